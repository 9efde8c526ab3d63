/** Lists of choices that stand open in the form, and switches and steppers drawn beside them. */
import { describe, expect, it } from 'vitest';
import type { FieldDescriptor, PlannedWrite, WriteValue } from '@/utils/fill/model';
import { choice, choices, count, find, flag, openHost, text, verified } from './host';

const planFor = (field: FieldDescriptor, value: WriteValue): PlannedWrite => ({
  rowId: field.evidence[0]?.text ?? '',
  handle: field.handle,
  signature: field.signature,
  value,
  mode: 'replace',
  expectedBefore: '',
});

function mountChips(attributes = '') {
  const options = ['陈列', '客诉', '盘点']
    .map(
      word =>
        `<span role="option" aria-selected="false" style="display:inline-block;padding:6px">${word}</span>`,
    )
    .join('');
  const host = openHost(
    `<div class="item"><label>擅长</label><div><div role="listbox" id="list" ${attributes}>${options}</div></div></div>
     <div class="item"><label>备注</label><div><input></div></div>`,
  );
  const isMultiple = attributes.includes('multi');
  find('#list').addEventListener('click', ({ target }) => {
    const entry = (target as HTMLElement).closest('[role=option]');
    if (!entry) return;
    const isIn = entry.getAttribute('aria-selected') === 'true';
    if (!isMultiple)
      for (const other of find('#list').children) other.setAttribute('aria-selected', 'false');
    entry.setAttribute('aria-selected', String(!isIn));
  });
  return host;
}

describe('a list box in the form itself', () => {
  it('takes one entry, and another in its place', async () => {
    const host = mountChips();
    expect(await host.field('擅长')).toMatchObject({
      kind: 'select',
      options: ['陈列', '客诉', '盘点'],
      isEmpty: true,
    });
    expect(await host.write('擅长', choice('客诉'))).toEqual(verified('擅长'));
    expect(await host.write('擅长', choice('盘点'))).toEqual(verified('擅长'));
    expect(await host.read('擅长')).toBe('盘点');
  });

  it('takes several and gives them back', async () => {
    const host = mountChips('aria-multiselectable="true"');
    expect(await host.write('擅长', choices('陈列', '盘点'))).toEqual(verified('擅长'));
    expect(await host.read('擅长')).toBe('陈列、盘点');
    expect(await host.undo()).toEqual([{ rowId: '擅长', kind: 'restored' }]);
    expect(await host.read('擅长')).toBe('');
  });

  it('has the boxes in its entries for itself, and takes no entry for one that cannot be dragged', async () => {
    const entry = (word: string) =>
      `<li role="option" aria-selected="false" aria-disabled="false" class="x-option drag-disabled"><input type="checkbox" tabindex="-1"><span>${word}</span></li>`;
    const host = openHost(
      `<div><label>不足成因</label><div class="x-list"><ul role="listbox" id="list" aria-multiselectable="true">${['方法', '经验', '设备'].map(entry).join('')}</ul></div></div>`,
    );
    find('#list').addEventListener('click', ({ target }) => {
      const item = (target as HTMLElement).closest('li');
      item?.setAttribute('aria-selected', String(item.ariaSelected !== 'true'));
    });
    const { fields } = await host.survey();
    expect(fields.map(({ kind }) => kind)).toEqual(['multiselect']);
    expect(await host.write('不足成因', choices('方法', '设备'))).toEqual(verified('不足成因'));
    expect(await host.read('不足成因')).toBe('方法、设备');
  });

  it('is none where a box opens it or where it floats', async () => {
    const opened = mountChips();
    find('label').insertAdjacentHTML(
      'afterend',
      '<input role="combobox" aria-controls="list" aria-label="城市">',
    );
    const { fields } = await opened.survey();
    expect(fields.filter(({ options }) => options?.includes('客诉'))).toHaveLength(1);
    const floating = mountChips('style="position:absolute;top:200px"');
    const all = await floating.survey();
    expect(all.fields.map(({ kind }) => kind)).toEqual(['text']);
    const layered = mountChips();
    find('#list').parentElement?.setAttribute('style', 'position:fixed;top:200px');
    const rest = await layered.survey();
    expect(rest.fields.map(({ kind }) => kind)).toEqual(['text']);
  });
});

it('takes the picture of a switch for no other', async () => {
  const host = openHost(
    `<label>提醒 <span class="x-switch"><input type="checkbox" role="switch"><span class="x-switch-slider"><span class="x-handle"></span></span></span></label>`,
  );
  const { fields } = await host.survey();
  expect(fields.map(({ kind }) => kind)).toEqual(['switch']);
});

it('reads a drawn switch by the frame around it alone', async () => {
  const host = openHost(
    `<div class="item"><label>提醒</label><div><div class="x-switch is--off" id="frame">
      <button type="button" class="x-switch--button" style="width:44px;height:22px"></button></div></div></div>`,
  );
  const frame = find('#frame');
  frame.addEventListener('click', () => {
    const isOn = frame.className.includes('is--on');
    frame.className = `x-switch ${isOn ? 'is--off' : 'is--on'}`;
  });
  expect(await host.write('提醒', flag(true))).toEqual(verified('提醒'));
  expect(frame.className).toContain('is--on');
  expect(await host.undo()).toEqual([{ rowId: '提醒', kind: 'restored' }]);
  expect(frame.className).toContain('is--off');
});

it('takes a step up, named for ears alone, for no list that grows', async () => {
  const host = openHost(
    `<form class="x-form"><div class="item"><label>班数</label><div><button type="button" aria-label="减少">−</button>
      <input type="text" role="spinbutton" aria-valuemin="0"><button type="button" aria-label="增加"><svg width="9" height="9"></svg></button></div></div></form>`,
  );
  const { fields } = await host.survey();
  expect(fields.map(({ kind }) => kind)).toEqual(['number']);
  expect(await host.write('班数', count(3))).toEqual(verified('班数'));
});

describe('a field that something lies over', () => {
  it('is tried once more at the end, and written if that is gone by then', async () => {
    const host = openHost(
      '<label>甲<input id="a"></label><div style="position:relative"><label>乙<input id="b"></label></div>',
    );
    const cover = document.createElement('div');
    cover.style.cssText = 'position:fixed;inset:0;background:#fff';
    document.body.append(cover);
    setTimeout(() => cover.remove(), 600);
    const { fields } = await host.survey();
    const outcomes = await host.writeAll(fields.map(field => planFor(field, text('一'))));
    expect(outcomes).toEqual([verified('乙'), verified('甲')]);
  });

  it('is reported once where that stays', async () => {
    const host = openHost('<label>甲<input id="a"></label>');
    const cover = document.createElement('div');
    cover.style.cssText = 'position:fixed;inset:0;background:#fff';
    document.body.append(cover);
    const outcomes = await host.writeAll([await host.plan('甲', '一')]);
    cover.remove();
    expect(outcomes).toMatchObject([{ rowId: '甲', kind: 'failed', reason: 'not-visible' }]);
  });
});

it('takes a row away by its own button, not by the cross in one of its fields', async () => {
  const row = `<tr><td><input></td><td><span class="box"><input><i class="x-icon-delete" role="button" aria-label="清除"
    style="display:inline-block;width:12px;height:12px"></i></span></td><td><button type="button" class="remove">删除</button></td></tr>`;
  const host =
    openHost(`<section><h3>行动</h3><table><thead><tr><th>事项</th><th>时限</th><th>操作</th></tr></thead>
    <tbody id="rows">${row}</tbody></table><button type="button" id="add">新增一行</button></section>`);
  find('#add').addEventListener('click', () => find('#rows').insertAdjacentHTML('beforeend', row));
  find('#rows').addEventListener('click', ({ target }) => {
    const hit = target as HTMLElement;
    if (hit.matches('.remove')) hit.closest('tr')?.remove();
    const box = hit.matches('i') ? hit.parentElement?.querySelector('input') : null;
    if (box) box.value = '';
  });
  const rows = [
    { '0': '复盘', '1': '周五' },
    { '0': '培训', '1': '月底' },
  ];
  expect(await host.write('行动', { kind: 'rows', rows })).toEqual(verified('行动'));
  expect(await host.undo()).toEqual([{ rowId: '行动', kind: 'restored' }]);
  expect(document.querySelectorAll('#rows tr')).toHaveLength(1);
});

it('counts rows that stand among other questions of the form', async () => {
  const row = (n: number) =>
    `<div class="x-item action"><label>行动 ${n}</label><div class="line" style="display:flex"><label>事项<input></label><label>责任人<input></label><button type="button">删除</button></div></div>`;
  const host =
    openHost(`<form class="x-form">${row(1)}<div class="x-item"><button type="button" id="add">添加行动</button></div>
    <div class="x-item"><label>方式</label><label><input type="radio" name="w">是</label><label><input type="radio" name="w">否</label></div></form>`);
  let count = 1;
  find('#add').addEventListener('click', () => {
    find('#add').parentElement?.insertAdjacentHTML('beforebegin', `<hr>${row(++count)}`);
  });
  const { fields } = await host.survey();
  const table = fields.find(({ kind }) => kind === 'table');
  expect(table?.columns?.map(({ label }) => label)).toEqual(['事项', '责任人']);
  const value = {
    kind: 'rows',
    rows: [
      { '0': '复盘', '1': '张三' },
      { '0': '培训', '1': '李四' },
    ],
  } as const;
  if (!table) throw new Error('no list');
  expect(await host.writeAll([planFor(table, value)])).toMatchObject([{ kind: 'verified' }]);
  const texts = [...document.querySelectorAll<HTMLInputElement>('.action input')].map(i => i.value);
  expect(texts).toEqual(['复盘', '张三', '培训', '李四']);
});
