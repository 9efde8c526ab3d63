import { Button, Input, Table } from '@chakra-ui/react';
import type { Action, Section } from './model';

export function Actions({ review, set }: Section) {
  const edit = (id: number, change: Partial<Action>) =>
    set({ actions: review.actions.map(one => (one.id === id ? { ...one, ...change } : one)) });
  const add = () => {
    const id = (review.actions.at(-1)?.id ?? 0) + 1;
    set({ actions: [...review.actions, { id, task: '', owner: '', due: '' }] });
  };

  return (
    <div>
      <Table.Root size="sm" variant="outline">
        <Table.Header>
          <Table.Row>
            <Table.ColumnHeader>Action</Table.ColumnHeader>
            <Table.ColumnHeader>Owner</Table.ColumnHeader>
            <Table.ColumnHeader>Due date</Table.ColumnHeader>
            <Table.ColumnHeader />
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {review.actions.map(({ id, task, owner, due }) => (
            <Table.Row key={id}>
              <Table.Cell>
                <Input value={task} onChange={event => edit(id, { task: event.target.value })} />
              </Table.Cell>
              <Table.Cell>
                <Input value={owner} onChange={event => edit(id, { owner: event.target.value })} />
              </Table.Cell>
              <Table.Cell>
                <Input
                  type="date"
                  value={due}
                  onChange={event => edit(id, { due: event.target.value })}
                />
              </Table.Cell>
              <Table.Cell>
                <Button
                  variant="ghost"
                  onClick={() => set({ actions: review.actions.filter(one => one.id !== id) })}
                >
                  Remove
                </Button>
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table.Root>
      <Button variant="outline" size="sm" mt="3" onClick={add}>
        Add action
      </Button>
    </div>
  );
}
