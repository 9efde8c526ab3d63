import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { NoteField } from '@/components/notes/note-field';
import { GettingReady } from '@/components/prepare/getting-ready';
import { PlanMinutes } from '@/components/prepare/plan-minutes';
import { PrepareScreen } from '@/components/prepare/prepare-screen';
import { PriorActions } from '@/components/prepare/prior-actions';
import { ScaleEditor } from '@/components/prepare/scale-editor';
import { actionsOf } from '@/utils/domain/agreed';
import type { PriorAction } from '@/utils/domain/prior-action';
import { totalPlannedMinutes } from '@/utils/domain/time-plan';
import { showInPanel } from './panel';

const one = (root: HTMLElement, selector: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};
const prior = (id: string, owner: PriorAction['owner']): PriorAction => ({
  id,
  text: `事项${id}`,
  owner,
  due: '2025-12-31',
  status: 'open',
  comment: '',
});

describe('a masked name', () => {
  it('is shown whole only in the box that is edited, and never written masked', async () => {
    const { root, model, services } = showInPanel(
      shown => (
        <>
          <NoteField model={shown} id="employee_name" />
          <input data-elsewhere />
        </>
      ),
      { employee_name: '陈思远' },
    );
    services.settings.change({ maskNames: true });
    const box = () => root.querySelector<HTMLInputElement>('[data-place="employee_name"]');
    await expect.poll(() => box()?.value).toBe('陈＊＊');
    await userEvent.click(box() as HTMLElement);
    expect(box()?.value).toBe('陈思远');
    await userEvent.keyboard('{End}航');
    expect(model.interview.value.notes.employee_name).toBe('陈思远航');
    await userEvent.click(root.querySelector('[data-elsewhere]') as HTMLElement);
    await expect.poll(() => box()?.value).toBe('陈＊＊＊');
    expect(model.interview.value.notes.employee_name).toBe('陈思远航');
  });
});

describe('prior actions', () => {
  it('stand with the manager’s promises first and go on as actions in one act (S6-c)', async () => {
    const { root, model } = showInPanel(shown => <PriorActions model={shown} />);
    model.change(current => ({
      ...current,
      priorActions: [prior('1', 'employee'), prior('2', 'manager')],
    }));
    await expect.poll(() => root.querySelectorAll('[data-owner]').length).toBe(2);
    expect(one(root, '[data-owner]').dataset.owner).toBe('manager');

    await userEvent.selectOptions(one(root, '[data-place="prior.1"]'), 'not_done');
    await userEvent.click(one(root, '[data-owner="employee"] [data-action="carry-over"]'));
    expect(model.interview.value.priorActions?.find(({ id }) => id === '1')?.status).toBe(
      'not_done',
    );
    expect(actionsOf(model.interview.value)).toMatchObject([{ text: '事项1', carriedFrom: '1' }]);
  });
});

describe('the scale', () => {
  it('may be any ordered list with thresholds (S3-b)', async () => {
    const { root, model } = showInPanel(shown => <ScaleEditor model={shown} />);
    await userEvent.selectOptions(one(root, '[data-place="setup.scale"]'), 'own');
    await userEvent.click(one(root, 'summary'));
    await userEvent.fill(one(root, '[data-place="scale.levels"]'), '甲 乙 丙');
    await userEvent.fill(one(root, '[data-place="scale.from.乙"]'), '70');
    await userEvent.tab();
    expect(model.scale.value.levels.map(({ value, from }) => [value, from])).toEqual([
      ['甲', undefined],
      ['乙', 70],
      ['丙', undefined],
    ]);
  });
});

describe('the plan', () => {
  it('takes any total and shifts minutes to the band when asked', async () => {
    const { root, model } = showInPanel(shown => <PlanMinutes model={shown} />, {
      manager_rating: 'D',
    });
    await userEvent.click(one(root, 'summary'));
    await userEvent.fill(one(root, '[data-place="setup.plan"]'), '50');
    await userEvent.tab();
    expect(model.totalTime.value.planMinutes).toBe(50);
    const before = model.interview.value;
    await userEvent.click(one(root, '[data-action="shift-plan"]'));
    expect(model.interview.value.setup.stepMinutes).toBeDefined();
    expect(totalPlannedMinutes(model.pack.value, model.interview.value)).toBe(50);
    model.undo();
    expect(model.interview.value.setup).toEqual(before.setup);
  });
});

describe('getting ready', () => {
  it('keeps objections and ticks, and copies a sheet without the rating (H2, H5, R4)', async () => {
    const copied: string[] = [];
    const { root, model, services } = showInPanel(shown => <GettingReady model={shown} />, {
      manager_rating: 'RATING-CANARY',
      employee_name: '陈思远',
    });
    Object.assign(services, {
      copy: async (text: string) => {
        copied.push(text);
        return true;
      },
    });
    await userEvent.fill(one(root, '[data-place="preparation.objections"]'), '市场不好');
    for (const summary of root.querySelectorAll('summary')) await userEvent.click(summary);
    await userEvent.click(one(root, '[data-place="prepare.appeal"]'));
    expect(model.interview.value.preparation).toEqual({
      objections: '市场不好',
      ticked: ['prepare.appeal'],
    });
    expect(root.textContent).toContain('三个季度前');
    await userEvent.click(one(root, '.row-wrap .button'));
    await expect.poll(() => copied.length).toBe(1);
    expect(copied[0]).toContain('陈思远');
    expect(copied[0]).not.toContain('RATING-CANARY');
  });
});

describe('starting without a rating (S-02)', () => {
  it('warns and does not stop; with a rating there is no warning', async () => {
    const { root, model } = showInPanel(shown => <PrepareScreen model={shown} />);
    expect(root.textContent).toContain('还没有上级评级');
    model.setNote('manager_rating', 'B');
    await expect.poll(() => root.textContent).not.toContain('还没有上级评级');
    model.setNote('manager_rating', '');
    await userEvent.click(one(root, '[data-action="start"]'));
    expect(model.interview.value.stage).toBe('interview');
  });
});

describe('key indicators of a role (S4-d, S4-e)', () => {
  it('are added to what is in the table already, each once, and never over a row', async () => {
    const { root, model } = showInPanel(shown => <PrepareScreen model={shown} />);
    model.setNote('kpi_table', [
      { kpi_name: '自己的指标', kpi_weight: '20' },
      { kpi_name: '对标公司优劣势分析的准确性' },
      { kpi_name: '' },
    ]);
    model.setUp({ roleFamily: 'sales' });
    await expect.poll(() => root.querySelector('.note-box .button')).not.toBeNull();
    await userEvent.click(one(root, '.note-box .button'));
    const rows = model.interview.value.notes.kpi_table as readonly { kpi_name: string }[];
    const names = rows.map(({ kpi_name }) => kpi_name);
    expect(rows[0]).toEqual({ kpi_name: '自己的指标', kpi_weight: '20' });
    expect(names.filter(name => name === '对标公司优劣势分析的准确性')).toHaveLength(1);
    expect(names.some(name => name.includes('前期招投标资料的准备充足性'))).toBe(true);
    expect(names).not.toContain('');
    expect(root.querySelector('.note-box .button')).toBeNull();
  });
});

describe('who takes part (S-03)', () => {
  it('is one employee and one manager; HR may be named and need not', async () => {
    const { root, model } = showInPanel(shown => <PrepareScreen model={shown} />);
    for (const person of ['employee_name', 'manager_name', 'hr_attendee'])
      expect(root.querySelectorAll(`[data-place="${person}"]`)).toHaveLength(1);
    await userEvent.click(one(root, '[data-action="start"]'));
    expect(model.interview.value.stage).toBe('interview');
    expect(model.interview.value.notes.hr_attendee).toBeUndefined();
  });
});
