import { Popover } from 'radix-ui';
import { useState } from 'react';
import { DayPicker } from 'react-day-picker';
import { zhCN } from 'react-day-picker/locale';
import { dayOf } from './model';

interface Props {
  id: string;
  value: Date | null;
  onChange(value: Date | null): void;
}

export function DayButton({ id, value, onChange }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger id={id} className="input trigger">
        {value ? dayOf(value) : <span className="muted">选择日期</span>}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content className="popover" align="start" sideOffset={4}>
          <DayPicker
            mode="single"
            locale={zhCN}
            captionLayout="dropdown"
            startMonth={new Date(2025, 0)}
            endMonth={new Date(2028, 11)}
            selected={value ?? undefined}
            onSelect={day => {
              onChange(day ?? null);
              setOpen(false);
            }}
          />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
