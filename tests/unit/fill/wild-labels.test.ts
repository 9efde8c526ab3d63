import { describe, expect, it } from 'vitest';
import type { CanonicalField } from '@/utils/domain/canonical-field';
import type { NoteValue } from '@/utils/domain/note-value';
import type { WidgetKind } from '@/utils/fill/model';
import type { FillPlan, ProposedRow } from '@/utils/fill/plan-model';
import { aField, anAnswer, aPlan, catalogue } from './builders';
import { NOBODYS_LABELS, WILD_LABELS } from './wild-labels';

const NOTES = catalogue.fields
  .filter(field => field.columnOf === undefined)
  .map(field => anAnswer(field.id, noteOf(field)));

function noteOf(field: CanonicalField): NoteValue {
  switch (field.kind) {
    case 'number':
      return 85.5;
    case 'date':
    case 'datetime':
      return '2026-01-14';
    case 'rating':
      return 'B';
    case 'flag':
      return true;
    case 'table':
      return [{ [field.columns?.[0] ?? 'name']: '甲' }];
    default:
      return field.choices?.[0]?.value ?? '甲的记录';
  }
}

function widgetOf(id: string): WidgetKind {
  const kind = catalogue.fields.find(field => field.id === id)?.kind;
  switch (kind) {
    case 'number':
      return 'number';
    case 'date':
    case 'datetime':
      return 'date';
    case 'flag':
      return 'checkbox';
    case 'choice':
    case 'rating':
      return 'select';
    case 'text':
      return 'text';
    default:
      return 'textarea';
  }
}

/** Wordings that name two fields; alone on a form they are proposed unticked for either. */
const OF_TWO_MEANINGS = new Set([
  'Challenges',
  'Improvements',
  'Barriers',
  'Grade',
  '培训需求(是/否)',
  'Agreement',
  'Notes',
  'Note',
]);

function proposed({ rows }: FillPlan): ProposedRow | undefined {
  return rows.find(row => row.status !== 'refused');
}

const planFor = (label: string, kind: WidgetKind) =>
  aPlan(NOTES, [aField({ label, kind })], { join: false });

describe('among all notes of an interview', () => {
  const cases = Object.entries(WILD_LABELS).flatMap(([id, labels]) =>
    labels.map(label => ({ id, label, row: proposed(planFor(label, widgetOf(id))) })),
  );

  it('gives no label in the wild to the wrong note', () => {
    const wrong = cases.filter(({ id, row }) => row !== undefined && row.answerIds[0] !== id);

    expect(wrong.map(({ id, label, row }) => `${label}: ${row?.answerIds[0]}, not ${id}`)).toEqual(
      [],
    );
  });

  it('finds at least 95 % of the labels in the wild', () => {
    const missed = cases.filter(({ row }) => row === undefined);

    expect(1 - missed.length / cases.length, missed.map(each => each.label).join()).toBeGreaterThan(
      0.95,
    );
  });

  it.each(NOBODYS_LABELS)('leaves %s alone, whatever its widget', label => {
    const kinds: WidgetKind[] = ['text', 'textarea', 'select', 'date', 'number', 'checkbox'];
    const taken = kinds.flatMap(kind => {
      const row = proposed(planFor(label, kind));
      return row ? [`${kind}: ${row.answerIds[0]} by ${row.evidence[0]?.wording}`] : [];
    });

    expect(taken).toEqual([]);
  });

  it('gives no field to a second best where the note it asks for was not written', () => {
    const fields = catalogue.fields.filter(
      field => field.policy !== 'never' && field.columnOf === undefined && field.kind !== 'table',
    );
    const thefts = fields.flatMap(field =>
      [field.label.zh, field.label.en, ...field.synonyms.zh, ...field.synonyms.en].flatMap(
        label => {
          const plan = aPlan(
            NOTES.filter(note => note.id !== field.id),
            [aField({ label, kind: widgetOf(field.id) })],
            { join: false },
          );
          const row = proposed(plan);
          return row && !OF_TWO_MEANINGS.has(label) ? [`${label}: ${row.answerIds[0]}`] : [];
        },
      ),
    );

    expect(thefts).toEqual([]);
  });

  it('treats a box for two things as neither one', () => {
    const row = proposed(planFor('不足及原因分析', 'textarea'));

    expect(row?.status ?? 'refused').not.toBe('ticked');
  });
});
