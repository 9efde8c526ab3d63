/**
 * Two date fields of one form item as one field beside them: the first and the last day of a range,
 * or the day and the time of a moment.
 */
import { err, ok } from '../../domain/result';
import type { WidgetKind, WriteValue } from '../../fill/model';
import { areaOf, controlOf, type Field } from '../field';
import { evidenceText, labelsFor } from '../labels';
import { fold } from '../text';
import { ancestorsOf, encloses, referenced } from '../tree';
import { settle } from '../waiting';
import type { WidgetAdapter, WriteTask } from './adapter';
import { FIRST, LAST } from './date-box';

const BETWEEN = /^([-~–—至到→]|to|until)$/;
const HIGHEST_PX = 140;

/** The smallest part of the page around both, if they are the ends of one range and nothing else is in it. */
export function pairAround(first: Field, last: Field): Pair | null {
  const kinds = [kindOf(first), kindOf(last)].join();
  const isMoment = kinds === 'date,time';
  if (!isMoment && kinds !== 'date,date') return null;
  const around = [...ancestorsOf(areaOf(first))].find(
    part => holds(part, first.root) && holds(part, last.root),
  );
  if (!(around instanceof HTMLElement) || around.offsetHeight > HIGHEST_PX) return null;
  const others = [...first.neighbours, ...last.neighbours].filter(
    other => other !== areaOf(first) && other !== areaOf(last),
  );
  if (others.some(other => encloses(around, other))) return null;
  if (isMoment) return sharesWords(first, last) ? { around, kind: 'datetime' } : null;
  const isPair =
    (FIRST.test(wordsOf(first)) && LAST.test(wordsOf(last))) ||
    BETWEEN.test(fold(textBetween(first, last))) ||
    sharesName(first, last);
  return isPair ? { around, kind: 'daterange' } : null;
}

/** In its own tree, or in the shadow root of something there: what is handed to a slot of it is elsewhere. */
function holds(part: Element, field: Element): boolean {
  if (part.contains(field)) return true;
  const root = field.getRootNode();
  return root instanceof ShadowRoot && holds(part, root.host);
}

export interface Pair {
  readonly around: HTMLElement;
  readonly kind: 'daterange' | 'datetime';
}

const kindOf = ({ adapter, root }: Field): WidgetKind | null =>
  /date/.test(adapter.name) ? adapter.describe(root).kind : null;

/** One name for both, or none of its own for the second. */
function sharesWords(first: Field, last: Field): boolean {
  const [ours, theirs] = [first, last].map(field => fold(evidenceText(field)));
  return theirs === '' || ours === theirs || sharesName(first, last);
}

function wordsOf(field: Field): string {
  const control = controlOf(field);
  const own = [control.getAttribute('placeholder'), control.getAttribute('name'), control.id];
  return [evidenceText(field), ...own].join(' ');
}

function textBetween(first: Field, last: Field): string {
  const range = document.createRange();
  range.setStartAfter(areaOf(first));
  range.setEndBefore(areaOf(last));
  return range.toString();
}

function sharesName(first: Field, last: Field): boolean {
  const [ours, theirs] = [first, last].map(field => {
    const control = controlOf(field);
    return [...labelsFor(control), ...referenced(control, 'aria-labelledby')];
  });
  return ours?.some(name => theirs?.includes(name)) ?? false;
}

/** `fieldsWithin` finds the two again: a page may have put others in their place. */
export function createDatePair(
  kind: Pair['kind'],
  fieldsWithin: (part: HTMLElement) => readonly Field[],
): WidgetAdapter {
  const holdsAt = (root: HTMLElement, at: number, day: WriteValue): boolean => {
    const end = fieldsWithin(root)[at];
    return end?.adapter.holds(end.root, day, 'replace') ?? false;
  };

  async function writeAt(root: HTMLElement, at: number, day: WriteValue, task: WriteTask) {
    const end = fieldsWithin(root)[at];
    if (!end) return err('field-gone');
    const written = await end.adapter.write(end.root, day, { ...task, mode: 'replace' });
    await settle(() => fieldsWithin(root).map(read).join(), task.signal);
    return written;
  }

  return {
    name: kind === 'daterange' ? 'date-pair' : 'moment-pair',
    // Found by its two fields: see `pairAround`.
    owns: () => null,

    describe(root) {
      const facts = fieldsWithin(root).map(end => end.adapter.describe(end.root));
      const blocked = facts.find(fact => fact.blocked)?.blocked;
      return {
        kind,
        isEmpty: facts.every(({ isEmpty }) => isEmpty),
        undoable: facts.every(({ undoable = true }) => undoable),
        ...(blocked ? { blocked } : {}),
      };
    },

    read: root =>
      fieldsWithin(root)
        .map(read)
        .filter(Boolean)
        .join(kind === 'daterange' ? ' ~ ' : ' '),
    holds: (root, value) =>
      value.kind === kind && partsOf(value).every((part, at) => holdsAt(root, at, part)),

    async write(root, value, task) {
      if (value.kind !== kind) return err('page-refused');
      // The first again, where the page moved it when it got the last.
      for (const at of [0, 1, 0]) {
        const day = partsOf(value)[at];
        if (!day || holdsAt(root, at, day)) continue;
        const written = await writeAt(root, at, day, task);
        if (!written.ok) return written;
      }
      return ok();
    },

    snapshot(root) {
      const before = fieldsWithin(root).map(end => end.adapter.snapshot(end.root));
      return async (now, task) => {
        for (const [at, restore] of before.entries()) {
          const end = fieldsWithin(now)[at];
          if (end) await restore(end.root, task);
        }
      };
    },
  };
}

function partsOf(value: WriteValue): readonly WriteValue[] {
  if (value.kind === 'daterange')
    return [value.from, value.to].map(iso => ({ kind: 'date', iso }) as const);
  if (value.kind !== 'datetime') return [];
  const [day = '', time = ''] = value.iso.split('T');
  return [
    { kind: 'date', iso: day },
    { kind: 'time', time },
  ];
}

const read = ({ adapter, root }: Field): string => adapter.read(root);
