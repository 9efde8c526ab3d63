import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '@/utils/domain/answer';
import type { NoteValue } from '@/utils/domain/note-value';
import { type FieldDescriptor, WIDGET_KINDS } from '@/utils/fill/model';
import { planFill, writesOf } from '@/utils/fill/plan';
import type { FillPlan } from '@/utils/fill/plan-model';
import { reportOf } from '@/utils/fill/report';
import { retarget, tick } from '@/utils/fill/review';
import { aField, anInput, catalogue } from './builders';

const CANARY = '金丝雀';
const labels = catalogue.fields.flatMap(field => [
  field.label.zh,
  ...field.synonyms.zh.slice(0, 4),
  ...field.synonyms.en.slice(0, 3),
]);
const aLabel = fc.constantFrom(...labels, '签字', '预算', '');

const aValue: fc.Arbitrary<NoteValue> = fc.oneof(
  fc.string({ maxLength: 20 }).map(text => CANARY + text),
  fc.constantFrom<NoteValue>('', '2026-01-14', 'A', 'partial', 85.5, true, false),
  fc.constant<NoteValue>(['2025-01-01', '2025-12-31']),
  fc.constant<NoteValue>([`${CANARY}甲`, `${CANARY}乙`]),
  fc.constant<NoteValue>([{ action_text: CANARY, action_due: '2026-01-14' }]),
);

const anyAnswers: fc.Arbitrary<Answer[]> = fc
  .array(
    fc.tuple(
      fc.boolean(),
      fc.constantFrom(...catalogue.fields.map(field => field.id)),
      aLabel,
      aValue,
    ),
    { maxLength: 25 },
  )
  .map(list =>
    list.map(
      ([isOwn, field, label, value], at): Answer =>
        isOwn ? { id: `n${at}`, label, value } : { id: `n${at}`, field, value },
    ),
  );

const anyFields: fc.Arbitrary<FieldDescriptor[]> = fc
  .array(
    fc.record({
      label: aLabel,
      kind: fc.constantFrom(...WIDGET_KINDS),
      heading: fc.constantFrom('', '员工自评', '上级评价', '签字', '改进计划', 'Overall'),
      isEmpty: fc.boolean(),
      maxLength: fc.option(fc.nat({ max: 60 }), { nil: undefined }),
      options: fc.option(fc.constant(['A', 'B', '是', '否']), { nil: undefined }),
      blocked: fc.option(fc.constantFrom('disabled', 'readonly', 'hidden'), {
        nil: undefined,
        freq: 8,
      }),
    }),
    { maxLength: 25 },
  )
  .map(list =>
    list.map(({ label, kind, heading, isEmpty, maxLength, options, blocked }) =>
      aField({
        label,
        kind,
        heading,
        isEmpty,
        limits: maxLength === undefined ? {} : { maxLength },
        ...(options && { options }),
        ...(blocked && { blocked }),
      }),
    ),
  );

/** Both ends of the period, either of them perhaps empty or missing, and one picker for the two. */
const anyPeriod = fc
  .record({
    from: fc.constantFrom<NoteValue | null>('2025-01-01', '', ' ', null),
    to: fc.constantFrom<NoteValue | null>('2025-12-31', '', '2024-01-01', null),
  })
  .map(({ from, to }) => ({
    answers: [
      ...(from === null ? [] : [{ id: 'from', field: 'period_start', value: from }]),
      ...(to === null ? [] : [{ id: 'to', field: 'period_end', value: to }]),
    ],
    fields: [aField({ label: '考核周期', kind: 'daterange' })],
  }));

const anyPlan = fc
  .tuple(
    anyAnswers,
    anyFields,
    fc.boolean(),
    fc.option(anyPeriod, { nil: { answers: [], fields: [] } }),
  )
  .map(([answers, fields, join, period]) =>
    planFill(anInput([...answers, ...period.answers], [...fields, ...period.fields], { join })),
  );

const never = new Set(
  catalogue.fields.filter(field => field.policy === 'never').map(field => field.id),
);

function answersOf(plan: FillPlan, ids: readonly string[]): Answer[] {
  return plan.input.answers.filter(answer => ids.includes(answer.id));
}

function allTicked(plan: FillPlan): FillPlan {
  return plan.rows.reduce((current, row) => tick(current, row.rowId), plan);
}

function targetsOf(plan: FillPlan): string[] {
  return plan.rows.flatMap(row => (row.status === 'refused' ? [] : [row.target.handle]));
}

describe('any plan', () => {
  it('ends every answer in exactly one row', () => {
    fc.assert(
      fc.property(anyPlan, plan => {
        const ids = plan.rows.flatMap(row => row.answerIds).sort();
        expect(ids).toEqual(plan.input.answers.map(answer => answer.id).sort());
      }),
    );
  });

  it('makes no field the target of two rows, also after a pick by hand', () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(), fc.nat(), (plan, rowAt, fieldAt) => {
        const targets = targetsOf(plan);
        expect(new Set(targets).size).toBe(targets.length);
        const row = plan.rows[rowAt % Math.max(1, plan.rows.length)];
        const fields = plan.input.frames[0]?.survey.fields ?? [];
        const field = fields[fieldAt % Math.max(1, fields.length)];
        if (!row || !field) return;
        const moved = targetsOf(retarget(plan, row.rowId, 'top', field.handle));
        expect(new Set(moved).size).toBe(moved.length);
      }),
    );
  });

  it('writes no note that must not be filled, whatever is ticked or picked', () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(), (plan, fieldAt) => {
        const fields = plan.input.frames[0]?.survey.fields ?? [];
        const field = fields[fieldAt % Math.max(1, fields.length)];
        const picked = field
          ? plan.rows.reduce(
              (current, row) => retarget(current, row.rowId, 'top', field.handle),
              plan,
            )
          : plan;
        for (const row of allTicked(picked).rows) {
          if (row.status === 'refused') continue;
          const forbidden = answersOf(plan, row.answerIds).filter(
            answer => 'field' in answer && never.has(answer.field),
          );
          expect(forbidden).toEqual([]);
        }
      }),
    );
  });

  it('writes into no signature and no blocked field, whatever is ticked', () => {
    fc.assert(
      fc.property(anyPlan, plan => {
        const fields = new Map(
          plan.input.frames[0]?.survey.fields.map(each => [each.handle, each]),
        );
        for (const write of writesOf(allTicked(plan)).get('top') ?? []) {
          const field = fields.get(write.handle);
          expect(field?.blocked).toBeUndefined();
          expect(field?.evidence[0]?.text ?? '').not.toMatch(/签字|签名|signature|薪|奖金/iu);
        }
      }),
    );
  });

  it('shows every text as it is written, whole', () => {
    fc.assert(
      fc.property(anyPlan, plan => {
        for (const row of plan.rows) {
          if (row.status === 'refused' || row.value.kind !== 'text') continue;
          expect(row.value.text).toBe(row.preview);
          if (row.limit) expect(row.preview.length).toBeLessThanOrEqual(row.limit.max);
        }
      }),
    );
  });

  it('has a reason exactly where it is not ticked', () => {
    fc.assert(
      fc.property(anyPlan, plan => {
        for (const row of plan.rows) expect(row.reason === null).toBe(row.status === 'ticked');
      }),
    );
  });

  it('reports without a word of a note', () => {
    fc.assert(
      fc.property(anyPlan, plan => {
        expect(JSON.stringify(reportOf(plan, []))).not.toContain(CANARY);
      }),
    );
  });

  it('is the same for the same page and notes', () => {
    fc.assert(
      fc.property(anyPlan, plan => {
        expect(planFill(plan.input).rows).toEqual(plan.rows);
      }),
    );
  });
});
