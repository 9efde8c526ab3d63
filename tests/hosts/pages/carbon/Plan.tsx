import { Checkbox, CheckboxGroup, TimePicker, Toggle } from '@carbon/react';
import { Actions } from './Actions';
import { DayField } from './DayField';
import type { Section } from './model';
import { TRAINING } from './options';

export function Plan({ review, set }: Section) {
  return (
    <div className="grid">
      <div className="wide">
        <Actions review={review} set={set} />
      </div>
      <DayField
        id="follow-up"
        label="跟进日期"
        value={review.followUp}
        onChange={followUp => set({ followUp })}
      />
      <TimePicker
        id="call-at"
        labelText="回访时刻"
        placeholder="hh:mm"
        value={review.callAt}
        onChange={event => set({ callAt: event.target.value })}
      />
      <CheckboxGroup legendText="培训方式" orientation="horizontal">
        {TRAINING.map((text, at) => (
          <Checkbox
            key={text}
            id={`training-${at}`}
            labelText={text}
            checked={review.training.includes(text)}
            onChange={(_, { checked }) =>
              set({
                training: TRAINING.filter(one =>
                  one === text ? checked : review.training.includes(one),
                ),
              })
            }
          />
        ))}
      </CheckboxGroup>
      <Toggle
        id="pip"
        labelText="是否进入绩效改进计划"
        labelA="否"
        labelB="是"
        toggled={review.pip}
        onToggle={pip => set({ pip })}
      />
    </div>
  );
}
