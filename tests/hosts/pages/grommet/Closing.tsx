import { Box, CheckBox, FormField, TextArea, TextInput } from 'grommet';

export function Closing() {
  return (
    <Box gap="small">
      <FormField name="informed" htmlFor="informed">
        <CheckBox id="informed" name="informed" label="Result communicated to the employee" />
      </FormField>
      <FormField name="reply" htmlFor="reply" label="Employee comments">
        <TextArea id="reply" name="reply" />
      </FormField>
      <FormField name="sign" htmlFor="sign" label="Employee signature">
        <TextInput id="sign" name="sign" />
      </FormField>
      <FormField name="raise" htmlFor="raise" label="Salary recommendation">
        <TextInput id="raise" name="raise" />
      </FormField>
      <FormField name="hr" htmlFor="hr" label="HR comments">
        <TextArea id="hr" name="hr" />
      </FormField>
    </Box>
  );
}
