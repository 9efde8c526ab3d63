/** Rows of phone forms that hold nothing to type in: what is pressed there is chosen in a sheet. */
import { err, ok } from '../../domain/result';
import type { ChoiceWish, WidgetKind, WriteValue } from '../../fill/model';
import { isCalendar, pressDate, pressOk } from '../calendar';
import { means } from '../choose';
import { type Moment, momentOf, readings, showsMoment } from '../dates';
import { closeSheet, openSheet } from '../sheet';
import { fold, textOf } from '../text';
import { isShown } from '../visibility';
import { settle } from '../waiting';
import { turningColumns, turnToAll } from '../wheels';
import type { WidgetAdapter, WriteResult, WriteTask } from './adapter';
import { blockOf } from './blocks';
import { kindSaid, partsOf, saysWhen } from './date-box';
import { isStillSafe } from './date-typing';
import { chooseInSheet } from './sheet-list';
import { isInvitation, labelOf, pressableOf, valueBeside } from './sheet-row-parts';

const DEADLINE = /期限|时限|到期日|deadline/i;
const ISO = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?)?$/;
const BETWEEN = /\s*[/›>»、,，;；]\s*|\s*[-–—]\s*/;

export const sheetRow: WidgetAdapter = {
  name: 'sheet-row',

  owns: valueBeside,

  describe(root) {
    const isEmpty = read(root) === '';
    // A sheet takes a choice and seldom gives it back.
    const blocked = blockOf(pressableOf(root) ?? root);
    return { kind: kindOf(root), isEmpty, undoable: !isEmpty, ...(blocked ? { blocked } : {}) };
  },

  box: root => pressableOf(root) ?? root,
  read,

  holds(root, value) {
    const moments = momentsIn(value);
    if (moments.length > 0 && shows(root, moments)) return true;
    return value.kind === 'choices' && spells(read(root), value.wanted);
  },

  async write(root, value, task) {
    const wanted = { moments: momentsIn(value), wishes: wishesIn(value) };
    if (wanted.moments.length + wanted.wishes.length === 0) return err('page-refused');
    return set(root, [wanted], task);
  },

  snapshot(root) {
    const before = read(root);
    return async (now, task) => {
      if (before === '') return err('page-refused');
      const ends = partsOf(before).length === 2 ? partsOf(before) : [before];
      const moments = ends.flatMap(text => readings(text).slice(0, 1));
      const [whole, path] = [[before], before.split(BETWEEN)].map(labels =>
        labels.map(label => ({ label, aliases: [] })),
      );
      const ways = [whole, path].flatMap(wishes => (wishes ? [{ moments, wishes }] : []));
      return set(now, ways, task);
    };
  },
};

interface Wanted {
  readonly moments: readonly Moment[];
  readonly wishes: readonly ChoiceWish[];
}

function read(root: HTMLElement): string {
  const text = textOf(root);
  return isInvitation(text) ? '' : text;
}

/** By its name: the sheet is not there to tell, and decides by itself how it takes what is wanted. */
function kindOf(root: HTMLElement): WidgetKind {
  const name = textOf(labelOf(root) ?? root);
  if (!saysWhen(name) && !DEADLINE.test(name)) return 'select';
  return kindSaid(name) ?? (/时间|time/i.test(name) ? 'datetime' : 'date');
}

function momentsIn(value: WriteValue): readonly Moment[] {
  if (value.kind === 'daterange') return [momentOf(value.from), momentOf(value.to)];
  if (value.kind === 'time') return [momentOf(value.time)];
  if (value.kind === 'date' || value.kind === 'datetime') return [momentOf(value.iso)];
  const labels = value.kind === 'choices' ? value.wanted.map(({ label }) => label) : [];
  return labels.length < 3 && labels.every(label => ISO.test(label)) ? labels.map(momentOf) : [];
}

function wishesIn(value: WriteValue): readonly ChoiceWish[] {
  if (value.kind === 'choices') return value.wanted;
  return value.kind === 'path' ? value.labels.map(label => ({ label, aliases: [] })) : [];
}

function shows(root: HTMLElement, moments: readonly Moment[]): boolean {
  const text = read(root);
  const ends = partsOf(text);
  if (moments.length !== Math.max(ends.length, 1)) return false;
  return moments.every((moment, at) => showsMoment(ends[at] ?? text, moment));
}

/** One choice, or all of them one after the other with signs between. */
function spells(shown: string, wanted: readonly ChoiceWish[]): boolean {
  const [only, ...others] = wanted;
  if (!only || shown === '') return false;
  if (others.length === 0) return means(only, shown);
  let rest = fold(shown);
  for (const { label, aliases } of wanted) {
    const name = [label, ...aliases].map(fold).find(each => rest.startsWith(each));
    if (name === undefined) return false;
    rest = rest.slice(name.length).replace(/^[-–—/›>»、,，;；·]+/, '');
  }
  return rest === '';
}

/** In the first of these ways that the sheet knows. */
async function set(
  root: HTMLElement,
  ways: readonly Wanted[],
  task: WriteTask,
): Promise<WriteResult> {
  const row = pressableOf(root);
  if (!row || !task.isSafe()) return err('not-visible');
  const sheet = await openSheet(row, task.signal);
  if (!sheet) return err('popup-did-not-open');
  const isSafe = () => !task.signal.aborted && isShown(sheet) && isStillSafe(row, sheet, task);
  let isDone = false;
  for (const way of ways) isDone ||= await choose(sheet, way, { signal: task.signal, isSafe });
  await closeSheet(row, sheet, isDone);
  await settle(() => read(root), task.signal);
  return isDone ? ok() : err('option-not-offered');
}

interface Within {
  readonly signal: AbortSignal;
  readonly isSafe: () => boolean;
}

async function choose(
  sheet: HTMLElement,
  { moments, wishes }: Wanted,
  within: Within,
): Promise<boolean> {
  if (moments.length > 0 && isCalendar(sheet)) {
    for (const [at, moment] of moments.entries()) {
      const hasMore = at < moments.length - 1;
      if (!(await pressDate(sheet, moment, { ...within, hasMore }))) return false;
    }
    return true;
  }
  if (wishes.length === 0 || !within.isSafe()) return false;
  if (turningColumns(sheet).length > 0)
    return (await turnToAll(sheet, wishes, within)) && within.isSafe() && pressOk(sheet);
  return chooseInSheet(sheet, wishes, within);
}
