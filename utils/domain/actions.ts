/** What was agreed to be done: improvement actions and the manager's promises, with their state. */
import type { Interview } from './interview';
import { isRows, type NoteRow } from './note-value';

export type ActionKind = 'action' | 'commitment' | 'follow-up';

export interface AgreedAction {
  /** Names it within its interview; made of its words, because rows have no identity of their own. */
  readonly key: string;
  readonly kind: ActionKind;
  readonly text: string;
  /** A name, or one of the codes `employee`, `manager`, `joint`. */
  readonly owner: string;
  /** `YYYY-MM-DD`, or whatever was written. */
  readonly due: string;
}

/** Done actions of one interview: key → ISO time at which it was marked done. */
export type DoneActions = Readonly<Record<string, string>>;

export type DueState = 'done' | 'overdue' | 'open' | 'undated';

/** In the order of the record: actions, promises, the follow-up talk. */
export function actionsOf(interview: Interview): AgreedAction[] {
  const followUp = interview.notes.follow_up_date;
  return [
    ...rowsOf(interview, 'action_items').map(row =>
      action(
        'action',
        cell(row, 'action_text'),
        cell(row, 'action_owner'),
        cell(row, 'action_due'),
      ),
    ),
    ...rowsOf(interview, 'manager_commitments').map(row =>
      action(
        'commitment',
        cell(row, 'commitment_text'),
        cell(row, 'commitment_owner'),
        cell(row, 'commitment_due'),
      ),
    ),
    ...(typeof followUp === 'string' && followUp.trim() !== ''
      ? [action('follow-up', '', '', followUp)]
      : []),
  ].filter(({ text, kind }) => text !== '' || kind === 'follow-up');
}

export function dueStateOf(item: AgreedAction, done: DoneActions, today: string): DueState {
  if (done[item.key]) return 'done';
  if (!/^\d{4}-\d{2}-\d{2}/.test(item.due)) return 'undated';
  return item.due.slice(0, 10) < today ? 'overdue' : 'open';
}

/** What a reminder may say: how many, and nothing about whom or what. */
export interface DueCount {
  readonly today: number;
  readonly overdue: number;
}

export function dueCountOf(interview: Interview, done: DoneActions, today: string): DueCount {
  const open = actionsOf(interview).filter(item => dueStateOf(item, done, today) !== 'done');
  return {
    today: open.filter(({ due }) => due.slice(0, 10) === today).length,
    overdue: open.filter(item => dueStateOf(item, done, today) === 'overdue').length,
  };
}

function action(kind: ActionKind, text: string, owner: string, due: string): AgreedAction {
  return { key: `${kind}:${kind === 'follow-up' ? due : text}`, kind, text, owner, due };
}

function rowsOf(interview: Interview, field: string): readonly NoteRow[] {
  const value = interview.notes[field];
  return value !== undefined && isRows(value) ? value : [];
}

function cell(row: NoteRow, column: string): string {
  const value = row[column];
  return value === undefined || value === false ? '' : String(value).trim();
}
