import { Checkbox, Form, FormGroup, FormSection, Radio, Switch } from '@patternfly/react-core';
import { Actions } from './Actions';
import { Day, Words } from './fields';
import type { Section } from './model';
import { CHANNELS, YES_NO } from './options';

export function Plan({ talk, set }: Section) {
  const toggle = (channel: string) =>
    set({
      channels: CHANNELS.filter(one =>
        one === channel ? !talk.channels.includes(one) : talk.channels.includes(one),
      ),
    });

  return (
    <Form>
      <FormSection title="改进行动项">
        <Actions talk={talk} set={set} />
      </FormSection>
      <FormSection title="跟进安排">
        <FormGroup label="驻站辅导期">
          <div className="period">
            <Day
              name="开始日期"
              value={talk.coachFrom}
              onChange={coachFrom => set({ coachFrom })}
            />
            <span>至</span>
            <Day name="结束日期" value={talk.coachTo} onChange={coachTo => set({ coachTo })} />
          </div>
        </FormGroup>
        <FormGroup label="跟进日期" fieldId="follow-up">
          <Day
            id="follow-up"
            name="跟进日期"
            value={talk.followUp}
            onChange={followUp => set({ followUp })}
          />
        </FormGroup>
        <FormGroup role="group" isInline label="通知方式" fieldId="channels">
          {CHANNELS.map((channel, at) => (
            <Checkbox
              key={channel}
              id={`channel-${at}`}
              label={channel}
              isChecked={talk.channels.includes(channel)}
              onChange={() => toggle(channel)}
            />
          ))}
        </FormGroup>
        <FormGroup role="radiogroup" isInline label="是否需要培训" fieldId="training">
          {YES_NO.map(({ value, text }) => (
            <Radio
              key={value}
              id={`training-${value}`}
              name="training"
              label={text}
              isChecked={talk.training === value}
              onChange={() => set({ training: value })}
            />
          ))}
        </FormGroup>
        <Switch
          id="remind"
          label="到期前提醒"
          isChecked={talk.remind}
          onChange={(_, remind) => set({ remind })}
        />
      </FormSection>
      <FormSection title="面谈结论">
        <Checkbox
          id="informed"
          label="已告知绩效结果"
          isChecked={talk.informed}
          onChange={(_, informed) => set({ informed })}
        />
        <Words
          id="consensus"
          label="双方共识"
          isLong
          value={talk.consensus}
          onChange={consensus => set({ consensus })}
        />
        <Words
          id="reply"
          label="员工意见"
          isLong
          value={talk.reply}
          onChange={reply => set({ reply })}
        />
        <Words id="sign" label="员工签字" value={talk.sign} onChange={sign => set({ sign })} />
        <Words id="raise" label="调薪建议" value={talk.raise} onChange={raise => set({ raise })} />
        <Words id="hr" label="人力资源部意见" isLong value={talk.hr} onChange={hr => set({ hr })} />
      </FormSection>
    </Form>
  );
}
