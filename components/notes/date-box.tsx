/** A day, as date or as words: 下周五, 月底, next Friday. Read when the box is left; unread words stay. */
import { useSignal } from '@preact/signals';
import { readDate } from '@/utils/store/read-date';
import { usePanel } from '../panel-context';

export interface DateBoxProps {
  readonly place: string;
  readonly name?: string;
  readonly value: string;
  readonly disabled?: boolean;
  readonly onInput: (value: string) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

export function DateBox({ place, name, value, disabled, onInput, onKeyDown }: DateBoxProps) {
  const { clock, i18n } = usePanel();
  const isUnread = useSignal(false);
  const read = async (typed: string) => {
    const day = await readDate(typed, clock.today());
    isUnread.value = day === null && typed.trim() !== '';
    if (day && day !== typed) onInput(day);
  };
  return (
    <input
      class="input tabular"
      autocomplete="off"
      data-place={place}
      placeholder={i18n.t('dateHint')}
      value={value}
      disabled={disabled ?? false}
      {...(name && { 'aria-label': name })}
      {...(onKeyDown && { onKeyDown })}
      {...(isUnread.value && { 'aria-invalid': 'true', title: i18n.t('dateUnread') })}
      onInput={event => onInput(event.currentTarget.value)}
      onBlur={event => void read(event.currentTarget.value)}
    />
  );
}
