import {
  DateInput,
  DateTimeInput,
  FormField,
  Grid,
  RadioButtonGroup,
  Select,
  TextInput,
} from 'grommet';
import { useRef, useState } from 'react';
import { DEPARTMENTS, MODES, REVIEWERS } from './options';

export function Meeting() {
  const [found, setFound] = useState(REVIEWERS);
  const timer = useRef<number>(undefined);
  /** The list answers after a moment, as a server would. */
  const search = (typed: string) => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(
      () =>
        setFound(REVIEWERS.filter(({ text }) => text.toLowerCase().includes(typed.toLowerCase()))),
      250,
    );
  };

  return (
    <Grid columns={{ count: 2, size: 'auto' }} gap="medium">
      <FormField name="name" htmlFor="name" label="Employee name">
        <TextInput id="name" name="name" readOnly />
      </FormField>
      <FormField name="staffNo" htmlFor="staff-no" label="Employee ID">
        <TextInput id="staff-no" name="staffNo" />
      </FormField>
      <FormField name="department" htmlFor="department" label="Department" required>
        <Select
          id="department"
          name="department"
          placeholder="Select"
          options={DEPARTMENTS}
          labelKey="text"
          valueKey={{ key: 'id', reduce: true }}
        />
      </FormField>
      <FormField name="reviewer" htmlFor="reviewer" label="Reviewer">
        <Select
          id="reviewer"
          name="reviewer"
          placeholder="Select a person"
          searchPlaceholder="Type a name"
          options={found}
          labelKey="text"
          valueKey={{ key: 'id', reduce: true }}
          onSearch={search}
          onClose={() => setFound(REVIEWERS)}
        />
      </FormField>
      <FormField name="periodFrom" htmlFor="period-from" label="Period start">
        <DateInput id="period-from" name="periodFrom" format="mm/dd/yyyy" />
      </FormField>
      <FormField name="periodTo" htmlFor="period-to" label="Period end">
        <DateInput id="period-to" name="periodTo" format="mm/dd/yyyy" />
      </FormField>
      <FormField name="talkAt" htmlFor="talk-at" label="Meeting date and time">
        <DateTimeInput id="talk-at" name="talkAt" format="24" />
      </FormField>
      <FormField name="minutes" htmlFor="minutes" label="Duration" help="In minutes">
        <TextInput id="minutes" name="minutes" type="number" />
      </FormField>
      <FormField name="place" htmlFor="place" label="Location">
        <TextInput id="place" name="place" />
      </FormField>
      <FormField name="mode" htmlFor="mode" label="Meeting format">
        <RadioButtonGroup id="mode" name="mode" direction="row" options={MODES} />
      </FormField>
    </Grid>
  );
}
