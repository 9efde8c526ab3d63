/** What differs between two states of an interview: where, what stood there, what stands there. */

import { withMatters } from './answers-of';
import { canonicalJson } from './canonical-json';
import type { Interview } from './interview';
import { isEmptyNote, type NoteValue } from './note-value';
import { noteWithoutMarks } from './row-marks';

export interface NoteChange {
  /** A canonical field id, one of `BESIDES`, or the label of an own note. */
  readonly field: string;
  readonly isOwn: boolean;
  readonly before: NoteValue | undefined;
  readonly after: NoteValue | undefined;
}

export interface Changes {
  readonly notes: readonly NoteChange[];
  /** Ids of checklist items. */
  readonly ticked: readonly string[];
  readonly unticked: readonly string[];
}

export function changesBetween(before: Interview, after: Interview): Changes {
  return {
    notes: [
      ...changedNotes(withBesides(before), withBesides(after), false),
      ...changedNotes(ownByLabel(before), ownByLabel(after), true),
    ],
    ticked: after.ticked.filter(id => !before.ticked.includes(id)),
    unticked: before.ticked.filter(id => !after.ticked.includes(id)),
  };
}

export function isUnchanged({ notes, ticked, unticked }: Changes): boolean {
  return notes.length + ticked.length + unticked.length === 0;
}

type Notes = Readonly<Record<string, NoteValue>>;

function changedNotes(before: Notes, after: Notes, isOwn: boolean): NoteChange[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return fields.flatMap(field => {
    const [old, now] = [entered(before[field]), entered(after[field])];
    if (canonicalJson(old ?? null) === canonicalJson(now ?? null)) return [];
    return [{ field, isOwn, before: old, after: now }];
  });
}

function entered(value: NoteValue | undefined): NoteValue | undefined {
  if (value === undefined) return undefined;
  const written = noteWithoutMarks(value);
  return isEmptyNote(written) ? undefined : written;
}

/** Written beside the notes; compared and shown like one. */
export const BESIDES = [
  'beside.standard',
  'beside.self-focus',
  'beside.manager-focus',
  'beside.difficulty',
  'beside.delivery',
  'beside.prior',
] as const;
export type Beside = (typeof BESIDES)[number];

function withBesides(interview: Interview): Notes {
  const { setup, gap, difficultyAbout = '', delivery, priorActions = [], matters } = interview;
  const besides: Readonly<Record<Beside, NoteValue>> = {
    'beside.standard': setup.standardSource,
    'beside.self-focus': gap.selfFocus,
    'beside.manager-focus': gap.managerFocus,
    'beside.difficulty': difficultyAbout,
    'beside.delivery': delivery
      ? [delivery.reason, delivery.method, delivery.on, delivery.witness].filter(Boolean)
      : [],
    // Rows, so that whoever shows them says the status in words.
    'beside.prior': priorActions
      .filter(({ status, comment }) => status !== 'open' || comment.trim() !== '')
      .map(({ text, status, comment }) => ({ text, status, comment })),
  };
  return { ...withMatters({ notes: interview.notes, ...(matters && { matters }) }), ...besides };
}

function ownByLabel({ ownNotes }: Interview): Notes {
  return Object.fromEntries(ownNotes.map(({ label, value }) => [label, value]));
}
