import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fieldById, loadFieldCatalogue } from '@/utils/domain/field-catalogue';
import { ok } from '@/utils/domain/result';

const shipped: unknown = JSON.parse(
  readFileSync(new URL('../../../utils/domain/packs/fields.json', import.meta.url), 'utf8'),
);

const aField = (rest: object = {}) => ({
  id: 'remarks',
  step: 'confirm_result',
  kind: 'longtext',
  policy: 'confirm',
  label: { zh: '备注', en: 'Remarks' },
  synonyms: { zh: [], en: [] },
  notWhen: [],
  ...rest,
});

const aCatalogue = (...fields: object[]) => ({ version: '1', fields });

function shippedFields() {
  const loaded = loadFieldCatalogue(shipped);
  if (!loaded.ok) throw new Error(loaded.detail);
  return loaded.value;
}

describe('the catalogue that ships', () => {
  it('is valid and holds every field the domain names', () => {
    const ids = shippedFields().fields.map(field => field.id);

    expect(ids).toHaveLength(97);
    expect(ids).toContain('skip_manager_comment');
  });

  it('fills neither signatures, pay, HR, second level nor private notes', () => {
    const never = shippedFields()
      .fields.filter(field => field.policy === 'never')
      .map(field => field.id);

    expect(never).toEqual([
      'employee_ack',
      'employee_signature',
      'manager_signature',
      'hr_signature',
      'sign_date',
      'hr_comment',
      'skip_manager_comment',
      'compensation_suggestion',
      'private_notes',
      'risk_flags',
      'nine_box',
    ]);
  });

  it('gives every enumeration its choices', () => {
    const withoutChoices = shippedFields().fields.filter(
      field =>
        (field.kind === 'choice' || field.kind === 'flag') &&
        !field.choices &&
        field.policy !== 'never',
    );

    expect(withoutChoices).toEqual([]);
  });

  it('gives no two choices of a field one label', () => {
    for (const field of shippedFields().fields) {
      const labels = (field.choices ?? []).flatMap(({ label }) => [label.zh, label.en]);
      expect(new Set(labels).size, field.id).toBe(labels.length);
    }
  });

  it('knows a field by its id', () => {
    expect(fieldById(shippedFields(), 'consensus')?.label.zh).toBe('双方共识');
    expect(fieldById(shippedFields(), 'nothing')).toBeUndefined();
  });
});

describe('a catalogue that cannot be used', () => {
  it('loads when nothing is wrong', () => {
    expect(loadFieldCatalogue(aCatalogue(aField()))).toEqual(ok(aCatalogue(aField())));
  });

  it.each([
    ['no object', 'text', 'catalogue'],
    ['no fields', aCatalogue(), 'fields'],
    ['an unknown kind', aCatalogue(aField({ kind: 'photo' })), 'fields.0.kind'],
    ['an unknown key', aCatalogue(aField({ colour: 'red' })), 'fields.0.colour'],
    [
      'an empty wording',
      aCatalogue(aField({ synonyms: { zh: [' '], en: [] } })),
      'fields.0.synonyms.zh.0',
    ],
    ['one id twice', aCatalogue(aField(), aField()), 'fields.1.id'],
    ['a column of no table', aCatalogue(aField({ columnOf: 'kpi_table' })), 'fields.0 (remarks)'],
    [
      'a column nobody has',
      aCatalogue(aField({ kind: 'table', columns: ['kpi_name'] })),
      'kpi_name',
    ],
    [
      'a private field that may be filled',
      aCatalogue(aField({ step: 'private' })),
      'must have the policy',
    ],
  ])('is refused for %s, and the detail says where', (_, json, place) => {
    const loaded = loadFieldCatalogue(json);

    expect(loaded).toMatchObject({ ok: false, error: 'invalid-catalogue' });
    expect(!loaded.ok && loaded.detail).toContain(place);
  });
});
