import {
  CheckBox,
  CheckBoxGroup,
  DateInput,
  FormField,
  Grid,
  RadioButtonGroup,
  Select,
  TimeInput,
} from 'grommet';
import { COURSES, SHIFTS, YES_NO } from './options';

export function Development() {
  return (
    <Grid columns={{ count: 2, size: 'auto' }} gap="medium">
      <FormField name="training" htmlFor="training" label="Training required">
        <RadioButtonGroup id="training" name="training" direction="row" options={YES_NO} />
      </FormField>
      <FormField name="shift" htmlFor="shift" label="Preferred shift">
        <Select
          id="shift"
          name="shift"
          clear
          options={SHIFTS}
          labelKey="label"
          valueKey={{ key: 'value', reduce: true }}
        />
      </FormField>
      <FormField name="courses" htmlFor="courses" label="Learning formats">
        <CheckBoxGroup id="courses" name="courses" options={COURSES} />
      </FormField>
      <FormField name="site" htmlFor="site" label="Site visit">
        <DateInput id="site" name="site" format="mm/dd/yyyy-mm/dd/yyyy" />
      </FormField>
      <FormField name="followUp" htmlFor="follow-up" label="Follow-up date">
        <DateInput id="follow-up" name="followUp" format="mm/dd/yyyy" />
      </FormField>
      <FormField name="callAt" htmlFor="call-at" label="Weekly check-in time">
        <TimeInput id="call-at" name="callAt" format="24" />
      </FormField>
      <FormField name="remind" htmlFor="remind">
        <CheckBox id="remind" name="remind" toggle label="Send reminders" />
      </FormField>
    </Grid>
  );
}
