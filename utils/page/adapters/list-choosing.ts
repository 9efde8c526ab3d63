/** Choosing from an open list, making a choice of what was typed, taking a suggestion. */
import { err, ok } from '../../domain/result';
import type { ChoiceWish } from '../../fill/model';
import { pressOk } from '../calendar';
import { choose, means } from '../choose';
import { fireChange, fireKeyUp, focusIn, pressKey } from '../events';
import { findOption, isCreator, isSelected, offerOf, optionsIn } from '../options';
import { pressAny, pressOption } from '../pointer';
import {
  closePopup,
  isNear,
  isSearchBox,
  openPopup,
  popupOf,
  search,
  type Widget,
  watchPopup,
} from '../popup';
import { boxText, fold } from '../text';
import { queryDeep } from '../tree';
import { isShown } from '../visibility';
import { nextFrame, until } from '../waiting';
import type { WriteResult, WriteTask } from './adapter';
import { findInTree } from './cascader';
import { boxOf, chipScope, chipsIn, controlOf, ownEntries, shown } from './select-box';

const SUGGESTION_MS = 1_200;
const NO_POPUP_MS = 450;

interface ListNature {
  readonly isForSeveral: boolean;
  /** What is chosen already and not wanted goes. */
  readonly dropsOthers: boolean;
}

const ONE: ListNature = { isForSeveral: false, dropsOthers: false };

export async function pick(
  root: HTMLElement,
  wanted: readonly ChoiceWish[],
  { isForSeveral, dropsOthers }: ListNature,
  task: WriteTask,
): Promise<WriteResult> {
  const widget: Widget = { control: controlOf(root), box: boxOf(root) };
  const popup = await openPopup(widget, task.signal, isListFor(root), wanted[0]?.label);
  if (!popup) {
    const made = isForSeveral && (await createAll(widget, wanted, root, task));
    await closePopup(widget, null);
    return made ? ok() : err('popup-did-not-open');
  }
  const result = await pickFrom(popup, root, wanted, dropsOthers, task);
  await closePopup(widget, popupOf(widget) ?? popup);
  return result;
}

/** At the widget; or anywhere, with the very entries that the widget holds. */
const isListFor = (root: HTMLElement) => (popup: HTMLElement, widget: Widget) => {
  const entries = ownEntries(root);
  const offered = entries && optionsIn(popup).map(option => fold(boxText(option)));
  return (
    isNear(popup, widget) || (entries?.every(entry => offered?.includes(fold(entry))) ?? false)
  );
};

async function pickFrom(
  opened: HTMLElement,
  root: HTMLElement,
  wanted: readonly ChoiceWish[],
  dropsOthers: boolean,
  { signal }: WriteTask,
): Promise<WriteResult> {
  const widget: Widget = { control: controlOf(root), box: boxOf(root) };
  let popup = opened;
  if (dropsOthers) {
    // What the list does not show right now is dropped by the label in the box.
    for (const label of shown(root)) {
      if (wanted.some(wish => means(wish, label))) continue;
      const extra = await findOption(
        popup,
        { label, aliases: [] },
        searchIn(widget, popup),
        signal,
      );
      if (extra && isSelected(extra)) await toggle(extra, popup);
    }
    // A box may show all of them as one text; its list knows them one by one.
    if (wanted.length === 0 && shown(root).length > 0) {
      for (const option of optionsIn(popup).filter(isSelected))
        if (shown(root).length > 0) await toggle(option, popup);
    }
  }
  for (const [i, wish] of wanted.entries()) {
    // Some lists of several choices shut after each.
    if (i > 0 && !isShown(popup)) popup = (await openPopup(widget, signal)) ?? popup;
    const option =
      (await findOption(popup, wish, searchIn(widget, popup), signal)) ??
      (await findInTree(popup, wish, signal));
    if (!option && (await create(widget, wish, root, signal))) continue;
    if (!option) return err(signal.aborted ? 'timed-out' : 'option-not-offered');
    const isIn = wanted.length > 1 && isSelected(option) && !isCreator(option, wish);
    if (isIn && standsIn(root, wish)) continue;
    if (!(await toggle(option, popup))) return err('page-refused');
  }
  // Wheels and long lists hand over what was chosen by a button of their own.
  if (isShown(popup) && pressOk(popup, optionsIn(popup))) await nextFrame();
  return ok();
}

/** The one a key would take is told like a selected one, too: the box knows, unless it only counts. */
const standsIn = (root: HTMLElement, { label }: ChoiceWish): boolean =>
  shown(root).some(text => /\d/.test(text) || fold(text).includes(fold(label)));

/** A combobox for several without a list of its own takes what is typed. */
async function createAll(
  widget: Widget,
  wanted: readonly ChoiceWish[],
  root: HTMLElement,
  { signal }: WriteTask,
): Promise<boolean> {
  const isCombobox =
    [widget.control, root].some(part => part.role === 'combobox') ||
    queryDeep(root, '[role=combobox]').length > 0;
  if (!isCombobox) return false;
  for (const wish of wanted) if (!(await create(widget, wish, root, signal))) return false;
  return true;
}

/** Where the list offers nothing at all, Enter makes a choice of what was typed, if the widget allows. */
async function create(
  { control, box }: Widget,
  { label }: ChoiceWish,
  root: HTMLElement,
  signal: AbortSignal,
): Promise<boolean> {
  if (!isSearchBox(control)) return false;
  search(control, label);
  const isOffering = () => {
    const popup = popupOf({ control, box });
    return popup !== null && optionsIn(popup).length > 0;
  };
  if (!(await until(() => !isOffering(), signal, NO_POPUP_MS))) return false;
  pressKey(control, 'Enter');
  // What was typed stands in the box whether it was taken or not; a chip was made of it.
  const isThere = () => chipsIn(chipScope(root)).some(chip => fold(boxText(chip)) === fold(label));
  if (await until(isThere, signal, 300)) return true;
  search(control, '');
  return false;
}

async function toggle(option: HTMLElement, popup: HTMLElement): Promise<boolean> {
  const before = isSelected(option);
  const labelled = () => option.querySelector<HTMLInputElement>('label input[type=checkbox]');
  const wasTicked = labelled()?.checked;
  const isOver = () => !isShown(popup) || !option.isConnected || isSelected(option) !== before;
  if (!pressOption(option)) return false;
  await until(isOver, AbortSignal.timeout(300), 300);
  await nextFrame();
  const box = labelled();
  // Beside the box and its word the entry may be deaf; the one under the pointer may say it is chosen.
  if (box && box.checked === wasTicked && isShown(option)) {
    const [label] = box.labels ?? [];
    if (label && pressAny(label)) await nextFrame();
  }
  await nextFrame();
  return true;
}

/** Types into a search box, if there is one; lists that hold only part of the whole need it. */
function searchIn({ control }: Widget, popup: HTMLElement): ((text: string) => void) | null {
  const boxes = isSearchBox(control) ? [control] : queryDeep(popup, 'input').filter(isShown);
  const box = boxes.find(isSearchBox);
  return box ? text => search(box, text) : null;
}

/** Types the text, and takes the suggestion of exactly that wording if one comes up. */
export async function typeSuggested(
  root: HTMLElement,
  wish: ChoiceWish,
  task: WriteTask,
): Promise<WriteResult> {
  const control = controlOf(root);
  const widget: Widget = { control, box: boxOf(root) };
  if (!isSearchBox(control)) return pick(root, [wish], ONE, task);
  focusIn(control);
  if (!task.isSafe()) return err('not-visible');
  const popupNow = watchPopup(widget);
  search(control, wish.label);
  const before = performance.now();
  let popup: HTMLElement | null = null;
  let offered: HTMLElement | null = null;
  // One that says it has a list may ask a server for it.
  const isAsking = control.ariaAutoComplete === 'list' || root === control;
  const patience = isAsking ? SUGGESTION_MS : NO_POPUP_MS;
  const isOver = () => performance.now() - before > (popup ? SUGGESTION_MS : patience);
  await until(
    () => {
      popup = popupNow();
      offered = popup && choose(optionsIn(popup).map(offerOf), wish);
      return offered || isOver();
    },
    task.signal,
    wish.label === '' ? 0 : SUGGESTION_MS,
  );
  if (offered) pressOption(offered);
  else {
    fireKeyUp(control);
    fireChange(control);
  }
  await nextFrame();
  await closePopup(widget, popupNow());
  return ok();
}
