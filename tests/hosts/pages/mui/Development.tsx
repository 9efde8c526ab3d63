import {
  Checkbox,
  FormControl,
  FormControlLabel,
  FormGroup,
  FormLabel,
  Switch,
  TextField,
} from '@mui/material';
import { DatePicker, DateTimePicker, TimePicker } from '@mui/x-date-pickers';
import type { SectionProps } from './model';
import { Cell, Section } from './Section';

const LEARNING = [
  { key: 'course', label: 'Online course' },
  { key: 'mentoring', label: 'Mentoring' },
  { key: 'conference', label: 'Conference' },
] as const;

export function Development({ review, change }: SectionProps) {
  return (
    <Section title="3. Development and follow-up">
      <Cell size={12}>
        <TextField
          fullWidth
          multiline
          minRows={3}
          label="Individual development plan"
          value={review.developmentPlan}
          onChange={event => change('developmentPlan', event.target.value)}
        />
      </Cell>
      <Cell size={6}>
        <FormControl component="fieldset">
          <FormLabel component="legend">Preferred learning</FormLabel>
          <FormGroup row>
            {LEARNING.map(({ key, label }) => (
              <FormControlLabel
                key={key}
                label={label}
                control={
                  <Checkbox
                    checked={review.learning[key]}
                    onChange={(_, checked) =>
                      change('learning', { ...review.learning, [key]: checked })
                    }
                  />
                }
              />
            ))}
          </FormGroup>
        </FormControl>
      </Cell>
      <Cell size={6}>
        <FormControlLabel
          label="Hybrid working arrangement"
          control={
            <Switch checked={review.hybrid} onChange={(_, checked) => change('hybrid', checked)} />
          }
        />
      </Cell>
      <Cell>
        <DatePicker
          label="Next check-in"
          value={review.checkIn}
          onChange={value => change('checkIn', value)}
          slotProps={{ textField: { fullWidth: true } }}
        />
      </Cell>
      <Cell>
        <TimePicker
          label="Weekly stand-up at"
          value={review.standup}
          onChange={value => change('standup', value)}
          slotProps={{ textField: { fullWidth: true } }}
        />
      </Cell>
      <Cell>
        <DateTimePicker
          label="Skills demo"
          format="DD/MM/YYYY HH:mm"
          ampm={false}
          value={review.demoStart}
          onChange={value => change('demoStart', value)}
          slotProps={{ textField: { fullWidth: true } }}
        />
      </Cell>
    </Section>
  );
}
