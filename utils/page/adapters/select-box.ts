/** The box of a select: the part that takes the keys, the part a person clicks, the labels standing in it. */
import { focusIn, pressKey, readValue } from '../events';
import { CHIPS, PLACEHOLDERS } from '../libraries';
import { press } from '../pointer';
import { boxText, hasWords, textOf, tidy } from '../text';
import { ancestorsOf, encloses, flatTree, queryDeep, referenced, shadowRootOf } from '../tree';
import { isShown } from '../visibility';
import { nextFrame } from '../waiting';
import { boxAround, typingBox } from './boxes';
import { isForShow } from './for-show';

/** A box says so until something is chosen. */
const INVITING =
  /^(请?选择|请输入|可多选|(请?(输入|键入|填写)).{0,10}(搜索|检索|查找|回车)|hh:mm(:ss)?$|(select|choose|pick|type to)\b).{0,16}$/i;
const MOST_DROPS = 20;
export const OPENERS = '[role=combobox],[aria-haspopup=listbox],[aria-haspopup=tree]';

/** The entries a component holds in itself, and shows elsewhere when it is open; `null` without any. */
export function ownEntries(root: HTMLElement): string[] | null {
  const entries = [...root.querySelectorAll(':scope > [role=option]')];
  const isComponent = root.localName.includes('-') && entries.length > 0;
  return isComponent ? entries.map(entry => tidy(entry.textContent ?? '')) : null;
}

export function controlOf(root: HTMLElement): HTMLElement {
  if (root instanceof HTMLInputElement) return root;
  if (ownEntries(root)) return queryDeep(root, 'button[aria-haspopup]')[0] ?? root;
  const input = queryDeep(root, 'input:not([type=hidden],[type=checkbox],[type=radio])').find(
    isShown,
  );
  if (input && isForShow(input)) return root;
  return (
    input ??
    (root.matches(OPENERS) ? root : queryDeep(root, OPENERS)[0]) ??
    root.querySelector<HTMLElement>('input:not([type=hidden])') ??
    root
  );
}

/** The framed part, which is what a person sees and clicks. */
export function boxOf(root: HTMLElement): HTMLElement {
  const control = controlOf(root);
  const box = typingBox(control);
  return box === control ? boxAround(control) : box;
}

/** Chosen entries that stand for themselves, innermost where names are nested. */
export function chipsIn(root: HTMLElement): HTMLElement[] {
  const chips = queryDeep(root, '*').filter(
    chip =>
      (chip.matches(CHIPS) || CHIP_COMPONENT.test(chip.localName) || isBeforeInput(chip)) &&
      isShown(chip) &&
      hasWords(boxText(chip, PLACEHOLDERS)) &&
      isOutsideLabels(chip, root) &&
      // A chip that can be closed may say so in its name.
      !(chip.matches(REMOVERS) && chip.matches('button,[role=button]')),
  );
  return chips.filter(chip => !chips.some(other => other !== chip && encloses(chip, other)));
}

const CHIP_COMPONENT = /-(chip|tag|token)$/;

/** A word with a cross of its own beside the box that the next one is typed into. */
function isBeforeInput(part: HTMLElement): boolean {
  if (part.querySelector(CROSSES) === null || part.querySelector('input') !== null) return false;
  return part.parentElement?.querySelector(':scope > input:not([type=hidden])') !== null;
}

const CROSSES = 'svg[class*=close],[class*=remove],[class*=delete]';

/** Marks within a label are no choices; some labels hold the whole widget. */
const isOutsideLabels = (chip: HTMLElement, root: HTMLElement) =>
  chip.closest('label')?.contains(root) ?? true;

/** What holds the chips: the smaller of the two, or the root where they stand beside its box. */
export function chipScope(root: HTMLElement): HTMLElement {
  const box = boxOf(root);
  if (root.matches('button')) return besideButton(root) ?? root;
  if (box.contains(root)) return root;
  return root.contains(box) && chipsIn(box).length === 0 ? root : box;
}

/** The chips of a button stand below it, in the nearest part around both that holds no other field. */
function besideButton(button: HTMLElement): HTMLElement | null {
  if (chipsIn(button).length > 0) return null;
  let up = 0;
  for (const around of ancestorsOf(button)) {
    if (up++ > 4 || !(around instanceof HTMLElement)) return null;
    const others = queryDeep(around, FIELDS).filter(
      part => part !== button && isShown(part) && !isInPopup(part, button),
    );
    if (others.length > 0) return null;
    if (chipsIn(around).length > 0) return around;
  }
  return null;
}

/** Its own list hangs beside it, and takes its time to go. */
const isInPopup = (part: HTMLElement, button: HTMLElement): boolean =>
  part.closest('[role=dialog],[aria-hidden=true]')?.contains(button) === false;

const FIELDS = 'input:not([type=hidden]),textarea,select,label,[aria-haspopup]';

/** The labels standing in the box. */
export function shown(root: HTMLElement): string[] {
  const entries = ownEntries(root);
  if (entries) return shownOf(entries, root);
  const box = boxOf(root);
  const control = controlOf(root);
  const scope = chipScope(root);
  const chips = chipsIn(scope);
  if (chips.length > 0) return [...chips.map(chip => boxText(chip)), ...restBehind(scope)];
  const standing = standingIn(root);
  if (standing) return standing;
  if (!(control instanceof HTMLInputElement)) {
    // A box around nothing but a button shows its value as the words of that.
    const button = control.querySelector(':scope > button:only-child');
    const own = boxText(button ?? control, PLACEHOLDERS, floatingLabels(control, control));
    // The number of those chosen may stand behind the invitation.
    const [, invitation = '', count] = /^(.*?)\s*(\d+)$/.exec(own) ?? [];
    if (count && INVITING.test(invitation)) return [count];
    if (own !== '' || control !== root) return own === '' || INVITING.test(own) ? [] : [own];
  }
  const text = boxText(box, PLACEHOLDERS, floatingLabels(box, control));
  const isHint = INVITING.test(text) || text === control.getAttribute('placeholder');
  if (text !== '' && !isHint) return [text];
  // A button may hold the choice in an input that takes none.
  const input = control instanceof HTMLInputElement ? control : inputShowing(root);
  const typed = input ? readValue(input).trim() : '';
  return typed === '' ? [] : [typed];
}

/** Some show what is chosen as entries of a list in the box itself; `null` where none does. */
function standingIn(root: HTMLElement): string[] | null {
  const entries = queryDeep(root, '[role=listbox] > [role=option][aria-selected=true]').filter(
    entry => isShown(entry) && !isInFloat(entry, root),
  );
  if (entries.length === 0) return null;
  return entries.filter(entry => !entry.matches(PLACEHOLDERS)).map(entry => boxText(entry));
}

function isInFloat(entry: HTMLElement, root: HTMLElement): boolean {
  for (const part of ancestorsOf(entry)) {
    if (part === root) return false;
    if (/absolute|fixed/.test(getComputedStyle(part).position)) return true;
  }
  return true;
}

/** `Show more (+1)`: how many more there are than chips are shown, as those that count say it. */
function restBehind(scope: HTMLElement): string[] {
  for (const button of queryDeep(scope, 'button[aria-expanded=false]')) {
    const count = /\(\+\s*(\d+)\)$/.exec((button.textContent ?? '').trim())?.[1];
    if (count !== undefined && isShown(button)) return [`+${count}`];
  }
  return [];
}

/** Those of its entries that a part of it reads like, alone or one after the other. */
function shownOf(entries: readonly string[], root: HTMLElement): string[] {
  const inner = shadowRootOf(root);
  const parts = inner ? queryDeep(inner, '*').filter(part => part.childElementCount === 0) : [];
  for (const part of parts) {
    const labels = tidy(part.textContent ?? '').split(/[,，、]\s*/);
    if (isShown(part) || part.ariaHidden === 'true')
      if (labels.every(label => entries.includes(label))) return labels;
  }
  return [];
}

const inputShowing = (root: HTMLElement): HTMLInputElement | null =>
  root.querySelector<HTMLInputElement>('input[readonly]:not([type=hidden],[aria-hidden=true])');

/** The field's own name may float within its frame. */
function floatingLabels(box: HTMLElement, control: HTMLElement): HTMLElement[] {
  const names = [
    nameOf(control),
    ...referenced(control, 'aria-labelledby').map(name => textOf(name)),
  ];
  return queryDeep(box, '[class*=label],[class*=Label]').filter(part =>
    names.includes(textOf(part)),
  );
}

/** A name stays: some put the choice where it would be. */
function nameOf(control: HTMLElement): string | null {
  const known = named.get(control);
  if (known !== undefined) return known;
  named.set(control, control.ariaLabel);
  return control.ariaLabel;
}

/** By the first look at them, which is that of a survey. */
const named = new WeakMap<HTMLElement, string | null>();

const REMOVERS =
  '[class*=remove],[class*=close],[class*=delete],[aria-label*=remove i],[aria-label*=删除],[aria-label*=close i]';

/** Presses the crosses of the chips that are not wanted, each within its own chip. */
export async function removeChips(
  root: HTMLElement,
  isExtra: (label: string) => boolean,
): Promise<void> {
  // Each removal may replace the others.
  for (let at = 0; at < chipsIn(root).length; ) {
    const before = chipsIn(root);
    const chip = before[at];
    if (!chip || !isExtra(boxText(chip))) at++;
    else if (!pressRemover(chip, root)) at++;
    else {
      await nextFrame();
      await nextFrame();
      if (chipsIn(root).length === before.length) at++;
    }
  }
}

/** Boxes whose choices have no cross drop the last one at the key that deletes backwards. */
export async function dropLast(root: HTMLElement, keep: number): Promise<void> {
  const control = controlOf(root);
  for (let left = MOST_DROPS; left > 0 && shown(root).length > keep; left--) {
    focusIn(control);
    pressKey(control, 'Backspace');
    await nextFrame();
    await nextFrame();
  }
}

function pressRemover(chip: HTMLElement, root: HTMLElement): boolean {
  const remover = removerOf(chip, root);
  return remover !== undefined && press(remover, undefined, true);
}

function removerOf(chip: HTMLElement, root: HTMLElement): Element | undefined {
  for (let part: HTMLElement | null = chip, up = 0; part && part !== root && up < 3; up++) {
    const remover = [...flatTree(part)].find(inner => inner.matches(REMOVERS));
    if (remover) return remover;
    part = part.parentElement;
    if (part && chipsIn(part).length > 1) return undefined;
  }
  return undefined;
}
