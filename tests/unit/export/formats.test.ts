import { describe, expect, it } from 'vitest';
import { csvOf } from '@/utils/export/csv';
import { markdownOf } from '@/utils/export/markdown';
import type { Block } from '@/utils/export/outline';
import { plainTextOf } from '@/utils/export/plain-text';

const table = (...rows: string[][]): Block => ({
  kind: 'table',
  label: '指标',
  columns: ['名称', '值'],
  rows,
});

describe('CSV', () => {
  it.each([
    ['a,b', '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-cmd', "'-cmd"],
    ['-5%', '-5%'],
    ['+86 10', "'+86 10"],
  ])('writes %j as %s', (written, cell) => {
    expect(csvOf([table([written, 'x'])])).toBe(`\ufeff指标\r\n名称,值\r\n${cell},x\r\n`);
  });
});

describe('Markdown', () => {
  it('leaves what somebody wrote literal', () => {
    const text = '# no heading\n1. no list\n*no* _stress_ <b>no</b> | pipe `code` [x](y)';
    expect(markdownOf([{ kind: 'text', label: '', text }])).toBe(
      '\\# no heading  \n1\\. no list  \n\\*no\\* \\_stress\\_ \\<b\\>no\\</b\\> \\| pipe \\`code\\` \\[x\\](y)\n',
    );
  });

  it('keeps a line end and a pipe within a cell', () => {
    expect(markdownOf([table(['a|b', 'one\ntwo'])])).toContain('| a\\|b | one<br>two |');
  });
});

describe('plain text', () => {
  it('names each cell of a table', () => {
    expect(plainTextOf([table(['签约额', '846万元'])])).toBe(
      '指标:\n1.\n   名称: 签约额\n   值: 846万元\n',
    );
  });
});
