import DatePicker from 'react-datepicker';
import { Pills, Words } from './fields';
import { ChoiceList, PersonBox } from './Lists';
import type { Section } from './model';
import { DEPARTMENTS, LEVELS, MODES } from './options';

export function Basics({ review, set }: Section) {
  const [from, to] = review.period;
  return (
    <div className="grid">
      <Words label="员工姓名" isReadOnly value={review.name} />
      <ChoiceList
        label="所属部门"
        options={DEPARTMENTS}
        value={review.department}
        onChange={department => set({ department })}
      />
      <ChoiceList
        label="职级"
        options={LEVELS}
        value={review.level}
        onChange={level => set({ level })}
      />
      <div>
        <label className="label" htmlFor="talk-at">
          面谈时间
        </label>
        <DatePicker
          id="talk-at"
          className="input"
          locale="zh-CN"
          showTimeSelect
          timeFormat="HH:mm"
          timeIntervals={15}
          timeCaption="时间"
          dateFormat="yyyy-MM-dd HH:mm"
          placeholderText="选择日期和时间"
          selected={review.talkAt}
          onChange={(talkAt: Date | null) => set({ talkAt })}
        />
      </div>
      <Words
        label="面谈时长"
        type="number"
        hint="单位：分钟"
        value={review.minutes}
        onChange={minutes => set({ minutes })}
      />
      <Words label="面谈地点" value={review.place} onChange={place => set({ place })} />
      <PersonBox label="HR 列席人" value={review.witness} onChange={witness => set({ witness })} />
      <Pills
        label="面谈方式"
        options={MODES}
        value={review.mode}
        onChange={mode => set({ mode })}
      />
      <div>
        <label className="label" htmlFor="period">
          评估区间
        </label>
        <DatePicker
          id="period"
          className="input"
          locale="zh-CN"
          selectsRange
          isClearable
          dateFormat="yyyy/MM/dd"
          placeholderText="开始 - 结束"
          startDate={from}
          endDate={to}
          onChange={period => set({ period })}
        />
      </div>
    </div>
  );
}
