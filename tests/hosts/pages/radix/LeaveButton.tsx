import { Popover } from 'radix-ui';
import { DayPicker } from 'react-day-picker';
import { zhCN } from 'react-day-picker/locale';
import { dayOf, type Section } from './model';

export function LeaveButton({ talk, set }: Section) {
  const { leave } = talk;
  return (
    <Popover.Root>
      <Popover.Trigger id="leave" className="input trigger">
        {leave?.from ? (
          `${dayOf(leave.from)} ~ ${dayOf(leave.to)}`
        ) : (
          <span className="muted">选择起止日期</span>
        )}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content className="popover" align="start" sideOffset={4}>
          <DayPicker
            mode="range"
            locale={zhCN}
            numberOfMonths={2}
            selected={leave?.from ? { from: leave.from, to: leave.to } : undefined}
            onSelect={range => set({ leave: range ?? null })}
          />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
