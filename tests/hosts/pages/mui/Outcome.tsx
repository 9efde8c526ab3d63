import { Checkbox, FormControlLabel, MenuItem, TextField } from '@mui/material';
import type { SectionProps } from './model';
import { Cell, Section } from './Section';

const RATINGS = [
  { value: 5, label: 'Outstanding' },
  { value: 4, label: 'Exceeds expectations' },
  { value: 3, label: 'Meets expectations' },
  { value: 2, label: 'Needs improvement' },
];

export function Outcome({ review, change }: SectionProps) {
  return (
    <Section title="4. Outcome">
      <Cell>
        <TextField
          select
          fullWidth
          required
          label="Overall rating"
          value={review.overallRating}
          onChange={event => change('overallRating', event.target.value)}
        >
          {RATINGS.map(({ value, label }) => (
            <MenuItem key={value} value={value}>
              {label}
            </MenuItem>
          ))}
        </TextField>
      </Cell>
      <Cell size={8}>
        <FormControlLabel
          label="Rating shared with employee"
          control={
            <Checkbox
              checked={review.shared}
              onChange={(_, checked) => change('shared', checked)}
            />
          }
        />
      </Cell>
      <Cell size={12}>
        <TextField
          fullWidth
          multiline
          minRows={2}
          variant="standard"
          label="Employee comments"
          value={review.employeeComments}
          onChange={event => change('employeeComments', event.target.value)}
        />
      </Cell>
      <Cell>
        <TextField
          fullWidth
          label="Employee signature"
          value={review.signature}
          onChange={event => change('signature', event.target.value)}
        />
      </Cell>
      <Cell>
        <TextField
          fullWidth
          label="Merit increase (%)"
          type="number"
          value={review.meritIncrease}
          onChange={event => change('meritIncrease', event.target.value)}
        />
      </Cell>
      <Cell>
        <TextField
          fullWidth
          label="For HR use only"
          value={review.hrNotes}
          onChange={event => change('hrNotes', event.target.value)}
        />
      </Cell>
    </Section>
  );
}
