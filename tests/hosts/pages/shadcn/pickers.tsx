import { Command } from 'cmdk';
import { Popover, Select } from 'radix-ui';
import { useState } from 'react';
import { type DateRange, DayPicker } from 'react-day-picker';
import { zhCN } from 'react-day-picker/locale';
import { FLOATING, TRIGGER } from './classes';
import { FormControl } from './form';
import { CalendarIcon, Check, ChevronDown, Cross } from './icons';
import { type Choice, dayOf } from './model';

const CALENDAR = {
  root: 'p-3',
  months: 'relative flex gap-4',
  month: 'flex flex-col gap-4',
  month_caption: 'flex h-7 items-center justify-center',
  caption_label: 'text-sm font-medium',
  nav: 'absolute inset-x-0 top-0 flex justify-between',
  button_previous:
    'inline-flex size-7 items-center justify-center rounded-md border border-zinc-200',
  button_next: 'inline-flex size-7 items-center justify-center rounded-md border border-zinc-200',
  chevron: 'size-4',
  month_grid: 'w-full border-collapse',
  weekdays: 'flex',
  weekday: 'w-8 text-xs font-normal text-zinc-500',
  week: 'mt-2 flex w-full',
  day: 'size-8 p-0 text-center text-sm',
  day_button: 'inline-flex size-8 items-center justify-center rounded-md hover:bg-zinc-100',
  selected: 'bg-zinc-900 text-white',
  range_middle: 'bg-zinc-100 text-zinc-900',
  today: 'bg-zinc-100',
  outside: 'text-zinc-500 opacity-50',
};

interface DayProps {
  value: Date | undefined;
  onChange(value: Date | undefined): void;
}

export function DayField({ value, onChange }: DayProps) {
  const [open, setOpen] = useState(false);
  return (
    <Popover.Root modal open={open} onOpenChange={setOpen}>
      <FormControl>
        <Popover.Trigger className={`${TRIGGER} ${value ? '' : 'text-zinc-500'}`}>
          {value ? dayOf(value) : <span>选择日期</span>}
          <CalendarIcon />
        </Popover.Trigger>
      </FormControl>
      <Popover.Portal>
        <Popover.Content className={FLOATING} align="start" sideOffset={4}>
          <DayPicker
            mode="single"
            locale={zhCN}
            classNames={CALENDAR}
            selected={value}
            defaultMonth={value}
            onSelect={day => {
              onChange(day);
              setOpen(false);
            }}
          />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

interface SpanProps {
  value: DateRange | undefined;
  onChange(value: DateRange | undefined): void;
}

export function SpanField({ value, onChange }: SpanProps) {
  return (
    <Popover.Root modal>
      <FormControl>
        <Popover.Trigger className={`${TRIGGER} ${value ? '' : 'text-zinc-500'}`}>
          {value?.from ? `${dayOf(value.from)} - ${dayOf(value.to)}` : <span>选择起止日期</span>}
          <CalendarIcon />
        </Popover.Trigger>
      </FormControl>
      <Popover.Portal>
        <Popover.Content className={FLOATING} align="start" sideOffset={4}>
          <DayPicker
            mode="range"
            locale={zhCN}
            numberOfMonths={2}
            classNames={CALENDAR}
            selected={value}
            onSelect={onChange}
          />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

interface OneProps {
  options: Choice[];
  value: string;
  onChange(value: string): void;
}

export function SelectField({ options, value, onChange }: OneProps) {
  return (
    <Select.Root value={value} onValueChange={onChange}>
      <FormControl>
        <Select.Trigger className={TRIGGER}>
          <Select.Value placeholder="请选择" />
          <Select.Icon asChild>
            <ChevronDown />
          </Select.Icon>
        </Select.Trigger>
      </FormControl>
      <Select.Portal>
        <Select.Content className={`${FLOATING} min-w-32`} position="popper" sideOffset={4}>
          <Select.Viewport className="p-1">
            {options.map(option => (
              <Select.Item
                key={option.value}
                value={option.value}
                className="relative flex w-full items-center rounded-sm py-1.5 pr-8 pl-2 text-sm outline-none data-[highlighted]:bg-zinc-100"
              >
                <span className="absolute right-2 flex size-4 items-center justify-center">
                  <Select.ItemIndicator>
                    <Check />
                  </Select.ItemIndicator>
                </span>
                <Select.ItemText>{option.text}</Select.ItemText>
              </Select.Item>
            ))}
          </Select.Viewport>
        </Select.Content>
      </Select.Portal>
    </Select.Root>
  );
}

interface PeopleProps {
  options: Choice[];
  values: string[];
  isMultiple?: boolean;
  placeholder: string;
  onChange(values: string[]): void;
}

export function ComboField({ options, values, isMultiple, placeholder, onChange }: PeopleProps) {
  const [open, setOpen] = useState(false);
  const chosen = options.filter(({ value }) => values.includes(value));
  const toggle = (value: string) => {
    const isHeld = values.includes(value);
    if (isMultiple) onChange(isHeld ? values.filter(one => one !== value) : [...values, value]);
    else {
      onChange(isHeld ? [] : [value]);
      setOpen(false);
    }
  };

  return (
    <Popover.Root modal open={open} onOpenChange={setOpen}>
      <FormControl>
        <Popover.Trigger
          role="combobox"
          aria-expanded={open}
          className={`${TRIGGER} h-auto min-h-9 ${chosen.length > 0 ? '' : 'text-zinc-500'}`}
        >
          {isMultiple && chosen.length > 0 ? (
            <span className="flex flex-wrap gap-1">
              {chosen.map(({ value, text }) => (
                <span
                  key={value}
                  className="inline-flex items-center gap-1 rounded-full bg-zinc-100 px-2.5 py-0.5 text-xs font-semibold"
                >
                  {text}
                  <Cross />
                </span>
              ))}
            </span>
          ) : (
            (chosen[0]?.text ?? placeholder)
          )}
          <ChevronDown />
        </Popover.Trigger>
      </FormControl>
      <Popover.Portal>
        <Popover.Content className={`${FLOATING} w-60 p-0`} align="start" sideOffset={4}>
          <Command className="flex flex-col overflow-hidden rounded-md">
            <div className="flex items-center border-b border-zinc-200 px-3">
              <Command.Input
                className="flex h-10 w-full bg-transparent py-3 text-sm outline-none"
                placeholder="搜索..."
              />
            </div>
            <Command.List className="max-h-72 overflow-x-hidden overflow-y-auto">
              <Command.Empty className="py-6 text-center text-sm">没有结果</Command.Empty>
              <Command.Group className="p-1">
                {options.map(({ value, text }) => (
                  <Command.Item
                    key={value}
                    value={text}
                    onSelect={() => toggle(value)}
                    className="flex items-center gap-2 rounded-sm px-2 py-1.5 text-sm data-[selected=true]:bg-zinc-100"
                  >
                    <span className={values.includes(value) ? 'opacity-100' : 'opacity-0'}>
                      <Check />
                    </span>
                    {text}
                  </Command.Item>
                ))}
              </Command.Group>
            </Command.List>
          </Command>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
