/**
 * Whether the form has parts that are not shown now: other tabs, later steps, closed sections.
 * Nothing is pressed to get there; the panel tells the person, and goes on when they have opened one.
 */
import { CONTROLS } from './controls';
import { fold, SHOWN, textOf } from './text';
import { referenced } from './tree';

const TABS = '[role=tab]';
const STEPS = '[class*=step]';
const NEXT = /^(下一步|下一页|下一项|继续|next|continue)[>›»→]?$/;
const CLOSED = '[aria-expanded=false][aria-controls]:not([aria-haspopup],[role=combobox],input)';

export interface Parts {
  /** Asked at each survey; a tab counts as done once it was shown in one. `giveWay` between the looks. */
  hasMore(
    root: Document,
    fields: readonly Element[],
    giveWay: () => Promise<void> | undefined,
  ): Promise<boolean>;
}

export function createParts(): Parts {
  const shown = new Set<string>();
  return {
    async hasMore(root, fields, giveWay) {
      // Tabs beside the form, as in a menu, are no parts of it.
      const isOfForm = (list: Element) =>
        fields.some(field => list.parentElement?.parentElement?.contains(field));
      const tabs = [...root.querySelectorAll(TABS)].filter(
        tab => tab.checkVisibility(SHOWN) && isOfForm(tab.closest('[role=tablist]') ?? tab),
      );
      for (const tab of tabs) if (isOpen(tab)) shown.add(textOf(tab));
      if (tabs.some(tab => !isOpen(tab) && !shown.has(textOf(tab)))) return true;
      for (const look of [hasNextStep, hasClosedSection]) {
        await giveWay();
        if (look(root)) return true;
      }
      return false;
    },
  };
}

const isOpen = (tab: Element) => tab.getAttribute('aria-selected') === 'true';

function hasNextStep(root: Document): boolean {
  if (!root.querySelector(STEPS)) return false;
  const buttons = [...root.querySelectorAll('button,a,[role=button]')];
  return buttons.some(button => NEXT.test(fold(textOf(button))) && button.checkVisibility(SHOWN));
}

function hasClosedSection(root: Document): boolean {
  const closed = [...root.querySelectorAll('details:not([open])')];
  const headers = [...root.querySelectorAll(CLOSED)];
  return [...closed, ...headers.flatMap(header => referenced(header, 'aria-controls'))].some(
    section => section.querySelector(CONTROLS) !== null,
  );
}
