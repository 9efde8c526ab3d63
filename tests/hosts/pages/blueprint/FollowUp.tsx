import {
  Checkbox,
  FormGroup,
  InputGroup,
  SegmentedControl,
  Switch,
  TextArea,
} from '@blueprintjs/core';
import { DateInput, TimePicker } from '@blueprintjs/datetime';
import { DAY } from './dates';
import { Goals } from './Goals';
import type { Section } from './model';
import { CHANNELS } from './options';

const clockOf = (time: Date) => time.toTimeString().slice(0, 5);

export function FollowUp({ review, set }: Section) {
  const toggle = (channel: string) =>
    set({
      channels: CHANNELS.filter(one =>
        one === channel ? !review.channels.includes(one) : review.channels.includes(one),
      ),
    });

  return (
    <>
      <FormGroup label="Goals for next year">
        <Goals review={review} set={set} />
      </FormGroup>
      <div className="grid">
        <FormGroup label="Training needed">
          <SegmentedControl
            options={[
              { value: 'yes', label: 'Yes' },
              { value: 'no', label: 'No' },
            ]}
            value={review.training}
            onValueChange={training => set({ training })}
          />
        </FormGroup>
        <FormGroup label="Reminders by">
          {CHANNELS.map(channel => (
            <Checkbox
              inline
              key={channel}
              label={channel}
              checked={review.channels.includes(channel)}
              onChange={() => toggle(channel)}
            />
          ))}
        </FormGroup>
        <FormGroup label="Daily check-in">
          <TimePicker onChange={time => set({ checkIn: clockOf(time) })} />
        </FormGroup>
        <FormGroup label="Follow-up date">
          <DateInput
            {...DAY}
            showTimezoneSelect={false}
            value={review.followUp}
            onChange={followUp => set({ followUp })}
          />
        </FormGroup>
      </div>
      <Switch
        label="Remind me a week before"
        checked={review.remind}
        onChange={event => set({ remind: event.currentTarget.checked })}
      />
      <Checkbox
        label="Rating shared with employee"
        checked={review.shared}
        onChange={event => set({ shared: event.currentTarget.checked })}
      />
      <FormGroup label="Employee comments" labelFor="comments">
        <TextArea
          id="comments"
          fill
          value={review.comments}
          onChange={event => set({ comments: event.target.value })}
        />
      </FormGroup>
      <div className="grid">
        <FormGroup label="Employee signature" labelFor="signature">
          <InputGroup
            id="signature"
            value={review.signature}
            onValueChange={signature => set({ signature })}
          />
        </FormGroup>
        <FormGroup label="Salary recommendation" labelFor="pay-rise">
          <InputGroup
            id="pay-rise"
            leftIcon="bank-account"
            value={review.payRise}
            onValueChange={payRise => set({ payRise })}
          />
        </FormGroup>
      </div>
      <FormGroup label="HR comments" labelFor="hr-notes">
        <TextArea
          id="hr-notes"
          fill
          value={review.hrNotes}
          onChange={event => set({ hrNotes: event.target.value })}
        />
      </FormGroup>
    </>
  );
}
