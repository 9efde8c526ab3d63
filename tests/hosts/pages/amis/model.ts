import type { AmisScope } from './amis';

const SINGLE =
  'name no department manager talkAt minutes place mode validFrom merits gaps causes score grade safety load training followUp standup reply remind informed sign raise hr';
const LISTS = 'span skills words path ways';

/** The values of amis's form, null where it has none yet; what it joins with commas is taken apart. */
export function modelOf(scope: AmisScope): Record<string, unknown> {
  const held = scope.getComponentById('talk')?.getValues() ?? {};
  return {
    ...Object.fromEntries(SINGLE.split(' ').map(key => [key, held[key] ?? null])),
    ...Object.fromEntries(LISTS.split(' ').map(key => [key, listIn(held[key])])),
    actions: rowsIn(held.actions),
  };
}

const listIn = (value: unknown) =>
  typeof value === 'string' ? value.split(',').filter(Boolean) : (value ?? []);

function rowsIn(rows: unknown): unknown[] {
  const held = Array.isArray(rows) ? (rows as Record<string, unknown>[]) : [];
  return held.map(({ task, owner, due, criterion }) => ({ task, owner, due, criterion }));
}
