/** What the plan as a whole lacks (S-01, S4-c, S5-c, S5-d, S7-a, R3, R7). */
import { actionsOf, goalsOf, indicatorsOf, weightTotal } from '../agreed';
import { type Interview, textOf } from '../interview';
import { isEmptyNote } from '../note-value';
import type { Scale } from '../pack';
import { bandOf } from '../rating';
import type { Hint } from './hint';

/** More than this many improvement actions is a list of faults, not a plan. */
const FEW = 3;
/** A number, a rhythm, or something that is either done or not. */
const MEASURABLE =
  /[\d一二三四五六七八九十百千万半]|每[天周月季年]|全部|完成|通过|上线|取得|\b(?:one|two|three|every|each|all|done|complete[ds]?|pass(?:ed)?|live)\b/iu;

export function hintsInRecord(interview: Interview, scale: Scale): Hint[] {
  return [
    ...inActions(interview),
    ...inGoals(interview),
    ...inWeights(interview),
    ...inLowRating(interview, scale),
    ...inRecognition(interview),
  ];
}

function inActions(interview: Interview): Hint[] {
  const actions = actionsOf(interview);
  const field = 'action_items';
  const about = (rule: Hint['rule'], lacks: (action: (typeof actions)[number]) => boolean) =>
    actions.filter(lacks).map(({ text }) => ({ rule, field, found: text }));
  const isManagers = ({ owner, proposedBy }: (typeof actions)[number]) =>
    owner === 'manager' || proposedBy === 'manager';
  return [
    ...(actions.length > 0 && actions.every(isManagers)
      ? [{ rule: 'all-manager-plan' as const, field, found: '' }]
      : []),
    ...about('action-without-cause', ({ cause, causeKind }) => cause === '' && causeKind === null),
    ...about('action-without-owner', ({ ownerText }) => ownerText === ''),
    ...about('action-without-date', ({ due }) => due === ''),
    ...about('action-without-criterion', ({ criterion }) => criterion === ''),
    ...(actions.filter(({ carriedFrom }) => carriedFrom === '').length > FEW
      ? [{ rule: 'too-many-actions' as const, field, found: String(actions.length) }]
      : []),
  ];
}

function inGoals(interview: Interview): Hint[] {
  const field = 'next_goals';
  return goalsOf(interview).flatMap(({ name, metric, target }): Hint[] => {
    if (metric === '') return [{ rule: 'goal-without-metric', field, found: name }];
    const isMeasurable = MEASURABLE.test(`${target} ${metric}`);
    return isMeasurable ? [] : [{ rule: 'goal-not-measurable', field, found: name }];
  });
}

function inWeights(interview: Interview): Hint[] {
  const tables = [
    ['kpi_table', indicatorsOf(interview)],
    ['next_goals', goalsOf(interview)],
  ] as const;
  return tables.flatMap(([field, rows]): Hint[] => {
    const total = weightTotal(rows);
    return total === null || total === 100
      ? []
      : [{ rule: 'weights-not-100', field, found: `${total}%` }];
  });
}

function inLowRating(interview: Interview, scale: Scale): Hint[] {
  if (bandOf(interview, scale) !== 'low') return [];
  const lacks = (...fields: readonly string[]) =>
    fields.every(field => isEmptyNote(interview.notes[field]));
  return [
    ...(lacks('key_events', 'kpi_table')
      ? [{ rule: 'low-without-fact' as const, field: 'key_events', found: '' }]
      : []),
    ...(lacks('support_needed', 'training_plan', 'manager_commitments')
      ? [{ rule: 'low-without-support' as const, field: 'support_needed', found: '' }]
      : []),
  ];
}

/** Motivation is half of the talk's purpose; asked for once the talk has reached its end (S-01). */
function inRecognition(interview: Interview): Hint[] {
  const isAtTheEnd = interview.step === 'confirm_result';
  return isAtTheEnd && textOf(interview, 'strengths').trim() === ''
    ? [{ rule: 'no-recognition', field: 'strengths', found: '' }]
    : [];
}
