/** What a talk agrees on, read from the tables of its notes: actions, promises, goals, indicators. */
import type { Interview } from './interview';
import { textOf } from './interview';
import { isRows, type NoteRow } from './note-value';
import {
  CARRIED_OVER,
  CAUSE_KIND,
  CAUSE_KINDS,
  type CauseKind,
  OWNERS,
  type Owner,
  PROGRESS,
  PROPOSED_BY,
  type Progress,
  ROW_ID,
  STATUS,
} from './row-marks';
import { type FollowedTable, threadOf } from './thread-ids';

export interface Action {
  /** Empty on rows written by hand elsewhere. */
  readonly id: string;
  /** The same in every talk it is followed through. */
  readonly thread: string;
  readonly text: string;
  readonly cause: string;
  readonly causeKind: CauseKind | null;
  /** `null`: nobody named, or somebody who is neither of the two. */
  readonly owner: Owner | null;
  /** As written; empty when nobody is named. */
  readonly ownerText: string;
  readonly due: string;
  readonly criterion: string;
  readonly support: string;
  readonly status: Progress;
  readonly proposedBy: Owner | null;
  /** The prior action it continues; empty for a new one. */
  readonly carriedFrom: string;
}

export interface Commitment {
  readonly id: string;
  readonly thread: string;
  readonly text: string;
  readonly ownerText: string;
  readonly due: string;
  readonly status: Progress;
  /** As of an action. */
  readonly carriedFrom: string;
}

export interface Goal {
  readonly name: string;
  readonly metric: string;
  readonly target: string;
  /** Percent; `null` when none is written or it is no number. */
  readonly weight: number | null;
  readonly due: string;
}

export interface Indicator {
  readonly name: string;
  readonly weight: number | null;
  readonly actual: string;
  readonly completion: string;
}

/** The rows of a table note; none when the note is empty or was imported as plain text. */
export function rowsOf(interview: Interview, field: string): readonly NoteRow[] {
  const value = interview.notes[field];
  return value !== undefined && isRows(value) ? value : [];
}

export function actionsOf(interview: Interview): Action[] {
  return rowsOf(interview, 'action_items')
    .map((row, at) => ({
      ...known(interview, 'action_items', at, row),
      text: cell(row, 'action_text'),
      cause: cell(row, 'action_cause'),
      causeKind: oneOf(CAUSE_KINDS, row[CAUSE_KIND]),
      owner: ownerOf(cell(row, 'action_owner'), interview),
      ownerText: cell(row, 'action_owner'),
      due: cell(row, 'action_due'),
      criterion: cell(row, 'action_criterion'),
      support: cell(row, 'action_support'),
      proposedBy: oneOf(OWNERS, row[PROPOSED_BY]),
    }))
    .filter(action => action.text !== '');
}

export function commitmentsOf(interview: Interview): Commitment[] {
  return rowsOf(interview, 'manager_commitments')
    .map((row, at) => ({
      ...known(interview, 'manager_commitments', at, row),
      text: cell(row, 'commitment_text'),
      ownerText: cell(row, 'commitment_owner'),
      due: cell(row, 'commitment_due'),
    }))
    .filter(commitment => commitment.text !== '');
}

export function goalsOf(interview: Interview): Goal[] {
  return rowsOf(interview, 'next_goals')
    .map(row => ({
      name: cell(row, 'next_goal_name'),
      metric: cell(row, 'next_goal_metric'),
      target: cell(row, 'next_goal_target'),
      weight: percent(row.next_goal_weight),
      due: cell(row, 'next_goal_due'),
    }))
    .filter(goal => goal.name !== '');
}

export function indicatorsOf(interview: Interview): Indicator[] {
  return rowsOf(interview, 'kpi_table')
    .map(row => ({
      name: cell(row, 'kpi_name'),
      weight: percent(row.kpi_weight),
      actual: cell(row, 'kpi_actual'),
      completion: cell(row, 'kpi_completion'),
    }))
    .filter(indicator => indicator.name !== '');
}

/** Percent as a number: `40`, `40%` and `40 ％` are the same; anything else is `null`. */
export function percent(written: unknown): number | null {
  const text = String(written ?? '')
    .trim()
    .replace(/\s*[%％]$/u, '');
  const number = Number(text);
  return text === '' || !Number.isFinite(number) ? null : number;
}

/** The sum of written weights; `null` while none is written. */
export function weightTotal(rows: readonly { readonly weight: number | null }[]): number | null {
  const weights = rows.flatMap(row => (row.weight === null ? [] : [row.weight]));
  if (weights.length === 0) return null;
  return Math.round(weights.reduce((sum, weight) => sum + weight, 0) * 100) / 100;
}

const OWNER_WORDS: Readonly<Record<Owner, RegExp>> = {
  joint: /^(joint|both|双方|共同|together)$/iu,
  employee: /^(employee|员工|本人|下属)$/iu,
  manager: /^(manager|上级|主管|经理|面谈人)$/iu,
};

/** Who a written owner is: by the usual words, or by the names of the two. */
export function ownerOf(written: string, interview: Interview): Owner | null {
  const text = written.trim();
  if (text === '') return null;
  const byWord = OWNERS.find(owner => OWNER_WORDS[owner].test(text));
  if (byWord) return byWord;
  const employee = textOf(interview, 'employee_name').trim();
  const manager = textOf(interview, 'manager_name').trim();
  const namesEmployee = employee !== '' && text.includes(employee);
  const namesManager = manager !== '' && text.includes(manager);
  if (namesEmployee && namesManager) return 'joint';
  if (namesEmployee) return 'employee';
  return namesManager ? 'manager' : null;
}

/** What the panel knows of a row that is followed through later talks. */
function known({ id }: Interview, table: FollowedTable, at: number, row: NoteRow) {
  return {
    id: cell(row, ROW_ID),
    thread: threadOf(id, table, at, row),
    status: oneOf(PROGRESS, row[STATUS]) ?? 'open',
    carriedFrom: cell(row, CARRIED_OVER),
  };
}

function cell(row: NoteRow, key: string): string {
  const value = row[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

function oneOf<T extends string>(values: readonly T[], value: unknown): T | null {
  return values.find(candidate => candidate === value) ?? null;
}
