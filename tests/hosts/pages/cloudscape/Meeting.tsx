import {
  Autosuggest,
  Container,
  DatePicker,
  DateRangePicker,
  FormField,
  Header,
  Input,
  SegmentedControl,
  Select,
  SpaceBetween,
  TimeInput,
} from '@cloudscape-design/components';
import type { Section } from './model';
import { DEPARTMENTS, MANAGERS, MODES } from './options';

export function Meeting({ review, set }: Section) {
  return (
    <Container header={<Header variant="h2">Meeting</Header>}>
      <SpaceBetween size="l">
        <FormField label="Employee name">
          <Input readOnly value={review.name} />
        </FormField>
        <FormField label="Employee ID" description="As printed on the badge.">
          <Input value={review.staffNo} onChange={({ detail }) => set({ staffNo: detail.value })} />
        </FormField>
        <FormField label="Department">
          <Select
            placeholder="Choose a department"
            filteringType="auto"
            options={DEPARTMENTS}
            selectedOption={review.department}
            onChange={({ detail }) => set({ department: detail.selectedOption })}
          />
        </FormField>
        <FormField label="Reviewer">
          <Autosuggest
            enteredTextLabel={text => `Use: "${text}"`}
            placeholder="Enter a name"
            options={MANAGERS.map(value => ({ value }))}
            value={review.manager}
            onChange={({ detail }) => set({ manager: detail.value })}
          />
        </FormField>
        <FormField label="Meeting date" constraintText="Use YYYY/MM/DD format.">
          <DatePicker
            placeholder="YYYY/MM/DD"
            value={review.talkDay}
            onChange={({ detail }) => set({ talkDay: detail.value })}
          />
        </FormField>
        <FormField label="Start time" constraintText="Use 24-hour format.">
          <TimeInput
            format="hh:mm"
            placeholder="hh:mm"
            value={review.talkAt}
            onChange={({ detail }) => set({ talkAt: detail.value })}
          />
        </FormField>
        <FormField label="Duration (minutes)">
          <Input
            type="number"
            inputMode="numeric"
            value={review.minutes}
            onChange={({ detail }) => set({ minutes: detail.value })}
          />
        </FormField>
        <FormField label="Location">
          <Input value={review.place} onChange={({ detail }) => set({ place: detail.value })} />
        </FormField>
        <FormField label="Meeting format">
          <SegmentedControl
            label="Meeting format"
            options={MODES}
            selectedId={review.mode}
            onChange={({ detail }) => set({ mode: detail.selectedId })}
          />
        </FormField>
        <FormField label="Reporting window">
          <DateRangePicker
            dateOnly
            rangeSelectorMode="absolute-only"
            relativeOptions={[]}
            isValidRange={() => ({ valid: true })}
            placeholder="Filter by a date range"
            value={review.window}
            onChange={({ detail }) => set({ window: detail.value })}
          />
        </FormField>
      </SpaceBetween>
    </Container>
  );
}
