import { Checkbox, Field, Fieldset, Label, Legend, Switch } from '@headlessui/react';
import DatePicker from 'react-datepicker';
import { Pills, Words } from './fields';
import { Goals } from './Goals';
import type { Section } from './model';
import { COURSES, YES_NO } from './options';

export function Plan({ review, set }: Section) {
  const mark = (course: string, isWanted: boolean) =>
    set({
      courses: COURSES.filter(one => (one === course ? isWanted : review.courses.includes(one))),
    });

  return (
    <div className="grid">
      <Goals review={review} set={set} />
      <Pills
        label="是否需要培训"
        options={YES_NO}
        value={review.needTraining}
        onChange={needTraining => set({ needTraining })}
      />
      <Fieldset>
        <Legend className="label">培养方式</Legend>
        <div className="inline">
          {COURSES.map(course => (
            <Field key={course} className="inline">
              <Checkbox
                className="tick"
                checked={review.courses.includes(course)}
                onChange={isWanted => mark(course, isWanted)}
              />
              <Label>{course}</Label>
            </Field>
          ))}
        </div>
      </Fieldset>
      <div>
        <label className="label" htmlFor="archive">
          归档月份
        </label>
        <DatePicker
          id="archive"
          className="input"
          locale="zh-CN"
          showMonthYearPicker
          dateFormat="yyyy-MM"
          selected={review.archive}
          onChange={(archive: Date | null) => set({ archive })}
        />
      </div>
      <div>
        <label className="label" htmlFor="standup">
          每日站会
        </label>
        <DatePicker
          id="standup"
          className="input"
          locale="zh-CN"
          showTimeSelect
          showTimeSelectOnly
          timeFormat="HH:mm"
          timeIntervals={5}
          timeCaption="时间"
          dateFormat="HH:mm"
          selected={review.standup}
          onChange={(standup: Date | null) => set({ standup })}
        />
      </div>
      <div>
        <label className="label" htmlFor="follow-up">
          跟进日期
        </label>
        <DatePicker
          id="follow-up"
          className="input"
          locale="zh-CN"
          dateFormat="yyyy年M月d日"
          selected={review.followUp}
          onChange={(followUp: Date | null) => set({ followUp })}
        />
      </div>
      <Field className="inline">
        <Label>到期提醒</Label>
        <Switch className="switch" checked={review.remind} onChange={remind => set({ remind })}>
          <span />
        </Switch>
      </Field>
      <Field className="inline">
        <Checkbox
          className="tick"
          checked={review.informed}
          onChange={informed => set({ informed })}
        />
        <Label>已告知绩效结果</Label>
      </Field>
      <Words label="员工意见" isLong value={review.reply} onChange={reply => set({ reply })} />
      <Words label="员工签字" value={review.sign} onChange={sign => set({ sign })} />
      <Words label="调薪建议" value={review.raise} onChange={raise => set({ raise })} />
      <Words label="人力资源部意见" isLong value={review.hr} onChange={hr => set({ hr })} />
    </div>
  );
}
