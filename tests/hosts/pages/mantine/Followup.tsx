import {
  Checkbox,
  Group,
  Radio,
  SimpleGrid,
  Stack,
  Switch,
  Textarea,
  TextInput,
} from '@mantine/core';
import { MonthPickerInput, TimePicker } from '@mantine/dates';
import { ActionRows } from './ActionRows';
import type { Section } from './model';
import { CHANNELS } from './options';

export function Followup({ review, set }: Section) {
  return (
    <Stack>
      <ActionRows actions={review.actions} onChange={actions => set({ actions })} />
      <Textarea
        label="Support and resources"
        value={review.support}
        onChange={event => set({ support: event.currentTarget.value })}
      />
      <Checkbox.Group
        label="Feedback channels"
        value={review.channels}
        onChange={channels => set({ channels })}
      >
        <Group mt="xs">
          {CHANNELS.map(word => (
            <Checkbox key={word} value={word} label={word} />
          ))}
        </Group>
      </Checkbox.Group>
      <SimpleGrid cols={2}>
        <TimePicker
          label="Focus time starts at"
          value={review.quietHours}
          onChange={quietHours => set({ quietHours })}
        />
        <MonthPickerInput
          label="Portfolio due in"
          placeholder="Month"
          value={review.launchMonth}
          onChange={launchMonth => set({ launchMonth })}
        />
      </SimpleGrid>
      <Switch
        label="Send a weekly digest"
        checked={review.digest}
        onChange={event => set({ digest: event.currentTarget.checked })}
      />
      <Textarea
        label="Overall summary"
        autosize
        minRows={2}
        value={review.summary}
        onChange={event => set({ summary: event.currentTarget.value })}
      />
      <Radio.Group
        label="Employee agrees"
        value={review.agrees}
        onChange={agrees => set({ agrees })}
      >
        <Group mt="xs">
          <Radio value="y" label="Agree" />
          <Radio value="p" label="Partly agree" />
          <Radio value="n" label="Disagree" />
        </Group>
      </Radio.Group>
      <SimpleGrid cols={2}>
        <TextInput
          label="Employee signature"
          value={review.signature}
          onChange={event => set({ signature: event.currentTarget.value })}
        />
        <TextInput
          label="HR comments"
          value={review.hrComments}
          onChange={event => set({ hrComments: event.currentTarget.value })}
        />
      </SimpleGrid>
    </Stack>
  );
}
