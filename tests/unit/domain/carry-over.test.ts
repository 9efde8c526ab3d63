import { describe, expect, it } from 'vitest';
import { answersOf } from '@/utils/domain/answers-of';
import {
  carriedOverIds,
  isSamePerson,
  lastInterviewOf,
  openActionsOf,
  withCarriedOver,
} from '@/utils/domain/carry-over';
import type { Interview } from '@/utils/domain/interview';
import { anInterview, caseInterview } from './builders';

const person = (employee_no: string, day: string, employee_name = '李伟'): Interview =>
  anInterview({
    id: `${employee_no}-${day}`,
    notes: { employee_no, employee_name, interview_datetime: day },
  });

describe('what the last interview left open', () => {
  it('comes with the manager’s own promises first (S6-c)', () => {
    const open = openActionsOf(caseInterview('case-01'));
    expect(open.map(action => action.owner)).toEqual([
      'manager',
      'manager',
      'employee',
      'employee',
      'employee',
      'joint',
    ]);
    expect(open[0]).toMatchObject({ text: '与售前部确认重点标专属排期', due: '2026-01-23' });
  });

  it('leaves out what is done, and names a thing taken over once', () => {
    const texts = openActionsOf(caseInterview('case-07')).map(action => action.text);
    expect(texts.filter(text => text.includes('SPC基础培训'))).toHaveLength(1);
    expect(openActionsOf(caseInterview('case-03')).map(action => action.text)).not.toContain(
      '主导一次全员技术分享',
    );
  });

  it('comes from the latest earlier interview with the same person', () => {
    const older = person('T1', '2025-01-10');
    const newer = person('T1', '2025-07-10');
    const later = person('T1', '2026-07-10');
    const other = person('T2', '2025-12-10');
    expect(lastInterviewOf(person('T1', '2026-01-14'), [older, newer, later, other])).toBe(newer);
    expect(lastInterviewOf(person('T3', '2026-01-14'), [older, other])).toBeNull();
  });

  it.each([
    ['the same number', 'T1', 'T1', true],
    ['different numbers', 'T1', 'T2', false],
    ['a number on one side only', 'T1', '', false],
    ['no numbers', '', '', true],
  ])('tells people of one name apart by number: %s', (_what, a, b, same) => {
    expect(isSamePerson(person(a, '2026-01-01'), person(b, '2026-01-02'))).toBe(same);
  });

  it('is no one’s where neither name nor number is known', () => {
    expect(isSamePerson(person('', '2026-01-01', ''), person('', '2026-01-02', ''))).toBe(false);
  });
});

describe('taking an unfinished thing over', () => {
  const start: Interview = anInterview({
    priorActions: [
      {
        id: 'p1',
        text: '完成SPC培训',
        owner: 'employee',
        due: '2025-08-31',
        status: 'in_progress',
        comment: '',
        cause: '排班冲突',
      },
    ],
  });

  it('puts it among the actions with its cause, once', () => {
    const once = withCarriedOver(start, 'p1');
    expect(carriedOverIds(once)).toEqual(['p1']);
    expect(once.notes.action_items).toMatchObject([
      { action_text: '完成SPC培训', action_cause: '排班冲突', action_owner: 'employee' },
    ]);
    expect(withCarriedOver(once, 'p1')).toBe(once);
    expect(withCarriedOver(start, 'unknown')).toBe(start);
  });

  it('gives no form what only the panel knows of the row', () => {
    const [answer] = answersOf(withCarriedOver(start, 'p1')).filter(
      each => each.id === 'action_items',
    );
    expect(JSON.stringify(answer)).not.toContain('"_');
    expect(JSON.stringify(answer)).toContain('完成SPC培训');
  });
});
