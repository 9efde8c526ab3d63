/** Entries of a list in a sheet: one, several, or one after the other down through further lists. */
import type { ChoiceWish } from '../../fill/model';
import { pressOk } from '../calendar';
import { choose, means } from '../choose';
import { findOption, isSelected, offerOf, optionsIn } from '../options';
import { pressOption } from '../pointer';
import { isSearchBox, search } from '../popup';
import { boxText } from '../text';
import { queryDeep } from '../tree';
import { isShown } from '../visibility';
import { nextFrame, until } from '../waiting';

const FURTHER_MS = 1_500;
const TAKING_MS = 400;

export async function chooseInSheet(
  sheet: HTMLElement,
  wanted: readonly ChoiceWish[],
  { signal, isSafe }: { readonly signal: AbortSignal; readonly isSafe: () => boolean },
): Promise<boolean> {
  for (const [at, wish] of wanted.entries()) {
    const isOffered = () => choose(optionsIn(sheet).map(offerOf), wish);
    if (at > 0) await until(isOffered, signal, FURTHER_MS);
    const option = await findOption(sheet, wish, searchIn(sheet), signal);
    if (!option || !isSafe()) return false;
    if (wanted.length > 1 && isSelected(option)) continue;
    if (!pressOption(option)) return false;
    const isTaken = () => !isShown(sheet) || !option.isConnected || isSelected(option);
    await until(isTaken, AbortSignal.timeout(TAKING_MS), TAKING_MS);
    await nextFrame();
  }
  if (!isShown(sheet)) return true;
  // What was chosen before and is not wanted would be handed over with it.
  const others = optionsIn(sheet).filter(
    option => isSelected(option) && !wanted.some(wish => means(wish, boxText(option))),
  );
  if (others.length > 0) return false;
  pressOk(sheet, optionsIn(sheet));
  return true;
}

function searchIn(sheet: HTMLElement): ((text: string) => void) | null {
  const box = queryDeep(sheet, 'input').find(input => isShown(input) && isSearchBox(input));
  return box instanceof HTMLInputElement ? text => search(box, text) : null;
}
