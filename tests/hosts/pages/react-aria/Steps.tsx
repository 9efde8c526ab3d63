import { Button, Input, TextField } from 'react-aria-components';
import { Day } from './fields';
import type { Section, Step } from './model';

export function Steps({ talk, set }: Section) {
  const edit = (id: number, change: Partial<Step>) =>
    set({ steps: talk.steps.map(step => (step.id === id ? { ...step, ...change } : step)) });
  const add = () => {
    const id = (talk.steps.at(-1)?.id ?? 0) + 1;
    set({ steps: [...talk.steps, { id, action: '', owner: '', due: null }] });
  };

  return (
    <>
      <table>
        <thead>
          <tr>
            <th>Action</th>
            <th>Owner</th>
            <th>Due date</th>
          </tr>
        </thead>
        <tbody>
          {talk.steps.map(({ id, action, owner, due }) => (
            <tr key={id}>
              <td>
                <TextField
                  aria-label="Action"
                  value={action}
                  onChange={value => edit(id, { action: value })}
                >
                  <Input />
                </TextField>
              </td>
              <td>
                <TextField
                  aria-label="Owner"
                  value={owner}
                  onChange={value => edit(id, { owner: value })}
                >
                  <Input />
                </TextField>
              </td>
              <td>
                <Day name="Due date" value={due} onChange={value => edit(id, { due: value })} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button onPress={add}>Add action</Button>
    </>
  );
}
