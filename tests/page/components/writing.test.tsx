import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { DifficultyLink } from '@/components/interview/difficulty-link';
import { Frameworks } from '@/components/interview/frameworks';
import { Matters } from '@/components/interview/matters';
import { NoteBar } from '@/components/interview/note-bar';
import { QuickNotes } from '@/components/interview/quick-notes';
import { Suggestions } from '@/components/interview/suggestions';
import { useInterviewKeys } from '@/components/interview/use-interview-keys';
import { NoteField } from '@/components/notes/note-field';
import { actionsOf, commitmentsOf } from '@/utils/domain/agreed';
import { writeInterviewFile } from '@/utils/domain/write-interview-file';
import type { InterviewModel } from '@/utils/store/interview-model';
import { showInPanel } from './panel';

const one = (root: HTMLElement, selector: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};
const box = (root: HTMLElement, place: string) =>
  one(root, `[data-place="${place}"]`) as HTMLTextAreaElement;

function Writing({ model }: { model: InterviewModel }) {
  useInterviewKeys(model);
  return (
    <>
      <QuickNotes model={model} />
      <NoteField model={model} id="weaknesses" />
      <NoteBar model={model} helpOpen={signal(false)} />
    </>
  );
}
const writing = (notes = {}) => showInPanel(model => <Writing model={model} />, notes);

describe('writing at speaking speed (H6)', () => {
  it('takes a quick note with one key and files it into a note of the step', async () => {
    const { root, model } = writing({ self_summary: '说了' });
    model.goTo('discuss_performance');
    await userEvent.keyboard('n');
    await expect.poll(() => document.activeElement?.getAttribute('data-place')).toBe('quick-note');
    await userEvent.keyboard('银行项目用了旧价格{Enter}');
    await expect.poll(() => root.querySelectorAll('[data-quick] li').length).toBe(1);
    expect(model.interview.value.quickNotes).toMatchObject([
      { step: 'discuss_performance', text: '银行项目用了旧价格' },
    ]);
    await userEvent.selectOptions(one(root, '[data-quick] select'), 'weaknesses');
    expect(model.interview.value.notes.weaknesses).toBe('银行项目用了旧价格');
    expect(model.interview.value.quickNotes).toEqual([]);
  });

  it('drops a quick note with Escape', async () => {
    const { model } = writing();
    await userEvent.keyboard('n');
    await expect.poll(() => document.activeElement?.getAttribute('data-place')).toBe('quick-note');
    await userEvent.keyboard('不要{Escape}');
    expect(model.interview.value.quickNotes).toBeUndefined();
  });

  it('turns the caret’s line into an action and a promise', async () => {
    const { root, model } = writing();
    await userEvent.click(box(root, 'weaknesses'));
    await userEvent.keyboard('资料不充分{Enter}竞品不准');
    await userEvent.click(one(root, '[data-turn="action"]'));
    box(root, 'weaknesses').setSelectionRange(0, 2);
    await userEvent.click(one(root, '[data-turn="commitment"]'));
    expect(actionsOf(model.interview.value).map(({ text }) => text)).toEqual(['竞品不准']);
    expect(commitmentsOf(model.interview.value).map(({ text }) => text)).toEqual(['资料']);
  });

  it('offers people after @ and puts one in by digit', async () => {
    const { root, model } = writing({ employee_name: '陈思远', manager_name: '高志强' });
    await userEvent.click(box(root, 'weaknesses'));
    await userEvent.keyboard('请@');
    await expect.poll(() => root.querySelectorAll('[data-offer]').length).toBe(2);
    await userEvent.keyboard('2');
    expect(model.interview.value.notes.weaknesses).toBe('请高志强');
    await userEvent.keyboard('3');
    expect(model.interview.value.notes.weaknesses).toBe('请高志强3');
  });

  it('offers short texts after ;; and puts one in by digit', async () => {
    const { root, model } = writing();
    await userEvent.click(box(root, 'weaknesses'));
    await userEvent.keyboard(';;');
    await expect.poll(() => root.querySelectorAll('[data-offer]').length).toBe(6);
    await userEvent.keyboard('4');
    expect(model.interview.value.notes.weaknesses).toBe('已请员工复述，理解一致。');
  });

  it('takes back and repeats with the usual keys, also inside a box', async () => {
    const { root, model } = writing();
    await userEvent.click(box(root, 'weaknesses'));
    await userEvent.keyboard('资料不充分');
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(model.interview.value.notes.weaknesses).toBeUndefined();
    await expect.poll(() => box(root, 'weaknesses').value).toBe('');
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(model.interview.value.notes.weaknesses).toBe('资料不充分');
  });
});

describe('dates', () => {
  it('are typed as words in a table and in a field, and read when the box is left', async () => {
    const { root, model } = showInPanel(shown => (
      <>
        <NoteField model={shown} id="action_items" />
        <NoteField model={shown} id="follow_up_date" />
      </>
    ));
    await userEvent.click(box(root, 'action_items.add'));
    await userEvent.fill(box(root, 'action_items.0.action_due'), '下周五');
    await userEvent.fill(box(root, 'follow_up_date'), '月底');
    await userEvent.tab();
    await expect
      .poll(
        () => actionsOf({ ...model.interview.value }).length + Number(rowDue(model) !== '下周五'),
      )
      .toBe(1);
    expect(rowDue(model)).toBe('2026-01-23');
    await expect.poll(() => model.interview.value.notes.follow_up_date).toBe('2026-01-31');
  });

  it('that are no dates stay as written, and say so', async () => {
    const { root, model } = showInPanel(shown => <NoteField model={shown} id="follow_up_date" />);
    await userEvent.fill(box(root, 'follow_up_date'), '尽快');
    await userEvent.tab();
    await expect.poll(() => box(root, 'follow_up_date').getAttribute('aria-invalid')).toBe('true');
    expect(model.interview.value.notes.follow_up_date).toBe('尽快');
  });
});

function rowDue(model: InterviewModel): unknown {
  const rows = model.interview.value.notes.action_items as readonly Record<string, unknown>[];
  return rows[0]?.action_due;
}

describe('an action', () => {
  it('keeps who proposed it and what kind of cause, beside what a form gets (S5-c, S5-d)', async () => {
    const { root, model } = showInPanel(shown => <NoteField model={shown} id="action_items" />, {
      action_items: [{ action_text: '建表', action_owner: '员工' }],
    });
    expect(box(root, 'action_items.0.action_owner').value).toBe('employee');
    await userEvent.selectOptions(
      one(root, '[data-place="action_items.0._proposed_by"]'),
      'employee',
    );
    await userEvent.selectOptions(one(root, '[data-place="action_items.0._cause_kind"]'), 'method');
    expect(actionsOf(model.interview.value)).toMatchObject([
      { owner: 'employee', proposedBy: 'employee', causeKind: 'method' },
    ]);
  });
});

describe('key matters (S4-a, S5-a, S5-b)', () => {
  it('add a row with Enter, take tags, and are one act from an action', async () => {
    const { root, model } = showInPanel(shown => (
      <>
        <Matters model={shown} />
        <Suggestions model={shown} />
      </>
    ));
    await userEvent.click(box(root, 'matter.add'));
    await expect
      .poll(() => document.activeElement?.getAttribute('data-place'))
      .toMatch(/situation$/u);
    await userEvent.keyboard('银行项目{Enter}');
    await expect.poll(() => root.querySelectorAll('.table-row').length).toBe(2);
    await userEvent.click(one(root, '[data-tag="error-prone"]'));
    await userEvent.click(one(root, '[data-suggestions] .chip'));
    expect(actionsOf(model.interview.value).map(({ text }) => text)).toEqual(['银行项目']);
    await expect.poll(() => root.querySelector('[data-suggestions]')).toBeNull();
  });
});

describe('frameworks', () => {
  it('become one line of the note they belong to', async () => {
    const { root, model } = showInPanel(shown => <Frameworks model={shown} />, {
      self_summary: '说了',
    });
    model.goTo('improvement_plan');
    await expect.poll(() => root.querySelectorAll('[data-framework]').length).toBe(3);
    const whys = one(root, '[data-framework="whys"]');
    await userEvent.click(one(whys, 'summary'));
    await userEvent.fill(box(root, 'framework.whys.why1'), '资料仓促');
    await userEvent.fill(box(root, 'framework.whys.why2'), '启动晚');
    await userEvent.keyboard('{Enter}');
    expect(model.interview.value.notes.root_cause).toBe('资料仓促←启动晚');
  });
});

describe('a difficulty (S6-b)', () => {
  it('is linked to an indicator of step 4, and the link is part of the record', async () => {
    const { root, model } = showInPanel(shown => <DifficultyLink model={shown} />, {
      kpi_table: [{ kpi_name: '签约额' }, { kpi_name: '回款率' }],
    });
    await userEvent.selectOptions(one(root, 'select'), '回款率');
    expect(JSON.parse(writeInterviewFile(model.interview.value))).toMatchObject({
      interview: { difficultyAbout: '回款率' },
    });
  });
});
