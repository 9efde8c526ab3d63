/** Boxes that make a tag of each text that Enter ends; some show behind a button only. */
import { err, ok } from '../../domain/result';
import type { WriteValue } from '../../fill/model';
import { CHOICE_SEPARATOR, sameChoices } from '../choose';
import { fireInput, focusIn, focusOut, pressKey, readValue, setValue } from '../events';
import { CHIPS } from '../libraries';
import { pressAny } from '../pointer';
import { search } from '../popup';
import { boxText, fold, hasWords, textWithout } from '../text';
import { ancestorsOf, queryDeep } from '../tree';
import { isShown } from '../visibility';
import { nextFrame, settle, until } from '../waiting';
import type { WidgetAdapter, WriteTask } from './adapter';
import { blockOf } from './blocks';
import { chipsIn, dropLast, removeChips } from './select-box';

const NAMED =
  /(tag|chip|token|pill)s?[-_]?(input|grid|list|set|field)|input[-_]?(tag|chip)|(^|[\s_-])(tags|chips|tokens)\b/i;
const TAG_MS = 400;
const EMPTY_MS = 200;

export const tagsInput: WidgetAdapter = {
  name: 'tags-input',

  owns(candidate) {
    if (isAdder(candidate)) return tagsAround(candidate);
    if (!(candidate instanceof HTMLInputElement) || !/^(text|search)$/.test(candidate.type))
      return null;
    let named: HTMLElement | null = null;
    let up = 0;
    for (const box of ancestorsOf(candidate)) {
      if (up++ > 4 || !(box instanceof HTMLElement)) break;
      if (box.querySelectorAll('input,textarea,select').length > 1) break;
      // The outermost: its parts carry the same name, and the tags stand beside the input.
      if (NAMED.test(`${box.className} ${box.localName}`)) named = box;
    }
    return named;
  },

  describe(root) {
    const input = inputIn(root);
    const blocked = blockOf(input ?? adderIn(root) ?? root, input?.readOnly);
    return {
      kind: 'multiselect',
      isEmpty: tagsIn(root).length === 0,
      ...(blocked ? { blocked } : {}),
    };
  },

  control: root => inputIn(root) ?? adderIn(root) ?? root,
  read: root => tagsIn(root).join(CHOICE_SEPARATOR),
  holds: (root, value, mode) =>
    value.kind === 'choices' && sameChoices(tagsIn(root), value.wanted, mode),

  async write(root, value, task) {
    const labels = labelsIn(value);
    if (labels.length === 0) return err('page-refused');
    if (task.mode === 'replace') await removeChips(root, tag => !labels.includes(tag));
    for (const label of labels) {
      if (tagsIn(root).includes(label)) continue;
      if (!task.isSafe()) return err('not-visible');
      if (!(await add(root, label, task))) return err('page-refused');
    }
    const input = inputIn(root);
    if (input) focusOut(input);
    return ok();
  },

  snapshot(root) {
    const before = tagsIn(root);
    return async (now, task) => {
      const input = inputIn(now);
      if (input) search(input, '');
      await removeChips(now, tag => !before.includes(tag));
      await dropLast(now, before.length);
      for (const tag of before) if (!tagsIn(now).includes(tag)) await add(now, tag, task);
    };
  },
};

function inputIn(root: HTMLElement): HTMLInputElement | null {
  // Each tag may keep a hidden one, to be edited in.
  const inputs = queryDeep(root, 'input').filter(input => input instanceof HTMLInputElement);
  return inputs.find(isShown) ?? inputs[0] ?? null;
}

/** `+ New Tag`, `＋ 添加标签`, or a picture alone in what is called tags. */
export const TAG_ADDERS = '[class*=tags] button,button[class*=tag],[class*=tag]:not(input,button)';
const ADDER = /^[+＋]\s*(new tag|add( a)? tag|tag|(添加|新增|新建)?标签|添加|新增)?$/i;

function isAdder(part: HTMLElement): boolean {
  if (!part.matches(TAG_ADDERS) || part.querySelector('input,button')) return false;
  const text = (part.textContent ?? '').trim();
  if (text !== '') return ADDER.test(text) && isShown(part);
  return part.matches('button') && part.querySelector('svg,i') !== null && !isInTag(part);
}

/** There it takes the tag away. */
const isInTag = (button: HTMLElement): boolean => {
  const tag = button.parentElement?.closest(CHIPS);
  return tag !== null && tag !== undefined && !NAMED.test(tag.className) && hasWords(boxText(tag));
};

const adderIn = (root: HTMLElement): HTMLElement | undefined =>
  queryDeep(root, TAG_ADDERS).find(part => isAdder(part) && isShown(part));

/** What holds the tags and the adder, and nothing else. */
function tagsAround(adder: HTMLElement): HTMLElement | null {
  for (let box = adder.parentElement, up = 0; box && up < 3; box = box.parentElement, up++) {
    if (box.querySelector('input,textarea,select,label')) return null;
    const rest = textWithout(box, [adder, ...chipsIn(box)]);
    if (rest !== '') return null;
    if (NAMED.test(box.className) || box.childElementCount > 1 || chipsIn(box).length > 1)
      return box;
  }
  return adder.parentElement;
}

const tagsIn = (root: HTMLElement) =>
  chipsIn(root)
    .filter(tag => !isAdder(tag))
    .map(tag => boxText(tag));
const labelsIn = (value: WriteValue) =>
  value.kind === 'choices' ? value.wanted.map(({ label }) => label) : [];

async function add(root: HTMLElement, label: string, { signal }: WriteTask): Promise<boolean> {
  const adder = adderIn(root);
  if (adder && !inputIn(root) && !pressAny(adder)) return false;
  const input = await until(() => inputIn(root), signal, TAG_MS);
  if (!input) return false;
  const isThere = () => tagsIn(root).some(tag => fold(tag) === fold(label));
  focusIn(input);
  // Some learn of the focus a turn later, and of nothing that came before it. A frame may come first.
  await nextFrame();
  await nextFrame();
  setValue(input, label);
  fireInput(input, label);
  await settle(() => readValue(input), signal);
  pressKey(input, 'Enter');
  if (!(await until(isThere, signal, TAG_MS))) return false;
  // What empties the box may come after the tag, and take the next text with it.
  await until(() => !input.isConnected || readValue(input) === '', signal, EMPTY_MS);
  return true;
}
