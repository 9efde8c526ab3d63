/**
 * What the last interview with the same person left open, and how it comes into the next one. The
 * manager's own promises stand first (S6-c).
 */
import { type Action, actionsOf, type Commitment, commitmentsOf, rowsOf } from './agreed';
import { type Interview, textOf, withNote } from './interview';
import type { NoteRow } from './note-value';
import type { PriorAction } from './prior-action';
import { CARRIED_OVER, type Progress, ROW_ID, STATUS } from './row-marks';

export function priorActionsOf(interview: Interview): readonly PriorAction[] {
  return interview.priorActions ?? [];
}

/** Own promises first, then by due date. */
export function inOrderOfDuty(actions: readonly PriorAction[]): PriorAction[] {
  const rank = (action: PriorAction) => (action.owner === 'manager' ? 0 : 1);
  return actions.toSorted((a, b) => rank(a) - rank(b) || a.due.localeCompare(b.due));
}

export function hasUnfinished(interview: Interview): boolean {
  return priorActionsOf(interview).some(action => action.status !== 'done');
}

/** What of an interview the next one must look at: promises, actions, and older things never finished. */
export function openActionsOf(interview: Interview): PriorAction[] {
  const own = commitmentsOf(interview).filter(isOpen).map(fromCommitment);
  const actions = actionsOf(interview).filter(isOpen);
  const continued = new Set(actions.map(action => action.carriedFrom));
  const older = priorActionsOf(interview).filter(
    action => action.status !== 'done' && !continued.has(action.id),
  );
  return inOrderOfDuty([...own, ...actions.map(fromAction), ...older]);
}

/** The newest of earlier interviews with the same person: by number, or by name where neither has one. */
export function lastInterviewOf(
  interview: Interview,
  others: readonly Interview[],
): Interview | null {
  const [latest] = others
    .filter(other => other.id !== interview.id && isSamePerson(other, interview))
    .filter(other => momentOf(other) <= momentOf(interview))
    .toSorted((a, b) => momentOf(b).localeCompare(momentOf(a)));
  return latest ?? null;
}

/** Two people of one name are two people as soon as one of their numbers differs. */
export function isSamePerson(a: Interview, b: Interview): boolean {
  const [numberA, numberB] = [a, b].map(each => textOf(each, 'employee_no').trim());
  if (numberA !== '' || numberB !== '') return numberA === numberB;
  const [nameA, nameB] = [a, b].map(each => textOf(each, 'employee_name').trim());
  return nameA !== '' && nameA === nameB;
}

/** Puts one unfinished thing among this interview's actions; a second time changes nothing. */
export function withCarriedOver(interview: Interview, id: string): Interview {
  const prior = priorActionsOf(interview).find(action => action.id === id);
  if (!prior || carriedOverFrom(interview, id)) return interview;
  const row: NoteRow = {
    action_text: prior.text,
    action_cause: prior.cause ?? '',
    action_owner: prior.owner,
    action_due: '',
    action_criterion: prior.criterion ?? '',
    action_support: prior.support ?? '',
    [ROW_ID]: prior.id,
    [CARRIED_OVER]: prior.id,
    [STATUS]: prior.status === 'in_progress' ? 'in_progress' : 'open',
  };
  return withNote(interview, 'action_items', [...rowsOf(interview, 'action_items'), row]);
}

/** Whether this prior action goes on as an action of this interview. */
export function carriedOverFrom(interview: Interview, id: string): boolean {
  return actionsOf(interview).some(action => action.carriedFrom === id);
}

export function withPrior(
  interview: Interview,
  id: string,
  change: Partial<PriorAction>,
): Interview {
  return {
    ...interview,
    priorActions: priorActionsOf(interview).map(action =>
      action.id === id ? { ...action, ...change } : action,
    ),
  };
}

export function carriedOverIds(interview: Interview): string[] {
  return actionsOf(interview).flatMap(action => (action.carriedFrom === '' ? [] : [action.id]));
}

function isOpen({ status }: { readonly status: Progress }): boolean {
  return status !== 'done';
}

function momentOf(interview: Interview): string {
  return textOf(interview, 'interview_datetime') || interview.createdAt;
}

function fromCommitment(commitment: Commitment, at: number): PriorAction {
  return {
    id: commitment.id || `promise-${at + 1}`,
    text: commitment.text,
    owner: 'manager',
    due: commitment.due,
    status: commitment.status,
    comment: '',
  };
}

function fromAction(action: Action, at: number): PriorAction {
  return {
    id: action.id || `action-${at + 1}`,
    text: action.text,
    owner: action.owner ?? 'employee',
    due: action.due,
    status: action.status,
    comment: '',
    cause: action.cause,
    criterion: action.criterion,
    support: action.support,
  };
}
