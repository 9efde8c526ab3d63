/** Key matters of the period (S4-a) as rows, and what of step 4 wants to become an improvement (S5-a, S5-b). */
import { actionsOf, rowsOf } from './agreed';
import type { Matter } from './extras';
import { type Interview, textOf, withNote } from './interview';
import { ROW_ID } from './row-marks';

export const MATTER_TAGS = ['inexperienced', 'error-prone', 'highlight', 'to-do'] as const;

/** Tags that say “improve this” (S5-b). */
const ASKS_FOR_IMPROVEMENT: readonly string[] = ['inexperienced', 'error-prone', 'to-do'];

export interface Suggestion {
  readonly id: string;
  readonly text: string;
  readonly cause: string;
}

export function mattersOf(interview: Interview): readonly Matter[] {
  return interview.matters ?? [];
}

export function withNewMatter(interview: Interview, id: string): Interview {
  const blank = { id, situation: '', task: '', action: '', result: '', employeeSays: '', tags: [] };
  return { ...interview, matters: [...mattersOf(interview), blank] };
}

export function withMatter(interview: Interview, id: string, change: Partial<Matter>): Interview {
  return {
    ...interview,
    matters: mattersOf(interview).map(each => (each.id === id ? { ...each, ...change } : each)),
  };
}

export function withoutMatter(interview: Interview, id: string): Interview {
  return { ...interview, matters: mattersOf(interview).filter(each => each.id !== id) };
}

/** One line a matter, facts in the order of STAR, the employee's words in 「」; empty slots left out. */
export function mattersText(matters: readonly Matter[]): string {
  return matters
    .map(({ situation, task, action, result, employeeSays }) =>
      [situation, task, action, result, employeeSays.trim() && `「${employeeSays.trim()}」`]
        .map(part => part.trim())
        .filter(Boolean)
        .join('；'),
    )
    .filter(Boolean)
    .join('\n');
}

/** Weaknesses line by line and tagged matters that no action takes up yet. */
export function suggestionsOf(interview: Interview): Suggestion[] {
  const weaknesses = textOf(interview, 'weaknesses')
    .split(/[\n；;]/u)
    .map(text => text.trim().replace(/[。.]$/u, ''))
    .filter(Boolean)
    .map(text => ({ id: `weakness:${text}`, text, cause: '' }));
  const matters = mattersOf(interview)
    .filter(({ tags }) => tags.some(tag => ASKS_FOR_IMPROVEMENT.includes(tag)))
    .map(({ id, situation, task, result }) => ({
      id: `matter:${id}`,
      text: situation || task,
      cause: result,
    }))
    .filter(({ text }) => text !== '');
  const taken = new Set(rowsOf(interview, 'action_items').map(row => row[ROW_ID]));
  const texts = new Set(actionsOf(interview).map(({ text }) => text));
  return [...weaknesses, ...matters].filter(({ id, text }) => !taken.has(id) && !texts.has(text));
}

/** The suggestion as an action: what is to improve stands as its cause, the action is for both to find. */
export function withSuggestion(interview: Interview, suggestion: Suggestion): Interview {
  const row = {
    action_text: suggestion.text,
    action_cause: suggestion.cause,
    action_owner: '',
    action_due: '',
    action_criterion: '',
    action_support: '',
    [ROW_ID]: suggestion.id,
  };
  return withNote(interview, 'action_items', [...rowsOf(interview, 'action_items'), row]);
}
