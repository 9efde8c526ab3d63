import {
  Button,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableHeader,
  TableRow,
  TextInput,
} from '@carbon/react';
import { DayField } from './DayField';
import type { Action, Section } from './model';

export function Actions({ review, set }: Section) {
  const edit = (id: string, change: Partial<Action>) =>
    set({ actions: review.actions.map(one => (one.id === id ? { ...one, ...change } : one)) });
  const add = () => {
    const id = `a${review.actions.length + 1}`;
    set({ actions: [...review.actions, { id, task: '', owner: '', due: '' }] });
  };

  return (
    <TableContainer title="改进行动项">
      <Table size="lg">
        <TableHead>
          <TableRow>
            <TableHeader>改进行动</TableHeader>
            <TableHeader>责任人</TableHeader>
            <TableHeader>完成时限</TableHeader>
          </TableRow>
        </TableHead>
        <TableBody>
          {review.actions.map(({ id, task, owner, due }) => (
            <TableRow key={id}>
              <TableCell>
                <TextInput
                  id={`${id}-task`}
                  labelText="改进行动"
                  hideLabel
                  value={task}
                  onChange={event => edit(id, { task: event.target.value })}
                />
              </TableCell>
              <TableCell>
                <TextInput
                  id={`${id}-owner`}
                  labelText="责任人"
                  hideLabel
                  value={owner}
                  onChange={event => edit(id, { owner: event.target.value })}
                />
              </TableCell>
              <TableCell>
                <DayField
                  id={`${id}-due`}
                  label="完成时限"
                  hideLabel
                  value={due}
                  onChange={value => edit(id, { due: value })}
                />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <Button kind="tertiary" size="sm" onClick={add}>
        新增行动
      </Button>
    </TableContainer>
  );
}
