/** Fields that other fill engines do not find, or take for another one. */
import { describe, expect, it } from 'vitest';
import { count, find, inputValue, openHost, verified } from '../host';

it('bitwarden#713: a field in nested open shadow roots has its text in the model outside of them', async () => {
  const host = openHost('<x-form></x-form>');
  const outer = find('x-form').attachShadow({ mode: 'open' });
  outer.innerHTML = '<x-field></x-field>';
  const inner = outer.querySelector('x-field')?.attachShadow({ mode: 'open' });
  if (!inner) throw new Error('no inner root');
  inner.innerHTML = '<label for="f">评语</label><input id="f">';
  let model = '';
  find('x-form').addEventListener('input', event => {
    const [source] = event.composedPath();
    if (source instanceof HTMLInputElement) model = source.value;
  });

  expect(document.querySelector('input')).toBeNull();
  expect(await host.write('评语', '新的')).toEqual(verified('评语'));
  expect(model).toBe('新的');
});

const titles = async (html: string) =>
  (await openHost(html).survey()).fields.map(field => ({
    words: field.evidence.map(({ text }) => text),
    section: field.section,
  }));

it('a grid without ids, in two tables and with merged titles, names a field by its row and its column', async () => {
  const fields =
    await titles(`<div><table><tr><td>维度</td><td>指标</td><td>自评</td><td>上级评分</td></tr></table></div>
    <div><table><tr><td rowspan="2">业绩</td><td>签约额</td><td><input></td><td><input></td></tr>
    <tr><td>中标率</td><td><input></td><td><input></td></tr></table></div>`);

  expect(fields.map(({ words }) => words)).toEqual(
    [
      ['自评', '签约额'],
      ['上级评分', '签约额'],
      ['自评', '中标率'],
      ['上级评分', '中标率'],
    ].map(names => expect.arrayContaining(names)),
  );
});

it('a block that stands twice is told apart by its heading', async () => {
  const block = (heading: string) =>
    `<section><h3>${heading}</h3><div><label>签约额<input></label></div></section>`;
  const fields = await titles(`${block('员工自评')}${block('上级评价')}`);

  expect(fields.map(({ section }) => section[0])).toEqual(['员工自评', '上级评价']);
});

describe('a label', () => {
  it.each([
    [
      'for an id nobody has',
      '<div class="form-item"><label for="nobody">评语</label><div><input id="f"></div></div>',
    ],
    [
      'beside a hidden duplicate for small screens',
      '<div class="form-item"><div style="display:none">手机版评语</div><label>评语</label><div><input id="f"></div></div>',
    ],
    [
      'in the grid item before',
      '<div style="display:grid;grid-template-columns:100px 200px"><div>评语</div><div><input id="f"></div></div>',
    ],
  ])('%s names the field', async (_, html) => {
    const host = openHost(html);

    expect(await host.write('评语', '新的')).toEqual(verified('评语'));
    expect(inputValue('#f')).toBe('新的');
  });
});

it('what stands before the form keeps its value, also under the same name', async () => {
  const host = openHost(`<div><input id="search" name="score" placeholder="搜索菜单"></div>
    <div><input id="filter" type="date"></div>
    <label>得分<input id="f" name="score" type="number"></label>`);

  expect(await host.write('得分', count(85))).toEqual(verified('得分'));
  expect([inputValue('#search'), inputValue('#filter'), inputValue('#f')]).toEqual(['', '', '85']);
});
