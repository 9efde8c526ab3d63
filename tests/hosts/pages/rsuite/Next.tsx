import { Checkbox, CheckboxGroup, DatePicker, Textarea, TimePicker } from 'rsuite';
import { Field } from './Field';
import { PERKS } from './options';
import { SwitchField } from './SwitchField';

export function Next() {
  return (
    <div className="columns">
      <Field name="plan" label="Individual development plan" accepter={Textarea} rows={3} wide />
      <Field name="perks" label="Perks to review" accepter={CheckboxGroup} inline>
        {PERKS.map(perk => (
          <Checkbox key={perk} value={perk}>
            {perk}
          </Checkbox>
        ))}
      </Field>
      <Field name="mentor" label="Mentor programme" accepter={SwitchField} />
      <Field name="shift" label="Early shift starts" accepter={TimePicker} format="HH:mm" block />
      <Field name="followUp" label="Next appraisal date" accepter={DatePicker} oneTap block />
      <Field name="comments" label="Final comments" accepter={Textarea} rows={3} wide />
      <Field name="signature" label="Employee signature" />
      <Field name="promotion" label="Promotion recommendation" />
    </div>
  );
}
