import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ReadFile, readInterviewsFile } from '@/utils/domain/backup-file';
import { catalogue, NOW, pack } from '../domain/builders';
import { file, freshDesk, never, silent, wholeDatabase } from './desk';

const FILES = 10_000;
const context = { catalogue, newId: () => 'new', now: NOW, packId: pack.id };
const caseOne = readFileSync('tests/fixtures/cases/case-01.json', 'utf8');
const backup = (interviews: string) =>
  `{"format":"eight-steps/backup","schemaVersion":1,"set":"${'0'.repeat(64)}","part":1,"parts":1,"packs":[],"interviews":[${interviews}]}`;

/** Cut, doubled, overwritten: what a bad disk, a bad mail gateway or a bad person does to a file. */
const damaged = fc
  .tuple(
    fc.constantFrom(caseOne, backup(caseOne)),
    fc.nat(),
    fc.nat(200),
    fc.constantFrom('cut', 'drop', 'double', 'overwrite', 'poison'),
    fc.constantFrom(
      '__proto__',
      'constructor',
      'prototype',
      '{',
      ']',
      '"',
      '\\u0000',
      '1e999',
      '[[[[[',
    ),
  )
  .map(([text, place, length, how, with_]) => {
    const at = place % text.length;
    switch (how) {
      case 'cut':
        return text.slice(0, at);
      case 'drop':
        return text.slice(0, at) + text.slice(at + length);
      case 'double':
        return text.slice(0, at + length) + text.slice(at);
      case 'overwrite':
        return text.slice(0, at) + with_ + text.slice(at + with_.length);
      default:
        return text.replace('"value"', `"${with_.replace(/["\\]/g, '')}"`);
    }
  });

/** JSON of the right outline with anything at all in its places. */
const shaped = fc
  .record(
    {
      format: fc.constantFrom(
        'eight-steps/backup',
        'eight-steps/interview',
        'eight-steps/pack',
        'x',
      ),
      schemaVersion: fc.oneof(fc.constantFrom(1, 2, -1), fc.jsonValue()),
      set: fc.constantFrom('0'.repeat(64), 'x'),
      part: fc.integer(),
      parts: fc.integer(),
      packs: fc.oneof(fc.constant([]), fc.jsonValue()),
      answers: fc.oneof(
        fc.array(
          fc.record(
            {
              field: fc.constantFrom('employee_name', 'kpi_table', '__proto__', 'x'),
              label: fc.string(),
              value: fc.jsonValue(),
            },
            { requiredKeys: [] },
          ),
        ),
        fc.jsonValue(),
      ),
      interview: fc.jsonValue(),
      interviews: fc.array(fc.jsonValue(), { maxLength: 3 }),
    },
    { requiredKeys: [] },
  )
  .map(value => JSON.stringify(value));

describe('import of generated files', () => {
  it(`${FILES} of them: none throws, none changes a prototype, each refusal has a reason`, () => {
    const prototypes = () =>
      [Object, Array, String].map(each => Object.getOwnPropertyNames(each.prototype).join()).join();
    const before = prototypes();
    let refused = 0;
    let taken = 0;
    fc.assert(
      fc.property(fc.oneof(damaged, shaped, fc.string(), fc.json()), source => {
        const read = readInterviewsFile(source, context);
        if (read.ok) {
          taken++;
          wholeInterviews(read.value);
        } else {
          refused++;
          expect(read.error).toMatch(/^[a-z-]+$/);
        }
        return prototypes() === before;
      }),
      { numRuns: FILES },
    );
    expect(taken + refused).toBe(FILES);
    expect(refused).toBeGreaterThan(FILES / 4);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  }, 180_000);

  it('a file that claims to be one of billions of parts is refused, and nothing of it is taken in', async () => {
    const { desk } = freshDesk();
    const claimed = backup(caseOne).replace('"parts":1', '"parts":4294967295');
    expect(await desk.read([file('part.json', claimed)], '', silent, never)).toMatchObject({
      ok: false,
    });
    expect(await desk.apply('replace', silent, never)).toMatchObject({ ok: false });
  });

  it(`none of ${FILES} is written in part: each whole, or nothing`, async () => {
    let opened = freshDesk();
    const empty = await wholeDatabase();
    const good = file('good.json', caseOne);
    let refused = 0;
    let taken = 0;
    for (const [at, source] of fc.sample(fc.oneof(damaged, shaped), FILES).entries()) {
      const generated = file('generated.json', source);
      // Now and then beside a file that is right: that one stays out, too.
      const files = at % 10 === 0 ? [good, generated] : [generated];
      const read = await opened.desk.read(files, '', silent, never);
      const applied = await opened.desk.apply('replace', silent, never);
      if (!read.ok) {
        refused++;
        expect(applied).toMatchObject({ ok: false });
        continue;
      }
      taken++;
      expect(applied).toEqual({ ok: true, value: read.value.added });
      const stored = JSON.parse(await wholeDatabase()) as Record<string, unknown[]>;
      expect(stored.interviews).toHaveLength(read.value.added);
      expect(stored.stale).toHaveLength(read.value.added);
      expect(stored.packs).toHaveLength(read.value.packs);
      opened = freshDesk();
    }
    // What the refused ones after the last good one left behind; the others are in the counts above.
    expect(await wholeDatabase()).toBe(empty);
    expect(refused).toBeGreaterThan(FILES / 4);
    expect(taken).toBeGreaterThan(FILES / 40);
  }, 180_000);
});

/** What was let in can be worked with: an id, notes, a step. */
function wholeInterviews({ items }: ReadFile): void {
  for (const { interview } of items) {
    expect(interview.id).toMatch(/^[\w-]{1,64}$/);
    expect(Object.getPrototypeOf(interview.notes)).toBe(Object.prototype);
    expect(pack.steps.some(step => step.id === interview.step)).toBe(true);
  }
}
