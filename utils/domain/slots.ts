/** Slots: the places in a line that the preparation and the notes fill. A line never shows braces. */
export const SLOT_NAMES = [
  'greeting',
  'name',
  'minutes',
  'period',
  'recent_topic',
  'self_focus',
  'manager_focus',
  'standard_source',
  'weights',
  'rating',
  'final_rating',
  'key_item',
  'target',
  'actual',
  'follow_up_date',
  'resource',
  'date',
  'goal_list',
  'action_list',
  'appeal_days',
  'appeal_channel',
  'specific_strength',
  'step',
  'gap',
  'situation',
  'behavior',
  'impact',
  'next_growth_step',
  'who',
  'when',
  'point',
  'support',
  'days',
  'criteria',
  'evidence',
] as const;
export type SlotName = (typeof SLOT_NAMES)[number];
export type SlotValues = Partial<Record<SlotName, string>>;

const SLOT = /\{(\w+)\}/g;

export function slotsIn(text: string): string[] {
  return [...text.matchAll(SLOT)].map(match => match[1] ?? '');
}

export function withoutSlots(text: string): string {
  return text.replace(SLOT, '');
}

export interface Sayable {
  readonly zh: string;
  readonly en: string;
  readonly generic?: { readonly zh: string; readonly en: string } | undefined;
}

/** The line as it is said: every slot filled, or else its generic wording (S1-d). */
export function sayLine(line: Sayable, language: 'zh' | 'en', values: SlotValues): string {
  const wording = line[language];
  const filled = slotsIn(wording).every(name => values[name as SlotName]?.trim());
  const chosen = filled || !line.generic ? wording : line.generic[language];
  return chosen.replace(SLOT, (_, name: SlotName) => values[name]?.trim() || '……');
}
