import flatpickr from 'flatpickr';
import { Mandarin } from 'flatpickr/dist/l10n/zh.js';
import type { Instance } from 'flatpickr/dist/types/instance';
import type { Options } from 'flatpickr/dist/types/options';

const DAY = 'Y-m-d';
const MOMENT = 'Y-m-d\\TH:i';

export function picker(input: HTMLElement, options: Options = {}): Instance {
  return flatpickr(input, { locale: Mandarin, ...options });
}

export function named(name: string, options?: Options): Instance {
  return picker(document.querySelector(`#record [name=${name}]`) as HTMLElement, options);
}

/** What the picker itself holds. */
export function daysOf({ selectedDates, formatDate }: Instance): string[] {
  return selectedDates.map(date => formatDate(date, DAY));
}

export function momentOf({ selectedDates: [date], formatDate }: Instance): string | null {
  return date ? formatDate(date, MOMENT) : null;
}

export function timeOf({ selectedDates: [date], formatDate }: Instance): string | null {
  return date ? formatDate(date, 'H:i') : null;
}
