/** Note × field → what is written and how it reads, or the reason why not. */
import { isRows, type NoteValue } from '../domain/note-value';
import type { CoerceContext } from './coerce-context';
import { isDateInRange, isNumberInRange, isOver, lengthLimit } from './limits';
import { booleanOf, dateOf, dateRangeOf, dateTimeOf, isYesNo, numberOf, timeOf } from './literals';
import type { ChoiceWish, FieldDescriptor, RefusalReason, WriteValue } from './model';
import { flatten } from './normalise';
import { choiceOf, textOf } from './note-text';
import { resolveOption, type Wish } from './options';
import type { LengthLimit, Locale } from './plan-model';
import { namesOfRating, optionByPlace, starsByPlace } from './scales';
import { rowsForTable } from './table';
import { inUnitOfField } from './time-unit';
import { isLabels } from './value-fit';

export interface Coerced {
  readonly ok: true;
  readonly value: WriteValue;
  readonly preview: string;
  readonly limit: LengthLimit | null;
  /** A rating that found its option by place only. */
  readonly isByPlace: boolean;
  readonly columnsLeftOut: readonly string[];
}

export interface NotCoerced {
  readonly ok: false;
  readonly reason: RefusalReason;
  readonly limit: LengthLimit | null;
}

export function coerce(
  value: NoteValue,
  host: FieldDescriptor,
  context: CoerceContext,
): Coerced | NotCoerced {
  const note = inUnitOfField(value, host, context.field?.id);
  if (note === undefined) return refused('wrong-kind');
  switch (host.kind) {
    case 'text':
      return isRows(note)
        ? refused('wrong-kind')
        : coerceText(textFor(note, host, context).replace(/\s*\n\s*/gu, ' '), host);
    case 'textarea':
    case 'richtext':
      return coerceText(textFor(note, host, context), host);
    case 'number':
    case 'slider':
      return coerceNumber(numberOf(note), host);
    case 'rate':
      return coerceStars(note, host, context);
    case 'date':
      return coerceDay(note, host);
    case 'datetime':
      return coerceDateTime(note, host);
    case 'time':
      return coerceTime(note);
    case 'daterange':
      return coerceRange(dateRangeOf(note), host);
    case 'checkbox':
    case 'switch':
      return coerceFlag(note, host, context);
    case 'radio':
      return coerceChoices(singleOf(note), host, context);
    // A library's select may take several without a sign of it before it is open.
    case 'select':
    case 'autocomplete':
      return coerceChoices(isLabels(note) ? note : singleOf(note), host, context);
    case 'multiselect':
    case 'checkbox-group':
      return coerceChoices(severalOf(note, host, context), host, context);
    case 'cascader':
      return coercePath(note, host, context);
    case 'table':
      return coerceRows(note, host, context);
  }
}

/** Text that has been put together from several notes. */
export function coerceText(text: string, host: FieldDescriptor): Coerced | NotCoerced {
  if (text === '') return refused('empty');
  const limit = lengthLimit(text, host);
  if (isOver(limit)) return { ok: false, reason: 'over-limit', limit };
  return { ...done({ kind: 'text', text }, text), limit };
}

function done(value: WriteValue, preview: string): Coerced {
  return { ok: true, value, preview, limit: null, isByPlace: false, columnsLeftOut: [] };
}

function refused(reason: RefusalReason): NotCoerced {
  return { ok: false, reason, limit: null };
}

function textFor(note: NoteValue, host: FieldDescriptor, context: CoerceContext): string {
  return textOf(note, {
    catalogue: { version: '', fields: context.index.fields },
    field: context.field,
    columns: context.columns,
    locale: languageOf(host, context.locale),
  });
}

/** Codes and yes/no take the language the form's label is in. */
function languageOf(host: FieldDescriptor, locale: Locale): Locale {
  const label = host.evidence[0]?.text ?? '';
  if (/[\u3400-\u9fff]/u.test(label)) return 'zh';
  return /[a-z]{2}/iu.test(label) ? 'en' : locale;
}

function coerceNumber(number: number | null, host: FieldDescriptor): Coerced | NotCoerced {
  if (number === null) return refused('wrong-kind');
  if (!isNumberInRange(number, host)) return refused('out-of-range');
  return done({ kind: 'number', number }, String(number));
}

function coerceStars(
  note: NoteValue,
  host: FieldDescriptor,
  context: CoerceContext,
): Coerced | NotCoerced {
  const number = numberOf(note);
  if (number !== null) {
    return number < 0 ? refused('out-of-range') : coerceNumber(number, host);
  }
  if (typeof note !== 'string') return refused('wrong-kind');
  if (host.options !== undefined) {
    const place = resolveOption(wishOf(note, host, context), host.options);
    if (place !== null) return coerceNumber(place + 1, host);
  }
  const stars = starsByPlace(note, context.scale, host.limits.max ?? host.options?.length);
  if (stars === null) return refused('wrong-kind');
  const coerced = coerceNumber(stars, host);
  return coerced.ok ? { ...coerced, isByPlace: true } : coerced;
}

/** The time of day goes along: some boxes show only once they are entered that they take one. */
function coerceDay(note: NoteValue, host: FieldDescriptor): Coerced | NotCoerced {
  const [day, time] = [dateOf(note), timeOf(note)];
  if (day === null) return coerceTime(note);
  if (!isDateInRange(day, host)) return refused('out-of-range');
  return done({ kind: 'date', iso: time === null ? day : `${day}T${time}` }, day);
}

/** Also of a field that may turn out to take a time alone. */
function coerceTime(note: NoteValue): Coerced | NotCoerced {
  const time = timeOf(note);
  return time === null ? refused('wrong-kind') : done({ kind: 'time', time }, time);
}

function coerceDateTime(note: NoteValue, host: FieldDescriptor): Coerced | NotCoerced {
  const moment = dateTimeOf(note);
  if (moment === null) return coerceTime(note);
  if (!isDateInRange(moment.slice(0, 10), host)) return refused('out-of-range');
  return done({ kind: 'datetime', iso: moment }, moment.replace('T', ' '));
}

function coerceRange(
  range: readonly [string, string] | null,
  host: FieldDescriptor,
): Coerced | NotCoerced {
  if (range === null) return refused('wrong-kind');
  const [from, to] = range;
  if (from > to || !isDateInRange(from, host) || !isDateInRange(to, host)) {
    return refused('out-of-range');
  }
  return done({ kind: 'daterange', from, to }, `${from} – ${to}`);
}

function coerceFlag(
  note: NoteValue,
  host: FieldDescriptor,
  context: CoerceContext,
): Coerced | NotCoerced {
  const on =
    booleanOf(isLabels(note) ? (note[0] ?? '') : note, context.field) ?? namesItself(note, host);
  if (on === null) return refused('wrong-kind');
  const words = languageOf(host, context.locale) === 'zh' ? ['是', '否'] : ['Yes', 'No'];
  return done({ kind: 'flag', on }, words[on ? 0 : 1] ?? '');
}

/** A list that names the one box there is. */
function namesItself(note: NoteValue, host: FieldDescriptor): boolean | null {
  if (!isLabels(note) || note.length !== 1) return null;
  const wanted = flatten(note[0] ?? '');
  const labels = [...(host.options ?? []), ...host.evidence.map(({ text }) => text)];
  return labels.some(label => flatten(label) === wanted) ? true : null;
}

function singleOf(note: NoteValue): readonly (string | number | boolean)[] {
  if (isRows(note)) return [];
  if (!isLabels(note)) return [note as string | number | boolean];
  return note.length === 1 ? note : [];
}

/** `沟通、协作` is two choices where the list has no option of that name. */
function severalOf(
  note: NoteValue,
  host: FieldDescriptor,
  context: CoerceContext,
): readonly (string | number | boolean)[] {
  if (isLabels(note)) return note.filter(label => label.trim() !== '');
  const single = singleOf(note);
  const [text] = single;
  if (typeof text !== 'string' || host.options === undefined) return single;
  if (resolveOption(wishOf(text, host, context), host.options) !== null) return single;
  const pieces = text.split(/\s*[、,，;；\n]\s*/u).filter(piece => piece !== '');
  return pieces.length > 1 ? pieces : single;
}

function wishOf(
  note: string | number | boolean,
  host: FieldDescriptor,
  context: CoerceContext,
): Wish {
  const { field, scale } = context;
  const language = languageOf(host, context.locale);
  const flag = booleanOf(note, field);
  if (typeof note === 'boolean' || (flag !== null && isYesNo(field))) {
    return flagWish(flag === true, language, context);
  }
  const text = String(note).trim();
  const choice = choiceOf(field, text);
  if (choice) {
    const label = choice.value === text ? choice.label[language] : text;
    const { zh, en } = choice.label;
    return {
      label,
      aliases: [zh, en, ...choice.aliases, choice.value].filter(each => each !== label),
    };
  }
  const names = field === undefined || field.kind === 'rating' ? namesOfRating(text, scale) : [];
  const wish = { label: text, aliases: names.filter(name => name !== text) };
  return flag === null ? wish : { ...wish, flag };
}

function flagWish(flag: boolean, language: Locale, { field }: CoerceContext): Wish {
  const choice = field?.choices?.find(each => each.value === (flag ? 'yes' : 'no'));
  if (choice && isYesNo(field)) {
    const label = choice.label[language];
    const aliases = [choice.label.zh, choice.label.en, ...choice.aliases];
    return { label, aliases: aliases.filter(alias => alias !== label), flag };
  }
  const words = flag ? ['是', 'Yes', '有', 'True', 'Y'] : ['否', 'No', '无', 'False', 'N'];
  const [zh = '', en = '', ...others] = words;
  return language === 'zh'
    ? { label: zh, aliases: [en, ...others], flag }
    : { label: en, aliases: [zh, ...others], flag };
}

function coerceChoices(
  notes: readonly (string | number | boolean)[],
  host: FieldDescriptor,
  context: CoerceContext,
): Coerced | NotCoerced {
  if (notes.length === 0) return refused('wrong-kind');
  const max = host.limits.maxChoices;
  if (max !== undefined && notes.length > max) return refused('over-limit');
  const wanted: ChoiceWish[] = [];
  let isByPlace = false;
  for (const note of notes) {
    const wish = wishOf(note, host, context);
    if (host.options === undefined) {
      wanted.push({ label: wish.label, aliases: wish.aliases });
      continue;
    }
    let place = resolveOption(wish, host.options);
    if (place === null && typeof note === 'string' && notes.length === 1 && takesScale(context)) {
      place = optionByPlace(note, context.scale, host.options);
      isByPlace = place !== null;
    }
    const label = place === null ? undefined : host.options[place];
    if (label === undefined) {
      if (host.kind !== 'autocomplete') return refused('option-not-offered');
      wanted.push({ label: wish.label, aliases: wish.aliases });
    } else wanted.push({ label, aliases: [] });
  }
  const labels = [...new Set(wanted.map(({ label }) => label))];
  if (labels.length < wanted.length) return refused('option-not-offered');
  const preview = labels.join(languageOf(host, context.locale) === 'zh' ? '、' : ', ');
  return { ...done({ kind: 'choices', wanted }, preview), isByPlace };
}

function takesScale({ field }: CoerceContext): boolean {
  return field?.kind === 'rating';
}

function coercePath(
  note: NoteValue,
  host: FieldDescriptor,
  context: CoerceContext,
): Coerced | NotCoerced {
  const labels = isLabels(note)
    ? note.map(label => label.trim())
    : textFor(note, host, context).split(/\s*[/>›→]\s*/u);
  const path = labels.filter(label => label !== '');
  if (path.length === 0 || isRows(note)) return refused('wrong-kind');
  return done({ kind: 'path', labels: path }, path.join(' / '));
}

function coerceRows(
  note: NoteValue,
  host: FieldDescriptor,
  context: CoerceContext,
): Coerced | NotCoerced {
  if (!isRows(note)) return refused('wrong-kind');
  const table = rowsForTable(note, host, context);
  if (table === null) return refused('wrong-kind');
  const max = host.limits.maxChoices;
  if (max !== undefined && table.rows.length > max) return refused('over-limit');
  return {
    ...done(
      {
        kind: 'rows',
        rows: table.rows,
        ...(table.columns ? { columns: table.columns } : {}),
      },
      table.preview,
    ),
    columnsLeftOut: table.columnsLeftOut,
  };
}
