/** Frameworks as slots to fill in, each in the steps where it belongs; filled, they become one note. */
import type { StepId } from './steps';

export const FRAMEWORKS = [
  {
    id: 'star',
    slots: ['situation', 'task', 'action', 'result'],
    places: { self_review: 'self_achievements', discuss_performance: 'key_events' },
  },
  {
    id: 'sbi',
    slots: ['situation', 'behaviour', 'impact'],
    places: { manager_review: 'manager_comment', discuss_performance: 'weaknesses' },
  },
  {
    id: 'grow',
    slots: ['goal', 'reality', 'options', 'will'],
    places: { improvement_plan: 'improvement_plan', support_development: 'development_plan' },
  },
  {
    id: 'smart',
    slots: ['specific', 'measurable', 'attainable', 'relevant', 'time'],
    places: { improvement_plan: 'improvement_plan', next_goals: 'next_goals_text' },
  },
  {
    id: 'whys',
    slots: ['why1', 'why2', 'why3', 'why4', 'why5'],
    places: { improvement_plan: 'root_cause' },
  },
] as const satisfies readonly {
  id: string;
  slots: readonly string[];
  places: Partial<Record<StepId, string>>;
}[];

export type Framework = (typeof FRAMEWORKS)[number];

export function frameworksIn(step: StepId): { framework: Framework; field: string }[] {
  return FRAMEWORKS.flatMap(framework => {
    const field = (framework.places as Partial<Record<StepId, string>>)[step];
    return field ? [{ framework, field }] : [];
  });
}

/** One line: five whys lead backwards to the cause, the others follow each other. */
export function composed(framework: Framework, slots: Readonly<Record<string, string>>): string {
  const filled = framework.slots.map(slot => slots[slot]?.trim() ?? '').filter(Boolean);
  return filled.join(framework.id === 'whys' ? '←' : '；');
}
