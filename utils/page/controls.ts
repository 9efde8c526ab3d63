/** What a person enters something into, of any family: tells where fields are, not what they are. */
export const CONTROLS =
  'input:not([type=hidden]),textarea,select,[contenteditable=true],[role=combobox],[role=switch],[role=radio],[role=spinbutton],[tabindex][class*=select]:not(li)';

/** Controls nested in one another are one: in the order of the document they follow the outer one. */
export function fieldCount(part: Element): number {
  let count = 0;
  let outer: Element | null = null;
  for (const control of part.querySelectorAll(CONTROLS)) {
    if (outer?.contains(control)) continue;
    outer = control;
    count++;
  }
  return count;
}

export const hasFields = (part: Element): boolean => part.querySelector(CONTROLS) !== null;
