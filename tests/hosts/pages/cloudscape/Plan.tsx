import {
  AttributeEditor,
  Checkbox,
  Container,
  DatePicker,
  FormField,
  Header,
  Input,
  RadioGroup,
  SpaceBetween,
  Textarea,
  TimeInput,
  Toggle,
} from '@cloudscape-design/components';
import type { Action, Section } from './model';
import { WAYS } from './options';

export function Plan({ review, set }: Section) {
  const edit = (at: number, change: Partial<Action>) =>
    set({ actions: review.actions.map((one, nth) => (nth === at ? { ...one, ...change } : one)) });

  return (
    <SpaceBetween size="l">
      <Container header={<Header variant="h2">Action items</Header>}>
        <AttributeEditor
          addButtonText="Add action"
          removeButtonText="Remove"
          items={review.actions}
          onAddButtonClick={() =>
            set({ actions: [...review.actions, { task: '', owner: '', due: '' }] })
          }
          onRemoveButtonClick={({ detail }) =>
            set({ actions: review.actions.filter((_, nth) => nth !== detail.itemIndex) })
          }
          definition={[
            {
              label: 'Action',
              control: ({ task }, at) => (
                <Input value={task} onChange={({ detail }) => edit(at, { task: detail.value })} />
              ),
            },
            {
              label: 'Owner',
              control: ({ owner }, at) => (
                <Input value={owner} onChange={({ detail }) => edit(at, { owner: detail.value })} />
              ),
            },
            {
              label: 'Due date',
              control: ({ due }, at) => (
                <DatePicker
                  value={due}
                  onChange={({ detail }) => edit(at, { due: detail.value })}
                />
              ),
            },
          ]}
        />
      </Container>
      <Container header={<Header variant="h2">Development and agreement</Header>}>
        <SpaceBetween size="l">
          <FormField label="Training required">
            <RadioGroup
              items={[
                { value: 'yes', label: 'Yes' },
                { value: 'no', label: 'No' },
              ]}
              value={review.training}
              onChange={({ detail }) => set({ training: detail.value })}
            />
          </FormField>
          <FormField label="Learning formats">
            <SpaceBetween size="xs">
              {WAYS.map(way => (
                <Checkbox
                  key={way}
                  checked={review.ways.includes(way)}
                  onChange={({ detail }) =>
                    set({
                      ways: WAYS.filter(one =>
                        one === way ? detail.checked : review.ways.includes(one),
                      ),
                    })
                  }
                >
                  {way}
                </Checkbox>
              ))}
            </SpaceBetween>
          </FormField>
          <FormField label="Follow-up date">
            <DatePicker
              value={review.followUp}
              onChange={({ detail }) => set({ followUp: detail.value })}
            />
          </FormField>
          <FormField label="Weekly check-in time">
            <TimeInput
              format="hh:mm"
              value={review.callAt}
              onChange={({ detail }) => set({ callAt: detail.value })}
            />
          </FormField>
          <Toggle checked={review.pip} onChange={({ detail }) => set({ pip: detail.checked })}>
            Performance improvement plan required
          </Toggle>
          <Checkbox
            checked={review.informed}
            onChange={({ detail }) => set({ informed: detail.checked })}
          >
            Result communicated to the employee
          </Checkbox>
          <FormField label="Employee comments" stretch>
            <Textarea
              value={review.comments}
              onChange={({ detail }) => set({ comments: detail.value })}
            />
          </FormField>
          <FormField label="Employee signature">
            <Input value={review.sign} onChange={({ detail }) => set({ sign: detail.value })} />
          </FormField>
          <FormField label="Salary recommendation">
            <Input value={review.raise} onChange={({ detail }) => set({ raise: detail.value })} />
          </FormField>
          <FormField label="HR comments" stretch>
            <Textarea value={review.hr} onChange={({ detail }) => set({ hr: detail.value })} />
          </FormField>
        </SpaceBetween>
      </Container>
    </SpaceBetween>
  );
}
