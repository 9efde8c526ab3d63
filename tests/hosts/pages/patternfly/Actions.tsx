import { Button, TextInput } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { Day } from './fields';
import type { Action, Section } from './model';

export function Actions({ talk, set }: Section) {
  const edit = (id: number, change: Partial<Action>) =>
    set({ actions: talk.actions.map(one => (one.id === id ? { ...one, ...change } : one)) });
  const add = () => {
    const id = (talk.actions.at(-1)?.id ?? 0) + 1;
    set({ actions: [...talk.actions, { id, task: '', owner: '', due: '' }] });
  };

  return (
    <>
      <Table aria-label="改进行动项" variant="compact">
        <Thead>
          <Tr>
            <Th>改进行动</Th>
            <Th>责任人</Th>
            <Th>完成时限</Th>
            <Th screenReaderText="操作" />
          </Tr>
        </Thead>
        <Tbody>
          {talk.actions.map(({ id, task, owner, due }) => (
            <Tr key={id}>
              <Td dataLabel="改进行动">
                <TextInput
                  aria-label="改进行动"
                  value={task}
                  onChange={(_, text) => edit(id, { task: text })}
                />
              </Td>
              <Td dataLabel="责任人">
                <TextInput
                  aria-label="责任人"
                  value={owner}
                  onChange={(_, text) => edit(id, { owner: text })}
                />
              </Td>
              <Td dataLabel="完成时限">
                <Day name="完成时限" value={due} onChange={text => edit(id, { due: text })} />
              </Td>
              <Td isActionCell>
                <Button
                  variant="plain"
                  aria-label="删除此行"
                  onClick={() => set({ actions: talk.actions.filter(one => one.id !== id) })}
                >
                  ×
                </Button>
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
      <Button variant="link" onClick={add}>
        添加行动项
      </Button>
    </>
  );
}
