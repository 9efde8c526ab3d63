import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseInterviewFile } from '@/utils/domain/interview-file';
import { WORDS } from '@/utils/export/document-words';
import { EXPORT_FORMATS, exportRecord } from '@/utils/export/export-record';
import { fingerprintIn } from '@/utils/export/file-fingerprint';
import { fingerprintOf } from '@/utils/export/fingerprint';
import { outlineOf } from '@/utils/export/outline';
import { type Audience, recordDocumentOf } from '@/utils/export/record-document';
import { say } from '@/utils/export/said';
import { catalogue, context, pack, unwrap } from '../domain/builders';

const caseOf = (number: string) =>
  unwrap(
    parseInterviewFile(readFileSync(`tests/fixtures/cases/case-${number}.json`, 'utf8'), context),
  );
const caseOne = caseOf('01');
const PAPER_FORMATS = EXPORT_FORMATS.filter(format => format !== 'json');
const AUDIENCES: readonly Audience[] = ['record', 'employee', 'own'];

const documentFor = (audience: Audience, interview = caseOne) =>
  recordDocumentOf(interview, { pack, catalogue, audience, fingerprint: 'f'.repeat(64) });

const textOf = async (
  format: 'md' | 'txt' | 'csv',
  audience: Audience,
  language: 'zh' | 'en' | 'both' = 'zh',
  interview = caseOne,
) => {
  const file = await exportRecord(interview, { pack, catalogue }, { format, audience, language });
  return file.content.text();
};

describe('record document', () => {
  it.each(AUDIENCES)(
    'shows what was written in a table, not what the panel marks (%s)',
    async audience => {
      const marked = caseOf('07');
      expect(JSON.stringify(marked.notes.action_items)).toContain('_status');
      for (const format of ['md', 'txt', 'csv'] as const)
        expect(await textOf(format, audience, 'both', marked), format).not.toMatch(
          /_id|_status|_carried/,
        );
    },
  );

  it('has the eight parts in the order of the article', () => {
    expect(documentFor('record').sections.map(section => section.step)).toEqual(
      pack.steps.map(step => step.id),
    );
  });

  it('says that signing is not agreeing, and leaves every line to sign on empty (L13)', async () => {
    for (const language of ['zh', 'en', 'both'] as const) {
      const text = await textOf('txt', 'record', language);
      expect(text).toContain(say(WORDS.acknowledgement, language));
      const colon = language === 'en' ? ':' : '：';
      expect(text).toContain(`${say(WORDS.employeeSignature, language)}${colon} ____________`);
    }
    expect(await textOf('txt', 'record')).not.toContain('员工确认');
  });

  it('shows source of the standard, date, appeal channel and whether the result was told (L9)', async () => {
    const text = await textOf('txt', 'record');
    for (const part of [
      '年初签署的目标责任书',
      '2026-01-14 14:00',
      '人力资源部，7 个工作日内',
      '已告知绩效结果: 是',
    ])
      expect(text).toContain(part);
  });

  it('keeps private notes out of every copy but the manager’s own', async () => {
    for (const format of ['md', 'txt'] as const)
      for (const audience of AUDIENCES) {
        const text = await textOf(format, audience);
        expect(text.includes('不写入正式记录'), `${format} ${audience}`).toBe(audience === 'own');
      }
  });

  it('keeps from the employee what is not addressed to the employee', async () => {
    const interview = {
      ...caseOne,
      notes: { ...caseOne.notes, compensation_suggestion: 'PAY', hr_comment: 'HRSAYS' },
    };
    expect(await textOf('txt', 'record', 'zh', interview)).toMatch(
      /PAY[\s\S]*HRSAYS|HRSAYS[\s\S]*PAY/,
    );
    expect(await textOf('txt', 'employee', 'zh', interview)).not.toMatch(/PAY|HRSAYS/);
  });

  it('says codes by their names in the language of the document', async () => {
    expect(await textOf('txt', 'record', 'zh')).toContain('面谈方式: 视频面谈');
    expect(await textOf('txt', 'record', 'en')).toContain('Interview mode: Video');
    expect(await textOf('txt', 'record', 'both')).toContain(
      '面谈方式 Interview mode: 视频面谈 Video',
    );
  });

  it('says what a newer version writes into the trace by its own name', () => {
    const trace = [{ at: '2026-01-14T06:00:00.000Z', kind: 'something-new' }] as never;
    expect(documentFor('record', { ...caseOne, trace }).trace[0]?.zh).toContain('something-new');
  });

  it('says once how last time’s actions stand: in the manager’s words, else as a table (S6-c)', async () => {
    const text = await textOf('txt', 'record');
    expect(text.match(/上期改进计划完成情况/g)).toHaveLength(1);
    expect(text).not.toContain(WORDS.priorActions.zh);
    const { prior_plan_status: _written, ...notes } = caseOne.notes;
    const table = await textOf('csv', 'employee', 'both', { ...caseOne, notes });
    expect(table).toContain('每周五提交商机漏斗更新,员工 Employee,2025-03-31,已完成 done,');
  });

  it('holds what was written beside the notes (S4-a, S4-b, S6-b, L12)', async () => {
    const full = {
      ...caseOne,
      matters: [
        {
          id: 'm',
          situation: '智慧园区投标',
          task: '',
          action: '提前一周预审',
          result: '丢标',
          employeeSays: '人手不够',
          tags: ['to-do'],
        },
      ],
      difficultyAbout: '重点标中标率',
      delivery: { reason: '表示需要考虑', method: '公司邮件', on: '2026-01-19', witness: '谢文婷' },
      attendance: {
        state: 'postponed' as const,
        at: '2026-01-14T06:00:00.000Z',
        reason: '客户临时来访',
        nextOn: '2026-01-21',
      },
      quickNotes: [
        { id: 'q', at: '2026-01-14T06:00:00.000Z', step: 'opening' as const, text: '提到想转岗' },
      ],
      preparation: { objections: '会说指标变过', ticked: [] },
    };
    const besides = ['智慧园区投标', '人手不够', '公司邮件', '谢文婷', '改期，2026-01-14，客户'];
    for (const audience of AUDIENCES) {
      const text = await textOf('txt', audience, 'zh', full);
      for (const written of besides) expect(text, audience).toContain(written);
      for (const own of ['提到想转岗', '会说指标变过'])
        expect(text.includes(own), `${own} ${audience}`).toBe(audience === 'own');
    }
    expect(await textOf('csv', 'record', 'zh', full)).toContain('情境,行动,结果,员工说');
    const base = await fingerprintOf(caseOne);
    for (const key of ['matters', 'difficultyAbout', 'delivery', 'attendance'] as const)
      expect(await fingerprintOf({ ...caseOne, [key]: full[key] }), key).not.toBe(base);
    for (const key of ['quickNotes', 'preparation'] as const)
      expect(await fingerprintOf({ ...caseOne, [key]: full[key] }), key).toBe(base);
  });

  it('puts how the result reached who did not acknowledge it into the file of case 7 (L12)', async () => {
    expect(await textOf('txt', 'record', 'zh', caseOf('07'))).toContain('送达方式: 邮件与系统送达');
  });

  it.each(['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'])(
    'of case %s holds every note that is not private or signed by hand',
    number => {
      const interview = caseOf(number);
      const shown = JSON.stringify(outlineOf(documentFor('record', interview), 'zh'));
      for (const [field, value] of Object.entries(interview.notes)) {
        const known = catalogue.fields.find(each => each.id === field);
        if (known?.step === 'private' || known?.kind === 'choice' || field === 'employee_ack')
          continue;
        if (typeof value === 'string' && known?.kind !== 'datetime')
          expect(shown, field).toContain(JSON.stringify(value.trim()).slice(1, -1));
      }
    },
  );
});

describe('fingerprint', () => {
  it('is printed in every format and found there again', async () => {
    const fingerprint = await fingerprintOf(caseOne);
    for (const format of PAPER_FORMATS)
      for (const language of ['zh', 'en', 'both'] as const)
        for (const audience of AUDIENCES) {
          const choice = { format, audience, language };
          const { content } = await exportRecord(caseOne, { pack, catalogue }, choice);
          const bytes = new Uint8Array(await content.arrayBuffer());
          expect(await fingerprintIn(bytes), JSON.stringify(choice)).toBe(fingerprint);
        }
  });

  it('changes with a note, a tick and the standard, and not with private notes, time or a fill', async () => {
    const base = await fingerprintOf(caseOne);
    const withNotes = (notes: object) => ({ ...caseOne, notes: { ...caseOne.notes, ...notes } });
    const differing = [
      withNotes({ objection: 'x' }),
      { ...caseOne, ticked: caseOne.ticked.slice(1) },
      { ...caseOne, setup: { ...caseOne.setup, standardSource: 'x' } },
    ];
    for (const other of differing) expect(await fingerprintOf(other)).not.toBe(base);
    const same = [
      withNotes({ private_notes: 'x' }),
      { ...caseOne, usedSeconds: {}, updatedAt: '2030-01-01T00:00:00.000Z' },
      { ...caseOne, ticked: caseOne.ticked.toReversed(), id: 'another' },
      {
        ...caseOne,
        trace: [{ at: caseOne.updatedAt, kind: 'filled', site: 'x', verified: 1 } as const],
      },
    ];
    for (const other of same) expect(await fingerprintOf(other)).toBe(base);
  });

  it('is not made up where there is none, in a text or in a broken archive', async () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    expect(await fingerprintIn(bytes('no such thing'))).toBeNull();
    expect(await fingerprintIn(bytes('PK\u0003\u0004 broken'))).toBeNull();
    expect(await fingerprintIn(bytes('A'.repeat(64)))).toBe('a'.repeat(64));
  });
});
