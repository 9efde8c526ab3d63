import { describe, expect, it } from 'vitest';
import { changesBetween, isUnchanged } from '@/utils/domain/changes';
import { compareNotes, heightOn, historyOf } from '@/utils/domain/employee-history';
import { recordEntryOf } from '@/utils/domain/record-entry';
import { anInterview, pack, scale } from './builders';

const entry = (id: string, name: string, no: string, date: string) =>
  recordEntryOf(
    anInterview({ id, notes: { employee_name: name, employee_no: no, interview_datetime: date } }),
    pack,
    {},
  );

describe('history of an employee (R2)', () => {
  const older = entry('a', '陈思远', 'T1', '2025-01-14');
  const newer = entry('b', '陈思远', 'T1', '2026-01-14');
  const namesake = entry('c', '陈思远', 'T2', '2025-06-01');
  const unnumbered = entry('d', '陈思远', '', '2025-06-01');

  it('is everybody’s own, oldest first: the number decides where there is one', () => {
    expect(historyOf(newer, [newer, namesake, unnumbered, older])).toEqual([older, newer]);
    expect(historyOf(unnumbered, [newer, unnumbered])).toEqual([unnumbered]);
  });

  it('puts a rating on its scale, best on top', () => {
    expect(heightOn(scale('SABCD'), 's')).toBe(1);
    expect(heightOn(scale('SABCD'), 'D')).toBe(0);
    expect(heightOn(scale('SABCD'), '优')).toBeNull();
  });

  it('compares two talks and marks what differs', () => {
    const left = anInterview({ notes: { self_rating: 'A', strengths: '认真' } });
    const right = anInterview({ notes: { self_rating: 'B', strengths: '认真' } });
    expect(compareNotes(left, right, ['self_rating', 'strengths', 'weaknesses'])).toEqual([
      { field: 'self_rating', isOwn: false, left: 'A', right: 'B', isDifferent: true },
      { field: 'strengths', isOwn: false, left: '认真', right: '认真', isDifferent: false },
    ]);
  });

  it('compares key matters and the company’s own notes as well', () => {
    const own = (value: string) => [{ id: 'own-1', label: '辅导人', value }];
    const matter = { id: 'm', situation: '投标', task: '', action: '', result: '丢标' };
    const left = anInterview({ ownNotes: own('李明') });
    const right = anInterview({
      ownNotes: own('王芳'),
      matters: [{ ...matter, employeeSays: '', tags: [] }],
    });
    expect(compareNotes(left, right, ['key_events'])).toEqual([
      {
        field: 'key_events',
        isOwn: false,
        left: undefined,
        right: '投标；丢标',
        isDifferent: true,
      },
      { field: '辅导人', isOwn: true, left: '李明', right: '王芳', isDifferent: true },
    ]);
  });

  it('takes rows that say the same for the same, whatever the panel marks on them', () => {
    const withRow = (id: string) =>
      anInterview({ notes: { action_items: [{ action_text: '建资料库', _id: id }] } });
    const [compared] = compareNotes(withRow('a1'), withRow('b7'), ['action_items']);
    expect(compared).toMatchObject({ isDifferent: false, left: [{ action_text: '建资料库' }] });
    expect(isUnchanged(changesBetween(withRow('a1'), withRow('b7')))).toBe(true);
  });
});

describe('changes between two versions (H8)', () => {
  it('name the note, what stood there, what stands there, and the ticks', () => {
    const before = anInterview({
      notes: { strengths: '认真', objection: '' },
      ticked: ['opening.c1'],
    });
    const after = anInterview({
      notes: { weaknesses: '仓促' },
      ticked: ['opening.c2'],
      ownNotes: [{ id: 'own-1', label: '辅导人', value: '李明' }],
    });
    expect(changesBetween(before, after)).toEqual({
      notes: [
        { field: 'strengths', isOwn: false, before: '认真', after: undefined },
        { field: 'weaknesses', isOwn: false, before: undefined, after: '仓促' },
        { field: '辅导人', isOwn: true, before: undefined, after: '李明' },
      ],
      ticked: ['opening.c2'],
      unticked: ['opening.c1'],
    });
    expect(isUnchanged(changesBetween(before, { ...before, usedSeconds: { opening: 9 } }))).toBe(
      true,
    );
  });

  it('tell what was written beside the notes, and how earlier actions were looked at', () => {
    const before = anInterview();
    const prior = { id: 'p', text: '写复盘', owner: 'employee' as const, due: '' };
    const after = {
      ...anInterview(),
      gap: { ...before.gap, managerFocus: '重点标' },
      delivery: { reason: '', method: '公司邮件', on: '', witness: '' },
      priorActions: [{ ...prior, status: 'done' as const, comment: '按时' }],
    };
    expect(changesBetween(before, after).notes).toEqual([
      { field: 'beside.manager-focus', isOwn: false, before: undefined, after: '重点标' },
      { field: 'beside.delivery', isOwn: false, before: undefined, after: ['公司邮件'] },
      {
        field: 'beside.prior',
        isOwn: false,
        before: undefined,
        after: [{ text: '写复盘', status: 'done', comment: '按时' }],
      },
    ]);
  });
});
