/** What the list of records shows and searches, derived from an interview and kept beside it. */
import { type AgreedAction, actionsOf, type DoneActions } from './actions';
import { isHeld } from './attendance';
import { type Interview, textOf, totalUsedSeconds } from './interview';
import { isEmptyNote, type NoteRow } from './note-value';
import { isStepDone } from './owed';
import { scaleOf } from './own-scale';
import type { Band, Pack, PackStep } from './pack';
import type { PriorAction } from './prior-action';
import { announcedRating, bandOf } from './rating';
import { noteWithoutMarks } from './row-marks';
import { stepsOf } from './steps-of';
import { searchable } from './text-search';

export interface RecordEntry {
  readonly id: string;
  readonly employee: string;
  readonly employeeNo: string;
  readonly department: string;
  readonly period: string;
  /** `YYYY-MM-DD` or empty: when the talk was held, by the notes. */
  readonly date: string;
  readonly type: string;
  readonly selfRating: string;
  readonly managerRating: string;
  readonly finalRating: string;
  readonly band: Band | null;
  readonly stance: string;
  /** One digit per step, `1` when complete: every required item ticked and something written. */
  readonly steps: string;
  /** By itself; later talks may have settled some of them (`standingActions`). */
  readonly openActions: number;
  readonly usedSeconds: number;
  readonly stage: Interview['stage'];
  readonly createdAt: string;
  readonly updatedAt: string;
  /** When a fill was last confirmed in the HR form; empty: never. */
  readonly filledAt: string;
  /** Pinyin and initials of the name, searchable; filled in by whoever keeps the entry. */
  readonly nameKeys: string;
  /** Damaged or of a newer version: known by its id and last change only. */
  readonly isUnreadable: boolean;
}

/** The large part of an entry, loaded after the list is on screen. */
export interface RecordText {
  readonly id: string;
  /** Everything written, as `searchable` folds it. */
  readonly text: string;
  readonly actions: readonly AgreedAction[];
  /** What the talk looked back at. */
  readonly prior: readonly PriorAction[];
  readonly isHeld: boolean;
}

export function recordEntryOf(interview: Interview, pack: Pack, done: DoneActions): RecordEntry {
  return {
    id: interview.id,
    employee: textOf(interview, 'employee_name').trim(),
    employeeNo: textOf(interview, 'employee_no').trim(),
    department: textOf(interview, 'department'),
    period: textOf(interview, 'review_period_label'),
    date: textOf(interview, 'interview_datetime').slice(0, 10),
    type: textOf(interview, 'interview_type'),
    selfRating: textOf(interview, 'self_rating'),
    managerRating: textOf(interview, 'manager_rating'),
    finalRating: announcedRating(interview),
    band: bandOf(interview, scaleOf(interview, pack)),
    stance: textOf(interview, 'employee_agreement'),
    steps: stepsOf(interview, pack)
      .map(step => (isStepComplete(interview, pack, step) ? '1' : '0'))
      .join(''),
    openActions: actionsOf(interview, done).filter(({ doneAt }) => doneAt === '').length,
    usedSeconds: totalUsedSeconds(interview),
    stage: interview.stage,
    createdAt: interview.createdAt,
    updatedAt: interview.updatedAt,
    filledAt: lastFillOf(interview),
    nameKeys: '',
    isUnreadable: false,
  };
}

export function unreadableEntry(row: { id: string; updatedAt: string }): RecordEntry {
  return {
    id: row.id,
    employee: '',
    employeeNo: '',
    department: '',
    period: '',
    date: '',
    type: '',
    selfRating: '',
    managerRating: '',
    finalRating: '',
    band: null,
    stance: '',
    steps: '00000000',
    openActions: 0,
    usedSeconds: 0,
    stage: 'prepare',
    createdAt: '',
    updatedAt: row.updatedAt,
    filledAt: '',
    nameKeys: '',
    isUnreadable: true,
  };
}

export function recordTextOf(interview: Interview, done: DoneActions): RecordText {
  const parts: string[] = [];
  for (const value of Object.values(interview.notes)) collect(noteWithoutMarks(value), parts);
  for (const note of interview.ownNotes) {
    parts.push(note.label);
    collect(noteWithoutMarks(note.value), parts);
  }
  const prior = interview.priorActions ?? [];
  parts.push(
    ...besideTheNotes(interview),
    ...prior.flatMap(({ text, comment }) => [text, comment]),
  );
  return {
    id: interview.id,
    text: searchable(parts.filter(part => part.trim() !== '').join('\n')),
    actions: actionsOf(interview, done),
    prior,
    isHeld: isHeld(interview),
  };
}

/** Written by hand, but into no note. */
function besideTheNotes(interview: Interview): string[] {
  const { setup, gap, matters, quickNotes, preparation, attendance, delivery, trace } = interview;
  return [
    setup.standardSource,
    setup.recentTopic,
    gap.selfFocus,
    gap.managerFocus,
    preparation?.objections ?? '',
    attendance?.reason ?? '',
    ...(delivery ? [delivery.method, delivery.witness, delivery.reason] : []),
    ...(quickNotes ?? []).map(({ text }) => text),
    ...(matters ?? []).flatMap(({ situation, task, action, result, employeeSays }) => [
      situation,
      task,
      action,
      result,
      employeeSays,
    ]),
    ...trace.flatMap(entry => ('reason' in entry ? [entry.reason] : [])),
  ];
}

/** A talk counts for the step when the required ticks that apply are done and at least one note is written. */
function isStepComplete(interview: Interview, pack: Pack, { id, fields }: PackStep): boolean {
  return (
    isStepDone(interview, pack, id) && fields.some(field => !isEmptyNote(interview.notes[field]))
  );
}

function lastFillOf(interview: Interview): string {
  const fill = interview.trace.findLast(entry => entry.kind === 'filled' && entry.verified > 0);
  return fill?.at ?? '';
}

function collect(value: Interview['notes'][string], parts: string[]): void {
  if (typeof value === 'string') parts.push(value);
  else if (typeof value === 'number') parts.push(String(value));
  else if (Array.isArray(value))
    for (const item of value as readonly (string | NoteRow)[])
      parts.push(...(typeof item === 'string' ? [item] : Object.values(item).map(String)));
}
