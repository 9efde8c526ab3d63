import type { CalendarDate, CalendarDateTime } from '@internationalized/date';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  Input,
  Label,
  NumberField,
  Popover,
  Text,
  TextArea,
  TextField,
} from 'react-aria-components';

interface WordsProps {
  label: string;
  value: string;
  isLong?: boolean;
  isReadOnly?: boolean;
  isDisabled?: boolean;
  note?: string;
  onChange?(value: string): void;
}

export function Words({ label, isLong, note, ...props }: WordsProps) {
  return (
    <TextField {...props}>
      <Label>{label}</Label>
      {isLong ? <TextArea rows={3} /> : <Input />}
      {note && <Text slot="description">{note}</Text>}
    </TextField>
  );
}

interface AmountProps {
  label: string;
  value: number | null;
  step?: number;
  onChange(value: number | null): void;
}

export function Amount({ label, value, step = 1, onChange }: AmountProps) {
  return (
    <NumberField
      minValue={0}
      step={step}
      value={value ?? Number.NaN}
      onChange={held => onChange(Number.isNaN(held) ? null : held)}
    >
      <Label>{label}</Label>
      <Group>
        <Button slot="decrement">−</Button>
        <Input />
        <Button slot="increment">+</Button>
      </Group>
    </NumberField>
  );
}

interface DayProps<T extends CalendarDate | CalendarDateTime> {
  label?: string;
  name?: string;
  value: T | null;
  hasTime?: boolean;
  onChange(value: T | null): void;
}

export function Day<T extends CalendarDate | CalendarDateTime>(props: DayProps<T>) {
  const { label, name, value, hasTime, onChange } = props;
  return (
    <DatePicker
      aria-label={name}
      granularity={hasTime ? 'minute' : 'day'}
      hourCycle={24}
      value={value}
      onChange={day => onChange(day as T | null)}
    >
      {label && <Label>{label}</Label>}
      <Group>
        <DateInput>{segment => <DateSegment segment={segment} />}</DateInput>
        <Button>▾</Button>
      </Group>
      <Popover>
        <Dialog>
          <Calendar>
            <header>
              <Button slot="previous">‹</Button>
              <Heading />
              <Button slot="next">›</Button>
            </header>
            <CalendarGrid>{date => <CalendarCell date={date} />}</CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  );
}
