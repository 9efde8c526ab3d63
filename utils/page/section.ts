/** Which headings stand above a field: page, card, legend, tab, collapse header; outermost first. */
import { textOf, tidy } from './text';
import { parentOf, referenced } from './tree';

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading],legend,summary,caption';
/** Card, drawer and collapse titles carry no better sign than their class. */
const TITLES = '[class*=title],[class*=header],[class*=head-]';
const CONTROLS = 'input,textarea,select,[contenteditable],[role=combobox]';
const TABLES = 'table,[role=table],[role=grid]';
const TABS = '[role=tablist],[role=tab]';
const TITLE_MAX = 60;
const DEEPEST = 7;

export interface Headings {
  above(area: Element): readonly Element[];
  /** Only the last of those with words, which is found much sooner. */
  lastAbove(area: Element): string;
}

export const innermost = (headings: readonly Element[]) => headings.at(-1) ?? null;

export function sectionOf(area: Element, headings: Headings): string[] {
  const texts = textsOf(headings.above(area));
  return texts.filter((text, i) => text !== '' && text !== texts[i - 1]);
}

const textsOf = (headings: readonly Element[]) => headings.map(heading => tidy(textOf(heading)));

/** Remembers what it has seen for the length of one survey. */
export function createHeadings(): Headings {
  const perElement = new Map<Element, readonly Element[]>();
  const perSibling = new Map<Element, Element | null>();

  function above(element: Element): readonly Element[] {
    const known = perElement.get(element);
    if (known) return known;
    const outer = outerOf(element);
    const around = outer ? above(outer) : [];
    const own = [...namesOf(element), ...besides(element)];
    const highest = Math.min(...own.map(levelOf), DEEPEST);
    const found = [
      ...around.filter(heading => levelOf(heading) === DEEPEST || levelOf(heading) < highest),
      ...own,
    ];
    perElement.set(element, found);
    return found;
  }

  /** Headings among the elements before this one, each of a higher rank than those nearer. */
  function besides(element: Element): Element[] {
    const found: Element[] = [];
    let level = DEEPEST + 1;
    for (let s = element.previousElementSibling; s; s = s.previousElementSibling) {
      const heading = headingIn(s);
      if (heading && levelOf(heading) < level) {
        level = levelOf(heading);
        found.unshift(heading);
      }
    }
    return found;
  }

  function headingIn(sibling: Element): Element | null {
    let heading = perSibling.get(sibling);
    if (heading === undefined) {
      heading = findHeading(sibling);
      perSibling.set(sibling, heading);
    }
    return heading;
  }

  function lastAbove(element: Element): string {
    for (
      let sibling = element.previousElementSibling;
      sibling;
      sibling = sibling.previousElementSibling
    ) {
      const heading = headingIn(sibling);
      // Without words of its own it does not count, but may have outranked others.
      if (heading) return tidy(textOf(heading)) || lastOf(above(element));
    }
    const name = namesOf(element).at(-1);
    if (name) return tidy(textOf(name)) || lastOf(above(element));
    const outer = outerOf(element);
    return outer ? lastAbove(outer) : '';
  }

  return { above, lastAbove };
}

/** A dialog is a page of its own: what lies behind it names nothing in it. */
function outerOf(element: Element): Element | null {
  if (element.matches(DIALOGS)) return null;
  const parent = parentOf(element);
  return parent === document.documentElement ? null : parent;
}

const DIALOGS = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true]';

const lastOf = (headings: readonly Element[]) => textsOf(headings).findLast(Boolean) ?? '';

function findHeading(sibling: Element): Element | null {
  if (sibling.matches(HEADINGS)) return isTitle(sibling) ? sibling : null;
  if (sibling.querySelector(CONTROLS) || sibling.matches(CONTROLS)) return null;
  // The titles of columns name no section, nor do those of other tabs.
  if (sibling.matches(TABLES) || sibling.querySelector(TABLES)) return null;
  const tab = sibling.matches(TABS) || sibling.querySelector(TABS);
  if (tab) return sibling.querySelector('[role=tab][aria-selected=true]');
  // A legend is of its own group alone.
  const headings = [...sibling.querySelectorAll(HEADINGS)].filter(each => !each.matches('legend'));
  const inner = headings.filter(isTitle).at(-1);
  if (inner) return inner;
  if (isBanner(sibling)) return null;
  if (sibling.matches(TITLES)) return isTitle(sibling) ? sibling : null;
  return [...sibling.querySelectorAll(TITLES)].find(isTitle) ?? null;
}

/** The bar of the site, which names the company and its system. */
function isBanner(part: Element): boolean {
  if (part.matches('nav,[role=navigation],[role=banner],[role=menubar]')) return true;
  return part.matches('header') && !part.closest(SECTIONING);
}

const SECTIONING = 'article,aside,main,section,form,dialog,[role=dialog],[role=main]';

function isTitle(element: Element): boolean {
  const text = textOf(element);
  return text !== '' && text.length <= TITLE_MAX;
}

/** A tab panel or dialog is named by reference, not by what stands before it. */
function namesOf(element: Element): Element[] {
  if (!element.matches('[role=tabpanel],[role=dialog],[role=region]')) return [];
  return referenced(element, 'aria-labelledby').filter(isTitle);
}

function levelOf(heading: Element): number {
  const level = /^H([1-6])$/.exec(heading.tagName)?.[1] ?? heading.getAttribute('aria-level');
  return level ? Number(level) : DEEPEST;
}
