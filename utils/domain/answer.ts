/** A note or rating prepared for output; the only input of fill and export. */
import type { NoteValue } from './note-value';

/** What kind of value a note of the manager's own has (not which widget the page has). */
export const ANSWER_TYPES = [
  'text',
  'textarea',
  'richtext',
  'select',
  'multiselect',
  'radio',
  'checkbox',
  'switch',
  'date',
  'daterange',
  'time',
  'datetime',
  'rate',
  'number',
  'slider',
  'cascader',
  'autocomplete',
  'table-rows',
] as const;
export type AnswerType = (typeof ANSWER_TYPES)[number];

export interface AnswerColumn {
  readonly key: string;
  readonly label: string;
}

interface AnswerBase {
  /** The note's key within its interview; stable over edits. */
  readonly id: string;
  readonly value: NoteValue;
}
/** An answer to a canonical field: which field of a host form it fits is the matcher's work. */
export interface CanonicalAnswer extends AnswerBase {
  readonly field: string;
}
/** An answer to a field of the company's own, known by the label the manager typed. */
export interface LabelledAnswer extends AnswerBase {
  readonly label: string;
  readonly type?: AnswerType;
  readonly columns?: readonly AnswerColumn[];
}
export type Answer = CanonicalAnswer | LabelledAnswer;

export function isCanonical(answer: Answer): answer is CanonicalAnswer {
  return 'field' in answer;
}
