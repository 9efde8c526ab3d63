/** What the coercion of a note needs to know beside the note and the field. */
import type { AnswerColumn } from '../domain/answer';
import type { CanonicalField } from '../domain/canonical-field';
import type { Locale, ScaleLevel } from './plan-model';
import type { WordingIndex } from './wording-index';

export interface CoerceContext {
  readonly index: WordingIndex;
  readonly field: CanonicalField | undefined;
  readonly columns: readonly AnswerColumn[];
  readonly locale: Locale;
  readonly scale: readonly ScaleLevel[] | undefined;
}
