import { useFieldArray, useFormContext } from 'react-hook-form';
import { TextRow } from './FormRow';
import type { Review } from './model';

export function Goals() {
  const { register, control } = useFormContext<Review>();
  const { fields, append, remove } = useFieldArray({ control, name: 'goals' });
  return (
    <>
      <h3>Goals for next period</h3>
      <table>
        <thead>
          <tr>
            <th>Goal</th>
            <th>How measured</th>
            <th style={{ width: 110 }}>Weight (%)</th>
            <th style={{ width: 170 }}>Due date</th>
            <th style={{ width: 90 }} />
          </tr>
        </thead>
        <tbody>
          {fields.map((field, at) => (
            <tr key={field.id}>
              <td>
                <input {...register(`goals.${at}.name`, { required: true })} />
              </td>
              <td>
                <input {...register(`goals.${at}.metric`)} />
              </td>
              <td>
                <input
                  type="number"
                  {...register(`goals.${at}.weight`, { valueAsNumber: true, min: 0, max: 100 })}
                />
              </td>
              <td>
                <input type="date" {...register(`goals.${at}.due`)} />
              </td>
              <td>
                <button type="button" onClick={() => remove(at)}>
                  Remove
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <button
          type="button"
          onClick={() => append({ name: '', metric: '', weight: null, due: '' })}
        >
          Add goal
        </button>
      </p>
      <div className="grid">
        <TextRow name="support" label="Support needed" />
      </div>
    </>
  );
}
