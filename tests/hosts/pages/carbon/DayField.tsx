import { DatePicker, DatePickerInput } from '@carbon/react';
import { dayOf } from './model';

interface Props {
  id: string;
  label: string;
  hideLabel?: boolean;
  value: string;
  onChange(value: string): void;
}

export function DayField({ id, label, hideLabel, value, onChange }: Props) {
  return (
    <DatePicker
      datePickerType="single"
      dateFormat="Y-m-d"
      locale="zh"
      value={value}
      onChange={([date]) => onChange(dayOf(date))}
    >
      <DatePickerInput id={id} labelText={label} hideLabel={hideLabel} placeholder="年-月-日" />
    </DatePicker>
  );
}
