import type { CanonicalField } from '@/utils/domain/canonical-field';
import type { NoteValue } from '@/utils/domain/note-value';

/** What every control of a note gets. */
export interface NoteControl {
  readonly field: CanonicalField;
  readonly label: string;
  readonly value: NoteValue | undefined;
  readonly change: (value: NoteValue) => void;
  readonly disabled: boolean;
}
