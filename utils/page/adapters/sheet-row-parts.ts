/** The parts of a row that opens a sheet. Strict about what is one: a press elsewhere may lead away. */
import { perLook } from '../look';
import { hasWords, SHOWN, textOf } from '../text';

/** What names such a row. */
export const ROW_NAMES = 'form label,[role=form] label';

const MAX_ROW_PX = 140;
const MOST_UP = 8;
const INVITATION =
  /^(请|去|点击|点此)?(选择|选取|设置).{0,12}$|^(未选择|未设置|未填写|待选择)$|^(please )?(select|choose|pick|tap to)\b.{0,20}$/i;
/** What else a person could use there. */
const OTHERS =
  'input:not([type=hidden]),textarea,select,button,iframe,label,a,[contenteditable],[tabindex],[role=button],[role=link],[role=checkbox],[role=radio],[role=switch],[role=slider],[role=option],[role=listbox],[role=combobox],[role=spinbutton],[role=textbox],[role=tab]';
const LEADING =
  '[href],[data-href],[data-url],[to],[target],[download],nav,[role=navigation],[role=menu],[role=menuitem],[role=tablist],[role=link],[role=option],button,summary';
const PICTURES = 'svg,i,img,[class*=arrow],[class*=icon],[class*=chevron]';
const MAX_PICTURE_PX = 40;

export const isInvitation = (text: string): boolean => INVITATION.test(text);

interface Parts {
  readonly name: HTMLElement;
  readonly value: HTMLElement;
  /** What is pressed: the whole row, or the part of it with the value. */
  readonly row: HTMLElement;
}

/** The part with the value, from the label of its row. */
export const valueBeside = (label: HTMLElement): HTMLElement | null =>
  partsFrom(label)?.value ?? null;

export const pressableOf = (value: HTMLElement): HTMLElement | null => partsAt(value)?.row ?? null;
export const labelOf = (value: HTMLElement): HTMLElement | null => partsAt(value)?.name ?? null;

function partsAt(value: HTMLElement): Parts | null {
  let part = value.parentElement;
  for (let up = 0; part && up < MOST_UP; up++, part = part.parentElement) {
    const name = part.querySelector<HTMLElement>('label');
    if (name) return partsFrom(name);
  }
  return null;
}

const partsFrom = perLook((name: HTMLElement): Parts | null => {
  if (!name.matches(ROW_NAMES) || namesControl(name) || !hasWords(textOf(name))) return null;
  const around = partsAround(name);
  const whole = around.at(-1);
  const value = whole && valueIn(whole, name);
  if (!value || !whole) return null;
  const row = [...around].reverse().find(part => part.contains(value) && isPressable(part));
  const pressed = row ?? pressableAround(value, whole);
  if (!pressed || pressed.closest(LEADING) || pressed.querySelector(LEADING)) return null;
  return isInvitation(textOf(value)) || hasArrow(pressed, value)
    ? { name, value, row: pressed }
    : null;
});

function namesControl(name: HTMLElement): boolean {
  if (!(name instanceof HTMLLabelElement)) return true;
  return name.control !== null || name.querySelector(OTHERS) !== null;
}

/** From the label outwards, as far as there is nothing else to use. */
function partsAround(name: HTMLElement): HTMLElement[] {
  const parts: HTMLElement[] = [];
  let part = name.parentElement;
  for (let up = 0; part && up < MOST_UP; up++, part = part.parentElement) {
    const others = [...part.querySelectorAll(OTHERS)];
    const isAlone = others.every(other => other === name || other.contains(name));
    if (!isAlone || part.matches('form,body') || part.offsetHeight > MAX_ROW_PX) break;
    parts.push(part);
  }
  return parts;
}

/** The one part besides the name that has words of its own. */
function valueIn(whole: HTMLElement, name: HTMLElement): HTMLElement | null {
  const texts = document.createTreeWalker(whole, NodeFilter.SHOW_TEXT);
  const holders = new Set<HTMLElement>();
  while (texts.nextNode()) {
    const { data, parentElement: holder } = texts.currentNode as Text;
    if (!holder || name.contains(holder) || !hasWords(data)) continue;
    if (holder.checkVisibility(SHOWN) && !holder.closest('script,style')) holders.add(holder);
  }
  const [value, ...others] = holders;
  return value && others.length === 0 && !value.contains(name) ? value : null;
}

function pressableAround(value: HTMLElement, whole: HTMLElement): HTMLElement | null {
  let found: HTMLElement | null = null;
  for (let part: HTMLElement | null = value; part && part !== whole; part = part.parentElement)
    if (isPressable(part)) found = part;
  return found;
}

const isPressable = (part: HTMLElement): boolean =>
  part.matches('a:not([href]),[role=button]') || getComputedStyle(part).cursor === 'pointer';

/** A picture without words behind the value. */
function hasArrow(row: HTMLElement, value: HTMLElement): boolean {
  const from = value.getBoundingClientRect().left;
  return [...row.querySelectorAll(PICTURES)].some(picture => {
    const { left, width, height } = picture.getBoundingClientRect();
    const isSmall = width > 0 && width <= MAX_PICTURE_PX && height <= MAX_PICTURE_PX;
    return isSmall && left > from && !hasWords(picture.textContent ?? '');
  });
}
