/** What was agreed to be done: improvement actions and the manager's promises, with their state. */
import type { Interview } from './interview';
import { isRows, type NoteRow } from './note-value';
import { CARRIED_OVER } from './row-marks';
import { type FollowedTable, threadOf } from './thread-ids';

export type ActionKind = 'action' | 'commitment' | 'follow-up';

export interface AgreedAction {
  /** Names it within its interview, whatever becomes of its words. */
  readonly key: string;
  readonly kind: ActionKind;
  readonly text: string;
  /** A name, or one of the codes `employee`, `manager`, `joint`. */
  readonly owner: string;
  /** `YYYY-MM-DD`, or whatever was written. */
  readonly due: string;
  /** The prior action of the same interview that it goes on from; empty for what is new. */
  readonly carriedFrom: string;
  /** ISO time at which it was ticked off in the records; empty while it is not. */
  readonly doneAt: string;
}

/** Done actions of one interview: key → ISO time at which it was marked done. */
export type DoneActions = Readonly<Record<string, string>>;

/** In the order of the record: actions, promises, the follow-up talk. */
export function actionsOf(interview: Interview, done: DoneActions = {}): AgreedAction[] {
  const followUp = interview.notes.follow_up_date;
  return [
    ...rowsIn(interview, 'action_items', done, 'action'),
    ...rowsIn(interview, 'manager_commitments', done, 'commitment'),
    ...(typeof followUp === 'string' && followUp.trim() !== '' ? [followUpOn(followUp, done)] : []),
  ];
}

const COLUMNS = { action: 'action', commitment: 'commitment' } as const;

function rowsIn(
  interview: Interview,
  table: FollowedTable,
  done: DoneActions,
  kind: keyof typeof COLUMNS,
): AgreedAction[] {
  const value = interview.notes[table];
  if (value === undefined || !isRows(value)) return [];
  return value.flatMap((row, at) => {
    const text = cell(row, `${COLUMNS[kind]}_text`);
    if (text === '') return [];
    const key = threadOf(interview.id, table, at, row);
    return {
      key,
      kind,
      text,
      owner: cell(row, `${COLUMNS[kind]}_owner`),
      due: cell(row, `${COLUMNS[kind]}_due`),
      carriedFrom: cell(row, CARRIED_OVER),
      doneAt: done[key] ?? done[wordKeyOf(kind, text)] ?? '',
    };
  });
}

function followUpOn(due: string, done: DoneActions): AgreedAction {
  const key = `follow-up:${due}`;
  return {
    key,
    kind: 'follow-up',
    text: '',
    owner: '',
    due,
    carriedFrom: '',
    doneAt: done[key] ?? '',
  };
}

/** What a ticked row was known by before rows had a name of their own. */
export function wordKeyOf(kind: ActionKind, text: string): string {
  return `${kind}:${text}`;
}

export const IS_DAY = /^\d{4}-\d{2}-\d{2}/;

export function isOverdue(due: string, today: string): boolean {
  return IS_DAY.test(due) && due.slice(0, 10) < today;
}

function cell(row: NoteRow, column: string): string {
  const value = row[column];
  return value === undefined || value === false ? '' : String(value).trim();
}
