import {
  Container,
  FormField,
  Header,
  Input,
  Multiselect,
  Slider,
  SpaceBetween,
  Textarea,
  Tiles,
} from '@cloudscape-design/components';
import type { Section } from './model';
import { PARTNERS, RATINGS, SKILLS } from './options';

export function Assessment({ review, set }: Section) {
  return (
    <Container header={<Header variant="h2">Assessment</Header>}>
      <SpaceBetween size="l">
        <FormField label="Strengths and achievements" stretch>
          <Textarea
            value={review.strengths}
            onChange={({ detail }) => set({ strengths: detail.value })}
          />
        </FormField>
        <FormField label="Areas for improvement" stretch>
          <Textarea value={review.gaps} onChange={({ detail }) => set({ gaps: detail.value })} />
        </FormField>
        <FormField label="Root cause" stretch>
          <Textarea
            value={review.causes}
            onChange={({ detail }) => set({ causes: detail.value })}
          />
        </FormField>
        <FormField label="Overall rating" stretch>
          <Tiles
            items={RATINGS}
            value={review.rating}
            onChange={({ detail }) => set({ rating: detail.value })}
          />
        </FormField>
        <FormField label="Final score" constraintText="0 to 100">
          <Input
            type="number"
            step={0.5}
            value={review.score}
            onChange={({ detail }) => set({ score: detail.value })}
          />
        </FormField>
        <FormField label="Workload (%)">
          <Slider
            min={0}
            max={100}
            step={5}
            value={review.load}
            onChange={({ detail }) => set({ load: detail.value })}
          />
        </FormField>
        <FormField label="Strong skills">
          <Multiselect
            placeholder="Choose options"
            options={SKILLS}
            selectedOptions={review.skills}
            onChange={({ detail }) => set({ skills: detail.selectedOptions })}
          />
        </FormField>
        <FormField label="Partner teams">
          <Multiselect
            placeholder="Choose options"
            filteringType="auto"
            tokenLimit={2}
            options={PARTNERS}
            selectedOptions={review.partners}
            onChange={({ detail }) => set({ partners: detail.selectedOptions })}
          />
        </FormField>
      </SpaceBetween>
    </Container>
  );
}
