/**
 * What a field written earlier should hold, planned again from the notes: reports keep none.
 * `null` where the notes are gone or no longer make one value for that field.
 */
import { isCanonical } from '../domain/answer';
import type { FieldDescriptor } from './model';
import { planFill } from './plan';
import type { PlanInput, ProposedRow } from './plan-model';

/** A field that took notes, as far as a report remembers it. */
export type WrittenField = Pick<FieldDescriptor, 'signature' | 'kind' | 'section'> & {
  readonly label: string;
};

export function expectedOf(
  answerIds: readonly string[],
  /** The field as the page describes it now, or what is remembered of it. */
  field: FieldDescriptor | WrittenField,
  notes: Omit<PlanInput, 'frames' | 'mappings' | 'join'>,
): Pick<ProposedRow, 'value' | 'preview'> | null {
  const answers = notes.answers.filter(answer => answerIds.includes(answer.id));
  if (answers.length !== answerIds.length) return null;
  const [only, ...others] = answers;
  if (!only) return null;
  const note = isCanonical(only) ? only.field : only.label;
  const plan = planFill({
    ...notes,
    answers,
    frames: [{ frameKey: '', survey: surveyOf(descriptorOf(field)) }],
    // The place was settled by an earlier review; only the value is asked for here.
    mappings: others.length === 0 ? [{ note, signature: field.signature }] : [],
    join: others.length > 0,
  });
  const row = plan.rows.find(each => each.status !== 'refused');
  return row && row.answerIds.length === answerIds.length ? row : null;
}

function descriptorOf(field: FieldDescriptor | WrittenField): FieldDescriptor {
  if ('evidence' in field) {
    const { blocked: _, ...open } = field;
    return open;
  }
  const { label, signature, kind, section } = field;
  return {
    handle: '',
    kind,
    evidence: [{ source: 'label', text: label }],
    section,
    limits: {},
    isEmpty: true,
    undoable: true,
    signature,
    order: 0,
  };
}

function surveyOf(field: FieldDescriptor) {
  return { surveyId: '', origin: '', title: '', fields: [field], foreignFrames: [] };
}

/** Notes as a person would paste them, without any field in mind. */
export function plainTextOf(
  answerIds: readonly string[],
  notes: Omit<PlanInput, 'frames' | 'mappings' | 'join'>,
): string {
  const answers = notes.answers.filter(answer => answerIds.includes(answer.id));
  const { rows } = planFill({ ...notes, answers, frames: [] });
  return rows.map(row => row.preview).join('\n');
}
