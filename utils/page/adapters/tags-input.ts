/** Boxes that make a tag of each text that Enter ends. */
import { err, ok } from '../../domain/result';
import type { WriteValue } from '../../fill/model';
import { CHOICE_SEPARATOR, sameChoices } from '../choose';
import { fireInput, focusIn, focusOut, pressKey, readValue, setValue } from '../events';
import { boxText, fold } from '../text';
import { ancestorsOf, queryDeep } from '../tree';
import { nextFrame, settle, until } from '../waiting';
import type { WidgetAdapter, WriteTask } from './adapter';
import { blockOf } from './blocks';
import { chipsIn, dropLast, removeChips } from './select-box';

const NAMED =
  /(tag|chip|token|pill)s?[-_]?(input|grid|list|set|field)|input[-_]?(tag|chip)|(^|[\s_-])tags\b/i;
const TAG_MS = 400;
const EMPTY_MS = 200;

export const tagsInput: WidgetAdapter = {
  name: 'tags-input',

  owns(candidate) {
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
    const blocked = blockOf(inputOf(root), inputOf(root).readOnly);
    return {
      kind: 'multiselect',
      isEmpty: tagsIn(root).length === 0,
      ...(blocked ? { blocked } : {}),
    };
  },

  control: inputOf,
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
    focusOut(inputOf(root));
    return ok();
  },

  snapshot(root) {
    const before = tagsIn(root);
    return async (now, task) => {
      setValue(inputOf(now), '');
      fireInput(inputOf(now), '');
      await removeChips(now, tag => !before.includes(tag));
      await dropLast(now, before.length);
      for (const tag of before) if (!tagsIn(now).includes(tag)) await add(now, tag, task);
    };
  },
};

function inputOf(root: HTMLElement): HTMLInputElement {
  const input = queryDeep(root, 'input').find(part => part instanceof HTMLInputElement);
  if (!(input instanceof HTMLInputElement)) throw new Error('a box for tags without an input');
  return input;
}

const tagsIn = (root: HTMLElement) => chipsIn(root).map(tag => boxText(tag));
const labelsIn = (value: WriteValue) =>
  value.kind === 'choices' ? value.wanted.map(({ label }) => label) : [];

async function add(root: HTMLElement, label: string, { signal }: WriteTask): Promise<boolean> {
  const input = inputOf(root);
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
  await until(() => readValue(input) === '', signal, EMPTY_MS);
  return true;
}
