import { useEffect, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { EMPTY, plainModel, type Review } from './model';
import { ReviewDialog } from './ReviewDialog';

const PEOPLE = [
  { name: 'Oliver Brandt', due: '24 July 2026', state: 'Not started' },
  { name: 'Hanna Virtanen', due: '24 July 2026', state: 'Completed' },
];

export function App() {
  const form = useForm<Review>({ defaultValues: EMPTY, mode: 'onBlur' });
  const [opened, setOpened] = useState(false);
  const [submitted, setSubmitted] = useState(0);

  useEffect(() => {
    window.__model = () => ({ ...plainModel(form.getValues()), submitted });
  }, [form, submitted]);

  return (
    <FormProvider {...form}>
      <header>
        <strong>Tallis HR</strong>
        <input type="search" placeholder="Search employees" aria-label="Search employees" />
      </header>
      <div className="list">
        <h2>Performance conversations</h2>
        <p>
          Show{' '}
          <select aria-label="Rows per page" style={{ width: 80 }}>
            <option>10</option>
            <option>25</option>
          </select>{' '}
          rows
        </p>
        <table>
          <thead>
            <tr>
              <th>Employee</th>
              <th>Due</th>
              <th>Status</th>
              <th />
            </tr>
          </thead>
          <tbody>
            {PEOPLE.map(person => (
              <tr key={person.name}>
                <td>{person.name}</td>
                <td>{person.due}</td>
                <td>{person.state}</td>
                <td>
                  {person.state === 'Not started' && (
                    <button type="button" onClick={() => setOpened(true)}>
                      Start review
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {opened && (
        <ReviewDialog
          onClose={() => setOpened(false)}
          onSubmit={() => {
            setSubmitted(count => count + 1);
            setOpened(false);
          }}
        />
      )}
    </FormProvider>
  );
}
