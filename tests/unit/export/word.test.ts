import { describe, expect, it } from 'vitest';
import { wordXml } from '@/utils/export/file-fingerprint';
import type { Block } from '@/utils/export/outline';
import { wordOf } from '@/utils/export/word';

/** In ems of DejaVu Sans Bold, the widest face a reader may be given instead of the one asked for. */
const WIDTHS = {
  Comment: 5.38,
  Completion: 6.78,
  Indicator: 5.63,
  Weight: 4.17,
  '2026-12-31': 6.4,
};
const CELL_MARGIN_LEAST = 50;

const indicators: Block = {
  kind: 'table',
  label: '关键指标完成情况 Key indicators',
  columns: [
    '指标名称 Indicator',
    '权重 Weight',
    '目标值 Target',
    '实际完成 Actual',
    '完成率 Completion',
    '指标自评分 Indicator self score',
    '指标上级评分 Indicator manager score',
    '评述 Comment',
  ],
  rows: [
    ['首件检验漏检率', '35', '≤0.5%', '1.0%', '—', '70', '45', '导致两次批量返工，涉及 1,260 件'],
  ],
};
const actions: Block = {
  kind: 'table',
  label: '改进计划',
  columns: ['改进项', '责任人', '期限'],
  rows: [['首件逐项测量并双签，每周五回顾', '孙建国', '2026-12-31']],
};

async function tableIn(block: Block) {
  const file = await wordOf([block]);
  const xml = await wordXml(new Uint8Array(await file.arrayBuffer()));
  return {
    columns: [...xml.matchAll(/<w:gridCol w:w="(\d+)"/gu)].map(match => Number(match[1])),
    halfPoints: [...xml.matchAll(/<w:tbl>.*<\/w:tbl>/gsu)]
      .flatMap(([table]) => [...table.matchAll(/<w:sz w:val="(\d+)"/gu)])
      .map(match => Number(match[1])),
  };
}

describe('a table of a Word file', () => {
  it.each([
    ['eight columns in two languages', indicators],
    ['three columns', actions],
  ])('breaks no word or date in the middle: %s', async (_, block) => {
    if (block.kind !== 'table') throw new Error('a table');
    const { columns, halfPoints } = await tableIn(block);
    const size = Math.max(...halfPoints);
    for (const [at, name] of block.columns.entries()) {
      const texts = [name, ...block.rows.map(row => row[at])].join(' ');
      for (const [word, ems] of Object.entries(WIDTHS))
        if (texts.includes(word))
          expect(columns[at], `${word} in “${name}”`).toBeGreaterThanOrEqual(
            ems * size * 10 + 2 * CELL_MARGIN_LEAST,
          );
    }
  });

  it('keeps the usual print where there is room, and one that can be read where there is none', async () => {
    expect(Math.max(...(await tableIn(actions)).halfPoints)).toBe(19);
    expect(Math.min(...(await tableIn(indicators)).halfPoints)).toBeGreaterThanOrEqual(15);
  });

  it('gives sentences more room than numbers', async () => {
    const { columns } = await tableIn(indicators);
    const comment = columns.at(-1) ?? 0;
    expect(comment).toBeGreaterThan(Math.max(...columns.slice(1, 4)) * 1.3);
  });

  it('is as wide as the page allows, and no wider', async () => {
    const total = (await tableIn(indicators)).columns.reduce((sum, part) => sum + part, 0);
    expect(total).toBeLessThanOrEqual(11_906 - 2 * 1_134);
    expect(total).toBeGreaterThan(9_600);
  });
});
