import { Radio, RadioGroup, Rate, Slider, TagInput, Textarea } from 'rsuite';
import { Field } from './Field';
import { RATINGS } from './options';

export function Ratings() {
  return (
    <div className="columns">
      <Field name="results" label="Results against goals" accepter={Textarea} rows={4} wide />
      <Field name="develop" label="Development areas" accepter={Textarea} rows={4} wide />
      <Field name="rating" label="Overall rating" accepter={RadioGroup} inline>
        {RATINGS.map(({ label, value }) => (
          <Radio key={value} value={value}>
            {label}
          </Radio>
        ))}
      </Field>
      <Field name="reliability" label="Reliability" accepter={Rate} size="sm" />
      <Field name="travel" label="Travel share (%)" accepter={Slider} step={10} progress />
      <Field name="keywords" label="Strength keywords" accepter={TagInput} block />
    </div>
  );
}
