/** Finds the one offered choice that is meant. Two that fit are none: never a guess. */
import type { ChoiceWish } from '../fill/model';
import { fold } from './text';

export interface Offer<T> {
  /** The visible label first, then other names the page gives it. */
  readonly names: readonly string[];
  readonly item: T;
  readonly isDisabled?: boolean;
}

export function choose<T>(offers: readonly Offer<T>[], wish: ChoiceWish): T | null {
  for (const wanted of [wish.label, ...wish.aliases]) {
    for (const same of [
      (a: string) => a.trim() === wanted.trim(),
      (a: string) => fold(a) === fold(wanted),
    ]) {
      const fitting = offers.filter(({ names }) => names.some(same));
      if (fitting.length > 1) return null;
      const [only] = fitting;
      if (only) return only.isDisabled ? null : only.item;
    }
  }
  return null;
}

/** All of them, or `null` when one is missing or two wishes mean the same choice. */
export function chooseAll<T>(
  offers: readonly Offer<T>[],
  wanted: readonly ChoiceWish[],
): readonly T[] | null {
  const items = wanted.map(wish => choose(offers, wish));
  const found = items.filter(item => item !== null);
  return found.length === wanted.length && new Set(found).size === found.length ? found : null;
}

/** Does a label on the page stand for this wish? */
export function means(wish: ChoiceWish, label: string): boolean {
  return [wish.label, ...wish.aliases].some(name => fold(name) === fold(label));
}

/** Labels shown against wishes, in any order. */
export function sameChoices(
  shown: readonly string[],
  wanted: readonly ChoiceWish[],
  mode: 'replace' | 'append',
): boolean {
  const all = wanted.every(wish => shown.some(label => means(wish, label)));
  return all && (mode === 'append' || shown.length === wanted.length);
}

/** How several chosen labels read in the review and in the report. */
export const CHOICE_SEPARATOR = '、';
