import {
  Card,
  Checkbox,
  Field,
  Input,
  Radio,
  RadioGroup,
  Subtitle2,
  Switch,
  Textarea,
} from '@fluentui/react-components';
import type { Section } from './model';
import { EVIDENCE } from './options';
import { Steps } from './Steps';

export function Actions({ plan, set }: Section) {
  const toggle = (word: string, isOn: boolean) =>
    set({
      evidence: isOn ? [...plan.evidence, word] : plan.evidence.filter(held => held !== word),
    });
  return (
    <Card className="card">
      <Subtitle2>Improvement and follow-up</Subtitle2>
      <div className="fields">
        <Field label="Improvement plan">
          <Textarea rows={4} value={plan.plan} onChange={(_, { value }) => set({ plan: value })} />
        </Field>
        <Steps steps={plan.steps} onChange={steps => set({ steps })} />
        <Field label="Training required" orientation="horizontal">
          <RadioGroup
            layout="horizontal"
            value={plan.training}
            onChange={(_, { value }) => set({ training: value })}
          >
            <Radio value="Y" label="Yes" />
            <Radio value="N" label="No" />
          </RadioGroup>
        </Field>
        <fieldset className="group">
          <legend>Evidence on file</legend>
          <div className="inline">
            {EVIDENCE.map(word => (
              <Checkbox
                key={word}
                label={word}
                checked={plan.evidence.includes(word)}
                onChange={(_, { checked }) => toggle(word, checked === true)}
              />
            ))}
          </div>
        </fieldset>
        <Switch
          label="Share the plan with the mentor"
          checked={plan.mentor}
          onChange={(_, { checked }) => set({ mentor: checked })}
        />
        <Field label="Core hours from" orientation="horizontal">
          <Input
            type="time"
            value={plan.coreHours}
            onChange={(_, { value }) => set({ coreHours: value })}
          />
        </Field>
        <Field label="Next meeting" orientation="horizontal">
          <Input
            type="date"
            value={plan.nextMeeting}
            onChange={(_, { value }) => set({ nextMeeting: value })}
          />
        </Field>
        <Field label="Employee response">
          <Textarea value={plan.response} onChange={(_, { value }) => set({ response: value })} />
        </Field>
        <Field label="Manager signature" orientation="horizontal">
          <Input value={plan.signature} onChange={(_, { value }) => set({ signature: value })} />
        </Field>
        <Field label="Merit increase" orientation="horizontal">
          <Input
            value={plan.raise}
            contentAfter="%"
            onChange={(_, { value }) => set({ raise: value })}
          />
        </Field>
      </div>
    </Card>
  );
}
