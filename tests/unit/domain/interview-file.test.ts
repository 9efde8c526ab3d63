import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersOf } from '@/utils/domain/answers-of';
import { totalUsedSeconds } from '@/utils/domain/interview';
import { parseInterviewFile } from '@/utils/domain/interview-file';
import { isRows } from '@/utils/domain/note-value';
import { withoutMarks } from '@/utils/domain/row-marks';
import { writeInterviewFile } from '@/utils/domain/write-interview-file';
import {
  caseIds,
  caseInterview,
  caseSource,
  catalogue,
  context,
  oracle,
  pack,
  packSource,
  present,
  scale,
  unwrap,
} from './builders';

type Json = Record<string, unknown>;

const read = (file: unknown) => parseInterviewFile(JSON.stringify(file), context);
const reread = (file: unknown): Json => JSON.parse(writeInterviewFile(unwrap(read(file)))) as Json;
const caseFile = (id: string): Json => JSON.parse(caseSource(id)) as Json;

describe('the ten cases', () => {
  it('are all there, each with its oracle', () => {
    const files = readdirSync(new URL('../../fixtures/cases', import.meta.url));
    const cases = files.filter(name => name.startsWith('case-')).map(name => name.slice(0, -5));

    expect(cases.sort()).toEqual([...caseIds]);
    expect(caseIds).toHaveLength(10);
  });

  it.each(caseIds)('%s comes back as it was written', id => {
    const first = caseInterview(id);
    const written = writeInterviewFile(first);

    expect(parseInterviewFile(written, context)).toEqual({ ok: true, value: first });
    const source = caseFile(id);
    const head = { ...(source.interview as Json), id: context.newId };
    expect(JSON.parse(written)).toEqual({ ...source, interview: head });
  });

  it.each(caseIds)('%s is complete and fits the default pack', id => {
    const interview = caseInterview(id);
    const expected = present(oracle[id], id);

    expect(totalUsedSeconds(interview)).toBe(expected.total_actual * 60);
    expect(interview.notes.duration_minutes).toBe(expected.total_actual);
    expect(interview.packId).toBe(pack.id);
    expect(scale(interview.setup.scaleId).levels.map(level => level.value)).toEqual(
      expect.arrayContaining([interview.notes.self_rating, interview.notes.final_rating]),
    );
    expect(pack.roles.map(role => role.id)).toContain(interview.setup.roleFamily);
    const ticks = pack.steps.flatMap(step => step.checklist.map(item => item.id));
    expect(ticks).toEqual(expect.arrayContaining([...interview.ticked]));
    expect(answersOf(interview).length).toBeGreaterThanOrEqual(50);
  });

  it.each(caseIds)('%s keeps its tables in known columns, their weights at 100', id => {
    const { notes } = caseInterview(id);
    for (const [field, value] of Object.entries(notes)) {
      if (!isRows(value)) continue;
      const columns = catalogue.fields.find(candidate => candidate.id === field)?.columns;
      for (const row of value) expect(columns).toEqual(Object.keys(withoutMarks(row)));
    }
    const sum = (table: string, column: string) => {
      const rows = notes[table];
      if (rows === undefined || !isRows(rows)) throw new Error(`${table} is missing`);
      return rows.reduce((total, row) => total + Number(row[column]), 0);
    };
    expect(sum('kpi_table', 'kpi_weight')).toBe(100);
    expect(sum('next_goals', 'next_goal_weight')).toBe(100);
  });

  it.each(caseIds)('%s holds nothing that may be filled against its oracle', id => {
    for (const field of present(oracle[id], id).must_not_fill) {
      const policy = catalogue.fields.find(candidate => candidate.id === field)?.policy;
      expect(policy, field).toBe('never');
    }
  });
});

describe('an interview file', () => {
  const file = {
    schemaVersion: 1,
    answers: [
      { field: 'strengths', value: '客户拜访扎实' },
      { label: '协助辅导人', type: 'text', value: '李明' },
    ],
  };

  it('may hold answers only, and then holds nothing else', () => {
    expect(unwrap(read(file))).toMatchObject({
      id: 'interview-1',
      stage: 'prepare',
      step: 'opening',
      packId: pack.id,
      notes: { strengths: '客户拜访扎实' },
      ownNotes: [{ id: 'own-1', label: '协助辅导人', type: 'text', value: '李明' }],
    });
    expect(Object.keys(unwrap(read(file)).notes)).toEqual(['strengths']);
  });

  it.each<[string, unknown]>([
    ['text', '第一行\n第二行'],
    ['a number', 64.5],
    ['a tick', false],
    ['zero', 0],
    ['several choices', ['线上', '线下']],
    ['a date range', ['2026-01-01', '2026-06-30']],
    ['rows', [{ action_text: '预审', action_due: '2026-06-30' }, { action_text: '建表' }]],
  ])('keeps %s as it is', (_what, value) => {
    const answers = [
      { field: 'action_items', value },
      { label: '自定义', value },
    ];
    const written = reread({ schemaVersion: 1, answers });
    expect(written.answers).toEqual(answers);
  });

  it('gives an imported interview the id it was asked for', () => {
    expect(caseInterview('case-01').id).toBe('interview-1');
  });

  it('reads an empty answer as no note', () => {
    const answers = [
      { field: 'objection', value: '' },
      { field: 'action_items', value: [] },
    ];
    expect(unwrap(read({ schemaVersion: 1, answers })).notes).toEqual({});
  });

  it('is written with a format, a version, two spaces and a final newline', () => {
    const written = writeInterviewFile(unwrap(read(file)));
    expect(written).toMatch(
      /^\{\n {2}"format": "eight-steps\/interview",\n {2}"schemaVersion": 1,/,
    );
    expect(written).toMatch(/\}\n$/);
  });

  it('reads a file that begins with a byte-order mark', () => {
    expect(parseInterviewFile(`\uFEFF${caseSource('case-01')}`, context).ok).toBe(true);
  });
});

describe('keys of another writer', () => {
  const foreign = { 'x-note': { by: 'another writer', list: [1, null, 'zwei'] } };

  it.each<[place: string, put: (file: Json) => void]>([
    ['the file', file => Object.assign(file, foreign)],
    ['the interview', file => Object.assign(file.interview as Json, foreign)],
    ['the setup', file => Object.assign((file.interview as Json).setup as Json, foreign)],
    ['the gap', file => Object.assign((file.interview as Json).gap as Json, foreign)],
    ['the used time', file => Object.assign((file.interview as Json).usedSeconds as Json, foreign)],
    [
      'the trace',
      file => {
        (file.interview as Json).trace = [
          { at: '2026-01-14T06:10:00.000Z', kind: 'gap-overridden', ...foreign },
        ];
      },
    ],
    ['an answer', file => Object.assign((file.answers as Json[])[3] as Json, foreign)],
    [
      'an empty answer',
      file => (file.answers as Json[]).push({ ...foreign, field: 'nine_box', value: '' }),
    ],
    [
      'an answer with a label',
      file => (file.answers as Json[]).push({ ...foreign, label: '导师', value: '李明' }),
    ],
    [
      'a column',
      file =>
        (file.answers as Json[]).push({
          label: '培训安排',
          type: 'table-rows',
          columns: [{ key: '课程', label: '课程', ...foreign }],
          value: [{ 课程: '投标方案' }],
        }),
    ],
  ])('survive a round trip in %s', (_place, put) => {
    const file = caseFile('case-01');
    put(file);
    const before: Json = JSON.parse(JSON.stringify(file)) as Json;
    const written = reread(file);

    expect({ ...(written.interview as Json), id: 'case-01' }).toEqual(before.interview);
    const byName = (answers: unknown) =>
      Object.fromEntries((answers as Json[]).map(each => [each.field ?? each.label, each]));
    expect(byName(written.answers)).toEqual(byName(before.answers));
    expect(written.case).toEqual(before.case);
    expect(written['x-note']).toEqual(before['x-note']);
    expect(reread(written)).toEqual(written);
  });

  it.each(['notes', 'ownNotes', 'unknownKeys'])('cannot pose as the reader’s own “%s”', key => {
    const file = caseFile('case-01');
    delete file.case;
    (file.interview as Json)[key] = { file: 5 };

    expect(unwrap(read(file)).notes).toEqual(caseInterview('case-01').notes);
    expect(() => reread(file)).not.toThrow();
  });
});

describe('a refused file', () => {
  /** Case 01 with one thing put at one path. */
  function broken(path: string, value: unknown): string {
    const file: unknown = caseFile('case-01');
    const keys = path.split('.');
    const last = present(keys.pop(), 'path');
    let part = file as Json;
    for (const key of keys) part = present(part[key], path) as Json;
    if (value === undefined) delete part[last];
    else part[last] = value;
    return JSON.stringify(file);
  }

  it.each<[fault: string, path: string, value: unknown, error: string, detail: RegExp]>([
    ['no version', 'schemaVersion', undefined, 'not-an-interview', /^schemaVersion: .*undefined/],
    ['a version in words', 'schemaVersion', 'one', 'not-an-interview', /^schemaVersion: /],
    ['an older version that never was', 'schemaVersion', 0, 'not-an-interview', /^schemaVersion: /],
    ['a newer version', 'schemaVersion', 2, 'newer-version', /^schemaVersion 2$/],
    ['another format', 'format', 'eight-steps/pack', 'not-an-interview', /^format: /],
    ['no answers', 'answers', undefined, 'not-an-interview', /^answers: /],
    ['answers by name', 'answers', {}, 'not-an-interview', /^answers: /],
    [
      'too many answers',
      'answers',
      Array(2001).fill({ label: 'a', value: 'b' }),
      'not-an-interview',
      /^answers: .*2000/,
    ],
    ['an answer that is none', 'answers.2', 'text', 'not-an-interview', /^answers\.2: /],
    ['no value', 'answers.4.value', undefined, 'not-an-interview', /^answers\.4\.value: /],
    ['a null value', 'answers.4.value', null, 'not-an-interview', /^answers\.4\.value: /],
    ['a nested value', 'answers.4.value', { a: 1 }, 'not-an-interview', /^answers\.4\.value/],
    [
      'rows within rows',
      'answers.4.value',
      [{ a: [{ b: 1 }] }],
      'not-an-interview',
      /^answers\.4\.value/,
    ],
    [
      'an unknown field',
      'answers.5.field',
      'shoe_size',
      'unknown-field',
      /^answers\[5\]: “shoe_size”$/,
    ],
    [
      'a repeated field',
      'answers.5.field',
      'employee_name',
      'repeated-field',
      /^answers\[5\]: “employee_name”$/,
    ],
    [
      'neither field nor label',
      'answers.5.field',
      undefined,
      'not-an-interview',
      /^answers\[5\]: .*either/,
    ],
    [
      'both field and label',
      'answers.5.label',
      '部门',
      'not-an-interview',
      /^answers\[5\]: .*either/,
    ],
    ['an empty label', 'answers.5.label', '', 'not-an-interview', /^answers\.5\.label: /],
    [
      'an endless label',
      'answers.5.label',
      'x'.repeat(201),
      'not-an-interview',
      /^answers\.5\.label: .*200/,
    ],
    ['an unknown type', 'answers.5.type', 'hologram', 'not-an-interview', /^answers\.5\.type: /],
    [
      'a column without key',
      'answers.5.columns',
      [{ label: 'a' }],
      'not-an-interview',
      /^answers\.5\.columns\.0\.key: /,
    ],
    ['an id with a path', 'interview.id', '../../x', 'not-an-interview', /^interview\.id: /],
    [
      'a date that is none',
      'interview.createdAt',
      'yesterday',
      'not-an-interview',
      /^interview\.createdAt: /,
    ],
    ['an unknown stage', 'interview.stage', 'done', 'not-an-interview', /^interview\.stage: /],
    ['an unknown step', 'interview.step', 'lunch', 'not-an-interview', /^interview\.step: /],
    [
      'a plan of four hours',
      'interview.setup.planMinutes',
      240,
      'not-an-interview',
      /^interview\.setup\.planMinutes: /,
    ],
    [
      'negative time',
      'interview.usedSeconds.opening',
      -1,
      'not-an-interview',
      /^interview\.usedSeconds\.opening: /,
    ],
    [
      'ticks that are no ids',
      'interview.ticked.0',
      7,
      'not-an-interview',
      /^interview\.ticked\.0: /,
    ],
    [
      'a gap in words',
      'interview.gap.basisTold',
      'yes',
      'not-an-interview',
      /^interview\.gap\.basisTold: /,
    ],
    [
      'an unknown trace',
      'interview.trace',
      [{ kind: 'magic' }],
      'not-an-interview',
      /^interview\.trace\.0\.kind: /,
    ],
    [
      'a half setup',
      'interview.setup.scaleId',
      undefined,
      'not-an-interview',
      /^interview\.setup\.scaleId: /,
    ],
    ['a forbidden key', 'interview.constructor', {}, 'forbidden-key', /^constructor$/],
  ])('with %s names place and reason', (_fault, path, value, error, detail) => {
    const result = parseInterviewFile(broken(path, value), context);

    expect(result).toMatchObject({ ok: false, error });
    expect(result.ok ? '' : result.detail).toMatch(detail);
  });

  it('with __proto__ anywhere leaves every object as it was', () => {
    const source = caseSource('case-01').replace(
      '"gap": {',
      '"gap": { "__proto__": { "polluted": true },',
    );
    expect(parseInterviewFile(source, context)).toMatchObject({ error: 'forbidden-key' });
    expect(({} as Json).polluted).toBeUndefined();
  });

  it('is refused for its size or its depth before it is read', () => {
    expect(parseInterviewFile(' '.repeat(10 * 1024 * 1024 + 1), context)).toMatchObject({
      error: 'too-large',
    });
    expect(parseInterviewFile('{"a":'.repeat(40), context)).toMatchObject({ error: 'too-deep' });
  });

  it.each(['null', '[]', '"text"', '42', 'true', packSource])(
    'that is %.20s is no interview',
    source => {
      expect(parseInterviewFile(source, context)).toMatchObject({
        ok: false,
        error: 'not-an-interview',
      });
    },
  );
});

describe('a thousand mutations of the cases', () => {
  const key = fc.constantFrom(
    'schemaVersion',
    'answers',
    'interview',
    'field',
    'label',
    'value',
    'setup',
    'gap',
    'trace',
    'usedSeconds',
    'unknownKeys',
    'notes',
    'ownNotes',
    'id',
    '__proto__',
    'constructor',
    'x-new',
  );

  /** A copy with one value set at a place picked by the numbers. */
  function set(part: unknown, picks: readonly number[], name: string, value: unknown): unknown {
    const [pick, ...rest] = picks;
    if (typeof part !== 'object' || part === null || pick === undefined) return value;
    const keys = Object.keys(part);
    const chosen = keys[pick % (keys.length + 1)] ?? name;
    const inner = (part as Json)[chosen];
    const changed = set(inner, rest, name, value);
    if (Array.isArray(part)) return part.toSpliced(Number(chosen) || 0, 1, changed);
    return Object.fromEntries([...Object.entries(part), [chosen, changed]]);
  }

  const structural = fc
    .tuple(
      fc.constantFrom(...caseIds),
      fc.array(
        fc.tuple(fc.array(fc.nat(60), { maxLength: 5 }), key, fc.jsonValue({ maxDepth: 3 })),
        { minLength: 1, maxLength: 3 },
      ),
    )
    .map(([id, edits]) =>
      JSON.stringify(
        edits.reduce<unknown>(
          (file, [picks, name, value]) => set(file, picks, name, value),
          caseFile(id),
        ),
      ),
    );

  const textual = fc
    .tuple(fc.constantFrom(...caseIds), fc.nat(20_000), fc.nat(40), fc.string({ maxLength: 12 }))
    .map(([id, at, cut, put]) => {
      const source = caseSource(id);
      const start = at % source.length;
      return source.slice(0, start) + put + source.slice(start + cut);
    });

  it('never throw, never change Object.prototype, and what is accepted comes back the same', () => {
    const prototype = () => JSON.stringify(Object.getOwnPropertyNames(Object.prototype).sort());
    const before = prototype();
    const seen = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(fc.oneof(structural, textual), source => {
        const result = parseInterviewFile(source, context);
        if (result.ok) {
          seen.accepted++;
          const written = writeInterviewFile(result.value);
          expect(writeInterviewFile(unwrap(parseInterviewFile(written, context)))).toBe(written);
        } else {
          seen.refused++;
          expect(result.error).toMatch(/^[a-z-]+$/);
        }
        expect(prototype()).toBe(before);
      }),
      { numRuns: 1000 },
    );
    // Both outcomes must have been reached, or the mutations prove nothing.
    expect(seen.accepted).toBeGreaterThan(50);
    expect(seen.refused).toBeGreaterThan(50);
  });
});
