/**
 * The steps as one interview is led through them: the pack's, without what is for other types of
 * interview (S-04, H1). Everything that shows or judges the steps of an interview asks here.
 */
import { type Interview, textOf } from './interview';
import type { Pack, PackStep } from './pack';
import { isFor, REGULAR, typesNamedBy } from './variants';

/** By pack: asked with every key, and the same objects each time so that views see no change. */
const named = new WeakMap<Pack, ReadonlyMap<string, string>>();
const cut = new WeakMap<Pack, Map<string, readonly PackStep[]>>();

/** What was ticked before the interview's type was changed stays to be seen. */
export function stepsOf(interview: Interview, pack: Pack): readonly PackStep[] {
  const type = ledAs(interview, pack);
  const isHere = isFor(type);
  const kept = pack.steps
    .flatMap(step => step.checklist)
    .filter(item => !isHere(item) && interview.ticked.includes(item.id))
    .map(item => item.id);
  const key = [type, ...kept].join('\n');
  const made = cut.get(pack) ?? new Map<string, readonly PackStep[]>();
  cut.set(pack, made);
  const steps = made.get(key) ?? pack.steps.map(step => cutTo(step, type, kept));
  made.set(key, steps);
  return steps;
}

/** How to get ready for this interview: its own list, and the employee's sheet in its own words. */
export function preparationFor(interview: Interview, pack: Pack): Pack['preparation'] {
  if (!pack.preparation) return undefined;
  const { checklist, sheet } = pack.preparation;
  const type = ledAs(interview, pack);
  return {
    ...pack.preparation,
    checklist: checklist.filter(isFor(type)),
    sheet: {
      ...sheet,
      why: sheet.whyByType?.find(({ types }) => types.includes(type)) ?? sheet.why,
      questions: sheet.questions.filter(isFor(type)),
    },
  };
}

function cutTo(step: PackStep, type: string, kept: readonly string[]): PackStep {
  const isHere = isFor(type);
  return {
    ...step,
    lines: step.lines.filter(isHere),
    questions: step.questions.filter(isHere),
    checklist: step.checklist.filter(item => isHere(item) || kept.includes(item.id)),
    dos: step.dos.filter(isHere),
    donts: step.donts.filter(isHere),
  };
}

function ledAs(interview: Interview, pack: Pack): string {
  const type = textOf(interview, 'interview_type');
  const known = named.get(pack) ?? typesNamedBy(pack);
  named.set(pack, known);
  return known.has(type) ? type : REGULAR;
}
