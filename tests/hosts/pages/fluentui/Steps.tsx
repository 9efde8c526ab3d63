import {
  Button,
  Input,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from '@fluentui/react-components';
import type { Step } from './model';

interface Props {
  steps: Step[];
  onChange(steps: Step[]): void;
}

const COLUMNS = [
  { key: 'activity', title: 'Activity', type: 'text' },
  { key: 'responsible', title: 'Responsible', type: 'text' },
  { key: 'by', title: 'By when', type: 'date' },
  { key: 'measure', title: 'Measure', type: 'text' },
] as const;

export function Steps({ steps, onChange }: Props) {
  const edit = (id: number, change: Partial<Step>) =>
    onChange(steps.map(step => (step.id === id ? { ...step, ...change } : step)));
  const add = () =>
    onChange([
      ...steps,
      { id: (steps.at(-1)?.id ?? 0) + 1, activity: '', responsible: '', by: '', measure: '' },
    ]);

  return (
    <div>
      <Table size="small" aria-label="Action steps">
        <TableHeader>
          <TableRow>
            {COLUMNS.map(({ key, title }) => (
              <TableHeaderCell key={key}>{title}</TableHeaderCell>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody>
          {steps.map(step => (
            <TableRow key={step.id}>
              {COLUMNS.map(({ key, type }) => (
                <TableCell key={key}>
                  <Input
                    type={type}
                    value={step[key]}
                    style={{ width: '100%', minWidth: 0 }}
                    onChange={(_, { value }) => edit(step.id, { [key]: value })}
                  />
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <Button size="small" onClick={add} style={{ marginTop: 8 }}>
        Add step
      </Button>
    </div>
  );
}
