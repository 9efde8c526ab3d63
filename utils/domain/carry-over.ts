/**
 * What the last interview with the same person left open, and how it comes into the next one. The
 * manager's own promises stand first (S6-c).
 */
import { type DoneActions, actionsOf as tickableOf } from './actions';
import { actionsOf, commitmentsOf, rowsOf } from './agreed';
import { type Interview, textOf, withNote } from './interview';
import type { NoteRow } from './note-value';
import type { PriorAction } from './prior-action';
import { CARRIED_OVER, isSettled, ROW_ID, STATUS, THREAD } from './row-marks';

export function priorActionsOf(interview: Interview): readonly PriorAction[] {
  return interview.priorActions ?? [];
}

/** Own promises first, then by due date. */
export function inOrderOfDuty(actions: readonly PriorAction[]): PriorAction[] {
  const rank = (action: PriorAction) => (action.owner === 'manager' ? 0 : 1);
  return actions.toSorted((a, b) => rank(a) - rank(b) || a.due.localeCompare(b.due));
}

export function hasUnfinished(interview: Interview): boolean {
  return priorActionsOf(interview).some(({ status }) => !isSettled(status));
}

/** What of an interview the next one must look at: promises, actions, and older things never finished. */
export function openActionsOf(interview: Interview): PriorAction[] {
  const prior = priorActionsOf(interview);
  const settled = new Set(prior.filter(({ status }) => isSettled(status)).map(({ id }) => id));
  const isOpen = (each: { readonly status: PriorAction['status']; readonly carriedFrom: string }) =>
    !isSettled(each.status) && !settled.has(each.carriedFrom);
  const promises = commitmentsOf(interview).filter(isOpen);
  const actions = actionsOf(interview).filter(isOpen);
  const continued = new Set([...promises, ...actions].map(({ carriedFrom }) => carriedFrom));
  const older = prior.filter(({ id, status }) => !isSettled(status) && !continued.has(id));
  return inOrderOfDuty([
    ...promises.map(({ thread, text, due, status }) => ({
      id: thread,
      kind: 'commitment' as const,
      text,
      owner: 'manager' as const,
      due,
      status,
      comment: '',
    })),
    ...actions.map(({ thread, text, owner, due, status, cause, criterion, support }) => ({
      id: thread,
      kind: 'action' as const,
      text,
      owner: owner ?? ('employee' as const),
      due,
      status,
      comment: '',
      cause,
      criterion,
      support,
    })),
    ...older,
  ]);
}

/**
 * The same, as the next talk begins with it: nothing looked at yet but what was ticked off in the
 * records meanwhile. That stays on the list, because a kept promise is worth a word.
 */
export function broughtFrom(last: Interview, done: DoneActions): PriorAction[] {
  const ticked = new Set(
    tickableOf(last, done).flatMap(({ key, doneAt }) => (doneAt === '' ? [] : [key])),
  );
  return openActionsOf(last).map(action => ({
    ...action,
    status: ticked.has(action.id) ? ('done' as const) : ('open' as const),
    comment: '',
  }));
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

/**
 * Lets one unfinished thing go on in this interview: a promise among the promises, all else among the
 * actions; a second time changes nothing.
 */
export function withCarriedOver(interview: Interview, id: string): Interview {
  const prior = priorActionsOf(interview).find(action => action.id === id);
  if (!prior || carriedOverFrom(interview, id)) return interview;
  const marks = {
    [ROW_ID]: prior.id,
    [THREAD]: prior.id,
    [CARRIED_OVER]: prior.id,
    [STATUS]: prior.status === 'in_progress' ? 'in_progress' : 'open',
  };
  const [table, row]: [string, NoteRow] =
    prior.kind === 'commitment'
      ? [
          'manager_commitments',
          {
            commitment_text: prior.text,
            commitment_owner: prior.owner,
            commitment_due: '',
            ...marks,
          },
        ]
      : [
          'action_items',
          {
            action_text: prior.text,
            action_cause: prior.cause ?? '',
            action_owner: prior.owner,
            action_due: '',
            action_criterion: prior.criterion ?? '',
            action_support: prior.support ?? '',
            ...marks,
          },
        ];
  return withNote(interview, table, [...rowsOf(interview, table), row]);
}

/** Whether this prior action goes on as an action or promise of this interview. */
export function carriedOverFrom(interview: Interview, id: string): boolean {
  return [...actionsOf(interview), ...commitmentsOf(interview)].some(
    each => each.carriedFrom === id,
  );
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
  return [...actionsOf(interview), ...commitmentsOf(interview)].flatMap(each =>
    each.carriedFrom === '' ? [] : [each.id],
  );
}

function momentOf(interview: Interview): string {
  return textOf(interview, 'interview_datetime') || interview.createdAt;
}
