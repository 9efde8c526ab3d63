import {
  Checkbox,
  CheckboxGroup,
  Field,
  Fieldset,
  HStack,
  Input,
  RadioGroup,
  RatingGroup,
  Slider,
  Stack,
  TagsInput,
  Textarea,
} from '@chakra-ui/react';
import type { Section } from './model';
import { RATINGS, TOPICS } from './options';

export function Assessment({ review, set }: Section) {
  return (
    <Stack gap="5">
      <Field.Root>
        <Field.Label>Strengths</Field.Label>
        <Textarea
          autoresize
          value={review.well}
          onChange={event => set({ well: event.target.value })}
        />
      </Field.Root>
      <Field.Root>
        <Field.Label>Areas for improvement</Field.Label>
        <Textarea
          autoresize
          value={review.improve}
          onChange={event => set({ improve: event.target.value })}
        />
      </Field.Root>
      <RatingGroup.Root
        count={5}
        value={review.empathy}
        onValueChange={({ value }) => set({ empathy: value })}
      >
        <RatingGroup.Label>Empathy</RatingGroup.Label>
        <RatingGroup.HiddenInput />
        <RatingGroup.Control />
      </RatingGroup.Root>
      <Slider.Root
        width="320px"
        step={5}
        value={[review.workload]}
        onValueChange={({ value }) => set({ workload: value[0] ?? 0 })}
      >
        <HStack justify="space-between">
          <Slider.Label>Workload</Slider.Label>
          <Slider.ValueText />
        </HStack>
        <Slider.Control>
          <Slider.Track>
            <Slider.Range />
          </Slider.Track>
          <Slider.Thumbs />
        </Slider.Control>
      </Slider.Root>
      <RadioGroup.Root
        value={review.rating}
        onValueChange={({ value }) => set({ rating: value ?? '' })}
      >
        <RadioGroup.Label>Overall rating</RadioGroup.Label>
        <HStack gap="6" pt="2">
          {RATINGS.map(({ value, label }) => (
            <RadioGroup.Item key={value} value={value}>
              <RadioGroup.ItemHiddenInput />
              <RadioGroup.ItemIndicator />
              <RadioGroup.ItemText>{label}</RadioGroup.ItemText>
            </RadioGroup.Item>
          ))}
        </HStack>
      </RadioGroup.Root>
      <Field.Root>
        <Field.Label>Final score</Field.Label>
        <Input
          inputMode="decimal"
          value={review.score}
          onChange={event => set({ score: event.target.value })}
        />
      </Field.Root>
      <Fieldset.Root>
        <CheckboxGroup value={review.topics} onValueChange={topics => set({ topics })}>
          <Fieldset.Legend>Refresher topics</Fieldset.Legend>
          <HStack gap="6">
            {TOPICS.map(topic => (
              <Checkbox.Root key={topic} value={topic}>
                <Checkbox.HiddenInput />
                <Checkbox.Control />
                <Checkbox.Label>{topic}</Checkbox.Label>
              </Checkbox.Root>
            ))}
          </HStack>
        </CheckboxGroup>
      </Fieldset.Root>
      <TagsInput.Root
        value={review.keywords}
        onValueChange={({ value }) => set({ keywords: value })}
      >
        <TagsInput.Label>Keywords</TagsInput.Label>
        <TagsInput.Control>
          <TagsInput.Items />
          <TagsInput.Input placeholder="Add and press Enter" />
        </TagsInput.Control>
      </TagsInput.Root>
    </Stack>
  );
}
