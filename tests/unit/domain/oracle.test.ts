/** Everything the oracle says about the ten cases, from the record alone. */
import { describe, expect, it } from 'vitest';
import { carriedOverIds } from '@/utils/domain/carry-over';
import { type Interview, totalUsedSeconds, withNote } from '@/utils/domain/interview';
import { type NoticeId, noticesOf } from '@/utils/domain/notices';
import { coveredPurposes, PURPOSE_IDS, type PurposeId, purposesOf } from '@/utils/domain/purposes';
import { bandOf, gapOf, gapSeverity } from '@/utils/domain/rating';
import { stepNumber } from '@/utils/domain/steps';
import { stepsOverTime, totalPlannedMinutes } from '@/utils/domain/time-plan';
import { withheldFields } from '@/utils/domain/withheld';
import {
  anInterview,
  caseIds,
  caseInterview,
  catalogue,
  oracle,
  pack,
  present,
  scale,
} from './builders';

const PURPOSE_NAMES: Readonly<Record<PurposeId, string>> = {
  communication_root_cause: 'P1_communication_root_cause',
  fair_understanding: 'P2_fair_understanding',
  strengths_weaknesses_joint: 'P3_strengths_weaknesses_joint',
  consensus: 'P4_consensus',
  next_goals_support: 'P5_next_goals_support',
  plan_with_deadline: 'P6_plan_with_deadline',
};
const WARNING_NAMES: Readonly<Record<NoticeId, string>> = {
  'gap-explain-first': 'W_GAP_EXPLAIN_FIRST',
  'record-objection-and-channel': 'W_RECORD_OBJECTION_AND_CHANNEL',
  'no-acknowledgement-alternative-delivery': 'W_NO_ACKNOWLEDGEMENT_ALTERNATIVE_DELIVERY',
  'low-rating-needs-evidence-and-support': 'W_LOW_RATING_NEEDS_EVIDENCE_AND_SUPPORT',
  'pip-needs-support-timeline-criteria': 'W_PIP_NEEDS_SUPPORT_TIMELINE_CRITERIA',
  'final-differs-from-manager-score-band': 'W_FINAL_DIFFERS_FROM_MANAGER_SCORE_BAND',
  'carry-over-unfinished': 'W_CARRY_OVER_UNFINISHED',
  overtime: 'W_OVERTIME',
};
const SEVERITY_NAMES = {
  'block-until-explained': 'block_until_explained',
  notice: 'notice',
  none: 'none',
} as const;

const noticeIds = (interview: Interview) =>
  noticesOf(interview, pack, scale(interview.setup.scaleId)).map(notice => notice.id);

describe('the record of', () => {
  it.each(caseIds)('%s says all that its oracle says (S3-b, S3-c, P1–P6)', id => {
    const interview = caseInterview(id);
    const on = scale(interview.setup.scaleId);
    const gap = gapOf(interview, on);
    const severity = gapSeverity(gap);

    expect({
      gap_direction: gap?.direction,
      gap_levels: gap?.levels,
      gap_card_required: severity !== 'none',
      gap_card_severity: SEVERITY_NAMES[severity],
      band: bandOf(interview, on),
      purposes_covered: coveredPurposes(interview).map(purpose => PURPOSE_NAMES[purpose]),
      warnings: noticeIds(interview).map(notice => WARNING_NAMES[notice]),
      steps_over_time: stepsOverTime(pack, interview).map(step => String(stepNumber(step))),
      total_planned: totalPlannedMinutes(pack, interview),
      total_actual: totalUsedSeconds(interview) / 60,
      must_not_fill: withheldFields(interview, catalogue).toSorted(),
      carried_over_action_ids: carriedOverIds(interview),
    }).toEqual({
      ...present(oracle[id], id),
      must_not_fill: present(oracle[id], id).must_not_fill.toSorted(),
    });
  });

  it.each(caseIds)('%s has done what its notices ask for', id => {
    const interview = caseInterview(id);
    const unmet = noticesOf(interview, pack, scale('SABCD')).filter(notice => !notice.isMet);
    expect(unmet).toEqual([]);
  });
});

describe('a purpose is lost, and only that one, when its evidence goes:', () => {
  const complete = caseInterview('case-01');
  const rows = (field: string) => complete.notes[field] as readonly Record<string, string>[];

  it.each<[PurposeId, string, Interview]>([
    ['communication_root_cause', 'P1 without a root cause', withNote(complete, 'root_cause', '')],
    [
      'fair_understanding',
      'P2 with the result not told',
      withNote(complete, 'score_informed', false),
    ],
    ['strengths_weaknesses_joint', 'P3 with weaknesses only', withNote(complete, 'strengths', '')],
    [
      'consensus',
      'P4 with partial agreement and no words of the employee',
      withNote(withNote(complete, 'employee_comments', ''), 'objection', ''),
    ],
    [
      'next_goals_support',
      'P5 with goals but no support',
      withNote(complete, 'support_needed', ''),
    ],
    [
      'plan_with_deadline',
      'P6 with one action that has no date',
      withNote(
        complete,
        'action_items',
        rows('action_items').map((row, at) => (at === 1 ? { ...row, action_due: '' } : row)),
      ),
    ],
  ])('%s: %s', (lost, _what, interview) => {
    expect(coveredPurposes(complete)).toEqual(PURPOSE_IDS);
    expect(coveredPurposes(interview)).toEqual(PURPOSE_IDS.filter(id => id !== lost));
  });

  it.each<[string, Interview, string[]]>([
    [
      'P1 without a self-view',
      without('self_summary', 'self_achievements', 'self_shortcomings'),
      ['self-view'],
    ],
    [
      'P2 with an indicator nobody checked',
      withCell('kpi_table', { kpi_actual: '', kpi_completion: '' }),
      ['indicators-checked'],
    ],
    [
      'P2 with no source of the standard',
      {
        ...complete,
        setup: { ...complete.setup, standardSource: '' },
        ticked: complete.ticked.filter(item => item !== 'manager_review.c5'),
      },
      ['standard-source'],
    ],
    [
      'P3 with actions of the manager only',
      withCells('action_items', { action_owner: '上级' }),
      ['employee-action'],
    ],
    [
      'P5 with a goal that has no metric',
      withCells('next_goals', { next_goal_metric: '' }),
      ['goal-with-metric'],
    ],
    [
      'P6 with an action nobody owns',
      withCell('action_items', { action_owner: '' }),
      ['actions-have-owner'],
    ],
    ['P6 and P3 with no action at all', without('action_items'), ['employee-action', 'an-action']],
  ])('%s', (_what, interview, missing) => {
    expect(purposesOf(interview).flatMap(purpose => [...purpose.missing])).toEqual(missing);
  });

  it('counts full agreement only with the consensus in words (P4)', () => {
    const agreed = withNote(complete, 'employee_agreement', 'agree');
    expect(coveredPurposes(agreed)).toContain('consensus');
    expect(coveredPurposes(withNote(agreed, 'consensus', ''))).not.toContain('consensus');
  });

  it('lets an explicit “无” stand for support that is not needed (P5)', () => {
    expect(coveredPurposes(withNote(complete, 'support_needed', '无'))).toEqual(PURPOSE_IDS);
  });

  function without(...fields: string[]): Interview {
    return fields.reduce((made, field) => withNote(made, field, ''), complete);
  }
  function withCells(field: string, cells: Record<string, string>): Interview {
    return withNote(
      complete,
      field,
      rows(field).map(row => ({ ...row, ...cells })),
    );
  }
  function withCell(field: string, cells: Record<string, string>): Interview {
    return withNote(
      complete,
      field,
      rows(field).map((row, at) => (at === 0 ? { ...row, ...cells } : row)),
    );
  }
});

describe('a notice is unmet', () => {
  const low = caseInterview('case-07');
  const unmet = (interview: Interview) =>
    noticesOf(interview, pack, scale('SABCD'))
      .filter(notice => !notice.isMet)
      .map(notice => notice.id);

  it.each<[NoticeId, string, Interview]>([
    [
      'gap-explain-first',
      'neither half of the gap was told (S3-c)',
      { ...low, gap: anInterview().gap },
    ],
    [
      'record-objection-and-channel',
      'the appeal channel was not told (H5)',
      withNote(low, 'appeal_channel_informed', false),
    ],
    [
      'no-acknowledgement-alternative-delivery',
      'nothing says how the result reached the employee (L12)',
      { ...low, delivery: { method: '', on: '', witness: '', reason: '' } },
    ],
    [
      'low-rating-needs-evidence-and-support',
      'a low rating has no fact (R3)',
      withNote(withNote(low, 'key_events', ''), 'kpi_table', ''),
    ],
    [
      'pip-needs-support-timeline-criteria',
      'an improvement plan has no date to look again',
      withNote(low, 'follow_up_date', ''),
    ],
    [
      'carry-over-unfinished',
      'an earlier action was not looked at (S6-c)',
      {
        ...low,
        priorActions: low.priorActions?.map(each => ({ ...each, status: 'open' as const })) ?? [],
      },
    ],
  ])('%s: %s', (id, _what, interview) => {
    expect(unmet(low)).toEqual([]);
    expect(unmet(interview)).toContain(id);
  });

  it('when the final rating is another than the score stands for and nobody says why', () => {
    const calibrated = caseInterview('case-10');
    const silent = withNote({ ...calibrated, ownNotes: [] }, 'gap_explanation', '');
    expect(unmet(silent)).toContain('final-differs-from-manager-score-band');
  });

  it('never for an interview that has none of these', () => {
    expect(noticeIds(anInterview())).toEqual([]);
  });
});
