import {
  Input,
  NumberInput,
  Rating,
  SegmentedControl,
  SimpleGrid,
  Slider,
  Stack,
  TagsInput,
  Textarea,
} from '@mantine/core';
import type { Section } from './model';
import { SELF } from './options';

export function Feedback({ review, set }: Section) {
  return (
    <Stack>
      <Textarea
        label="What went well"
        description="Up to 600 characters"
        maxLength={600}
        autosize
        minRows={3}
        value={review.well}
        onChange={event => set({ well: event.currentTarget.value })}
      />
      <Textarea
        label="Opportunities for growth"
        description="Up to 600 characters"
        maxLength={600}
        autosize
        minRows={3}
        value={review.growth}
        onChange={event => set({ growth: event.currentTarget.value })}
      />
      <SimpleGrid cols={2}>
        <Input.Wrapper label="Self rating">
          <SegmentedControl
            fullWidth
            data={['Not given', ...SELF]}
            value={review.selfRating || 'Not given'}
            onChange={selfRating => set({ selfRating })}
          />
        </Input.Wrapper>
        <NumberInput
          label="Overall score"
          description="0 to 5, in halves"
          min={0}
          max={5}
          step={0.5}
          decimalScale={1}
          value={review.score}
          onChange={score => set({ score })}
        />
        <Input.Wrapper label="Ownership">
          <Rating value={review.ownership} onChange={ownership => set({ ownership })} />
        </Input.Wrapper>
        <Input.Wrapper label="Stress level" pb="sm">
          <Slider
            step={10}
            marks={[{ value: 0 }, { value: 50 }, { value: 100 }]}
            value={review.stress}
            onChange={stress => set({ stress })}
          />
        </Input.Wrapper>
      </SimpleGrid>
      <TagsInput
        label="Focus topics"
        placeholder="Type and press Enter"
        data={['Mentoring', 'Presentation', 'Estimating']}
        value={review.topics}
        onChange={topics => set({ topics })}
      />
    </Stack>
  );
}
