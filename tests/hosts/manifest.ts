/** The host page manifest the runner reads. */
export interface Manifest {
  pages: ManifestPage[];
}

export interface ManifestPage {
  name: string;
  url: string;
  language: 'zh' | 'en';
  accept?: 'all';
  before?: ManifestStep[];
  parts?: ManifestStep[];
  /** Opens the parts again after the fill, the last first: the rest of an undo is pressed in each. */
  back?: ManifestStep[];
  answers: ManifestAnswer[];
}

export type ManifestStep = { click: string } | { scroll: string; by: number };

export type ManifestAnswer = FieldAnswer | LabelAnswer;

export interface FieldAnswer {
  field: string;
  value: AnswerValue;
  expect: Expectation;
}

export interface LabelAnswer {
  label: string;
  type: LabelType;
  columns?: { key: string; label: string }[];
  value: AnswerValue;
  expect: Expectation;
}

export type Expectation = { key: string; value: unknown } | { untouched: string };

export type AnswerScalar = string | number | boolean;

export type AnswerValue = AnswerScalar | string[] | Record<string, AnswerScalar>[];

export type LabelType =
  | 'text'
  | 'textarea'
  | 'richtext'
  | 'select'
  | 'multiselect'
  | 'radio'
  | 'checkbox'
  | 'switch'
  | 'date'
  | 'daterange'
  | 'time'
  | 'datetime'
  | 'rate'
  | 'number'
  | 'slider'
  | 'cascader'
  | 'autocomplete'
  | 'table-rows';
