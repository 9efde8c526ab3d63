import {
  Box,
  FormField,
  Grid,
  RangeInput,
  Select,
  SelectMultiple,
  StarRating,
  TextArea,
  TextInput,
} from 'grommet';
import { FOCUS, GRADES } from './options';

export function Assessment({ workload }: { workload: number }) {
  return (
    <Box gap="small">
      <FormField name="merits" htmlFor="merits" label="Strengths and achievements">
        <TextArea id="merits" name="merits" resize="vertical" />
      </FormField>
      <FormField name="gaps" htmlFor="gaps" label="Areas for improvement">
        <TextArea id="gaps" name="gaps" resize="vertical" />
      </FormField>
      <Grid columns={{ count: 2, size: 'auto' }} gap="medium">
        <FormField name="grade" htmlFor="grade" label="Overall rating">
          <Select id="grade" name="grade" placeholder="Select" options={GRADES} />
        </FormField>
        <FormField name="score" htmlFor="score" label="Final score">
          <TextInput id="score" name="score" type="number" step="0.5" min={0} max={100} />
        </FormField>
        <FormField name="teamwork" htmlFor="teamwork" label="Teamwork">
          <StarRating id="teamwork" name="teamwork" />
        </FormField>
        <FormField name="workload" htmlFor="workload" label="Workload" info={`${workload} %`}>
          <RangeInput id="workload" name="workload" min={0} max={100} step={5} />
        </FormField>
      </Grid>
      <FormField name="focus" htmlFor="focus" label="Focus topics">
        <SelectMultiple id="focus" name="focus" placeholder="Select any" options={FOCUS} />
      </FormField>
    </Box>
  );
}
