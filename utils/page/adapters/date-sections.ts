/** Dates and times made of parts that turn under the arrow keys: year, month, day, hour, minute. */
import { err, ok } from '../../domain/result';
import type { WidgetKind, WriteValue } from '../../fill/model';
import { type Moment, momentOf } from '../dates';
import { firePaste, focusOut, pressKey } from '../events';
import { press } from '../pointer';
import { textOf } from '../text';
import { ancestorsOf, queryDeep } from '../tree';
import { nextFrame, nextTask } from '../waiting';
import type { WidgetAdapter, WriteTask } from './adapter';
import { blockOf } from './blocks';
import { boxAround } from './boxes';

const SECTIONS = '[role=spinbutton]:not(input)';
/** Half of the sixty minutes, and a few. */
const MOST_KEYS = 70;

const PARTS: readonly (readonly [keyof Moment | 'half', RegExp])[] = [
  ['year', /year|年/i],
  ['month', /month|月/i],
  ['day', /day|日/i],
  ['hour', /hour|时/i],
  ['minute', /minute|分/i],
  ['second', /second|秒/i],
  ['half', /meridiem|am.?pm|dayperiod|上午/i],
];

export const dateSections: WidgetAdapter = {
  name: 'date-sections',

  owns(candidate) {
    if (!candidate.matches(SECTIONS)) return null;
    for (const box of ancestorsOf(candidate)) {
      if (box instanceof HTMLElement && sectionsOf(box).length > 1) return aroundTwin(box);
    }
    return null;
  },

  describe(root) {
    const [first] = sectionsOf(root);
    const blocked = first ? blockOf(first) : null;
    return { kind: kindOf(root), isEmpty: read(root) === '', ...(blocked ? { blocked } : {}) };
  },

  control: root =>
    root.querySelector<HTMLElement>('[role=group][aria-labelledby],[role=group][aria-label]') ??
    root.querySelector<HTMLElement>('input') ??
    root,
  box: root => boxAround(root),
  read,
  holds: (root, value) => {
    const wanted = momentIn(value, root);
    // All parts may read right while the library finds no date in them.
    const isInvalid = queryDeep(root, '[aria-invalid=true]').length > 0;
    return wanted !== null && !isInvalid && read(root) === shownAs(wanted, root);
  },

  async write(root, value, task) {
    const wanted = momentIn(value, root);
    if (!wanted) return err('page-refused');
    return turnAll(root, wanted, task);
  },

  snapshot(root) {
    const before = standing(root);
    return async (now, task) => {
      if (before) await turnAll(now, before, task);
      else await emptyAll(now);
    };
  },
};

/** The input of a form library hangs beside the parts, unseen. */
function aroundTwin(box: HTMLElement): HTMLElement {
  const outer = box.parentElement;
  const inputs = outer?.querySelectorAll('input') ?? [];
  return outer && inputs.length === 1 && sectionsOf(outer).length === sectionsOf(box).length
    ? outer
    : box;
}

const sectionsOf = (root: HTMLElement) => queryDeep(root, SECTIONS).filter(part => partOf(part));

function partOf(section: HTMLElement) {
  const name = `${section.getAttribute('aria-label')} ${section.dataset.type} ${section.dataset.segment}`;
  return PARTS.findLast(([, words]) => words.test(name))?.[0];
}

function kindOf(root: HTMLElement): WidgetKind {
  const parts = sectionsOf(root).map(partOf);
  if (!parts.includes('hour')) return 'date';
  return parts.includes('day') ? 'datetime' : 'time';
}

const numberIn = (section: HTMLElement): number | null => {
  const now = section.getAttribute('aria-valuenow');
  return now === null || (/[a-z]{2}/i.test(textOf(section)) && Number.isNaN(Number(now)))
    ? null
    : Number(now);
};

function standing(root: HTMLElement): Moment | null {
  const moment: { -readonly [K in keyof Moment]: Moment[K] } = {};
  let isAfternoon = false;
  let hasHalf = false;
  for (const section of sectionsOf(root)) {
    const part = partOf(section);
    if (part === 'half') {
      hasHalf = true;
      isAfternoon = /pm|下午/i.test(section.getAttribute('aria-valuetext') ?? textOf(section));
    } else if (part) {
      const number = numberIn(section);
      if (number === null || isPlaceholder(section)) return null;
      moment[part] = number;
    }
  }
  if (hasHalf && moment.hour !== undefined)
    moment.hour = (moment.hour % 12) + (isAfternoon ? 12 : 0);
  return moment;
}

/** A part that is empty shows letters, and some libraries say so in so many words. */
const isPlaceholder = (section: HTMLElement) =>
  section.hasAttribute('data-placeholder') ||
  /empty/i.test(section.getAttribute('aria-valuetext') ?? '') ||
  /^(?![ap]m$)[a-z年月日]{2,4}$/i.test(textOf(section));

const textIn = ({ year, month, day, hour, minute }: Moment) => {
  const two = (number?: number) => String(number ?? 0).padStart(2, '0');
  const date = year === undefined ? '' : [year, two(month), two(day)].join('-');
  const time = hour === undefined ? '' : `${two(hour)}:${two(minute)}`;
  return [date, time].filter(Boolean).join(' ');
};

function read(root: HTMLElement): string {
  const moment = standing(root);
  return moment ? textIn(moment) : '';
}

/** Parts the widget does not have do not count. */
function shownAs(wanted: Moment, root: HTMLElement): string {
  const kind = kindOf(root);
  const { year, month, day, ...time } = wanted;
  if (kind === 'time') return textIn(time);
  return textIn(
    kind === 'date'
      ? { ...(year && { year }), ...(month && { month }), ...(day && { day }) }
      : wanted,
  );
}

function momentIn(value: WriteValue, root: HTMLElement): Moment | null {
  const moment =
    value.kind === 'time'
      ? momentOf(value.time)
      : value.kind === 'date' || value.kind === 'datetime'
        ? momentOf(value.iso)
        : null;
  if (!moment || kindOf(root) === 'date') return moment?.year ? moment : null;
  if (moment.hour === undefined)
    return kindOf(root) === 'time' ? null : { ...moment, hour: 0, minute: 0 };
  return moment;
}

async function turnAll(root: HTMLElement, wanted: Moment, task: WriteTask) {
  const { hour = 0 } = wanted;
  const hasHalf = sectionsOf(root).some(section => partOf(section) === 'half');
  for (const at of sectionsOf(root).keys()) {
    // Each turn may replace the parts.
    const section = () => sectionsOf(root)[at];
    const part = partOf(section() ?? root);
    if (!task.isSafe()) return err('not-visible');
    if (part === 'half') await turnHalf(section, hour >= 12);
    else if (part) {
      const goal = part === 'hour' && hasHalf ? ((hour + 11) % 12) + 1 : wanted[part];
      await turn(section, goal ?? 0, task);
    }
  }
  const last = sectionsOf(root).at(-1);
  if (last) focusOut(last);
  return ok();
}

async function turn(
  section: () => HTMLElement | undefined,
  goal: number,
  { signal }: WriteTask,
): Promise<void> {
  let step: 'ArrowUp' | 'ArrowDown' | null = null;
  for (let keys = 0; keys < MOST_KEYS && !signal.aborted; keys++) {
    const part = section();
    if (!part) return;
    const now = isPlaceholder(part) ? null : numberIn(part);
    if (now === goal) return;
    if (keys === 0) {
      press(part, part);
      // Many take the whole number at once.
      const digits = (part.getAttribute('aria-valuemax') ?? '').length;
      if (firePaste(part, String(goal).padStart(digits, '0'))) await nextFrame();
      if (numberIn(section() ?? part) === goal) return;
    }
    if (now !== null && !step) {
      const [min, max] = ['min', 'max'].map(end =>
        Number(part.getAttribute(`aria-value${end}`) ?? 0),
      );
      const span = (max ?? 0) - (min ?? 0) + 1;
      const isNearerAround = span > 1 && span < 100 && Math.abs(goal - now) > span / 2;
      step = goal > now !== isNearerAround ? 'ArrowUp' : 'ArrowDown';
    }
    pressKey(part, step ?? 'ArrowUp');
    await nextTask();
    if (numberIn(section() ?? part) === now) await nextFrame();
  }
}

async function turnHalf(section: () => HTMLElement | undefined, isAfternoon: boolean) {
  const wanted = isAfternoon ? /pm|下午/i : /am|上午/i;
  for (let keys = 0; keys < 3; keys++) {
    const part = section();
    if (
      !part ||
      (!isPlaceholder(part) && wanted.test(part.getAttribute('aria-valuetext') ?? textOf(part)))
    )
      return;
    press(part, part);
    pressKey(part, 'ArrowUp');
    await nextFrame();
  }
}

async function emptyAll(root: HTMLElement): Promise<void> {
  for (const at of sectionsOf(root).keys()) {
    const section = sectionsOf(root)[at];
    if (!section) continue;
    press(section, section);
    pressKey(section, 'Delete');
    await nextTask();
  }
}
