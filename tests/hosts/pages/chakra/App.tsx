import { Box, Button, Dialog, Flex, Heading, HStack, Input, Portal } from '@chakra-ui/react';
import { useEffect, useRef, useState } from 'react';
import { Assessment } from './Assessment';
import { Closing } from './Closing';
import { Meeting } from './Meeting';
import { emptyReview, plainModel, type Review } from './model';

export function App() {
  const [review, setReview] = useState(emptyReview);
  const latest = useRef(review);
  const submitted = useRef(0);
  latest.current = review;
  const set = (change: Partial<Review>) => setReview(held => ({ ...held, ...change }));

  useEffect(() => {
    window.__model = () => ({ ...plainModel(latest.current), submitted: submitted.current });
  }, []);

  return (
    <Box>
      <Flex justify="space-between" p="4" bg="teal.700" color="white">
        <Heading size="md">Larkspur Care · People</Heading>
        <Input placeholder="Find a colleague" width="240px" size="sm" />
      </Flex>
      <Box p="8">
        <Heading mb="4">Annual reviews 2026</Heading>
        <Dialog.Root size="xl" scrollBehavior="inside" closeOnInteractOutside={false}>
          <HStack justify="space-between" borderWidth="1px" p="4">
            <span>Imogen Clarke, senior carer</span>
            <Dialog.Trigger asChild>
              <Button colorPalette="teal">Open review</Button>
            </Dialog.Trigger>
          </HStack>
          <Portal>
            <Dialog.Backdrop />
            <Dialog.Positioner>
              <Dialog.Content>
                <Dialog.Header>
                  <Dialog.Title>Annual review</Dialog.Title>
                </Dialog.Header>
                <Dialog.Body>
                  <Heading size="sm">Meeting</Heading>
                  <Meeting review={review} set={set} />
                  <Heading size="sm" mt="8">
                    Assessment
                  </Heading>
                  <Assessment review={review} set={set} />
                  <Heading size="sm" mt="8">
                    Next steps
                  </Heading>
                  <Closing review={review} set={set} />
                </Dialog.Body>
                <Dialog.Footer>
                  <Dialog.ActionTrigger asChild>
                    <Button variant="outline">Close</Button>
                  </Dialog.ActionTrigger>
                  <Button
                    colorPalette="teal"
                    onClick={() => {
                      submitted.current += 1;
                    }}
                  >
                    Submit review
                  </Button>
                </Dialog.Footer>
              </Dialog.Content>
            </Dialog.Positioner>
          </Portal>
        </Dialog.Root>
      </Box>
    </Box>
  );
}
