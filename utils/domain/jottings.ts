/** Text written in a hurry, and what becomes of it: filed into a note, an action, a promise, a goal. */
import { rowsOf } from './agreed';
import type { QuickNote } from './extras';
import { type Interview, textOf, withNote } from './interview';
import type { StepId } from './steps';

export const TURN_INTO = ['action', 'commitment', 'goal'] as const;
export type TurnInto = (typeof TURN_INTO)[number];

const TARGETS: Readonly<Record<TurnInto, { table: string; column: string }>> = {
  action: { table: 'action_items', column: 'action_text' },
  commitment: { table: 'manager_commitments', column: 'commitment_text' },
  goal: { table: 'next_goals', column: 'next_goal_name' },
};

export function quickNotesOf(interview: Interview, step?: StepId): readonly QuickNote[] {
  const all = interview.quickNotes ?? [];
  return step ? all.filter(note => note.step === step) : all;
}

export function withQuickNote(interview: Interview, note: QuickNote): Interview {
  return { ...interview, quickNotes: [...quickNotesOf(interview), note] };
}

export function withoutQuickNote(interview: Interview, id: string): Interview {
  return { ...interview, quickNotes: quickNotesOf(interview).filter(note => note.id !== id) };
}

/** Puts the text on a line of its own at the end of a text note. A table imported as text is one, too. */
export function withLine(interview: Interview, field: string, line: string): Interview {
  const before = textOf(interview, field).replace(/\s+$/u, '');
  return withNote(interview, field, before === '' ? line : `${before}\n${line}`);
}

/** A row whose first cell is the text. A promise is the manager's (S6-c). */
export function withTurned(interview: Interview, into: TurnInto, text: string): Interview {
  const { table, column } = TARGETS[into];
  const line = text.trim();
  if (line === '') return interview;
  const row = { [column]: line, ...(into === 'commitment' && { commitment_owner: 'manager' }) };
  return withNote(interview, table, [...rowsOf(interview, table), row]);
}

/** What is selected, or the whole line the caret stands in. */
export function selectedLine(text: string, start: number, end: number): string {
  if (end > start) return text.slice(start, end).trim();
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', start);
  return text.slice(from, to < 0 ? text.length : to).trim();
}
