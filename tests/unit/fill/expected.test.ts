import { describe, expect, it } from 'vitest';
import { expectedOf, plainTextOf, type WrittenField } from '@/utils/fill/expected';
import { aField, anAnswer, anInput, aPlan, NOTE, proposedRow } from './builders';

const BOX: WrittenField = { signature: 'box', kind: 'textarea', label: '其他', section: [] };
const notesOf = (...answers: Parameters<typeof anInput>[0]) => anInput(answers, []);

describe('what a field written earlier should hold', () => {
  it('is planned again for the field the note went to, whatever its label', () => {
    const notes = notesOf(anAnswer('manager_comment'), anAnswer('self_summary', '另一条'));
    expect(expectedOf(['manager_comment'], BOX, notes)).toMatchObject({
      value: { kind: 'text', text: NOTE },
      preview: NOTE,
    });
  });

  it('is in the words of the options the page offers now, also when the field is locked by now', () => {
    const rating = aField({
      label: '上级评级',
      kind: 'select',
      options: ['S', 'A', 'B', 'C'],
      blocked: 'readonly',
    });
    expect(
      expectedOf(['manager_rating'], rating, notesOf(anAnswer('manager_rating', 'B')))?.value,
    ).toMatchObject({ kind: 'choices', wanted: [{ label: 'B' }] });
  });

  it('is the joined text where several notes went into one box', () => {
    const answers = [anAnswer('manager_comment', '上级说的'), anAnswer('root_cause', '原因')];
    const field = aField({ label: '面谈记录' });
    const before = proposedRow(aPlan(answers, [field]), 'root_cause');
    expect(before.answerIds).toHaveLength(2);
    expect(expectedOf(before.answerIds, field, notesOf(...answers))?.preview).toBe(before.preview);
  });

  it('is unknown once a note is gone', () => {
    expect(expectedOf(['manager_comment'], BOX, notesOf())).toBeNull();
  });
});

it('gives notes as a person would paste them', () => {
  const notes = notesOf(anAnswer('manager_comment', '一'), anAnswer('self_summary', '二'));
  expect(plainTextOf(['manager_comment', 'self_summary'], notes)).toBe('一\n二');
});
