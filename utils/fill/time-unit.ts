/** The unit of time a field's label asks for, and a note's duration in that unit. */

import type { NoteValue } from '../domain/note-value';
import { LABEL_SOURCES } from './field-view';
import type { EvidenceSource, FieldDescriptor } from './model';
import { flatten } from './normalise';

type TimeUnit = 'minutes' | 'hours' | 'days';

const UNITS: readonly (readonly [TimeUnit, string])[] = [
  ['minutes', '分钟|minutes?|mins?'],
  ['hours', '小时|钟头|hours?|hrs?|h'],
  ['days', '天|days?'],
];
const ANY_UNIT = UNITS.map(([, words]) => words).join('|');
const UNIT_IN_LABEL = new RegExp(
  `[([【]\\s*(?:单位\\s*:?|in|unit\\s*:?)?\\s*(${ANY_UNIT})\\s*[)\\]】]|(?<![a-z])in (${ANY_UNIT})$`,
  'u',
);
const QUANTITY = new RegExp(`^[约共]?\\s*\\d+(?:\\.\\d+)?\\s*(${ANY_UNIT})?$`, 'u');
const UNIT_SOURCES: ReadonlySet<EvidenceSource> = new Set([...LABEL_SOURCES, 'placeholder']);
const MINUTES_IN_HOUR = 60;

/** `undefined`: the note cannot be given in the unit the field asks for. */
export function inUnitOfField(
  note: NoteValue,
  host: FieldDescriptor,
  canonicalId: string | undefined,
): NoteValue | undefined {
  const asked = unitOfField(host);
  const quantity = typeof note === 'object' ? null : QUANTITY.exec(flatten(String(note)));
  if (asked === null || quantity === null) return note;
  const isDuration = canonicalId === 'duration_minutes';
  const given = unitNamed(quantity[1]) ?? (isDuration ? 'minutes' : asked);
  if (given === asked) return note;
  if (!isDuration || given !== 'minutes' || asked !== 'hours') return undefined;
  const minutes = Number.parseFloat(quantity[0].replace(/^[约共]\s*/u, ''));
  const hundredths = (minutes * 100) / MINUTES_IN_HOUR;
  return Number.isInteger(hundredths) ? hundredths / 100 : undefined;
}

function unitOfField({ evidence }: FieldDescriptor): TimeUnit | null {
  for (const { source, text } of evidence) {
    const found = UNIT_SOURCES.has(source) ? UNIT_IN_LABEL.exec(flatten(text)) : null;
    if (found) return unitNamed(found[1] ?? found[2]);
  }
  return null;
}

function unitNamed(word: string | undefined): TimeUnit | null {
  if (word === undefined) return null;
  return UNITS.find(([, words]) => new RegExp(`^(?:${words})$`, 'u').test(word))?.[0] ?? null;
}
