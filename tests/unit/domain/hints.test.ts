import { describe, expect, it } from 'vitest';
import { type HintRule, keyOfHint } from '@/utils/domain/hints/hint';
import { hintsOf } from '@/utils/domain/hints/hints-of';
import { hintsInText } from '@/utils/domain/hints/words';
import type { Interview } from '@/utils/domain/interview';
import type { NoteValue } from '@/utils/domain/note-value';
import { anInterview, caseIds, caseInterview, scale } from './builders';

const ON = scale('SABCD');
const found = (field: string, text: string) =>
  hintsInText(field, text).map(hint => `${hint.rule}: ${hint.found}`);
const rules = (notes: Readonly<Record<string, NoteValue>>, parts: Partial<Interview> = {}) =>
  hintsOf(anInterview({ notes, ...parts }), ON).map(hint => hint.rule);

describe('words a record is better without', () => {
  it.each([
    ['你总是迟交报告', 'absolute-word: 总是'],
    ['从来不复盘', 'absolute-word: 从来不'],
    ['他从不主动', 'absolute-word: 从不'],
    ['工作态度差', 'absolute-word: 态度差'],
    ['You are always late', 'absolute-word: always'],
    ['明年再这样就末位淘汰', 'legal-label: 末位淘汰'],
    ['不能胜任岗位', 'legal-label: 不能胜任'],
    ['可能辞退', 'legal-label: 辞退'],
    ['He may be fired', 'legal-label: fired'],
    ['近期怀孕，减少出差', 'health-or-family: 怀孕'],
    ['on sick leave in May', 'health-or-family: sick leave'],
    ['电话 13800138000 联系', 'personal-number: 138…00'],
    ['电话 138-0013-8000', 'personal-number: 138…00'],
    ['身份证 11010519491231002X', 'personal-number: 110…2X'],
    ['卡号 4111 1111 1111 1111', 'personal-number: 411…11'],
  ])('are noticed, soft and with their place: %s (S3-d)', (text, hint) => {
    expect(found('manager_comment', text)).toEqual([hint]);
  });

  it.each([
    '根本原因是启动晚',
    '从不同角度看数据',
    '从不足之处开始改',
    '签约额 1200000000 元',
    '合同号 2025010112345678',
    '订单 20260114140000123',
    '11010519491231002A',
    '永远在线的系统',
    'The filed report is firm',
    '态度认真',
  ])('are not seen in %s', text => {
    expect(found('manager_comment', text)).toEqual([]);
  });

  it('are left alone where the employee speaks, except what is private (L1, L3)', () => {
    expect(found('objection', '经理总是说我要被辞退')).toEqual([]);
    expect(found('objection', '我怀孕期间也完成了')).toEqual(['health-or-family: 怀孕']);
  });

  it('are told once per note, in their order', () => {
    expect(found('weaknesses', '总是晚，总是错，不胜任')).toEqual([
      'absolute-word: 总是',
      'legal-label: 不胜任',
    ]);
  });

  it('are looked for in tables too, and never in names', () => {
    expect(rules({ action_items: [fullAction({ action_text: '不再总是迟交' })] })).toEqual([
      'absolute-word',
    ]);
    expect(rules({ employee_name: '孩子' })).toEqual([]);
  });
});

describe('what the plan lacks', () => {
  it.each<[HintRule, string, Readonly<Record<string, NoteValue>>]>([
    ['all-manager-plan', 'S5-d', { action_items: [fullAction({ action_owner: 'manager' })] }],
    ['action-without-cause', 'S5-c', { action_items: [fullAction({ action_cause: '' })] }],
    ['action-without-owner', 'P6', { action_items: [fullAction({ action_owner: '' })] }],
    ['action-without-date', 'P6', { action_items: [fullAction({ action_due: '' })] }],
    ['action-without-criterion', 'S5-c', { action_items: [fullAction({ action_criterion: '' })] }],
    ['goal-without-metric', 'S7-a', { next_goals: [goal({ next_goal_metric: '' })] }],
    ['goal-not-measurable', 'R7', { next_goals: [goal({ next_goal_target: '做得更好' })] }],
    ['weights-not-100', 'S4-c', { kpi_table: [{ kpi_name: '签约额', kpi_weight: '90%' }] }],
  ])('is hinted at: %s (%s)', (rule, _id, notes) => {
    expect(rules(notes)).toEqual([rule]);
  });

  it('is nothing when the plan is whole', () => {
    expect(
      rules({ action_items: [fullAction()], next_goals: [goal({ next_goal_weight: 100 })] }),
    ).toEqual([]);
  });

  it('counts a kind of cause as a cause (S5-c)', () => {
    const action = { ...fullAction({ action_cause: '' }), _cause_kind: 'method' };
    expect(rules({ action_items: [action] })).toEqual([]);
  });

  it('hears who put an action forward (S5-d)', () => {
    const action = { ...fullAction(), _proposed_by: 'manager' };
    expect(rules({ action_items: [action] })).toEqual(['all-manager-plan']);
    expect(rules({ action_items: [action, fullAction()] })).toEqual([]);
  });

  it('says so when there are more than three new actions', () => {
    const four = Array.from({ length: 4 }, (_, at) => fullAction({ action_text: `行动${at}` }));
    expect(rules({ action_items: four })).toEqual(['too-many-actions']);
  });

  it('is facts and support under a low rating (R3)', () => {
    expect(rules({ manager_rating: 'D' })).toEqual(['low-without-fact', 'low-without-support']);
    expect(rules({ manager_rating: 'D', key_events: '9月…', support_needed: '培训' })).toEqual([]);
    expect(rules({ manager_rating: 'B' })).toEqual([]);
  });

  it('is recognition, asked for at the end of the talk only (S-01)', () => {
    expect(rules({}, { step: 'confirm_result' })).toEqual(['no-recognition']);
    expect(rules({}, { step: 'discuss_performance' })).toEqual([]);
    expect(rules({ strengths: '扎实' }, { step: 'confirm_result' })).toEqual([]);
  });
});

describe('a dismissed hint', () => {
  it('stays away, and only that one', () => {
    const notes = { manager_comment: '总是晚', weaknesses: '总是错' };
    const [first] = hintsOf(anInterview({ notes }), ON);
    const after = anInterview({ notes, dismissedHints: first ? [keyOfHint(first)] : [] });
    expect(hintsOf(after, ON).map(hint => hint.field)).toEqual(['weaknesses']);
  });
});

it.each(caseIds)('has little to say about the careful record of %s', id => {
  const hints = hintsOf(caseInterview(id), ON).filter(
    ({ rule }) => rule !== 'health-or-family' && rule !== 'too-many-actions',
  );
  expect(hints).toEqual([]);
});

function fullAction(cells: Record<string, string> = {}) {
  return {
    action_text: '建倒排表',
    action_cause: '启动晚',
    action_owner: 'employee',
    action_due: '2026-01-31',
    action_criterion: '三个标均有',
    ...cells,
  };
}

function goal(cells: Record<string, string | number> = {}) {
  return {
    next_goal_name: '签约额',
    next_goal_metric: '合同金额',
    next_goal_target: '600万元',
    ...cells,
  };
}
