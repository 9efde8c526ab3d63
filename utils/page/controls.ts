/** What a person enters something into, of any family: tells where fields are, not what they are. */
export const CONTROLS =
  'input:not([type=hidden]),textarea,select,[contenteditable=true],[role=combobox],[role=switch],[role=radio],[role=spinbutton],[tabindex][class*=select]';

/** Controls nested in one another are one. */
export function fieldCount(part: Element): number {
  const controls = [...part.querySelectorAll(CONTROLS)];
  return controls.filter(
    control => !controls.some(outer => outer !== control && outer.contains(control)),
  ).length;
}
