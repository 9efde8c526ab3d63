import {
  FormGroup,
  HTMLSelect,
  InputGroup,
  NumericInput,
  Radio,
  RadioGroup,
} from '@blueprintjs/core';
import { DateInput, DateRangeInput, TimePrecision } from '@blueprintjs/datetime';
import { DAY, MOMENT } from './dates';
import type { Section } from './model';
import { DEPOTS, MODES } from './options';
import { RegionSelect } from './RegionSelect';
import { SponsorSuggest } from './SponsorSuggest';

const isoDay = (date: Date | null) =>
  date && [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(two).join('-');
const two = (part: number) => String(part).padStart(2, '0');
const dayAt = (iso: string | null) => (iso ? new Date(`${iso}T00:00`) : null);

export function Meeting({ review, set }: Section) {
  const [from, to] = review.cover;
  return (
    <div className="grid">
      <FormGroup label="Employee" labelFor="employee">
        <InputGroup id="employee" readOnly value={review.employee} />
      </FormGroup>
      <FormGroup label="Status" labelFor="state">
        <InputGroup id="state" disabled value={review.state} />
      </FormGroup>
      <FormGroup label="Job title" labelFor="job-title">
        <InputGroup
          id="job-title"
          value={review.jobTitle}
          onValueChange={jobTitle => set({ jobTitle })}
        />
      </FormGroup>
      <FormGroup label="Line manager" labelFor="manager" labelInfo="(required)">
        <InputGroup
          id="manager"
          leftIcon="person"
          value={review.manager}
          onValueChange={manager => set({ manager })}
        />
      </FormGroup>
      <FormGroup label="Home depot" labelFor="depot">
        <HTMLSelect
          id="depot"
          fill
          value={review.depot}
          onChange={event => set({ depot: event.currentTarget.value })}
          options={[{ value: '', label: 'Choose…' }, ...DEPOTS]}
        />
      </FormGroup>
      <FormGroup label="Sales region">
        <RegionSelect value={review.region} onChange={region => set({ region })} />
      </FormGroup>
      <FormGroup label="Meeting date">
        <DateInput
          {...MOMENT}
          fill
          timePrecision={TimePrecision.MINUTE}
          showTimezoneSelect={false}
          value={review.meetingAt}
          onChange={meetingAt => set({ meetingAt })}
        />
      </FormGroup>
      <FormGroup label="Duration" labelFor="minutes" helperText="In minutes">
        <NumericInput
          id="minutes"
          fill
          min={5}
          max={240}
          stepSize={5}
          value={review.minutes ?? ''}
          onValueChange={(minutes, text) => set({ minutes: text === '' ? null : minutes })}
        />
      </FormGroup>
      <RadioGroup
        inline
        label="Interview mode"
        name="mode"
        selectedValue={review.mode}
        onChange={event => set({ mode: event.currentTarget.value })}
      >
        {MODES.map(mode => (
          <Radio key={mode.value} {...mode} />
        ))}
      </RadioGroup>
      <FormGroup label="Sponsor" helperText="Type to search the directory">
        <SponsorSuggest value={review.sponsor} onChange={sponsor => set({ sponsor })} />
      </FormGroup>
      <FormGroup label="Depot cover">
        <DateRangeInput
          formatDate={DAY.formatDate}
          parseDate={DAY.parseDate}
          locale={DAY.locale}
          value={[dayAt(from), dayAt(to)]}
          onChange={([start, end]) => set({ cover: [isoDay(start), isoDay(end)] })}
          startInputProps={{ placeholder: 'From' }}
          endInputProps={{ placeholder: 'To' }}
        />
      </FormGroup>
    </div>
  );
}
