import {
  Autocomplete,
  FormControl,
  FormHelperText,
  InputAdornment,
  InputLabel,
  MenuItem,
  Select,
  TextField,
} from '@mui/material';
import { DateTimePicker } from '@mui/x-date-pickers';
import type { SectionProps } from './model';
import { PeopleBox } from './PeopleBox';
import { Cell, Section } from './Section';

const PERIODS = ['H2 2025', 'H1 2026', 'FY 2026'];
const OFFICES = ['Boston HQ', 'Boston Annex', 'Austin', 'Dublin', 'Remote'];

export function Meeting({ review, change }: SectionProps) {
  return (
    <Section title="1. Review meeting">
      <Cell>
        <TextField fullWidth label="Employee" value={review.employee} disabled />
      </Cell>
      <Cell>
        <TextField
          fullWidth
          label="Job title"
          value={review.jobTitle}
          slotProps={{ input: { readOnly: true } }}
        />
      </Cell>
      <Cell>
        <FormControl fullWidth required>
          <InputLabel id="period-label">Review period</InputLabel>
          <Select
            labelId="period-label"
            label="Review period"
            value={review.period}
            onChange={event => change('period', event.target.value)}
          >
            {PERIODS.map(period => (
              <MenuItem key={period} value={period}>
                {period}
              </MenuItem>
            ))}
          </Select>
        </FormControl>
      </Cell>
      <Cell>
        <DateTimePicker
          label="Meeting date and time"
          ampm={false}
          value={review.meetingAt}
          onChange={value => change('meetingAt', value)}
          slotProps={{ textField: { fullWidth: true } }}
        />
      </Cell>
      <Cell>
        <TextField
          fullWidth
          type="number"
          label="Meeting duration"
          value={review.duration}
          onChange={event => change('duration', event.target.value)}
          slotProps={{
            input: { endAdornment: <InputAdornment position="end">min</InputAdornment> },
          }}
        />
      </Cell>
      <Cell>
        <FormControl fullWidth>
          <InputLabel id="type-label">Meeting format</InputLabel>
          <Select
            labelId="type-label"
            label="Meeting format"
            value={review.meetingType}
            onChange={event => change('meetingType', event.target.value)}
          >
            <MenuItem value="">
              <em>None</em>
            </MenuItem>
            <MenuItem value="f2f">In person</MenuItem>
            <MenuItem value="vc">Video</MenuItem>
            <MenuItem value="tel">Phone</MenuItem>
          </Select>
          <FormHelperText>How was the conversation held?</FormHelperText>
        </FormControl>
      </Cell>
      <Cell>
        <Autocomplete
          options={OFFICES}
          value={review.office}
          onChange={(_, value) => change('office', value)}
          renderInput={params => <TextField {...params} label="Home office" />}
        />
      </Cell>
      <Cell>
        <PeopleBox value={review.buddy} onChange={value => change('buddy', value)} />
      </Cell>
      <Cell>
        <TextField
          fullWidth
          label="Cost code"
          placeholder="NL-0000"
          helperText="Format NL-0000"
          value={review.costCode}
          onChange={event => change('costCode', event.target.value.toUpperCase())}
        />
      </Cell>
    </Section>
  );
}
