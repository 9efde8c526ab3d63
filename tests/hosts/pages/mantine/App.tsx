import {
  AppShell,
  Badge,
  Button,
  Drawer,
  Group,
  Select,
  Table,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { emptyReview, plainModel, type Review } from './model';
import { ReviewForm } from './ReviewForm';

export function App() {
  const [review, setReview] = useState(emptyReview);
  const [opened, setOpened] = useState(false);
  const latest = useRef(review);
  const submitted = useRef(0);
  latest.current = review;

  useEffect(() => {
    window.__model = () => ({ ...plainModel(latest.current), submitted: submitted.current });
  }, []);

  return (
    <AppShell header={{ height: 56 }} padding="lg">
      <AppShell.Header>
        <Group h="100%" px="lg" justify="space-between">
          <Text fw={700}>Fernhill Studio · People</Text>
          <TextInput placeholder="Search" w={220} />
        </Group>
      </AppShell.Header>
      <AppShell.Main>
        <Title order={3} mb="md">
          Mid-year reviews
        </Title>
        <Group mb="md">
          <Select placeholder="All teams" data={['Studio', 'Engineering']} w={160} />
          <TextInput placeholder="Filter by name" w={200} />
        </Group>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Team member</Table.Th>
              <Table.Th>Cycle</Table.Th>
              <Table.Th>Status</Table.Th>
              <Table.Th />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            <Table.Tr>
              <Table.Td>Marcus Lindgren</Table.Td>
              <Table.Td>FY26 mid-year</Table.Td>
              <Table.Td>
                <Badge color="yellow">To do</Badge>
              </Table.Td>
              <Table.Td>
                <Button size="xs" onClick={() => setOpened(true)}>
                  Start review
                </Button>
              </Table.Td>
            </Table.Tr>
          </Table.Tbody>
        </Table>
        <Drawer
          opened={opened}
          onClose={() => setOpened(false)}
          position="right"
          size={860}
          title="Review: Marcus Lindgren"
          closeOnClickOutside={false}
        >
          <ReviewForm
            review={review}
            set={(change: Partial<Review>) => setReview(held => ({ ...held, ...change }))}
            onSubmit={() => {
              submitted.current += 1;
              setOpened(false);
            }}
          />
        </Drawer>
      </AppShell.Main>
    </AppShell>
  );
}
