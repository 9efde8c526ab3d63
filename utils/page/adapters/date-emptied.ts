/**
 * Boxes emptied by typing: some pages let them stand empty and go on holding the range. Their
 * calendar knows; what is still chosen there is put back into the boxes, for it is what counts.
 */
import { isCalendar, isDayChosen } from '../calendar';
import { type Moment, readings } from '../dates';
import { closePopup, openPopup } from '../popup';
import { nextFrame } from '../waiting';
import type { WriteTask } from './adapter';
import { inputsOf } from './date-box';
import { typeText } from './date-typing';

export async function isReallyEmpty(
  root: HTMLElement,
  stood: readonly string[],
  { signal }: WriteTask,
): Promise<boolean> {
  const [first, last] = inputsOf(root);
  const days = stood.map(text => readings(text)[0]).filter(isDay);
  if (!first || !last || days.length < 2) return true;
  const popup = await openPopup({ control: first, box: first }, signal, isCalendar);
  const isHeld = popup !== null && days.some(day => isDayChosen(popup, day));
  await closePopup({ control: last, box: root }, popup);
  if (!isHeld) return true;
  for (const [i, text] of stood.entries()) {
    const input = inputsOf(root)[i];
    if (input) typeText(input, text);
    await nextFrame();
  }
  return false;
}

const isDay = (moment: Moment | undefined): moment is Moment =>
  moment?.year !== undefined && moment.day !== undefined;
