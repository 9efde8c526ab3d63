import {
  Checkbox,
  CheckboxGroup,
  DateInput,
  DateSegment,
  Label,
  Radio,
  RadioGroup,
  Switch,
  TimeField,
} from 'react-aria-components';
import { Amount, Day, Words } from './fields';
import type { Section } from './model';
import { AGREEMENT, METHODS } from './options';
import { Steps } from './Steps';

export function FollowUp({ talk, set }: Section) {
  return (
    <>
      <Steps talk={talk} set={set} />
      <CheckboxGroup value={talk.methods} onChange={methods => set({ methods })}>
        <Label>Learning methods</Label>
        <div className="inline">
          {METHODS.map(method => (
            <Checkbox key={method} value={method}>
              <span className="tick" />
              {method}
            </Checkbox>
          ))}
        </div>
      </CheckboxGroup>
      <div className="grid">
        <TimeField
          hourCycle={24}
          value={talk.audit}
          onChange={audit => set({ audit: audit as typeof talk.audit })}
        >
          <Label>Bench audit at</Label>
          <DateInput>{segment => <DateSegment segment={segment} />}</DateInput>
        </TimeField>
        <Day
          label="Follow-up date"
          value={talk.followUp}
          onChange={followUp => set({ followUp })}
        />
      </div>
      <Switch isSelected={talk.notify} onChange={notify => set({ notify })}>
        <span className="track" />
        Notify the lab lead
      </Switch>
      <Checkbox isSelected={talk.informed} onChange={informed => set({ informed })}>
        <span className="tick" />
        Rating shared with employee
      </Checkbox>
      <RadioGroup
        orientation="horizontal"
        value={talk.agreement}
        onChange={agreement => set({ agreement })}
      >
        <Label>Employee agreement</Label>
        <div className="inline">
          {AGREEMENT.map(({ value, text }) => (
            <Radio key={value} value={value}>
              {text}
            </Radio>
          ))}
        </div>
      </RadioGroup>
      <Words
        label="Employee comments"
        isLong
        value={talk.comments}
        onChange={comments => set({ comments })}
      />
      <div className="grid">
        <Words
          label="Employee signature"
          value={talk.signature}
          onChange={signature => set({ signature })}
        />
        <Amount
          label="Bonus recommendation"
          value={talk.bonus}
          onChange={bonus => set({ bonus })}
        />
      </div>
      <Words label="HR comments" isLong value={talk.hr} onChange={hr => set({ hr })} />
    </>
  );
}
