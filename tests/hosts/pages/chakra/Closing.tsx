import { Checkbox, Field, Input, Stack, Switch, Textarea } from '@chakra-ui/react';
import { Actions } from './Actions';
import type { Section } from './model';

export function Closing({ review, set }: Section) {
  return (
    <Stack gap="5">
      <Actions review={review} set={set} />
      <Field.Root>
        <Field.Label>Support needed</Field.Label>
        <Textarea value={review.support} onChange={event => set({ support: event.target.value })} />
      </Field.Root>
      <Switch.Root checked={review.rota} onCheckedChange={({ checked }) => set({ rota: checked })}>
        <Switch.HiddenInput />
        <Switch.Control />
        <Switch.Label>Include in weekend rota</Switch.Label>
      </Switch.Root>
      <Checkbox.Root
        checked={review.discussed}
        onCheckedChange={({ checked }) => set({ discussed: checked === true })}
      >
        <Checkbox.HiddenInput />
        <Checkbox.Control />
        <Checkbox.Label>Rating shared with employee</Checkbox.Label>
      </Checkbox.Root>
      <Field.Root>
        <Field.Label>Employee comments</Field.Label>
        <Textarea
          value={review.response}
          onChange={event => set({ response: event.target.value })}
        />
      </Field.Root>
      <Field.Root>
        <Field.Label>Employee signature</Field.Label>
        <Input
          value={review.signature}
          onChange={event => set({ signature: event.target.value })}
        />
      </Field.Root>
      <Field.Root>
        <Field.Label>Salary recommendation</Field.Label>
        <Input value={review.payRise} onChange={event => set({ payRise: event.target.value })} />
      </Field.Root>
      <Field.Root>
        <Field.Label>HR comments</Field.Label>
        <Textarea value={review.hrNotes} onChange={event => set({ hrNotes: event.target.value })} />
      </Field.Root>
    </Stack>
  );
}
