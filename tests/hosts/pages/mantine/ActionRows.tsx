import { Button, CloseButton, Table, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import type { Action } from './model';

interface Props {
  actions: Action[];
  onChange(actions: Action[]): void;
}

export function ActionRows({ actions, onChange }: Props) {
  const edit = (id: number, change: Partial<Action>) =>
    onChange(actions.map(one => (one.id === id ? { ...one, ...change } : one)));
  const add = () =>
    onChange([
      ...actions,
      { id: (actions.at(-1)?.id ?? 0) + 1, task: '', assignee: '', due: null },
    ]);

  return (
    <>
      <Table withTableBorder>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Task</Table.Th>
            <Table.Th w={180}>Assigned to</Table.Th>
            <Table.Th w={170}>Deadline</Table.Th>
            <Table.Th w={50} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {actions.map(({ id, task, assignee, due }) => (
            <Table.Tr key={id}>
              <Table.Td>
                <TextInput
                  value={task}
                  onChange={event => edit(id, { task: event.currentTarget.value })}
                />
              </Table.Td>
              <Table.Td>
                <TextInput
                  value={assignee}
                  onChange={event => edit(id, { assignee: event.currentTarget.value })}
                />
              </Table.Td>
              <Table.Td>
                <DateInput
                  valueFormat="DD MMM YYYY"
                  value={due}
                  onChange={day => edit(id, { due: day })}
                />
              </Table.Td>
              <Table.Td>
                <CloseButton
                  aria-label="Remove"
                  onClick={() => onChange(actions.filter(one => one.id !== id))}
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Button variant="light" size="xs" onClick={add} style={{ alignSelf: 'flex-start' }}>
        Add another action
      </Button>
    </>
  );
}
