import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { NoteField } from '@/components/notes/note-field';
import { showInPanel } from './panel';

const place = (root: HTMLElement, name: string) => {
  const found = root.querySelector<HTMLElement>(`[data-place="${name}"]`);
  if (!found) throw new Error(`no field ${name}`);
  return found;
};

describe('note fields', () => {
  it('write each key into the interview, with the label of the canonical field', async () => {
    const { root, model } = showInPanel(shown => <NoteField model={shown} id="self_summary" />);
    await userEvent.type(place(root, 'self_summary'), '完成了目标');
    expect(model.interview.value.notes.self_summary).toBe('完成了目标');
    expect(root.textContent).toContain('员工自评');
  });

  it('keep a half-typed number as it is typed and make it a number when it is one', async () => {
    const { root, model } = showInPanel(shown => <NoteField model={shown} id="manager_score" />);
    const field = place(root, 'manager_score') as HTMLInputElement;
    await userEvent.type(field, '64.');
    expect(field.value).toBe('64.');
    await userEvent.type(field, '5');
    expect(model.interview.value.notes.manager_score).toBe(64.5);
  });

  it('grow with what is written in the talk and keep its lines', async () => {
    const { root, model } = showInPanel(shown => <NoteField model={shown} id="opening_notes" />, {
      opening_notes: '聊到周末\n状态轻松',
    });
    const box = place(root, 'opening_notes');
    const before = box.clientHeight;
    await userEvent.type(box, '，愿意谈');
    expect(model.interview.value.notes.opening_notes).toBe('聊到周末\n状态轻松，愿意谈');
    await userEvent.type(box, '{Enter}第三行{Enter}第四行');
    expect(box.clientHeight).toBeGreaterThan(before);
  });

  it('stand in line in a table row, whichever name takes two lines; a last one alone is wide', async () => {
    const { root } = showInPanel(shown => <NoteField model={shown} id="kpi_table" />, {
      kpi_table: [{ kpi_name: '签约额', kpi_comment: '第四季度两个重点标未中' }],
    });
    const cell = (id: string) => place(root, `kpi_table.0.${id}`);
    const name = cell('kpi_target').parentElement?.querySelector('span');
    if (name) name.textContent = '很长的名称'.repeat(8);
    const top = (id: string) => cell(id).getBoundingClientRect().top;
    await expect.poll(() => top('kpi_weight')).toBe(top('kpi_target'));
    const cells = [...root.querySelectorAll('.cells > .field')];
    const [first, last] = [cells[0], cells.at(-1)].map(each => each?.getBoundingClientRect());
    expect(cells.length % 2).toBe(0);
    expect(last?.width).toBe(first?.width);
  });

  it('add a table row with Enter, without the mouse, and remove one', async () => {
    const { root, model } = showInPanel(shown => <NoteField model={shown} id="action_items" />);
    await userEvent.click(place(root, 'action_items.add'));
    await expect
      .poll(() => document.activeElement?.getAttribute('data-place'))
      .toBe('action_items.0.action_text');
    await userEvent.keyboard('倒排表{Enter}');
    await expect
      .poll(() => document.activeElement?.getAttribute('data-place'))
      .toBe('action_items.1.action_text');
    await userEvent.keyboard('资料库');
    expect(model.interview.value.notes.action_items).toMatchObject([
      { action_text: '倒排表' },
      { action_text: '资料库' },
    ]);
    await userEvent.click(root.querySelector('[aria-label="删除第 1 行"]') as HTMLElement);
    expect(model.interview.value.notes.action_items).toMatchObject([{ action_text: '资料库' }]);
  });

  it('show an imported table that is plain text as text, and do not overwrite it', () => {
    const { root } = showInPanel(shown => <NoteField model={shown} id="action_items" />, {
      action_items: '1. 倒排表',
    });
    expect((place(root, 'action_items') as HTMLTextAreaElement).value).toBe('1. 倒排表');
  });

  it('show a rating that is not on the scale, since it would be filled', () => {
    const { root } = showInPanel(shown => <NoteField model={shown} id="manager_rating" />, {
      manager_rating: '优秀',
    });
    expect(root.querySelector<HTMLInputElement>('input:checked')?.value).toBe('优秀');
  });

  it('take a rating away with a second click', async () => {
    const { root, model } = showInPanel(shown => <NoteField model={shown} id="manager_rating" />);
    const level = place(root, 'manager_rating=B');
    await userEvent.click(level);
    expect(model.interview.value.notes.manager_rating).toBe('B');
    await userEvent.click(level);
    expect(model.interview.value.notes.manager_rating).toBeUndefined();
  });
});
