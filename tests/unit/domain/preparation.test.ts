import { describe, expect, it } from 'vitest';
import { employeeSheet } from '@/utils/domain/employee-sheet';
import { parseInterviewFile } from '@/utils/domain/interview-file';
import rehearsal from '@/utils/domain/packs/rehearsal.json';
import { caseIds, caseInterview, context, pack, present, unwrap } from './builders';

describe('the employee’s sheet (H2)', () => {
  it.each(caseIds)('of %s tells order and questions and no rating, score or judgement', id => {
    const interview = caseInterview(id);
    for (const language of ['zh', 'en'] as const) {
      const sheet = employeeSheet(interview, pack, language);
      expect(sheet).toContain(String(interview.notes.employee_name));
      expect(sheet).toContain(pack.steps[1]?.title[language]);
      expect(sheet).not.toMatch(/\b[SABCD]\b(?![a-z’])|评级为|\d{2}\.\d/u);
      for (const kept of ['manager_comment', 'private_notes', 'weaknesses']) {
        const text = interview.notes[kept];
        if (typeof text === 'string') expect(sheet).not.toContain(text);
      }
    }
  });
});

describe('what the employee is told about the notes', () => {
  it('says who keeps them, where, what for and what a signature means (L4, L13, L19)', () => {
    const sheet = employeeSheet(caseInterview('case-01'), pack, 'zh');
    for (const told of ['不录音录像', '浏览器', '人力系统', '要求更正', '不表示同意'])
      expect(sheet).toContain(told);
    expect(employeeSheet(caseInterview('case-01'), pack, 'en')).toMatch(
      /corrections[\s\S]*HR system[\s\S]*not that you agree/,
    );
  });
});

describe('getting ready', () => {
  it('has a card of six biases, each with a question to oneself (R4)', () => {
    const { biases } = present(pack.preparation, 'preparation');
    expect(biases.map(({ id }) => id)).toEqual([
      'recency',
      'halo',
      'contrast',
      'leniency',
      'similarity',
      'attribution',
    ]);
    for (const { question } of biases) expect(question.zh).toMatch(/？$/u);
  });

  it('has a list to tick, with appeal, privacy and the shared window on it', () => {
    const ids = present(pack.preparation, 'preparation').checklist.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(['prepare.appeal', 'prepare.place', 'prepare.share']),
    );
  });

  it('has a built-in case to rehearse: prepared, nothing said yet (S-07, H1)', () => {
    const interview = unwrap(parseInterviewFile(JSON.stringify(rehearsal), context));
    expect(interview.stage).toBe('prepare');
    expect(interview.notes.self_summary).toBeUndefined();
    expect(interview.notes.manager_rating).toBe('C');
    expect(interview.priorActions?.[0]?.owner).toBe('manager');
  });
});
