/** Phone forms: rows with a name and an invitation, whose choice is made in a sheet from below. */
import { describe, expect, it } from 'vitest';
import { choice, choices, date, find, onCleanup, openHost, refusedBy, verified } from './host';

const ARROW = '<svg width="12" height="12"><path d="M0 0L12 6L0 12"/></svg>';

interface Row {
  readonly name?: string;
  readonly shown?: string;
  readonly attributes?: string;
  readonly arrow?: string;
  readonly tag?: string;
}

function rowHtml({ name = '所属部门', shown = '请选择', ...rest }: Row = {}): string {
  const {
    attributes = 'style="cursor:pointer;display:flex;gap:20px"',
    arrow = ARROW,
    tag = 'div',
  } = rest;
  return `<${tag} class="row" ${attributes}><div><label for="gone">${name}</label></div>
    <div><div class="value">${shown}</div></div><div class="end">${arrow}</div></${tag}>`;
}

const form = (rows: string) =>
  `<form style="display:grid;gap:8px">${rows}<div><label for="n">备注</label><input id="n"></div></form>`;

const show = (text: string, row = find('.row')) => {
  const value = row.querySelector('.value');
  if (value) value.textContent = text;
};

/** Comes up over a dimmer; pressing that or 取消 hands nothing over. */
function openSheet(inner: string, title = '取消') {
  const layer = document.createElement('div');
  layer.innerHTML = `<div class="dim" style="position:fixed;inset:0;background:#0008"><span></span></div>
    <div class="sheet" style="position:fixed;left:0;right:0;bottom:0;background:#fff;padding-bottom:10px">
      <div style="display:flex;height:40px"><a class="x-button leave">${title}</a><a class="x-button take">确定</a></div>${inner}</div>`;
  const part = (selector: string) => layer.querySelector<HTMLElement>(selector) as HTMLElement;
  part('.dim').addEventListener('click', () => layer.remove());
  part('.leave').addEventListener('click', () => layer.remove());
  onCleanup(() => layer.remove());
  document.body.append(layer);
  return { layer, part, take: part('.take') };
}

const LINES = (entries: readonly string[]) =>
  `<div class="list">${entries.map(entry => `<div class="line" style="height:40px">${entry}</div>`).join('')}</div>`;

/** One list, or a further one below the entry that was pressed; the last is taken. */
function opensLists(row: HTMLElement, lists: readonly (readonly string[])[]) {
  row.addEventListener('click', () => {
    const path: string[] = [];
    const { layer, part, take } = openSheet(LINES(lists[0] ?? []));
    layer.addEventListener('click', ({ target }) => {
      if (!(target instanceof HTMLElement) || !target.matches('.line')) return;
      path.push(target.textContent ?? '');
      const next = lists[path.length];
      if (next) setTimeout(() => (part('.list').outerHTML = LINES(next)), 200);
    });
    take.addEventListener('click', () => {
      if (path.length > 0) show(path.join('-'), row);
      layer.remove();
    });
  });
}

const WHEEL_MS = 150;

/** Turns in a while to what was pressed, and hands over where it stands. */
function opensWheels(row: HTMLElement, columns: readonly (readonly string[])[], between: string) {
  row.addEventListener('click', () => {
    const at = columns.map(() => 0);
    const wheels = columns.map(
      (
        entries,
        i,
      ) => `<div style="flex:1;position:relative"><div class="wheel" data-i="${i}" aria-hidden="true"
      style="position:absolute;top:80px;width:100%">${entries.map(e => `<div class="e" style="height:40px">${e}</div>`).join('')}</div></div>`,
    );
    const { layer, take } = openSheet(
      `<div style="display:flex;height:200px;overflow:hidden">${wheels.join('')}</div>`,
    );
    for (const wheel of layer.querySelectorAll<HTMLElement>('.wheel')) {
      wheel.addEventListener('click', ({ target }) => {
        const i = Number(wheel.dataset.i);
        const to = [...wheel.children].indexOf(target as Element);
        setTimeout(() => {
          at[i] = to;
          wheel.style.top = `${80 - 40 * to}px`;
        }, WHEEL_MS);
      });
    }
    take.addEventListener('click', () => {
      show(columns.map((entries, i) => entries[at[i] ?? 0]).join(between), row);
      layer.remove();
    });
  });
}

const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => String(from + i).padStart(2, '0'));

const DEPARTMENTS = ['门店运营部', '商品部', '会员部'];

describe('a row of a form that opens a sheet', () => {
  it('is a field by the name in the row, empty as long as it invites', async () => {
    const host = openHost(form(rowHtml() + rowHtml({ name: '面谈时间', shown: '2026-07-01' })));
    expect(await host.field('所属部门')).toMatchObject({
      kind: 'select',
      isEmpty: true,
      undoable: false,
    });
    expect(await host.field('面谈时间')).toMatchObject({ kind: 'datetime', isEmpty: false });
  });

  it('takes an entry of its list, and the way down through further lists', async () => {
    const host = openHost(form(rowHtml()));
    opensLists(find('.row'), [
      ['杭州', '宁波'],
      ['天一店', '鄞州店'],
    ]);
    expect(await host.write('所属部门', choices('宁波', '鄞州店'))).toEqual(verified('所属部门'));
    expect(find('.value').textContent).toBe('宁波-鄞州店');
  });

  it('hands over what a wheel shows when it has come to rest', async () => {
    const host = openHost(form(rowHtml()));
    opensWheels(find('.row'), [DEPARTMENTS], '');
    expect(await host.write('所属部门', choice('会员部'))).toEqual(verified('所属部门'));
    expect(find('.value').textContent).toBe('会员部');
  });

  it('leaves the sheet without handing over what is not wanted', async () => {
    const host = openHost(form(rowHtml()));
    opensWheels(find('.row'), [DEPARTMENTS], '');
    expect(refusedBy(await host.write('所属部门', choice('财务部')))).toBe('option-not-offered');
    expect(find('.value').textContent).toBe('请选择');
    expect(document.querySelector('.sheet')).toBeNull();
  });

  it('goes back to the choice that stood there', async () => {
    const host = openHost(form(rowHtml({ shown: '商品部' })));
    opensWheels(find('.row'), [DEPARTMENTS], '');
    await host.write('所属部门', choice('会员部'));
    expect(await host.undo()).toEqual([{ rowId: '所属部门', kind: 'restored' }]);
    expect(find('.value').textContent).toBe('商品部');
  });

  it('turns one wheel for each part of a date', async () => {
    const host = openHost(form(rowHtml({ name: '跟进日期' })));
    const columns = [numbers(2025, 2027), numbers(1, 12), numbers(1, 31)];
    opensWheels(find('.row'), columns, '-');
    expect(await host.write('跟进日期', date('2026-10-16'))).toEqual(verified('跟进日期'));
    expect(find('.value').textContent).toBe('2026-10-16');
  });

  it('turns no wheels for a date where one of them is of words', async () => {
    const host = openHost(form(rowHtml({ name: '跟进日期' })));
    const columns = [numbers(2025, 2027), numbers(1, 12), numbers(1, 31), ['上午', '下午']];
    opensWheels(find('.row'), columns, '-');
    expect(refusedBy(await host.write('跟进日期', date('2026-10-16')))).toBe('option-not-offered');
    expect(find('.value').textContent).toBe('请选择');
  });

  it('takes both ends of a range before the calendar’s OK', async () => {
    const host = openHost(form(rowHtml({ name: '年假安排' })));
    const month = (number: number, days: number) =>
      `<div class="month"><div class="title">2026年${number}月</div><div class="days" style="display:grid;grid-template-columns:repeat(7,1fr)">${numbers(
        1,
        days,
      )
        .map(day => `<div class="day" data-on="2026-0${number}-${day}">${Number(day)}</div>`)
        .join('')}</div></div>`;
    find('.row').addEventListener('click', () => {
      const chosen: string[] = [];
      const { layer, take } = openSheet(
        `<div style="height:200px;overflow-y:auto">${month(7, 31)}${month(8, 31)}</div>`,
      );
      layer.addEventListener('click', ({ target }) => {
        if (target instanceof HTMLElement && target.dataset.on) chosen.push(target.dataset.on);
      });
      take.addEventListener('click', () => {
        show([chosen[0], chosen[1] ?? chosen[0]].join(' 至 '));
        layer.remove();
      });
    });
    const range = choices('2026-07-30', '2026-08-07');
    expect(await host.write('年假安排', range)).toEqual(verified('年假安排'));
    expect(find('.value').textContent).toBe('2026-07-30 至 2026-08-07');
  });
});

describe('what is no such row', () => {
  const isNone = async (html: string) => {
    const { fields } = await openHost(html).survey();
    expect(fields.map(field => field.kind)).toEqual(html.includes('<input') ? ['text'] : []);
  };

  it('is a link', () => isNone(form(rowHtml({ tag: 'a', attributes: 'href="/departments"' }))));
  it('leads to an address of another kind', () =>
    isNone(form(rowHtml({ attributes: 'data-url="/d" style="cursor:pointer"' }))));
  it('is of no form', () => isNone(`<div>${rowHtml()}</div>`));
  it('has a name that is no label', () =>
    isNone(form(rowHtml().replace(/label for="gone"|label/g, 'span'))));
  it('cannot be pressed', () => isNone(form(rowHtml({ attributes: '' }))));
  it('shows a value, and no sign that it opens', () =>
    isNone(form(rowHtml({ shown: '商品部', arrow: '' }))));
  it('stands in a menu', () => isNone(form(`<nav>${rowHtml()}</nav>`)));
  it('holds a command of its own', () =>
    isNone(form(rowHtml({ arrow: '<button type="button">清除</button>' }))));
  it('says more than its value', () => isNone(form(rowHtml({ arrow: `<em>3 条</em>${ARROW}` }))));
  it('has a label that means a field elsewhere', () =>
    isNone(form(rowHtml().replace('for="gone"', 'for="n"').replace('备注', '部门'))));
});

it('leaves alone a dialog that comes up in the middle', async () => {
  const host = openHost(form(rowHtml()));
  const pressed: string[] = [];
  find('.row').addEventListener('click', () => {
    if (document.querySelector('.dialog')) return;
    const layer = document.createElement('div');
    layer.innerHTML = `<div class="dim" style="position:fixed;inset:0;background:#0008"></div>
      <div class="dialog" role="dialog" style="position:fixed;left:20%;top:40%;width:200px;background:#fff">${LINES(DEPARTMENTS)}</div>`;
    layer.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLElement && target.matches('.line'))
        pressed.push(target.textContent ?? '');
      else layer.remove();
    });
    onCleanup(() => layer.remove());
    document.body.append(layer);
  });
  expect(refusedBy(await host.write('所属部门', choice('商品部')))).toBe('popup-did-not-open');
  expect(pressed).toEqual([]);
});

it('hands over nothing where the list holds other choices too', async () => {
  const host = openHost(form(rowHtml()));
  find('.row').addEventListener('click', () => {
    const entries = DEPARTMENTS.map(
      (name, i) =>
        `<div role="option" aria-selected="${i === 0}" style="height:40px">${name}</div>`,
    );
    const { layer, take } = openSheet(entries.join(''));
    layer.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLElement && target.role === 'option') target.ariaSelected = 'true';
    });
    take.addEventListener('click', () => {
      show([...layer.querySelectorAll('[aria-selected=true]')].map(e => e.textContent).join('、'));
      layer.remove();
    });
  });
  expect(refusedBy(await host.write('所属部门', choice('商品部')))).toBe('option-not-offered');
  expect(find('.value').textContent).toBe('请选择');
});
