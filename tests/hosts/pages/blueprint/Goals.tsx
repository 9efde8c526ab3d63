import { Button, HTMLTable, InputGroup, NumericInput } from '@blueprintjs/core';
import { DateInput } from '@blueprintjs/datetime';
import { DAY } from './dates';
import type { Goal, Section } from './model';

export function Goals({ review, set }: Section) {
  const edit = (id: number, change: Partial<Goal>) =>
    set({ goals: review.goals.map(one => (one.id === id ? { ...one, ...change } : one)) });
  const add = () => {
    const id = (review.goals.at(-1)?.id ?? 0) + 1;
    set({ goals: [...review.goals, { id, goal: '', metric: '', weight: null, due: null }] });
  };

  return (
    <>
      <HTMLTable bordered>
        <thead>
          <tr>
            <th>Goal</th>
            <th>Metric</th>
            <th>Weight (%)</th>
            <th>Due</th>
            <th />
          </tr>
        </thead>
        <tbody>
          {review.goals.map(({ id, goal, metric, weight, due }) => (
            <tr key={id}>
              <td>
                <InputGroup value={goal} onValueChange={value => edit(id, { goal: value })} />
              </td>
              <td>
                <InputGroup value={metric} onValueChange={value => edit(id, { metric: value })} />
              </td>
              <td>
                <NumericInput
                  fill
                  buttonPosition="none"
                  min={0}
                  max={100}
                  value={weight ?? ''}
                  onValueChange={(value, text) => edit(id, { weight: text === '' ? null : value })}
                />
              </td>
              <td>
                <DateInput
                  {...DAY}
                  showTimezoneSelect={false}
                  value={due}
                  onChange={value => edit(id, { due: value })}
                />
              </td>
              <td>
                <Button
                  variant="minimal"
                  icon="trash"
                  aria-label="Remove goal"
                  onClick={() => set({ goals: review.goals.filter(one => one.id !== id) })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </HTMLTable>
      <Button icon="plus" text="Add goal" onClick={add} />
    </>
  );
}
