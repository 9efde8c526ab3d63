/** One of several: native radios of one name, ARIA radios in a group, buttons in a row that stay pressed. */
import { err, ok } from '../../domain/result';
import { choose, means, type Offer } from '../choose';
import { createTableReader } from '../tables';
import { hasWords, SHOWN, textOf } from '../text';
import { ancestorsOf, queryDeep, rootOf } from '../tree';
import type { WidgetAdapter } from './adapter';
import { isChecked, isRadioComponent, labelBoxOf, labelOf, setChecked } from './checkable';
import { answersInLine } from './question-tabs';
import { tickBlockOf } from './stand-in';

export const radioGroup: WidgetAdapter = {
  name: 'radio-group',
  hasRetry: true,

  owns(candidate) {
    if (candidate.matches(PRESSED)) return rowOf(candidate);
    if (isRadioComponent(candidate)) return companyOf(candidate);
    const isNative = candidate instanceof HTMLInputElement && candidate.type === 'radio';
    if (!isNative && candidate.getAttribute('role') !== 'radio') return null;
    const group = candidate.closest<HTMLElement>('[role=radiogroup]');
    // One around a whole table of questions has several groups in it.
    if (group && !(isNative && isOfSeveral(group))) return group;
    return isNative ? (sameName(candidate)[0] ?? null) : companyOf(candidate);
  },

  describe(root) {
    const radios = radiosOf(root);
    const chosen = radios.some(isChecked);
    const [first] = radios;
    const isBlocked = radios.every(radio => tickBlockOf(radio) !== null);
    return {
      kind: 'radio',
      isEmpty: !chosen,
      options: labelsOf(radios),
      undoable: chosen,
      ...(first && isBlocked ? { blocked: 'disabled' as const } : {}),
    };
  },

  control: areaOf,
  area: areaOf,
  start: root => labelBoxOf(radiosOf(root)[0] ?? root),

  box(root, value) {
    const radios = radiosOf(root);
    const wish = value?.kind === 'choices' ? value.wanted[0] : undefined;
    const radio = (wish && choose(offersOf(radios), wish)) ?? radios[0];
    return radio ? shownBox(radio) : root;
  },

  read: root => chosenLabels(root).join(),

  holds(root, value) {
    const chosen = chosenLabels(root);
    const wish = value.kind === 'choices' ? value.wanted[0] : undefined;
    return wish !== undefined && chosen.length === 1 && chosen.every(label => means(wish, label));
  },

  async write(root, value, task) {
    const wish =
      value.kind === 'choices' && value.wanted.length === 1 ? value.wanted[0] : undefined;
    if (!wish) return err('page-refused');
    const radio = choose(offersOf(radiosOf(root)), wish);
    if (!radio) return err('option-not-offered');
    await setChecked(radio, true, task.isRetry);
    return ok();
  },

  snapshot(root) {
    const before = chosenLabels(root);
    return async (now, task) => {
      const radios = radiosOf(now);
      const labels = labelsOf(radios);
      const radio = radios.find((_, at) => before.includes(labels[at] ?? ''));
      if (radio) await setChecked(radio, true, task.isRetry);
    };
  },
};

function radiosOf(root: HTMLElement): HTMLElement[] {
  if (root instanceof HTMLInputElement) return sameName(root);
  const native = queryDeep(root, 'input[type=radio]');
  const drawn = queryDeep(root, '[role=radio]');
  if (drawn.length + native.length === 0) {
    const components = queryDeep(root, '*').filter(isRadioComponent);
    return components.length > 0 ? components : buttonsIn(root);
  }
  const isHidden = (radio: HTMLElement) =>
    drawn.some(box => box.contains(radio)) || !labelBoxOf(radio).checkVisibility(SHOWN);
  return drawn.length > 0 && native.every(isHidden) ? drawn : native;
}

/** Buttons that say nothing of a state, in a frame that calls them a group. */
export const GROUPED_BUTTONS = ['ButtonGroup', 'buttonGroup', 'button-group', 'btn-group']
  .map(
    name =>
      `[class*=${name}]>button[type=button]:not([aria-pressed],[aria-haspopup],[aria-expanded])`,
  )
  .join();
const PRESSED = `[aria-pressed]:not(input),${GROUPED_BUTTONS}`;
const MOST_BUTTONS = 7;

/** Its children, or the only one within each of them. */
function buttonsIn(row: HTMLElement): HTMLElement[] {
  const within = [...row.children].map(child =>
    child.matches(PRESSED) ? [child] : [...child.querySelectorAll(PRESSED)],
  );
  const buttons = within.flat().filter((part): part is HTMLElement => part instanceof HTMLElement);
  return within.every(({ length }) => length <= 1) ? buttons : [];
}

/** Something to write in lies at it. */
function isOfEditor(bar: Element): boolean {
  let around: Element | null = bar;
  for (let up = 0; around && up < 4; up++, around = around.parentElement)
    if (around.querySelector('[contenteditable],textarea,iframe')) return true;
  return false;
}

/** Words on all of them; a row of pictures is a tool bar, most often an editor's. */
function rowOf(button: HTMLElement): HTMLElement | null {
  const bar = button.closest('[role=toolbar]');
  if (bar && (isOfEditor(bar) || !bar.matches('[aria-label],[aria-labelledby]'))) return null;
  let row = button.parentElement;
  for (let up = 0; row && up < 2 && buttonsIn(row).length < 2; up++) row = row.parentElement;
  const buttons = row ? buttonsIn(row) : [];
  const isChoice = buttons.length > 1 && buttons.length <= MOST_BUTTONS;
  const isAlone = row?.querySelector('input:not([type=hidden]),textarea,select') === null;
  if (!isChoice || !isAlone || !buttons.every(each => hasWords(textOf(each)))) return null;
  return buttons.some(each => each.matches(GROUPED_BUTTONS)) && !isAnswers(row, buttons)
    ? null
    : row;
}

/** Commands of a form stand in groups as well, and say what they do. */
const isAnswers = (row: HTMLElement | null, buttons: readonly HTMLElement[]): boolean =>
  row !== null && answersInLine(row) && !buttons.some(each => COMMANDS.test(textOf(each)));

const COMMANDS =
  /新增|新建|添加|增加|删除|移除|编辑|修改|导出|导入|上传|下载|重置|清空|取消|返回|搜索|查询|刷新|预览|打印|复制|保存|提交|更多|\b(add|new|remove|delete|edit|export|import|upload|download|reset|clear|cancel|back|search|refresh|preview|print|copy|save|submit|more)\b/i;

/** The nearest that holds several, through the components they are parts of. */
function companyOf(radio: HTMLElement): HTMLElement | null {
  const alike = radio.role === 'radio' ? '[role=radio]' : radio.localName;
  for (const box of ancestorsOf(radio)) {
    if (box instanceof HTMLElement && queryDeep(box, alike).length > 1) return box;
  }
  return null;
}

function isOfSeveral(group: HTMLElement): boolean {
  const names = queryDeep(group, 'input[type=radio]').map(radio => radio.getAttribute('name'));
  return new Set(names.filter(Boolean)).size > 1;
}

/** Radios exclude each other by name within a form; without a name, the nearest company counts. */
function sameName(radio: HTMLInputElement): HTMLInputElement[] {
  if (radio.name === '') {
    for (const ancestor of ancestorsOf(radio)) {
      const near = ancestor.querySelectorAll<HTMLInputElement>('input[type=radio]');
      if (near.length > 1) return [...near].filter(other => other.name === '');
    }
    return [radio];
  }
  const all = rootOf(radio).querySelectorAll<HTMLInputElement>('input[type=radio]');
  return [...all].filter(other => other.name === radio.name && other.form === radio.form);
}

function areaOf(root: HTMLElement): HTMLElement {
  const radios = radiosOf(root);
  let area: HTMLElement | null = root;
  while (area && !radios.every(radio => area?.contains(radio))) area = area.parentElement;
  return area ?? root;
}

/** A radio without a visible label of its own is what the person clicks. */
function shownBox(radio: HTMLElement): HTMLElement {
  const box = labelBoxOf(radio);
  if (!box.checkVisibility(SHOWN)) return radio;
  // A label of one digit is too small to judge by; what holds it and the mark is not.
  const item = box.parentElement;
  const isTiny = box.offsetWidth < LEAST_LABEL_PX && radiosIn(item) === 1;
  return isTiny && item ? item : box;
}

const LEAST_LABEL_PX = 12;
const radiosIn = (item: Element | null): number =>
  item?.querySelectorAll('input[type=radio],[role=radio]').length ?? 0;

function labelsOf(radios: readonly HTMLElement[]): string[] {
  const own = radios.map(radio => labelOf(radio, radios));
  const columns = own.every(label => /^\d{0,2}$/.test(label)) ? columnsOf(radios) : own;
  const labels = columns.every(hasWords) ? columns : own;
  const shared = sharedStart(labels);
  return labels.map(label => label.slice(shared));
}

/** In a line of a table of questions the columns name the answers. */
function columnsOf(radios: readonly HTMLElement[]): string[] {
  const tables = createTableReader();
  return radios.map(radio => tables.cellOf(radio)?.columnHeaders[0] ?? '');
}

/** `行 专业判断, 列 突出` and `行 专业判断, 列 称职`: the question, up to where the answers begin. */
function sharedStart([first = '', ...others]: readonly string[]): number {
  let length = 0;
  while (length < first.length && others.every(other => other[length] === first[length])) length++;
  const start = first.slice(0, length).search(/(?<=[\s:：,，])[^\s:：,，]*$/);
  return others.length > 0 && start > 2 ? start : 0;
}

function chosenLabels(root: HTMLElement): string[] {
  const radios = radiosOf(root);
  const labels = labelsOf(radios);
  return labels.filter((_, at) => radios[at] && isChecked(radios[at]));
}

function offersOf(radios: readonly HTMLElement[]): Offer<HTMLElement>[] {
  const labels = labelsOf(radios);
  return radios.map((radio, at) => ({
    names: [labels[at] ?? ''],
    item: radio,
    isDisabled: tickBlockOf(radio) !== null,
  }));
}
