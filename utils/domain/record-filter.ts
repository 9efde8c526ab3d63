/** Which records the list shows, and in which order. */
import type { RecordEntry } from './record-entry';

/** Every part is a wish; an empty one asks for nothing. */
export interface RecordFilter {
  readonly type: string;
  readonly stance: string;
  readonly band: '' | 'high' | 'mid' | 'low';
  readonly progress: '' | 'complete' | 'incomplete';
  readonly actions: '' | 'open';
  readonly filled: '' | 'yes' | 'no';
}

export const NO_FILTER: RecordFilter = {
  type: '',
  stance: '',
  band: '',
  progress: '',
  actions: '',
  filled: '',
};

export const SORT_KEYS = ['updated', 'date', 'employee', 'period', 'rating', 'actions'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export function passes(entry: RecordEntry, filter: RecordFilter): boolean {
  const isComplete = !entry.steps.includes('0');
  return (
    (filter.type === '' || entry.type === filter.type) &&
    (filter.stance === '' || entry.stance === filter.stance) &&
    (filter.band === '' || entry.band === filter.band) &&
    (filter.progress === '' || isComplete === (filter.progress === 'complete')) &&
    (filter.actions === '' || entry.openActions > 0) &&
    (filter.filled === '' || (entry.filledAt !== '') === (filter.filled === 'yes'))
  );
}

const BAND_ORDER = { low: 0, mid: 1, high: 2 } as const;

/** What needs attention first: newest, lowest rated, most open actions; names and periods by the alphabet. */
export function comparerOf(
  key: SortKey,
  locale: string,
): (a: RecordEntry, b: RecordEntry) => number {
  const words = new Intl.Collator(locale, { numeric: true });
  const newest = (a: RecordEntry, b: RecordEntry) => compare(b.updatedAt, a.updatedAt);
  switch (key) {
    case 'updated':
      return newest;
    case 'date':
      return (a, b) => compare(b.date, a.date) || newest(a, b);
    case 'employee':
      return (a, b) => words.compare(a.employee, b.employee) || newest(a, b);
    case 'period':
      return (a, b) => words.compare(b.period, a.period) || newest(a, b);
    case 'rating':
      return (a, b) => bandRank(a) - bandRank(b) || newest(a, b);
    case 'actions':
      return (a, b) => b.openActions - a.openActions || newest(a, b);
  }
}

function bandRank({ band }: RecordEntry): number {
  return band === null ? 3 : BAND_ORDER[band];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
