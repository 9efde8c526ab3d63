import { describe, expect, it } from 'vitest';
import { calendarOf } from '@/utils/export/calendar';

const NOW = '2026-01-20T08:09:10.000Z';
const entry = {
  uid: 'a@b',
  day: '2026-02-27',
  title: '预审，材料; 一次',
  details: '陈思远\n第二行',
  changedAt: '2026-01-19T00:00:00.000Z',
};

describe('calendar file', () => {
  it('holds a day-long entry with its text escaped', () => {
    expect(calendarOf([{ ...entry, title: 'a,b;c\\d' }], NOW).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Eight Steps//EN',
      'BEGIN:VEVENT',
      'UID:a@b',
      'DTSTAMP:20260120T080910Z',
      'SEQUENCE:29479680',
      'DTSTART;VALUE=DATE:20260227',
      'SUMMARY:a\\,b\\;c\\\\d',
      'DESCRIPTION:陈思远\\n第二行',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('folds long lines at 75 bytes and never within a character', () => {
    const text = calendarOf([{ ...entry, title: '建立投标倒排表'.repeat(20) }], NOW);
    for (const line of text.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n ', '')).toContain('建立投标倒排表'.repeat(20));
  });

  it('counts upwards with each change, so that a moved date moves the event a calendar has', () => {
    const counted = (changedAt: string) =>
      Number(/SEQUENCE:(\d+)/.exec(calendarOf([{ ...entry, changedAt }], NOW))?.[1]);
    expect(counted('2026-07-10T06:00:00.000Z')).toBeGreaterThan(counted(entry.changedAt));
    // RFC 5545: an INTEGER has 32 bits.
    expect(counted('2100-01-01T00:00:00.000Z')).toBeLessThan(2 ** 31);
  });

  it('leaves out what has no date', () => {
    expect(calendarOf([{ ...entry, day: '下季度' }], NOW)).not.toContain('VEVENT');
  });
});
