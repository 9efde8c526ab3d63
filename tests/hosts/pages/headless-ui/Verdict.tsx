import { Field, Label, Radio, RadioGroup } from '@headlessui/react';
import { Pills, Words } from './fields';
import { SeveralList } from './Lists';
import type { Section } from './model';
import { GRADES, SKILLS } from './options';

const STARS = [1, 2, 3, 4, 5];

export function Verdict({ review, set }: Section) {
  return (
    <div className="grid">
      <Words label="业绩与优点" isLong value={review.merits} onChange={merits => set({ merits })} />
      <Words label="不足与待提升" isLong value={review.gaps} onChange={gaps => set({ gaps })} />
      <Words
        label="综合评语"
        isLong
        value={review.verdict}
        onChange={verdict => set({ verdict })}
      />
      <Pills
        label="最终绩效等级"
        options={GRADES}
        value={review.grade}
        onChange={grade => set({ grade })}
      />
      <Words
        label="最终得分"
        type="number"
        value={review.score}
        onChange={score => set({ score })}
      />
      <Field>
        <Label className="label">协作意识</Label>
        <RadioGroup
          className="inline"
          value={review.teamwork}
          onChange={teamwork => set({ teamwork })}
        >
          {STARS.map(star => (
            <Radio key={star} value={star} aria-label={`${star} 星`}>
              <svg
                className={star <= review.teamwork ? 'star on' : 'star'}
                viewBox="0 0 20 20"
                aria-hidden="true"
              >
                <path d="M10 1l2.8 5.7 6.2.9-4.5 4.4 1.1 6.2-5.6-2.9-5.6 2.9 1.1-6.2L1 7.6l6.2-.9z" />
              </svg>
            </Radio>
          ))}
        </RadioGroup>
      </Field>
      <Field>
        <Label className="label">工作饱和度</Label>
        <div className="inline">
          <input
            type="range"
            aria-label="工作饱和度"
            min={0}
            max={100}
            step={5}
            value={review.load}
            onChange={event => set({ load: event.target.valueAsNumber })}
          />
          <span>{review.load}%</span>
        </div>
      </Field>
      <SeveralList
        label="技能标签"
        options={SKILLS}
        value={review.skills}
        onChange={skills => set({ skills })}
      />
    </div>
  );
}
