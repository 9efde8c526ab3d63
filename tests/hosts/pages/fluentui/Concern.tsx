import {
  Card,
  Dropdown,
  Field,
  Option,
  Rating,
  Slider,
  Subtitle2,
  Textarea,
} from '@fluentui/react-components';
import type { Section } from './model';
import { RATINGS } from './options';
import { TagField } from './TagField';

export function Concern({ plan, set }: Section) {
  return (
    <Card className="card">
      <Subtitle2>Concerns</Subtitle2>
      <div className="fields">
        <Field label="Critical incidents" hint={`${plan.incidents.length} / 1000`}>
          <Textarea
            rows={4}
            maxLength={1000}
            value={plan.incidents}
            onChange={(_, { value }) => set({ incidents: value })}
          />
        </Field>
        <Field label="Root cause">
          <Textarea
            rows={3}
            value={plan.cause}
            onChange={(_, { value }) => set({ cause: value })}
          />
        </Field>
        <Field label="Manager rating" orientation="horizontal">
          <Dropdown
            placeholder="Choose"
            value={RATINGS.find(({ code }) => code === plan.managerRating)?.text ?? ''}
            selectedOptions={plan.managerRating ? [plan.managerRating] : []}
            onOptionSelect={(_, { optionValue }) => set({ managerRating: optionValue ?? '' })}
          >
            {RATINGS.map(({ code, text }) => (
              <Option key={code} value={code}>
                {text}
              </Option>
            ))}
          </Dropdown>
        </Field>
        <Field label="Communication" orientation="horizontal">
          <Rating
            value={plan.communication}
            onChange={(_, { value }) => set({ communication: value })}
          />
        </Field>
        <Field label={`Confidence level: ${plan.confidence}`} orientation="horizontal">
          <Slider
            min={0}
            max={10}
            value={plan.confidence}
            onChange={(_, { value }) => set({ confidence: value })}
          />
        </Field>
        <TagField plan={plan} set={set} />
      </div>
    </Card>
  );
}
