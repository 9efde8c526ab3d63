import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_JSON_CHARACTERS, parseBoundedJson } from '@/utils/domain/bounded-json';

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

describe('bounded JSON', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), source => {
        fc.pre(!/__proto__|constructor|prototype/.test(source));
        expect(parseBoundedJson(source)).toEqual({ ok: true, value: JSON.parse(source) });
      }),
    );
  });

  it('reads a file that begins with a byte-order mark', () => {
    expect(parseBoundedJson('\uFEFF{"a":1}')).toEqual({ ok: true, value: { a: 1 } });
  });

  it('accepts 32 levels and refuses 33 before parsing', () => {
    expect(parseBoundedJson(nested(32))).toMatchObject({ ok: true });
    expect(parseBoundedJson(nested(33))).toEqual({ ok: false, error: 'too-deep' });
    expect(parseBoundedJson('['.repeat(1_000_000))).toEqual({ ok: false, error: 'too-deep' });
  });

  it('does not count brackets inside text, escaped quotes included', () => {
    const text = `{"a":${JSON.stringify(`${'[{'.repeat(40)}"\\${'['.repeat(40)}`)}}`;
    expect(parseBoundedJson(text)).toMatchObject({ ok: true });
  });

  it('refuses one character more than the bound', () => {
    const fits = `"${'x'.repeat(MAX_JSON_CHARACTERS - 2)}"`;
    expect(parseBoundedJson(fits)).toMatchObject({ ok: true });
    expect(parseBoundedJson(`${fits} `)).toEqual({ ok: false, error: 'too-large' });
  });

  it.each([
    ['{"__proto__":{"polluted":true}}', '__proto__'],
    ['{"a":[{"constructor":{"prototype":{"polluted":true}}}]}', 'constructor'],
    ['{"prototype":1}', 'prototype'],
    ['{"\\u005f_proto__":{"polluted":true}}', '__proto__'],
  ])('refuses %s and leaves every object as it was', (source, key) => {
    expect(parseBoundedJson(source)).toEqual({ ok: false, error: 'forbidden-key', detail: key });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each([
    ['nothing', '', 'line 1'],
    ['a web page', '<!doctype html>', 'line 1'],
    ['a comma too many', '{\n  "a": 1,\n}', 'line 3'],
    ['a cut-off file', '{\n  "a": [1,\n  2', 'line 3'],
    ['a word', '{\n  "name": "a long enough text here",\n  "a": oops\n}\n', 'line 3'],
    ['something after the end', '{}\n{}', 'line 2'],
    ['a line break in a text', '{\n"a": "x\ny"}', 'line 2'],
  ])('refuses %s and names the line', (_what, source, detail) => {
    expect(parseBoundedJson(source)).toEqual({ ok: false, error: 'not-json', detail });
  });

  it('never repeats the text of a file it refuses', () => {
    const result = parseBoundedJson('{"value":"secret words", "next": oops}');
    expect(JSON.stringify(result)).not.toMatch(/secret|words|oops|next/);
  });
});
