/** Rows that stand in a line with the other parts of a form, each with its number. */
import { expect, it } from 'vitest';
import type { WriteValue } from '@/utils/fill/model';
import { find, openHost, verified } from './host';

const TWO: WriteValue = {
  kind: 'rows',
  rows: [
    { '0': '每日复盘', '1': '张三' },
    { '0': '跟单培训', '1': '李四' },
  ],
};

const item = (name: string) => `<div class="item"><label>${name} <input></label></div>`;
const fields = `${item('改进措施')}${item('责任人')}`;

/** A card around the fields, with the title in it or above it. */
const card = (name: string, number: number, isAbove: boolean) => {
  const title = `<div class="title">${name} ${number}<button type="button" class="drop">删除</button></div>`;
  // The list of a closed wheel stays where it is.
  const wheel = `<div style="display:none"><ul>${'<li tabindex="0" class="x-selected">1</li>'.repeat(3)}</ul></div>`;
  return isAbove
    ? `<div class="title">${name} ${number}</div><div class="card">${fields}${wheel}</div>`
    : `<div class="card">${title}<div class="body">${fields}</div></div>`;
};

function mount(button: string, { name = '改进行动', isAbove = false, from = 1 } = {}) {
  const host = openHost(`<form>${item('姓名')}${card(name, from, isAbove)}
    <div class="end"><a class="add">${button}</a></div>${item('备注')}</form>`);
  find('.add').addEventListener('click', () =>
    find('.end').insertAdjacentHTML(
      'beforebegin',
      card(name, document.querySelectorAll('.card').length + 1, isAbove),
    ),
  );
  find('form').addEventListener('click', ({ target }) => {
    if (target instanceof HTMLElement && target.matches('.drop')) target.closest('.card')?.remove();
  });
  return host;
}

const entered = () => [...document.querySelectorAll('input')].map(({ value }) => value);

it('are one field by the name of their button, and grow by it', async () => {
  const host = mount('+ 添加改进行动');
  expect((await host.field('改进行动')).columns?.map(({ label }) => label)).toEqual([
    '改进措施',
    '责任人',
  ]);
  expect(await host.write('改进行动', TWO)).toEqual(verified('改进行动'));
  expect(entered()).toEqual(['', '每日复盘', '张三', '跟单培训', '李四', '']);
});

it('may have their titles above them, and lists in them that are closed', async () => {
  const host = mount('新增改进行动', { isAbove: true });
  expect(await host.write('改进行动', TWO)).toEqual(verified('改进行动'));
  expect(entered()).toEqual(['', '每日复盘', '张三', '跟单培训', '李四', '']);
});

it.each([
  ['a button for something else', '添加备忘', {}],
  ['a first row that is not the first', '添加改进行动', { from: 2 }],
  ['a title without the list’s name', '添加改进行动', { name: '第' }],
])('are fields of their own with %s', async (_, button, options) => {
  const { fields: found } = await mount(button, options).survey();
  expect(found.map(field => field.kind)).toEqual(['text', 'text', 'text', 'text']);
});

it('stay alike where what was chosen stands in them as text', async () => {
  const host = mount('添加改进行动');
  find('form').addEventListener('input', ({ target }) => {
    const echo = document.createElement('p');
    if (target instanceof HTMLInputElement) echo.textContent = target.value;
    (target as HTMLElement).closest('.item')?.append(echo);
  });
  expect(await host.write('改进行动', TWO)).toEqual(verified('改进行动'));
});
