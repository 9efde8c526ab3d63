/** A note as text: what a text box is given, and what a row of a table becomes in one. */
import type { AnswerColumn } from '../domain/answer';
import type { CanonicalField, Choice, FieldCatalogue } from '../domain/canonical-field';
import { isRows, type NoteRow, type NoteValue } from '../domain/note-value';
import { dateRangeOf, isYesNo } from './literals';
import { flatten } from './normalise';
import type { Locale } from './plan-model';

export interface TextContext {
  readonly catalogue: FieldCatalogue;
  readonly field: CanonicalField | undefined;
  readonly columns: readonly AnswerColumn[];
  readonly locale: Locale;
}

export function textOf(value: NoteValue, context: TextContext): string {
  if (isRows(value)) return rowsAsText(value, context);
  if (typeof value === 'boolean') return flagText(value, context);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return stringText(value, context);
  const labels = value.filter(
    (item): item is string => typeof item === 'string' && item.trim() !== '',
  );
  const range = labels.length === 2 ? dateRangeOf(labels) : null;
  if (range) return range.join(context.locale === 'zh' ? ' 至 ' : ' – ');
  return labels.join(context.locale === 'zh' ? '、' : ', ');
}

export function choiceOf(field: CanonicalField | undefined, value: string): Choice | undefined {
  const wanted = flatten(value);
  const choices = field?.choices ?? [];
  return (
    choices.find(choice => choice.value === value) ??
    choices.find(({ label }) => flatten(label.zh) === wanted || flatten(label.en) === wanted)
  );
}

function stringText(value: string, { field, locale }: TextContext): string {
  const code = field?.choices?.find(choice => choice.value === value);
  if (code) return code.label[locale];
  const text = value.replace(/\r\n?/gu, '\n').trim();
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/u.test(text) ? text.replace('T', ' ') : text;
}

function flagText(value: boolean, { field, locale }: TextContext): string {
  const choice = isYesNo(field)
    ? field?.choices?.find(each => each.value === (value ? 'yes' : 'no'))
    : undefined;
  if (choice) return choice.label[locale];
  if (locale === 'zh') return value ? '是' : '否';
  return value ? 'Yes' : 'No';
}

/** Cells that speak for themselves where the row stands on one line; others are named. */
const PLAIN_CELLS = new Set([
  'action_owner',
  'action_due',
  'action_criterion',
  'commitment_owner',
  'commitment_due',
]);

/** `1. 行动｜责任人｜时限｜标准`, one line a row. */
function rowsAsText(rows: readonly NoteRow[], context: TextContext): string {
  return rows
    .map(row => rowText(row, context))
    .filter(line => line !== '')
    .map((line, at) => `${at + 1}. ${line}`)
    .join('\n');
}

function rowText(row: NoteRow, context: TextContext): string {
  const { locale } = context;
  const cells = columnsOf(row, context).map(({ key, label }) => ({
    key,
    label,
    text: cellText(key, row[key], context),
  }));
  return cells
    .filter(({ text }) => text !== '')
    .map(({ key, label, text }, at) =>
      at === 0 || PLAIN_CELLS.has(key) ? text : `${label}${locale === 'zh' ? '：' : ': '}${text}`,
    )
    .join('｜');
}

/** The table's own order first, then what else the row holds. */
export function columnsOf(row: NoteRow, context: TextContext): AnswerColumn[] {
  const { catalogue, field, columns, locale } = context;
  const declared: AnswerColumn[] = [
    ...(field?.columns ?? []).map(id => ({
      key: id,
      label: catalogue.fields.find(each => each.id === id)?.label[locale] ?? id,
    })),
    ...columns,
  ];
  const keyed = declared.flatMap(column => {
    const key = [column.key, column.label].find(each => each in row);
    return key === undefined ? [] : [{ key, label: column.label }];
  });
  const known = new Set(keyed.map(({ key }) => key));
  const others = Object.keys(row).filter(key => !known.has(key));
  return [...keyed, ...others.map(key => ({ key, label: key }))];
}

export function cellText(
  key: string,
  cell: NoteRow[string] | undefined,
  context: TextContext,
): string {
  if (cell === undefined) return '';
  const field = context.catalogue.fields.find(each => each.id === key);
  const text = textOf(cell, { ...context, field, columns: [] });
  return typeof cell === 'number' && key.endsWith('_weight')
    ? `${text}%`
    : text.replace(/\s*\n\s*/gu, ' ');
}
