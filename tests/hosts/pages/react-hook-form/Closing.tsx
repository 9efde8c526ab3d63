import { useFormContext } from 'react-hook-form';
import { FormRow, TextRow } from './FormRow';
import type { Review } from './model';

export function Closing() {
  const { register } = useFormContext<Review>();
  return (
    <>
      <h3>Outcome and follow-up</h3>
      <div className="grid">
        <FormRow name="overallRating" label="Overall rating *">
          <select
            id="overallRating"
            {...register('overallRating', { required: 'Choose a rating' })}
          >
            <option value="">Select…</option>
            <option value="4">Outstanding</option>
            <option value="3">Strong</option>
            <option value="2">Solid</option>
            <option value="1">Below expectations</option>
          </select>
        </FormRow>
        <FormRow name="followUp" label="Next meeting">
          <input id="followUp" type="date" {...register('followUp')} />
        </FormRow>
        <FormRow name="mobilityMonth" label="Earliest project change">
          <input id="mobilityMonth" type="month" {...register('mobilityMonth')} />
        </FormRow>
        <FormRow name="calibration" label="Calibration session">
          <input id="calibration" type="datetime-local" {...register('calibration')} />
        </FormRow>
        <div className="check">
          <label>
            <input type="checkbox" {...register('careerDiscussed')} /> Career plan discussed
          </label>
        </div>
        <fieldset>
          <legend>Appeal process explained</legend>
          <label>
            <input type="radio" value="Y" {...register('appealExplained')} /> Yes
          </label>
          <label>
            <input type="radio" value="N" {...register('appealExplained')} /> No
          </label>
        </fieldset>
        <TextRow name="employeeComments" label="Employee comments" />
        <FormRow name="signature" label="Employee signature">
          <input id="signature" {...register('signature')} />
        </FormRow>
        <FormRow name="salaryIncrease" label="Recommended salary increase">
          <input id="salaryIncrease" {...register('salaryIncrease')} placeholder="%" />
        </FormRow>
        <TextRow name="privateNotes" label="Private notes (only visible to you)" />
      </div>
    </>
  );
}
