import {
  ComboBox,
  DatePicker,
  DatePickerInput,
  Dropdown,
  NumberInput,
  RadioButton,
  RadioButtonGroup,
  TextInput,
  TimePicker,
} from '@carbon/react';
import { useMemo } from 'react';
import { DayField } from './DayField';
import { dayOf, type Section } from './model';
import { DEPARTMENTS, MODES, WITNESSES } from './options';

export function Basics({ review, set }: Section) {
  const { periodFrom, periodTo } = review;
  const period = useMemo(() => [periodFrom, periodTo], [periodFrom, periodTo]);

  return (
    <div className="grid">
      <TextInput id="name" labelText="姓名" readOnly value={review.name} />
      <TextInput id="state" labelText="单据状态" disabled value={review.state} />
      <TextInput
        id="staff-no"
        labelText="员工工号"
        value={review.staffNo}
        onChange={event => set({ staffNo: event.target.value })}
      />
      <Dropdown
        id="department"
        titleText="所属部门"
        label="请选择"
        items={DEPARTMENTS}
        itemToString={item => item?.text ?? ''}
        selectedItem={DEPARTMENTS.find(({ id }) => id === review.department) ?? null}
        onChange={({ selectedItem }) => set({ department: selectedItem?.id ?? '' })}
      />
      <DayField
        id="talk-day"
        label="面谈日期"
        value={review.talkDay}
        onChange={talkDay => set({ talkDay })}
      />
      <TimePicker
        id="starts-at"
        labelText="开始时刻"
        placeholder="hh:mm"
        value={review.startsAt}
        onChange={event => set({ startsAt: event.target.value })}
      />
      <NumberInput
        id="minutes"
        label="面谈时长"
        helperText="单位：分钟"
        allowEmpty
        min={5}
        max={240}
        step={5}
        value={review.minutes ?? ''}
        onChange={(_, { value }) => set({ minutes: value === '' ? null : Number(value) })}
      />
      <TextInput
        id="place"
        labelText="面谈地点"
        maxCount={60}
        enableCounter
        value={review.place}
        onChange={event => set({ place: event.target.value })}
      />
      <RadioButtonGroup
        name="mode"
        legendText="面谈方式"
        valueSelected={review.mode}
        onChange={mode => set({ mode: String(mode ?? '') })}
      >
        {MODES.map(({ id, text }) => (
          <RadioButton key={id} id={`mode-${id}`} value={id} labelText={text} />
        ))}
      </RadioButtonGroup>
      <ComboBox
        id="witness"
        titleText="HR 列席人"
        placeholder="输入姓名筛选"
        items={WITNESSES}
        itemToString={item => item?.text ?? ''}
        shouldFilterItem={({ item, inputValue }) => item.text.includes(inputValue ?? '')}
        selectedItem={WITNESSES.find(({ id }) => id === review.witness) ?? null}
        onChange={({ selectedItem }) => set({ witness: selectedItem?.id ?? '' })}
      />
      <div className="wide">
        <DatePicker
          datePickerType="range"
          dateFormat="Y-m-d"
          locale="zh"
          value={period}
          onChange={([from, to]) => set({ periodFrom: dayOf(from), periodTo: dayOf(to) })}
        >
          <DatePickerInput id="period-from" labelText="考核开始日期" placeholder="年-月-日" />
          <DatePickerInput id="period-to" labelText="考核结束日期" placeholder="年-月-日" />
        </DatePicker>
      </div>
    </div>
  );
}
