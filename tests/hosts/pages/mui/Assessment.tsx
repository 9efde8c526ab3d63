import {
  Autocomplete,
  FormControl,
  FormControlLabel,
  FormLabel,
  Radio,
  RadioGroup,
  Rating,
  Slider,
  TextField,
  Typography,
} from '@mui/material';
import type { SectionProps } from './model';
import { Cell, Section } from './Section';

const SKILLS = [
  'Negotiation',
  'Forecasting',
  'Presentation',
  'Data literacy',
  'Coaching',
  'Contract law',
];
const TAGS = ['customer-first', 'quality', 'innovation'];

export function Assessment({ review, change }: SectionProps) {
  return (
    <Section title="2. Performance">
      <Cell size={12}>
        <TextField
          fullWidth
          multiline
          minRows={2}
          label="Performance against objectives"
          value={review.goalSummary}
          onChange={event => change('goalSummary', event.target.value)}
        />
      </Cell>
      <Cell size={6}>
        <TextField
          fullWidth
          multiline
          rows={4}
          required
          label="Key strengths"
          value={review.strengths}
          onChange={event => change('strengths', event.target.value)}
          helperText={`${review.strengths.length}/600`}
          slotProps={{ htmlInput: { maxLength: 600 } }}
        />
      </Cell>
      <Cell size={6}>
        <TextField
          fullWidth
          multiline
          rows={4}
          required
          label="Areas for improvement"
          value={review.weaknesses}
          onChange={event => change('weaknesses', event.target.value)}
          helperText={`${review.weaknesses.length}/600`}
          slotProps={{ htmlInput: { maxLength: 600 } }}
        />
      </Cell>
      <Cell size={12}>
        <TextField
          fullWidth
          multiline
          minRows={2}
          variant="filled"
          label="Supervisor comments"
          value={review.supervisorComments}
          onChange={event => change('supervisorComments', event.target.value)}
        />
      </Cell>
      <Cell>
        <Typography component="legend" variant="body2" color="textSecondary">
          Collaboration
        </Typography>
        <Rating
          name="collaboration"
          value={review.collaboration}
          onChange={(_, stars) => change('collaboration', stars)}
        />
      </Cell>
      <Cell>
        <Typography component="legend" variant="body2" color="textSecondary">
          Initiative
        </Typography>
        <Rating
          name="initiative"
          precision={0.5}
          value={review.initiative}
          onChange={(_, stars) => change('initiative', stars)}
        />
      </Cell>
      <Cell>
        <Typography id="workload-label" variant="body2" color="textSecondary">
          Workload (%)
        </Typography>
        <Slider
          aria-labelledby="workload-label"
          valueLabelDisplay="auto"
          step={5}
          value={review.workload}
          onChange={(_, value) => change('workload', value as number)}
        />
      </Cell>
      <Cell size={6}>
        <Autocomplete
          multiple
          options={SKILLS}
          value={review.skills}
          onChange={(_, skills) => change('skills', skills)}
          renderInput={params => <TextField {...params} label="Skills to recognise" />}
        />
      </Cell>
      <Cell size={6}>
        <Autocomplete
          multiple
          freeSolo
          options={TAGS}
          value={review.tags}
          onChange={(_, tags) => change('tags', tags)}
          renderInput={params => (
            <TextField {...params} label="Company value tags" placeholder="Type and press Enter" />
          )}
        />
      </Cell>
      <Cell size={12}>
        <FormControl>
          <FormLabel id="attendance-label">Attendance</FormLabel>
          <RadioGroup
            row
            aria-labelledby="attendance-label"
            name="attendance"
            value={review.attendance}
            onChange={(_, value) => change('attendance', value)}
          >
            <FormControlLabel value="1" control={<Radio />} label="Excellent" />
            <FormControlLabel value="2" control={<Radio />} label="Acceptable" />
            <FormControlLabel value="3" control={<Radio />} label="Needs attention" />
          </RadioGroup>
        </FormControl>
      </Cell>
    </Section>
  );
}
