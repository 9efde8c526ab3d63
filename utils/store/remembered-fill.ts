import type { RememberedFill } from './ports';

export function verifiedIn(fill: RememberedFill): number {
  return fill.rows.filter(row => row.outcome === 'verified').length;
}
