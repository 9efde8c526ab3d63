import { describe, expect, it } from 'vitest';
import type { Answer } from '@/utils/domain/answer';
import type { CanonicalField } from '@/utils/domain/canonical-field';
import type { NoteValue } from '@/utils/domain/note-value';
import type { PlanRow } from '@/utils/fill/plan-model';
import { anAnswer, aPlan, catalogue } from './builders';
import type { FormField, WholeForm } from './form-model';
import { WHOLE_FORMS } from './whole-forms';

/** Every note an interview can have, as after a full talk. */
function fullInterview(form: WholeForm): Answer[] {
  const special = new Map(form.fields.map(each => [each.note, each.value]));
  return catalogue.fields
    .filter(field => field.columnOf === undefined)
    .map(field => anAnswer(field.id, special.get(field.id) ?? noteOf(field)));
}

function noteOf(field: CanonicalField): NoteValue {
  switch (field.kind) {
    case 'number':
      return 85.5;
    case 'date':
    case 'datetime':
      return '2026-01-14';
    case 'flag':
      return true;
    case 'rating':
      return 'B';
    case 'table':
      return [Object.fromEntries((field.columns ?? ['内容']).map(id => [id, cellOf(id)]))];
    default:
      return field.choices?.[0]?.value ?? `${field.label.zh}的记录`;
  }
}

function cellOf(id: string): string | number {
  if (id.endsWith('_due')) return '2026-06-30';
  return /weight|score/u.test(id) ? 40 : '甲';
}

interface Verdict {
  readonly right: readonly string[];
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

function judge(form: WholeForm): Verdict {
  const { rows } = aPlan(
    fullInterview(form),
    form.fields.map(each => each.descriptor),
    { join: false },
  );
  const right: string[] = [];
  const missed: string[] = [];
  const wrong: string[] = [];
  for (const each of form.fields) {
    const row = rows.find(candidate => handleOf(candidate) === each.descriptor.handle);
    const got = row?.answerIds[0] ?? null;
    const name = `${nameOf(each)} → ${got ?? 'nothing'} (${row?.reason ?? ''} ${row?.confidence ?? ''})`;
    if (got === each.note) right.push(name);
    else if (got === null) missed.push(`${nameOf(each)} lacks ${each.note}: ${whyOf(rows, each)}`);
    else wrong.push(`${name}, wanted ${each.note ?? 'nothing'}`);
  }
  return { right, missed, wrong };
}

/** A refusal that names its field (read-only, hidden) found it as well. */
function handleOf(row: PlanRow): string | undefined {
  if (row.status !== 'refused') return row.target.handle;
  return row.reason.startsWith('field-') ? row.target?.handle : undefined;
}

function whyOf(rows: readonly PlanRow[], { note }: FormField): string {
  const row = rows.find(each => note !== null && each.answerIds.includes(note));
  if (!row) return 'no row';
  return `${row.reason ?? row.status}, instead ${row.target?.label ?? 'nothing'}`;
}

function nameOf({ descriptor }: FormField): string {
  const label = descriptor.evidence[0]?.text ?? 'no label';
  return [...descriptor.section, label].join(' › ');
}

describe('first contact with a whole form', () => {
  it.each(WHOLE_FORMS.map(form => [form.name, form] as const))(
    'fills %s without a mistake',
    (_, form) => {
      expect(judge(form).wrong).toEqual([]);
    },
  );

  it('finds at least 95 % of the fields over all forms', () => {
    const verdicts = WHOLE_FORMS.map(judge);
    const count = (of: (verdict: Verdict) => readonly string[]) =>
      verdicts.reduce((sum, verdict) => sum + of(verdict).length, 0);
    const right = count(verdict => verdict.right);
    const missed = verdicts.flatMap(verdict => verdict.missed);
    const total = right + missed.length + count(verdict => verdict.wrong);
    expect(right / total, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
  });
});
