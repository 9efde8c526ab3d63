import { EditorState } from 'draft-js';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { DraftField } from './draft-field';
import 'draft-js/dist/Draft.css';
import './style.css';

const INITIAL = {
  employee: '',
  reviewer: 'Priya Nair',
  rating: '',
  coachingHours: '',
  recommendation: '',
};

const RATINGS = [
  ['4', 'Exceeds expectations'],
  ['3', 'Meets expectations'],
  ['2', 'Partially meets expectations'],
  ['1', 'Below expectations'],
] as const;

function App() {
  const [fields, setFields] = useState(INITIAL);
  const [feedback, setFeedback] = useState(() => EditorState.createEmpty());
  const [aspirations, setAspirations] = useState(() => EditorState.createEmpty());
  const [submitted, setSubmitted] = useState(0);

  useEffect(() => {
    window.__model = () => ({
      ...fields,
      coachingHours: fields.coachingHours === '' ? null : Number(fields.coachingHours),
      feedback: feedback.getCurrentContent().getPlainText(),
      aspirations: aspirations.getCurrentContent().getPlainText(),
      submitted,
    });
  });

  const bind = (name: keyof typeof INITIAL) => ({
    id: name,
    value: fields[name],
    onChange: ({ target }: { target: { value: string } }) =>
      setFields(held => ({ ...held, [name]: target.value })),
  });

  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        setSubmitted(count => count + 1);
      }}
    >
      <h1>Performance check-in</h1>
      <fieldset>
        <legend>Details</legend>
        <div className="columns">
          <div>
            <label htmlFor="employee">Employee name</label>
            <input {...bind('employee')} />
          </div>
          <div>
            <label htmlFor="reviewer">Reviewer</label>
            <input {...bind('reviewer')} readOnly />
          </div>
          <div>
            <label htmlFor="rating">Overall performance rating</label>
            <select {...bind('rating')}>
              <option value="">Select…</option>
              {RATINGS.map(([value, text]) => (
                <option key={value} value={value}>
                  {text}
                </option>
              ))}
            </select>
          </div>
          <div>
            <label htmlFor="coachingHours">Coaching hours per month</label>
            <input {...bind('coachingHours')} type="number" min={0} max={40} />
          </div>
        </div>
      </fieldset>
      <fieldset>
        <legend>Conversation</legend>
        <DraftField
          label="Manager feedback"
          placeholder="Be specific and kind…"
          state={feedback}
          onChange={setFeedback}
        />
        <DraftField
          label="Career aspirations"
          placeholder="In the employee's own words"
          state={aspirations}
          onChange={setAspirations}
        />
      </fieldset>
      <fieldset>
        <legend>Outcome</legend>
        <label htmlFor="recommendation">Compensation recommendation</label>
        <input {...bind('recommendation')} placeholder="HR business partner only" />
      </fieldset>
      <button type="submit">Submit check-in</button>
    </form>
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(<App />);
