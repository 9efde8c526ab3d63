/** Which kinds of field can hold which kinds of value at all, before any option is looked at. */
import { type Answer, type AnswerType, isCanonical } from '../domain/answer';
import type { CanonicalField, FieldKind } from '../domain/canonical-field';
import { isRows, type NoteValue } from '../domain/note-value';
import { booleanOf, dateOf, dateRangeOf, dateTimeOf, numberOf, timeOf } from './literals';
import type { WidgetKind } from './model';

type Fits = Partial<Readonly<Record<WidgetKind, number>>>;

const CHOOSERS: Fits = { select: 1, radio: 1, autocomplete: 1, cascader: 0.95 };

/** How likely a form asks for such a field with such a widget. */
const KIND_FITS: Readonly<Record<FieldKind, Fits>> = {
  text: {
    ...CHOOSERS,
    text: 1,
    textarea: 0.93,
    richtext: 0.85,
    multiselect: 0.85,
    number: 0.6,
    'checkbox-group': 0.7,
    daterange: 0.8,
  },
  longtext: {
    textarea: 1,
    richtext: 1,
    text: 0.96,
    multiselect: 0.8,
    'checkbox-group': 0.8,
    select: 0.75,
    radio: 0.7,
    autocomplete: 0.8,
    cascader: 0.7,
    table: 0.5,
  },
  number: {
    number: 1,
    text: 1,
    slider: 1,
    rate: 0.9,
    select: 0.85,
    radio: 0.8,
    autocomplete: 0.8,
    textarea: 0.6,
  },
  date: { date: 1, datetime: 0.98, text: 0.96, daterange: 0.6, textarea: 0.5, time: 0.4 },
  datetime: { datetime: 1, date: 0.99, text: 0.96, time: 0.7, textarea: 0.6 },
  choice: {
    ...CHOOSERS,
    text: 0.93,
    multiselect: 0.85,
    'checkbox-group': 0.9,
    checkbox: 0.6,
    switch: 0.8,
    textarea: 0.75,
  },
  rating: { ...CHOOSERS, rate: 1, text: 0.96, number: 0.93, slider: 0.95, textarea: 0.6 },
  flag: {
    select: 0.93,
    radio: 0.93,
    autocomplete: 0.8,
    checkbox: 1,
    switch: 1,
    'checkbox-group': 0.95,
    text: 0.6,
  },
  table: { table: 1, textarea: 0.85, richtext: 0.85, text: 0.4 },
  signature: {
    text: 1,
    textarea: 1,
    checkbox: 1,
    switch: 1,
    date: 1,
    datetime: 1,
    select: 1,
    autocomplete: 1,
    richtext: 1,
    number: 1,
    radio: 1,
  },
  tags: {
    multiselect: 1,
    select: 1,
    'checkbox-group': 1,
    autocomplete: 1,
    text: 1,
    textarea: 1,
    radio: 1,
  },
};
const UNLIKELY = 0.2;

export function kindFit(field: CanonicalField, widget: WidgetKind): number {
  return KIND_FITS[field.kind][widget] ?? UNLIKELY;
}

/** Widgets that say by themselves what they hold; a value made for one is at home there. */
const AT_HOME: Readonly<Record<AnswerType, readonly WidgetKind[]>> = {
  text: ['text', 'autocomplete', 'textarea', 'richtext'],
  textarea: ['textarea', 'richtext', 'text'],
  richtext: ['richtext', 'textarea'],
  select: ['select', 'autocomplete', 'radio', 'text', 'cascader'],
  multiselect: ['multiselect', 'checkbox-group', 'autocomplete', 'select'],
  radio: ['radio', 'select'],
  checkbox: ['checkbox', 'switch', 'checkbox-group', 'radio'],
  switch: ['switch', 'checkbox', 'radio'],
  date: ['date', 'datetime', 'text'],
  daterange: ['daterange', 'text'],
  time: ['time', 'text', 'datetime'],
  datetime: ['datetime', 'date', 'text'],
  rate: ['rate', 'slider', 'number', 'radio', 'select'],
  number: ['number', 'slider', 'text', 'rate'],
  slider: ['slider', 'number'],
  cascader: ['cascader', 'select', 'autocomplete', 'text'],
  autocomplete: ['autocomplete', 'select', 'text'],
  'table-rows': ['table', 'textarea', 'richtext'],
};
const OTHER_WIDGET = 0.9;

/** 0: cannot hold it; 1: made for it. */
export function answerFit(
  answer: Answer,
  field: CanonicalField | undefined,
  widget: WidgetKind,
): number {
  if (!canHold(answer.value, widget, field)) return 0;
  if (!isCanonical(answer)) {
    if (answer.type === undefined) return 1;
    // Several choices are no way down through lists.
    if (answer.type === 'multiselect' && widget === 'cascader') return 0;
    return AT_HOME[answer.type].includes(widget) ? 1 : OTHER_WIDGET;
  }
  const expected = field ? kindFit(field, widget) : 1;
  return Math.max(expected, homeFit(answer.value, widget));
}

/** A value that could only have been meant for such a widget outweighs what the field usually is. */
function homeFit(value: NoteValue, widget: WidgetKind): number {
  switch (widget) {
    case 'multiselect':
    case 'checkbox-group':
    case 'cascader':
      return isLabels(value) ? 1 : 0;
    case 'daterange':
      return isLabels(value) ? 1 : 0;
    case 'number':
    case 'slider':
    case 'rate':
      return typeof value === 'number' ? 1 : 0;
    case 'checkbox':
    case 'switch':
      return typeof value === 'boolean' ? 1 : 0;
    case 'select':
    case 'radio':
    case 'autocomplete':
      return typeof value === 'string' && isShort(value) ? 0.95 : 0;
    case 'date':
    case 'datetime':
    case 'time':
      return 0.95;
    default:
      return 0;
  }
}

const LONGEST_OPTION = 80;

function canHold(value: NoteValue, widget: WidgetKind, field: CanonicalField | undefined): boolean {
  switch (widget) {
    case 'textarea':
    case 'richtext':
      return true;
    case 'text':
      return !isRows(value);
    case 'table':
      return isRows(value);
    case 'number':
    case 'slider':
      return numberOf(value) !== null;
    case 'rate':
      return numberOf(value) !== null || (field?.kind === 'rating' && typeof value === 'string');
    // Which of the two a box takes shows with some only once it is open.
    case 'date':
      return dateOf(value) !== null || timeOf(value) !== null;
    case 'datetime':
      return dateTimeOf(value) !== null || timeOf(value) !== null;
    case 'time':
      return timeOf(value) !== null;
    case 'daterange':
      return dateRangeOf(value) !== null;
    case 'checkbox':
    case 'switch':
      return booleanOf(value, field) !== null || (isLabels(value) && value.length === 1);
    case 'select':
    case 'autocomplete':
      return isLabels(value) || (!isRows(value) && isShort(value));
    case 'radio':
      if (isLabels(value)) return value.length === 1;
      return !isRows(value) && isShort(value);
    case 'cascader':
    case 'multiselect':
    case 'checkbox-group':
      return isLabels(value) || (!isRows(value) && isShort(value));
  }
}

function isShort(value: NoteValue): boolean {
  return typeof value !== 'string' || (value.length <= LONGEST_OPTION && !value.includes('\n'));
}

export function isLabels(value: NoteValue): value is readonly string[] {
  return Array.isArray(value) && value.every(item => typeof item === 'string');
}
