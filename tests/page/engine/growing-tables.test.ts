/** Tables that grow by a button: grids that show text where nobody writes, columns called like commands. */
import { describe, expect, it } from 'vitest';
import type { WriteValue } from '@/utils/fill/model';
import { find, openHost, verified } from './host';

const rows = (...cells: readonly string[][]): WriteValue => ({
  kind: 'rows',
  rows: cells.map(row => Object.fromEntries(row.map((cell, at) => [String(at), cell]))),
});

describe('a grid whose cells are text until they are pressed', () => {
  const FIXED = 'style="table-layout:fixed;width:420px"';

  function mount() {
    const host = openHost(`<div><h3>改进计划</h3><div class="grid">
      <button type="button" id="add" aria-label="添加一行"><svg width="12" height="12"></svg></button>
      <div><table ${FIXED}><tr role="row"><td role="columnheader">事项</td><td role="columnheader">完成时间</td><td></td></tr></table></div>
      <div><table ${FIXED}><tbody id="rows"></tbody></table></div></div></div>`);
    find('#add').addEventListener('click', () => {
      const row = document.createElement('tr');
      row.role = 'row';
      row.innerHTML =
        '<td role="gridcell" class="text"></td><td role="gridcell" class="text"></td><td><a href="#">删除</a></td>';
      find('#rows').append(row);
    });
    find('#rows').addEventListener('click', event => {
      if (!(event.target instanceof HTMLElement)) return;
      if (event.target.matches('a')) {
        event.preventDefault();
        event.target.closest('tr')?.remove();
      }
      if (!event.target.matches('.text')) return;
      const cell = event.target;
      const input = document.createElement('input');
      input.value = cell.textContent;
      cell.replaceChildren(input);
      input.addEventListener('focusout', () => {
        cell.textContent = input.value;
      });
    });
    const standing = () =>
      [...find('#rows').children].map(row =>
        [...row.querySelectorAll('.text')].map(({ textContent }) => textContent),
      );
    return { host, standing };
  }

  const TWO = [
    ['每日复盘', '2026-12-01'],
    ['跟单培训', '2026-12-15'],
  ];

  it('is filled and read as text, and emptied again', async () => {
    const { host, standing } = mount();
    const field = await host.field('改进计划');
    expect(field.columns?.map(({ label }) => label)).toEqual(['事项', '完成时间']);
    expect(await host.write('改进计划', rows(...TWO))).toEqual(verified('改进计划'));
    expect(standing()).toEqual(TWO);
    expect(await host.read('改进计划')).toBe('每日复盘｜2026-12-01\n跟单培训｜2026-12-15');
    expect(await host.undo()).toEqual([{ rowId: '改进计划', kind: 'restored' }]);
    expect(standing()).toEqual([]);
  });

  it('has what was put in its cells taken back where a later one is refused', async () => {
    const { host, standing } = mount();
    find('#add').click();
    find('#rows').addEventListener(
      'focusout',
      ({ target }) => {
        const input = target as HTMLInputElement;
        if (input.value.startsWith('2026')) input.value = '';
      },
      true,
    );
    const outcome = await host.write('改进计划', rows(['每日复盘', '2026-12-01']));
    expect(outcome).toMatchObject({ kind: 'failed', restored: true });
    expect(standing()).toEqual([['', '']]);
  });

  it('is not empty while its rows show text', async () => {
    const { host } = mount();
    find('#add').click();
    find('.text').textContent = '原有事项';
    expect(await host.field('改进计划')).toMatchObject({ isEmpty: false });
  });
});

describe('a column called Action', () => {
  const titles = (...labels: readonly string[]) =>
    `<tr>${labels.map(label => `<th>${label}</th>`).join('')}</tr>`;
  const columns = async (table: string) => {
    const host = openHost(
      `<div><h3>Plan</h3><table>${table}</table><button type="button">Add row</button></div>`,
    );
    const { fields } = await host.survey();
    return fields.flatMap(field => field.columns?.map(({ label }) => label) ?? []);
  };

  it('is one to fill where it holds inputs, and none where it holds buttons', async () => {
    const cells = '<td><input></td>'.repeat(3);
    const row = `<tr>${cells}<td><button type="button">Delete</button></td></tr>`;
    expect(await columns(titles('Goal', 'Action', 'Due', 'Action') + row)).toEqual([
      'Goal',
      'Action',
      'Due',
    ]);
  });

  it('is one to fill where it comes first and no row tells', async () => {
    expect(await columns(titles('Action', 'Due', 'Actions'))).toEqual(['Action', 'Due']);
  });
});
