import { Button, Fieldset, Group } from '@mantine/core';
import { Details } from './Details';
import { Feedback } from './Feedback';
import { Followup } from './Followup';
import type { Section } from './model';

export function ReviewForm({ onSubmit, ...section }: Section & { onSubmit(): void }) {
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <Fieldset legend="Details" mb="md">
        <Details {...section} />
      </Fieldset>
      <Fieldset legend="Feedback" mb="md">
        <Feedback {...section} />
      </Fieldset>
      <Fieldset legend="Follow-up actions" mb="md">
        <Followup {...section} />
      </Fieldset>
      <Group justify="flex-end">
        <Button variant="default">Save for later</Button>
        <Button type="submit">Submit review</Button>
      </Group>
    </form>
  );
}
