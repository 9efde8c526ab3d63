import { describe, expect, it } from 'vitest';
import type { CanonicalField, FieldKind } from '@/utils/domain/canonical-field';
import type { NoteValue } from '@/utils/domain/note-value';
import type { WidgetKind } from '@/utils/fill/model';
import { aField, anAnswer, aPlan, catalogue, rowOf } from './builders';

const WIDGET: Readonly<Record<FieldKind, WidgetKind>> = {
  text: 'text',
  longtext: 'textarea',
  number: 'number',
  date: 'date',
  datetime: 'date',
  choice: 'text',
  rating: 'text',
  flag: 'checkbox',
  table: 'table',
  signature: 'text',
  tags: 'text',
};

function noteOf(field: CanonicalField): NoteValue {
  if (field.kind === 'number') return 4;
  if (field.kind === 'date' || field.kind === 'datetime') return '2026-01-14';
  if (field.kind === 'flag') return true;
  if (field.kind === 'table') return [{ [field.columns?.[0] ?? 'name']: '甲' }];
  return field.choices?.[0]?.value ?? '甲';
}

const FILLABLE = catalogue.fields.filter(
  field => field.policy !== 'never' && field.kind !== 'table' && field.columnOf === undefined,
);
const COLUMNS = catalogue.fields.filter(field => field.columnOf !== undefined);
const NOISE: readonly ((label: string) => string)[] = [
  label => label,
  label => `* ${label}：`,
  label => `一、${label}`,
  label => `① ${label}`,
  label => `（3）${label}:`,
  label => `1.${label}（必填）`,
  label => `${label}（500字以内）`,
];

describe('a label', () => {
  it.each(FILLABLE.map(field => [field.id, field] as const))(
    'finds %s under every wording',
    (_, field) => {
      const missed: string[] = [];
      for (const label of [
        field.label.zh,
        field.label.en,
        ...field.synonyms.zh,
        ...field.synonyms.en,
      ]) {
        const plan = aPlan(
          [anAnswer(field.id, noteOf(field))],
          [aField({ label, kind: WIDGET[field.kind] })],
        );
        const row = rowOf(plan, field.id);
        if (row.status === 'refused') missed.push(`${label}: ${row.reason}`);
      }
      expect(missed).toEqual([]);
    },
  );

  it.each(FILLABLE.map(field => [field.id, field] as const))(
    'finds %s through noise',
    (_, field) => {
      const missed: string[] = [];
      for (const noisy of NOISE) {
        const label = noisy(field.label.zh);
        const plan = aPlan(
          [anAnswer(field.id, noteOf(field))],
          [aField({ label, kind: WIDGET[field.kind] })],
        );
        const row = rowOf(plan, field.id);
        if (row.status === 'refused') missed.push(`${label}: ${row.reason}`);
      }
      expect(missed).toEqual([]);
    },
  );

  it.each(COLUMNS.map(field => [field.id, field] as const))(
    'of a column finds %s under every wording',
    (id, field) => {
      const first = catalogue.fields.find(each => each.id === field.columnOf)?.columns?.[0] ?? '';
      const missed: string[] = [];
      for (const label of [
        field.label.zh,
        field.label.en,
        ...field.synonyms.zh,
        ...field.synonyms.en,
      ]) {
        const columns = [
          { key: first, label: first === id ? label : first, kind: 'text' as const },
          ...(first === id ? [] : [{ key: 'it', label, kind: 'text' as const }]),
        ];
        const plan = aPlan(
          [anAnswer(field.columnOf ?? '', [{ [first]: '甲', [id]: noteOf(field) as string }])],
          [aField({ label: tableLabel(field), kind: 'table', columns })],
        );
        const row = plan.rows[0];
        if (row?.status === 'refused' || row?.columnsLeftOut.includes(id)) missed.push(label);
      }
      expect(missed).toEqual([]);
    },
  );
});

function tableLabel(field: CanonicalField): string {
  return catalogue.fields.find(each => each.id === field.columnOf)?.label.zh ?? '';
}
