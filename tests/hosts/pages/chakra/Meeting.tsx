import {
  Field,
  Input,
  NativeSelect,
  NumberInput,
  SegmentGroup,
  SimpleGrid,
} from '@chakra-ui/react';
import { BuddyBox } from './BuddyBox';
import { Choice } from './Choice';
import type { Section } from './model';
import { LANGUAGES, SHIFTS, SITES } from './options';

export function Meeting({ review, set }: Section) {
  return (
    <SimpleGrid columns={2} gap="5">
      <Field.Root readOnly>
        <Field.Label>Employee</Field.Label>
        <Input value={review.employee} readOnly />
      </Field.Root>
      <Field.Root disabled>
        <Field.Label>Status</Field.Label>
        <Input value={review.state} disabled />
      </Field.Root>
      <Field.Root>
        <Field.Label>Job title</Field.Label>
        <Input value={review.jobTitle} onChange={event => set({ jobTitle: event.target.value })} />
      </Field.Root>
      <Field.Root required>
        <Field.Label>
          Line manager <Field.RequiredIndicator />
        </Field.Label>
        <Input value={review.manager} onChange={event => set({ manager: event.target.value })} />
      </Field.Root>
      <Choice
        label="Care home"
        collection={SITES}
        placeholder="Choose a home"
        value={review.site ? [review.site] : []}
        onChange={([site = '']) => set({ site })}
      />
      <BuddyBox review={review} set={set} />
      <Field.Root>
        <Field.Label>Meeting date</Field.Label>
        <Input
          type="date"
          value={review.meetingDate}
          onChange={event => set({ meetingDate: event.target.value })}
        />
      </Field.Root>
      <Field.Root>
        <Field.Label>Start time</Field.Label>
        <Input
          type="time"
          value={review.meetingTime}
          onChange={event => set({ meetingTime: event.target.value })}
        />
      </Field.Root>
      <Field.Root>
        <Field.Label>Duration</Field.Label>
        <NumberInput.Root
          min={5}
          max={180}
          value={review.minutes}
          onValueChange={({ value }) => set({ minutes: value })}
        >
          <NumberInput.Control />
          <NumberInput.Input />
        </NumberInput.Root>
        <Field.HelperText>In minutes</Field.HelperText>
      </Field.Root>
      <Field.Root>
        <Field.Label>Registration renewal</Field.Label>
        <Input
          type="month"
          value={review.renewal}
          onChange={event => set({ renewal: event.target.value })}
        />
      </Field.Root>
      <Choice
        label="Spoken languages"
        collection={LANGUAGES}
        multiple
        value={review.languages}
        onChange={languages => set({ languages })}
      />
      <Field.Root>
        <Field.Label>On a PIP</Field.Label>
        <NativeSelect.Root>
          <NativeSelect.Field
            value={review.pip}
            placeholder="Select"
            onChange={event => set({ pip: event.target.value })}
          >
            <option value="1">Yes</option>
            <option value="0">No</option>
          </NativeSelect.Field>
          <NativeSelect.Indicator />
        </NativeSelect.Root>
      </Field.Root>
      <Field.Root>
        <Field.Label>Usual shift</Field.Label>
        <SegmentGroup.Root
          value={review.shift}
          onValueChange={({ value }) => set({ shift: value ?? '' })}
        >
          <SegmentGroup.Indicator />
          <SegmentGroup.Items items={SHIFTS} />
        </SegmentGroup.Root>
      </Field.Root>
    </SimpleGrid>
  );
}
