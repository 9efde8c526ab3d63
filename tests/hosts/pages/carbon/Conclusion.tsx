import { Checkbox, RadioTile, TextArea, TextInput, TileGroup } from '@carbon/react';
import type { Section } from './model';
import { AGREEMENT } from './options';

export function Conclusion({ review, set }: Section) {
  return (
    <div className="grid">
      <Checkbox
        id="informed"
        labelText="已告知绩效结果"
        checked={review.informed}
        onChange={(_, { checked }) => set({ informed: checked })}
      />
      <TileGroup
        name="agreement"
        legend="员工是否认同"
        valueSelected={review.agreement}
        onChange={agreement => set({ agreement: String(agreement) })}
      >
        {AGREEMENT.map(({ id, text }) => (
          <RadioTile key={id} id={`agreement-${id}`} value={id}>
            {text}
          </RadioTile>
        ))}
      </TileGroup>
      <div className="wide">
        <TextArea
          id="consensus"
          labelText="双方共识"
          value={review.consensus}
          onChange={event => set({ consensus: event.target.value })}
        />
      </div>
      <div className="wide">
        <TextArea
          id="reply"
          labelText="员工意见"
          value={review.reply}
          onChange={event => set({ reply: event.target.value })}
        />
      </div>
      <TextInput
        id="sign"
        labelText="员工签字"
        value={review.sign}
        onChange={event => set({ sign: event.target.value })}
      />
      <TextInput
        id="raise"
        labelText="调薪建议"
        value={review.raise}
        onChange={event => set({ raise: event.target.value })}
      />
      <div className="wide">
        <TextArea
          id="hr"
          labelText="人力资源部意见"
          value={review.hr}
          onChange={event => set({ hr: event.target.value })}
        />
      </div>
    </div>
  );
}
