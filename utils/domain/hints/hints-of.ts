import type { Interview } from '../interview';
import { isRowMark, isRows } from '../note-value';
import type { Scale } from '../pack';
import { type Hint, keyOfHint } from './hint';
import { hintsInRecord } from './record';
import { hintsInText } from './words';

/** Names, numbers and places are no words of judgement; a person may be called 孩子. */
const NOT_PROSE = new Set([
  'employee_name',
  'employee_no',
  'manager_name',
  'hr_attendee',
  'company',
  'department',
  'position',
  'interview_location',
]);

/** Every hint that was not dismissed, in a stable order: words by note, then the record as a whole. */
export function hintsOf(interview: Interview, scale: Scale): Hint[] {
  const inWords = Object.entries(interview.notes)
    .filter(([field]) => !NOT_PROSE.has(field))
    .flatMap(([field, value]) =>
      typeof value === 'string'
        ? hintsInText(field, value)
        : isRows(value)
          ? value.flatMap(row =>
              Object.entries(row)
                .filter(([key, cell]) => typeof cell === 'string' && !isRowMark(key))
                .flatMap(([, cell]) => hintsInText(field, String(cell))),
            )
          : [],
    );
  const dismissed = new Set(interview.dismissedHints);
  const seen = new Set<string>();
  return [...inWords, ...hintsInRecord(interview, scale)].filter(hint => {
    const key = keyOfHint(hint);
    if (dismissed.has(key) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
