import { describe, expect, it } from 'vitest';
import { en as panelEn } from '@/utils/i18n/en';
import { clockOf } from '@/utils/i18n/i18n';
import { recordsEn } from '@/utils/i18n/records-en';
import { recordsZhCN } from '@/utils/i18n/records-zh-cn';
import { zhCN as panelZhCN } from '@/utils/i18n/zh-cn';

type Catalogue = Readonly<Record<string, string>>;
const slots = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(match => match[1]).sort();

describe.each<[string, Catalogue, Catalogue]>([
  ['the panel', panelZhCN, panelEn],
  ['the records page', recordsZhCN, recordsEn],
])('catalogues of %s', (_name, zhCN, en) => {
  const keys = Object.keys(zhCN);

  it('say everything in both languages with the same parameters', () => {
    expect(Object.keys(en).sort()).toEqual([...keys].sort());
    for (const key of keys) expect(slots(en[key] ?? ''), key).toEqual(slots(zhCN[key] ?? ''));
  });

  it('leave no text empty', () => {
    expect(keys.filter(key => !en[key]?.trim() || !zhCN[key]?.trim())).toEqual([]);
  });

  it('use full-width punctuation in Chinese', () => {
    const half = keys.filter(key => /[一-鿿][,;:?!]|[,;?!][一-鿿]/.test(zhCN[key] ?? ''));
    expect(half).toEqual([]);
  });
});

describe('clockOf', () => {
  it.each([
    [0, '0:00'],
    [59.9, '0:59'],
    [760, '12:40'],
    [3_600, '60:00'],
  ])('writes %d s as %s', (seconds, text) => {
    expect(clockOf(seconds)).toBe(text);
  });
});
