/** A row whose field has a value already: what stands there, and what the manager may do about it. */
import type { Occupied, OccupiedMode, ProposedRow } from './plan-model';

/** `standing` is `null` while only known not to be empty. */
export function occupiedBy(row: ProposedRow, standing: string | null): ProposedRow {
  const modes: OccupiedMode[] = ['keep', 'replace'];
  if (canAppend(row, standing)) modes.push('append');
  const mode = row.occupied && modes.includes(row.occupied.mode) ? row.occupied.mode : 'keep';
  const occupied: Occupied = { standing, mode, modes, same: isSame(row, standing) };
  if (mode !== 'keep') return { ...row, standing, occupied };
  return {
    ...row,
    standing,
    occupied,
    status: 'unticked',
    reason: row.reason ?? 'already-has-value',
  };
}

export function readingOf(row: ProposedRow, text: string): ProposedRow {
  const holdsText = row.value.kind === 'text';
  // A switch or stepper at its first value reads as something and still counts as empty.
  const isOccupied = text.trim() !== '' && (holdsText || !row.target.isEmpty);
  if (isOccupied) return occupiedBy(row, text);
  const isFreed = row.reason === 'already-has-value';
  return {
    ...row,
    standing: text,
    occupied: null,
    status: isFreed ? 'ticked' : row.status,
    reason: isFreed ? null : row.reason,
  };
}

export function withMode(row: ProposedRow, occupied: Occupied, mode: OccupiedMode): ProposedRow {
  const isKept = mode === 'keep';
  return {
    ...row,
    occupied: { ...occupied, mode },
    status: isKept ? 'unticked' : 'ticked',
    reason: isKept ? 'already-has-value' : null,
  };
}

/** Text is put below what stands there; it must still fit. */
function canAppend({ target, value, limit }: ProposedRow, standing: string | null): boolean {
  if (value.kind !== 'text') return false;
  if (target.kind !== 'textarea' && target.kind !== 'richtext') return false;
  if (limit === null) return true;
  return standing !== null && standing.length + 1 + limit.length <= limit.max;
}

function isSame(row: ProposedRow, standing: string | null): boolean {
  return standing !== null && folded(standing) === folded(row.preview);
}

function folded(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
