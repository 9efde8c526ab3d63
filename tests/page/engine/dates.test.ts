import { describe, expect, it } from 'vitest';
import { formatIn, formatOf, momentOf, render, showsMoment } from '@/utils/page/dates';

describe('a shown date is the wanted one', () => {
  it.each([
    ['2026-01-14', '2026-01-14', true],
    ['2026/1/14', '2026-01-14', true],
    ['2026年01月14日', '2026-01-14', true],
    ['2026 年 1 月 14 日', '2026-01-14', true],
    ['2026年1月', '2026-01-14', true],
    ['14/01/2026', '2026-01-14', true],
    ['Jan 14, 2026', '2026-01-14', true],
    ['14 Jan 2026', '2026-01-14', true],
    ['2026-01-14 09:30:00', '2026-01-14T09:30', true],
    ['2026-01-14 下午 2:05', '2026-01-14T14:05', true],
    ['2026-01-14 02:05 PM', '2026-01-14T14:05', true],
    ['14:05', '14:05', true],
    ['2026-01-15', '2026-01-14', false],
    ['2026-01-14 09:31:00', '2026-01-14T09:30', false],
    // The page's own rendering of what was typed beyond doubt.
    ['03/04/2026', '2026-04-03', true],
    ['03/04/2026', '2026-05-04', false],
    ['03/03/2026', '2026-03-03', true],
    ['', '2026-01-14', false],
    ['请选择日期', '2026-01-14', false],
  ])('%s for %s: %s', (shown, iso, expected) => {
    expect(showsMoment(shown, momentOf(iso))).toBe(expected);
  });
});

describe('the format of what stands there', () => {
  it.each([
    ['2025-12-31', 'YYYY-MM-DD'],
    ['2025/1/31', 'YYYY/M/DD'],
    ['2025年12月31日', 'YYYY年MM月DD日'],
    ['2025-12-31 23:59:58', 'YYYY-MM-DD HH:mm:ss'],
    ['31/12/2025', 'DD/MM/YYYY'],
    ['03/04/2025', null],
    ['', null],
  ])('%s is %s', (shown, expected) => {
    expect(formatOf(shown)).toBe(expected);
  });
});

describe('the format a placeholder spells out', () => {
  it.each([
    ['yyyy-mm-dd', 'YYYY-MM-DD'],
    ['DD/MM/YYYY', 'DD/MM/YYYY'],
    ['YYYY-MM-DD HH:mm', 'YYYY-MM-DD HH:mm'],
    ['年-月-日 时:分', 'YYYY-MM-DD HH:mm'],
    ['时:分:秒', 'HH:mm:ss'],
    ['请选择日期', null],
  ])('%s is %s', (placeholder, expected) => {
    expect(formatIn(placeholder)).toBe(expected);
  });
});

it('renders the parts it has', () => {
  expect(render(momentOf('2026-01-04T09:05'), 'YYYY年M月D日 HH:mm')).toBe('2026年1月4日 09:05');
});
