import {
  Box,
  Button,
  DateInput,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableRow,
  TextInput,
} from 'grommet';
import { AddCircle, Trash } from 'grommet-icons';
import type { Action } from './model';

interface Props {
  actions: Action[];
  onChange(actions: Action[]): void;
}

export function Actions({ actions, onChange }: Props) {
  const edit = (id: number, change: Partial<Action>) =>
    onChange(actions.map(one => (one.id === id ? { ...one, ...change } : one)));
  const add = () => {
    const id = (actions.at(-1)?.id ?? 0) + 1;
    onChange([...actions, { id, task: '', owner: '', due: '' }]);
  };

  return (
    <Box gap="small" align="start">
      <Table>
        <TableHeader>
          <TableRow>
            <TableCell scope="col">Action</TableCell>
            <TableCell scope="col">Owner</TableCell>
            <TableCell scope="col">Due date</TableCell>
            <TableCell scope="col" />
          </TableRow>
        </TableHeader>
        <TableBody>
          {actions.map(({ id, task, owner, due }) => (
            <TableRow key={id}>
              <TableCell>
                <TextInput
                  aria-label="Action"
                  value={task}
                  onChange={event => edit(id, { task: event.target.value })}
                />
              </TableCell>
              <TableCell>
                <TextInput
                  aria-label="Owner"
                  value={owner}
                  onChange={event => edit(id, { owner: event.target.value })}
                />
              </TableCell>
              <TableCell>
                <DateInput
                  aria-label="Due date"
                  format="mm/dd/yyyy"
                  value={due}
                  onChange={({ value }) => edit(id, { due: String(value ?? '') })}
                />
              </TableCell>
              <TableCell>
                <Button
                  a11yTitle="Remove action"
                  icon={<Trash />}
                  onClick={() => onChange(actions.filter(one => one.id !== id))}
                />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <Button icon={<AddCircle />} label="Add action" onClick={add} />
    </Box>
  );
}
