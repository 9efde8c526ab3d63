/** Due actions as an iCalendar file (RFC 5545): all-day entries that any calendar takes in. */

export interface CalendarEntry {
  /** Stays the same over exports, so that a second import does not double it. */
  readonly uid: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly title: string;
  readonly details: string;
  /** ISO time of the last change: a calendar takes a later one for an update of the event it has. */
  readonly changedAt: string;
}

/** `now` is an ISO time. Entries whose day is no date are left out. */
export function calendarOf(entries: readonly CalendarEntry[], now: string): string {
  const stamp = `${now.replace(/[-:]/g, '').slice(0, 15)}Z`;
  const events = entries
    .filter(({ day }) => /^\d{4}-\d{2}-\d{2}$/.test(day))
    .flatMap(({ uid, day, title, details, changedAt }) => [
      'BEGIN:VEVENT',
      `UID:${escaped(uid)}`,
      `DTSTAMP:${stamp}`,
      `SEQUENCE:${Math.floor(Date.parse(changedAt) / 60_000)}`,
      `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
      `SUMMARY:${escaped(title)}`,
      `DESCRIPTION:${escaped(details)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Eight Steps//EN',
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map(line => `${folded(line)}\r\n`).join('');
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** At most 75 bytes a line, never within a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let out = '';
  let width = 0;
  for (const char of line) {
    const size = encoder.encode(char).length;
    if (width + size > 75) {
      out += '\r\n ';
      width = 1;
    }
    out += char;
    width += size;
  }
  return out;
}
