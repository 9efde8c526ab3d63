/** The records page's words in the current language. */
import type { ReadonlySignal } from '@preact/signals';
import { recordsEn } from './records-en';
import { type RecordsKey, recordsZhCN } from './records-zh-cn';
import { createWording, type Locale, type Wording } from './wording';

export type RecordsWording = Wording<RecordsKey>;

export function createRecordsWording(locale: ReadonlySignal<Locale>): RecordsWording {
  return createWording(locale, shown => (shown === 'en' ? recordsEn : recordsZhCN));
}
