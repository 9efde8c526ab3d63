import { describe, expect, it } from 'vitest';
import {
  choice,
  choices,
  find,
  onCleanup,
  openHost,
  refusedBy,
  takeFocusAway,
  verified,
} from './host';

interface SelectSetup {
  readonly labels: readonly string[];
  readonly multiple?: boolean;
  readonly clearable?: boolean;
  /** Renders a window of ten entries only. */
  readonly windowed?: boolean;
  readonly opens?: boolean;
  readonly selected?: readonly string[];
}

const ROW = 20;

/** A select as libraries build it: a box, a list in a portal, opened by mousedown, closed by blur. */
function mountSelect(setup: SelectSetup) {
  const host = openHost(`<div><span class="label">部门</span>
    <div id="box" style="border:1px solid #999;width:200px;height:32px;position:relative">
      <span id="shown"></span>
      <input role="combobox" readonly aria-haspopup="listbox" aria-expanded="false" style="opacity:0;width:8px;border:0">
    </div></div><label>下一个<input id="next"></label>`);
  const box = find('#box');
  const input = find<HTMLInputElement>('#box input');
  const chosen: string[] = [...(setup.selected ?? [])];
  let popup: HTMLElement | null = null;

  const show = () => {
    find('#shown').textContent = setup.multiple ? '' : (chosen[0] ?? '');
    for (const chip of box.querySelectorAll('.x-chip-label')) chip.remove();
    if (setup.multiple) {
      for (const label of chosen) {
        const chip = document.createElement('span');
        chip.className = 'x-chip-label';
        chip.textContent = label;
        box.prepend(chip);
      }
    }
    box.querySelector('.x-clear')?.remove();
    if (setup.clearable && chosen.length > 0) {
      const clear = document.createElement('button');
      clear.type = 'button';
      clear.className = 'x-clear';
      clear.textContent = '×';
      clear.addEventListener('mousedown', event => event.stopPropagation());
      clear.addEventListener('click', () => {
        chosen.splice(0);
        show();
      });
      box.append(clear);
    }
  };

  const close = () => {
    popup?.remove();
    popup = null;
    input.setAttribute('aria-expanded', 'false');
  };

  const open = () => {
    if (popup || setup.opens === false) return;
    popup = document.createElement('div');
    popup.style.cssText =
      'position:absolute;left:0;top:100px;width:200px;background:#fff;z-index:9';
    const list = document.createElement('div');
    list.id = 'the-list';
    list.setAttribute('role', 'listbox');
    if (setup.multiple) list.setAttribute('aria-multiselectable', 'true');
    list.style.cssText = `height:${ROW * 8}px;overflow:auto;position:relative`;
    popup.append(list);
    document.body.append(popup);
    onCleanup(() => popup?.remove());
    input.setAttribute('aria-controls', 'the-list');
    input.setAttribute('aria-expanded', 'true');
    const render = () => {
      const first = setup.windowed ? Math.floor(list.scrollTop / ROW) : 0;
      const rows = setup.labels.slice(first, setup.windowed ? first + 10 : undefined);
      const filler = document.createElement('div');
      filler.style.height = `${setup.labels.length * ROW}px`;
      list.replaceChildren(
        ...rows.map((label, i) => {
          const option = document.createElement('div');
          option.setAttribute('role', 'option');
          option.setAttribute('aria-selected', String(chosen.includes(label)));
          option.textContent = label;
          option.style.cssText = `position:absolute;top:${(first + i) * ROW}px;height:${ROW}px`;
          option.addEventListener('click', () => {
            if (!setup.multiple) chosen.splice(0);
            const at = chosen.indexOf(label);
            if (at === -1) chosen.push(label);
            else chosen.splice(at, 1);
            show();
            if (setup.multiple) render();
            else close();
          });
          return option;
        }),
        filler,
      );
    };
    list.addEventListener('scroll', render);
    render();
  };

  box.addEventListener('mousedown', () => setTimeout(open, 30));
  input.addEventListener('blur', close);
  show();
  return { host, chosen, isOpen: () => popup !== null };
}

const MANY = Array.from({ length: 200 }, (_, i) => `部门${i}`);

describe('a select of a library', () => {
  it.each([
    ['with the focus in the page', () => {}],
    ['with the focus in the panel', takeFocusAway],
  ])('has the option chosen, %s', async (_, prepare) => {
    prepare();
    const { host, chosen, isOpen } = mountSelect({ labels: ['研发部', '市场部'] });

    expect(await host.write('部门', choice('市场部'))).toEqual(verified('部门'));
    expect(chosen).toEqual(['市场部']);
    expect(isOpen()).toBe(false);
  });

  it('whose list renders a window of its entries is scrolled', async () => {
    const { host, chosen } = mountSelect({ labels: MANY, windowed: true });

    expect(await host.write('部门', choice('部门150'))).toEqual(verified('部门'));
    expect(chosen).toEqual(['部门150']);
  });

  it('with several choices ends up with exactly the wanted ones', async () => {
    const { host, chosen } = mountSelect({
      labels: ['甲', '乙', '丙'],
      multiple: true,
      selected: ['甲'],
    });

    expect(await host.write('部门', choices('乙', '丙'))).toEqual(verified('部门'));
    expect(chosen.toSorted()).toEqual(['丙', '乙'].toSorted());
  });

  it('with several choices keeps the old ones when appending', async () => {
    const { host, chosen } = mountSelect({
      labels: ['甲', '乙', '丙'],
      multiple: true,
      selected: ['甲'],
    });

    expect(await host.write('部门', choices('丙'), { mode: 'append' })).toEqual(verified('部门'));
    expect(chosen).toEqual(['甲', '丙']);
  });

  it('that does not open is reported', async () => {
    const { host } = mountSelect({ labels: ['甲'], opens: false });

    expect(refusedBy(await host.write('部门', choice('甲')))).toBe('popup-did-not-open');
  });

  it.each([
    ['has no such entry', ['甲', '乙']],
    ['has it twice, far apart', ['丙', ...MANY, '丙']],
  ])('that %s is left alone and closed', async (_, labels) => {
    const { host, chosen, isOpen } = mountSelect({ labels, windowed: true });

    expect(refusedBy(await host.write('部门', choice('丙')))).toBe('option-not-offered');
    expect(chosen).toEqual([]);
    expect(isOpen()).toBe(false);
  });

  it('goes back to its previous choice', async () => {
    const { host, chosen } = mountSelect({ labels: ['甲', '乙'], selected: ['甲'] });
    await host.write('部门', choice('乙'));

    expect(await host.undo()).toEqual([{ rowId: '部门', kind: 'restored' }]);
    expect(chosen).toEqual(['甲']);
  });

  it('goes back to no choice by its own clear button', async () => {
    const { host, chosen } = mountSelect({ labels: ['甲', '乙'], clearable: true });
    await host.write('部门', choice('乙'));

    expect(await host.undo()).toEqual([{ rowId: '部门', kind: 'restored' }]);
    expect(chosen).toEqual([]);
  });

  it('without a clear button cannot go back to no choice, and said so before', async () => {
    const { host } = mountSelect({ labels: ['甲', '乙'] });
    expect((await host.field('部门')).undoable).toBe(false);
    await host.write('部门', choice('乙'));

    expect(await host.undo()).toMatchObject([{ kind: 'cannot-undo' }]);
  });

  it('is out of the way of the field after it', async () => {
    const { host } = mountSelect({ labels: MANY, multiple: true });
    const { fields } = await host.survey();
    const [select, next] = fields;

    const outcomes = await host.writeAll([
      {
        rowId: '1',
        handle: select?.handle ?? '',
        signature: select?.signature ?? '',
        value: choices('部门3'),
        mode: 'replace',
        expectedBefore: '',
      },
      {
        rowId: '2',
        handle: next?.handle ?? '',
        signature: next?.signature ?? '',
        value: { kind: 'text', text: '好' },
        mode: 'replace',
        expectedBefore: '',
      },
    ]);

    expect(outcomes).toEqual(expect.arrayContaining([verified('1'), verified('2')]));
  });
});
