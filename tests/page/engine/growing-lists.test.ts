/** Lists that have no row yet and no titles: their columns show once their button was pressed. */
import { describe, expect, it } from 'vitest';
import type { WriteValue } from '@/utils/fill/model';
import { find, openHost, refusedBy, verified } from './host';

const ROW = `<label>事项<input name="what"></label><label>完成时间<input type="date" name="due"></label>
  <button type="button" class="remove">删除</button>`;

/** `above`: the button stands in the list's header. */
function mount({ above = false, row = ROW } = {}) {
  const button = '<button type="button" id="add">添加行动项</button>';
  const host = openHost(`<form><label>姓名<input></label>
    <section><h3>后续安排</h3>${above ? button : ''}<div id="rows"></div>${above ? '' : button}</section></form>`);
  find('#add').addEventListener('click', () => {
    const added = document.createElement('div');
    added.className = 'row';
    added.style.cssText = 'display:flex;border:1px solid #ccc';
    added.innerHTML = row;
    added.querySelector('.remove')?.addEventListener('click', () => added.remove());
    find('#rows').append(added);
  });
  return host;
}

const rows = (...cells: Record<string, string>[]): WriteValue => ({
  kind: 'rows',
  rows: cells,
  columns: [
    { key: 'text', names: ['改进行动', '事项'] },
    { key: 'when', names: ['完成时限', '完成时间'] },
  ],
});
const TWO = rows(
  { text: '每日复盘', when: '2026-12-01' },
  { text: '跟单培训', when: '2026-12-15' },
);

const standing = () =>
  [...document.querySelectorAll('.row')].map(row =>
    [...row.querySelectorAll('input')].map(({ value }) => value),
  );

describe('a list without a row', () => {
  it('is a field by its heading and the words of its button, and tells no columns', async () => {
    const field = await mount().field('后续安排');
    expect(field).toMatchObject({ kind: 'table', isEmpty: true, columns: [] });
    expect(field.evidence).toContainEqual({ source: 'text-before', text: '行动项' });
    expect(standing()).toEqual([]);
  });

  it.each([{ above: false }, { above: true }])(
    'gets its rows by the wordings of the note’s columns: %o',
    async place => {
      const host = mount(place);
      expect(await host.write('后续安排', TWO)).toEqual(verified('后续安排'));
      expect(standing()).toEqual([
        ['每日复盘', '2026-12-01'],
        ['跟单培训', '2026-12-15'],
      ]);
      expect(await host.undo()).toEqual([{ rowId: '后续安排', kind: 'restored' }]);
      expect(standing()).toEqual([]);
    },
  );

  it('keeps no row of ours where a column has no place', async () => {
    const host = mount({ row: ROW.replace('完成时间', '备注一栏') });
    expect(refusedBy(await host.write('后续安排', TWO))).toBe('page-refused');
    expect(standing()).toEqual([]);
  });

  it('is left alone where a row has come since the review', async () => {
    const host = mount();
    const planned = await host.plan('后续安排', TWO);
    find('#add').click();
    expect((await host.writeAll([planned])).map(refusedBy)).toEqual(['field-gone']);
    expect(standing()).toEqual([['', '']]);
  });

  it('is reported where its button adds nothing', async () => {
    const host = mount({ row: '' });
    expect(refusedBy(await host.write('后续安排', TWO))).toBe('page-refused');
  });
});

it('a list that puts rows with two pictures behind them in its button’s place grows by the last', async () => {
  const picture = (name: string) =>
    `<button type="button" class="${name}"><svg width="12" height="12"></svg></button>`;
  const host = openHost(
    '<form><label>姓名<input></label><section><h3>后续安排</h3><div id="place"></div></section></form>',
  );
  const place = find('#place');
  const draw = (list: readonly Element[]) => {
    if (list.length > 0) place.replaceChildren(...list);
    else place.innerHTML = '<button type="button" >添加行动项</button>';
  };
  draw([]);
  place.addEventListener('click', ({ target }) => {
    const pressed = target instanceof Element && target.closest('button');
    if (!pressed) return;
    const others = [...place.querySelectorAll('.row')];
    if (pressed.matches('.less')) return draw(others.filter(row => !row.contains(pressed)));
    const row = document.createElement('div');
    row.className = 'row';
    row.style.cssText = 'display:flex';
    row.innerHTML = `${ROW.split('<button')[0]}${picture('less')}${picture('more')}`;
    draw([...others, row]);
  });
  expect(await host.write('后续安排', TWO)).toEqual(verified('后续安排'));
  expect(standing()).toEqual([
    ['每日复盘', '2026-12-01'],
    ['跟单培训', '2026-12-15'],
  ]);
  expect(await host.undo()).toEqual([{ rowId: '后续安排', kind: 'restored' }]);
  expect(place.textContent).toBe('添加行动项');
});

describe('a list with rows in the middle of a form', () => {
  it('is one field where its rows can be deleted and its button follows', async () => {
    const host =
      openHost(`<form><h3>行动计划</h3><div><div class="row" style="display:flex">${ROW}</div></div>
      <button type="button">＋ 添加</button><h3>发展</h3><label>辅导人<input></label><label>备注<input></label></form>`);
    const { fields } = await host.survey();
    expect(fields.map(({ kind }) => kind)).toEqual(['table', 'text', 'text']);
    expect(fields[0]?.columns?.map(({ label }) => label)).toEqual(['事项', '完成时间']);
  });
});
