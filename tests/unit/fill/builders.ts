/** Answers, fields and surveys with defaults: a test names only what matters to it. */
import { readFileSync } from 'node:fs';
import type { Answer, LabelledAnswer } from '@/utils/domain/answer';
import type { FieldCatalogue } from '@/utils/domain/canonical-field';
import { loadFieldCatalogue } from '@/utils/domain/field-catalogue';
import type { NoteValue } from '@/utils/domain/note-value';
import type {
  EvidenceSource,
  FieldDescriptor,
  FrameSurvey,
  LabelEvidence,
} from '@/utils/fill/model';
import { planFill } from '@/utils/fill/plan';
import type { FillPlan, PlanInput, PlanRow, ProposedRow } from '@/utils/fill/plan-model';

export const catalogue: FieldCatalogue = shippedCatalogue();

function shippedCatalogue(): FieldCatalogue {
  const file = new URL('../../../utils/domain/packs/fields.json', import.meta.url);
  const loaded = loadFieldCatalogue(JSON.parse(readFileSync(file, 'utf8')));
  if (!loaded.ok) throw new Error(loaded.detail);
  return loaded.value;
}

export const NOTE = '每周更新一次进度,并在例会上说明。';

export function anAnswer(field: string, value: NoteValue = NOTE): Answer {
  return { id: field, field, value };
}

export function anOwnAnswer(
  label: string,
  value: NoteValue = NOTE,
  rest: Partial<Pick<LabelledAnswer, 'type' | 'columns'>> = {},
): Answer {
  return { id: `own:${label}`, label, value, ...rest };
}

export type FieldSketch = Partial<Omit<FieldDescriptor, 'evidence'>> & {
  readonly label?: string;
  readonly evidence?: readonly LabelEvidence[];
  readonly heading?: string;
};

let handles = 0;

export function aField({ label, evidence, heading, ...rest }: FieldSketch = {}): FieldDescriptor {
  handles++;
  const handle = rest.handle ?? `h${handles}`;
  return {
    handle,
    kind: 'textarea',
    evidence: evidence ?? (label === undefined ? [] : [{ source: 'label', text: label }]),
    section: heading === undefined ? [] : [heading],
    limits: {},
    isEmpty: true,
    undoable: true,
    signature: `signature of ${handle}`,
    order: handles,
    ...rest,
  };
}

export function evidence(source: EvidenceSource, text: string): LabelEvidence {
  return { source, text };
}

export function aSurvey(
  fields: readonly FieldDescriptor[],
  rest: Partial<FrameSurvey> = {},
): FrameSurvey {
  return {
    surveyId: 'survey',
    origin: 'https://hr.example',
    title: '绩效面谈记录表',
    fields,
    foreignFrames: [],
    ...rest,
  };
}

export function anInput(
  answers: readonly Answer[],
  fields: readonly FieldDescriptor[],
  rest: Partial<PlanInput> = {},
): PlanInput {
  return {
    answers,
    frames: [{ frameKey: 'top', survey: aSurvey(fields) }],
    catalogue,
    locale: 'zh',
    ...rest,
  };
}

export function aPlan(
  answers: readonly Answer[],
  fields: readonly FieldDescriptor[],
  rest: Partial<PlanInput> = {},
): FillPlan {
  return planFill(anInput(answers, fields, rest));
}

export function rowOf(plan: FillPlan, answerId: string): PlanRow {
  const row = plan.rows.find(each => each.answerIds.includes(answerId));
  if (!row) throw new Error(`no row holds ${answerId}`);
  return row;
}

export function proposedRow(plan: FillPlan, answerId: string): ProposedRow {
  const row = rowOf(plan, answerId);
  if (row.status === 'refused') throw new Error(`${answerId} is refused: ${row.reason}`);
  return row;
}
