/**
 * What kind of talk this is and what that asks for: a gap to explain first, a dissent to record, a
 * plan for a low rating. A notice applies or not; `isMet` says whether the record holds what it asks.
 */
import { actionsOf, commitmentsOf } from './agreed';
import { hasUnfinished, priorActionsOf } from './carry-over';
import { type Interview, textOf, totalUsedSeconds } from './interview';
import { isEmptyNote } from './note-value';
import type { Pack, Scale } from './pack';
import { isDissent, isYes } from './purposes';
import { announcedRating, bandOf, gapOf, impliedRating, isVerdictFolded } from './rating';
import { totalPlannedMinutes } from './time-plan';

export const NOTICE_IDS = [
  'gap-explain-first',
  'record-objection-and-channel',
  'no-acknowledgement-alternative-delivery',
  'low-rating-needs-evidence-and-support',
  'pip-needs-support-timeline-criteria',
  'final-differs-from-manager-score-band',
  'carry-over-unfinished',
  'overtime',
] as const;
export type NoticeId = (typeof NOTICE_IDS)[number];

export interface Notice {
  readonly id: NoticeId;
  readonly isMet: boolean;
}

/** More than this share over the planned total counts as overtime. */
const OVERTIME_SHARE = 1.15;

export function noticesOf(interview: Interview, pack: Pack, scale: Scale): Notice[] {
  const rules: Readonly<Record<NoticeId, () => boolean | null>> = {
    'gap-explain-first': () => {
      const gap = gapOf(interview, scale);
      return gap?.direction === 'self_higher' ? !isVerdictFolded(interview, gap) : null;
    },
    'record-objection-and-channel': () =>
      isDissent(interview)
        ? has(interview, 'objection', 'employee_comments') &&
          isYes(interview, 'appeal_channel_informed')
        : null,
    'no-acknowledgement-alternative-delivery': () =>
      isNotAcknowledged(interview) ? deliveryIsComplete(interview) : null,
    'low-rating-needs-evidence-and-support': () =>
      bandOf(interview, scale) === 'low' ? hasFactAndSupport(interview) : null,
    'pip-needs-support-timeline-criteria': () =>
      isImprovementPlan(interview) ? planIsComplete(interview) : null,
    'final-differs-from-manager-score-band': () =>
      finalDiffers(interview, scale) ? finalIsExplained(interview) : null,
    'carry-over-unfinished': () =>
      hasUnfinished(interview)
        ? priorActionsOf(interview).every(action => action.status !== 'open')
        : null,
    overtime: () => (isOvertime(interview, pack) ? true : null),
  };
  return NOTICE_IDS.flatMap(id => {
    const isMet = rules[id]();
    return isMet === null ? [] : [{ id, isMet }];
  });
}

/** Refused or simply not given; nothing is concluded from it (L12). */
export function isNotAcknowledged(interview: Interview): boolean {
  const acknowledged = interview.notes.employee_ack;
  return (
    acknowledged === false ||
    acknowledged === 'no' ||
    textOf(interview, 'employee_agreement') === 'not_acknowledged'
  );
}

export function isImprovementPlan(interview: Interview): boolean {
  return /^pip_/.test(textOf(interview, 'interview_type')) || isYes(interview, 'pip_required');
}

/** A low result needs standard and facts before anything else, then support with a date (R3, L7). */
export function hasFactAndSupport(interview: Interview): boolean {
  return (
    has(interview, 'key_events', 'kpi_table') &&
    has(interview, 'support_needed', 'training_plan', 'manager_commitments') &&
    actionsOf(interview).some(action => action.due !== '')
  );
}

function deliveryIsComplete(interview: Interview): boolean {
  const { delivery } = interview;
  return delivery !== undefined && delivery.method !== '' && delivery.on !== '';
}

function planIsComplete(interview: Interview): boolean {
  const actions = actionsOf(interview);
  return (
    actions.length > 0 &&
    actions.every(action => action.due !== '' && action.criterion !== '') &&
    (commitmentsOf(interview).length > 0 || actions.some(action => action.support !== '')) &&
    has(interview, 'follow_up_date')
  );
}

/** The announced rating is another than the manager gave, or than the manager's score stands for. */
function finalDiffers(interview: Interview, scale: Scale): boolean {
  const final = textOf(interview, 'final_rating');
  if (final === '') return false;
  const given = textOf(interview, 'manager_rating');
  const implied = impliedRating(interview.notes.manager_score, scale);
  return (
    (given !== '' && given !== announcedRating(interview)) ||
    (implied !== null && implied !== final)
  );
}

function finalIsExplained(interview: Interview): boolean {
  const ownWords = interview.ownNotes.some(
    note => /等级说明|rating note/iu.test(note.label) && !isEmptyNote(note.value),
  );
  return ownWords || has(interview, 'gap_explanation');
}

function isOvertime(interview: Interview, pack: Pack): boolean {
  const usedMinutes = totalUsedSeconds(interview) / 60;
  return usedMinutes > totalPlannedMinutes(pack, interview) * OVERTIME_SHARE;
}

function has(interview: Interview, ...fields: readonly string[]): boolean {
  return fields.some(field => !isEmptyNote(interview.notes[field]));
}
