/** What differs between two states of an interview: where, what stood there, what stands there. */
import { canonicalJson } from './canonical-json';
import type { Interview } from './interview';
import { isEmptyNote, type NoteValue } from './note-value';
import { noteWithoutMarks } from './row-marks';

export interface NoteChange {
  /** A canonical field id, or the label of an own note. */
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
      ...changedNotes(before.notes, after.notes, false),
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

function ownByLabel({ ownNotes }: Interview): Notes {
  return Object.fromEntries(ownNotes.map(({ label, value }) => [label, value]));
}
