/** Widgets whose value is chosen and not typed, as reported against other fill engines. */
import { describe, expect, it } from 'vitest';
import {
  choice,
  find,
  inputValue,
  onCleanup,
  openHost,
  refusedBy,
  takeFocusAway,
  text,
  verified,
} from '../host';
import { assign } from './naive';

const MANY = Array.from({ length: 400 }, (_, i) => `部门${i}`);
const ROW = 24;
const SEQUENCE = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];

interface SelectSetup {
  readonly labels: readonly string[];
  readonly selected?: string;
  /** Entries rendered at a time. */
  readonly rendered?: number;
  /** How long the open list lets the pointer through. */
  readonly animationMs?: number;
  /** Chooses on the whole pointer sequence only. */
  readonly heedsAll?: boolean;
}

/** Opens on mousedown, in a portal, and is closed when it is left. */
function mountSelect({
  labels,
  selected = '',
  rendered = labels.length,
  animationMs = 0,
  heedsAll = false,
}: SelectSetup) {
  const host = openHost(`<div><span>部门</span>
    <div id="box" style="border:1px solid #999;width:200px;height:32px;position:relative">
      <span id="shown"></span>
      <input role="combobox" readonly aria-haspopup="listbox" aria-expanded="false" style="opacity:0;width:8px;border:0">
    </div></div>`);
  const input = find<HTMLInputElement>('#box input');
  let model = selected;
  let popup: HTMLElement | null = null;
  const show = () => {
    find('#shown').textContent = model;
  };
  const close = () => {
    popup?.remove();
    popup = null;
    input.setAttribute('aria-expanded', 'false');
  };
  const optionOf = (label: string, top: number) => {
    const option = document.createElement('div');
    const heard: string[] = [];
    option.setAttribute('role', 'option');
    option.textContent = label;
    option.style.cssText = `position:absolute;top:${top}px;height:${ROW}px;width:100%`;
    for (const type of SEQUENCE) option.addEventListener(type, () => heard.push(type));
    option.addEventListener('click', () => {
      if (heedsAll && heard.join() !== SEQUENCE.join()) return;
      model = label;
      show();
      close();
    });
    return option;
  };
  const open = () => {
    if (popup) return;
    popup = document.createElement('div');
    popup.style.cssText =
      'position:absolute;left:0;top:60px;width:200px;background:#fff;pointer-events:none';
    popup.innerHTML = `<div id="list" role="listbox" style="height:${ROW * 8}px;overflow:auto;position:relative"></div>`;
    const own = popup;
    setTimeout(() => {
      own.style.pointerEvents = '';
    }, animationMs);
    document.body.append(popup);
    onCleanup(close);
    const list = find('#list');
    const render = () => {
      const first = Math.floor(list.scrollTop / ROW);
      const filler = document.createElement('div');
      filler.style.height = `${labels.length * ROW}px`;
      const rows = labels.length > rendered ? labels.slice(first, first + rendered) : labels;
      const at = labels.length > rendered ? first : 0;
      list.replaceChildren(...rows.map((label, i) => optionOf(label, (at + i) * ROW)), filler);
    };
    list.addEventListener('scroll', render);
    list.addEventListener('mousedown', ({ target }) => {
      if (target === list) close();
    });
    render();
    input.setAttribute('aria-controls', 'list');
    input.setAttribute('aria-expanded', 'true');
  };
  find('#box').addEventListener('mousedown', () => setTimeout(open, 20));
  input.addEventListener('blur', close);
  show();
  return { host, model: () => model, isOpen: () => popup !== null };
}

describe('ant-design#23009: a list that is not in the page before a mousedown', () => {
  it('does not come up at a click', () => {
    mountSelect({ labels: ['研发部', '市场部'] });
    find('#box').click();

    expect(document.querySelector('[role=option]')).toBeNull();
  });

  it('has the option chosen', async () => {
    takeFocusAway();
    const { host, model, isOpen } = mountSelect({ labels: ['研发部', '市场部'] });

    expect(await host.write('部门', choice('市场部'))).toEqual(verified('部门'));
    expect([model(), isOpen()]).toEqual(['市场部', false]);
  });
});

it('ant-design#31155, quasar#5600, element-plus#16653: an option far outside the rendered part is chosen, without a press on the list itself', async () => {
  const { host, model } = mountSelect({ labels: MANY, rendered: 10 });

  expect(await host.write('部门', choice('部门350'))).toEqual(verified('部门'));
  expect(model()).toBe('部门350');
});

it('ant-design#31105: a list that lets the pointer through while it comes up is chosen from', async () => {
  takeFocusAway();
  const { host, model } = mountSelect({ labels: ['研发部', '市场部'], animationMs: 400 });

  expect(await host.write('部门', choice('市场部'))).toEqual(verified('部门'));
  expect(model()).toBe('市场部');
});

describe('a list that heeds the whole pointer sequence', () => {
  it('chooses nothing at a click', () => {
    const { model } = mountSelect({ labels: ['研发部', '市场部'], heedsAll: true });
    find('#box').dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
    document.querySelector<HTMLElement>('[role=option]')?.click();

    expect(model()).toBe('');
  });

  it('has the option chosen', async () => {
    takeFocusAway();
    const { host, model } = mountSelect({ labels: ['研发部', '市场部'], heedsAll: true });

    expect(await host.write('部门', choice('市场部'))).toEqual(verified('部门'));
    expect(model()).toBe('市场部');
  });
});

it('text for the read-only input of a select is never left standing there unchosen', async () => {
  const { host, model } = mountSelect({ labels: ['研发部', '市场部'], selected: '研发部' });

  expect(refusedBy(await host.write('部门', text('采购部')))).toBe('option-not-offered');
  expect(model()).toBe('研发部');
  expect(inputValue('#box input')).toBe('');
});

describe('material-ui#17978: a select with a hidden native input beside it', () => {
  function mountMui() {
    const host = openHost(`<div><label id="l">部门</label>
      <div id="box" style="border:1px solid #999;width:200px;height:40px;position:relative">
        <div id="select" role="combobox" tabindex="0" aria-haspopup="listbox" aria-expanded="false" aria-labelledby="l" style="height:38px"><span>\u200b</span></div>
        <input id="native" aria-hidden="true" tabindex="-1" style="opacity:0;position:absolute;left:0;bottom:0;width:100%;pointer-events:none">
      </div></div>`);
    let model = '';
    const select = find('#select');
    select.addEventListener('mousedown', () => {
      if (document.querySelector('#menu')) return;
      const menu = document.createElement('div');
      menu.id = 'menu';
      menu.style.cssText = 'position:absolute;left:0;top:60px;width:200px;background:#fff';
      menu.innerHTML =
        '<ul role="listbox"><li role="option">研发部</li><li role="option">市场部</li></ul>';
      menu.addEventListener('click', ({ target }) => {
        if (!(target instanceof HTMLLIElement)) return;
        model = target.textContent ?? '';
        select.textContent = model;
        menu.remove();
      });
      document.body.append(menu);
      onCleanup(() => menu.remove());
    });
    return { host, model: () => model };
  }

  it('does not take what is put into the hidden input', () => {
    const { model } = mountMui();
    assign('#native', '市场部', 'input', 'change');

    expect(model()).toBe('');
  });

  it('is one field, and has the option chosen', async () => {
    takeFocusAway();
    const { host, model } = mountMui();

    expect((await host.survey()).fields).toHaveLength(1);
    expect(await host.write('部门', choice('市场部'))).toEqual(verified('部门'));
    expect(model()).toBe('市场部');
  });
});

describe('oraclejet#73: a combobox whose typed text is no choice', () => {
  function mountCombobox() {
    const host = openHost(`<div><label for="c">部门</label>
      <div style="border:1px solid #999;width:200px;height:32px;position:relative">
        <input id="c" role="combobox" aria-haspopup="listbox" aria-expanded="false" style="width:160px"></div></div>`);
    const input = find<HTMLInputElement>('#c');
    let model = '';
    const close = () => {
      document.querySelector('#popup')?.remove();
      input.setAttribute('aria-expanded', 'false');
    };
    const open = () => {
      close();
      const popup = document.createElement('div');
      popup.id = 'popup';
      popup.style.cssText = 'position:absolute;left:0;top:60px;width:200px;background:#fff';
      const fitting = ['研发部', '市场部', '市场二部'].filter(label => label.includes(input.value));
      popup.innerHTML = `<ul id="list" role="listbox">${fitting.map(label => `<li role="option">${label}</li>`).join('')}</ul>`;
      popup.addEventListener('click', ({ target }) => {
        if (!(target instanceof HTMLLIElement)) return;
        model = target.textContent ?? '';
        input.value = model;
        close();
      });
      document.body.append(popup);
      onCleanup(close);
      input.setAttribute('aria-controls', 'list');
      input.setAttribute('aria-expanded', 'true');
    };
    input.addEventListener('mousedown', open);
    input.addEventListener('input', open);
    input.addEventListener('blur', close);
    return { host, model: () => model };
  }

  it('shows the text and holds nothing when it is typed', () => {
    const { model } = mountCombobox();
    assign('#c', '市场部', 'input', 'change', 'blur');

    expect([inputValue('#c'), model()]).toEqual(['市场部', '']);
  });

  it('has the option chosen', async () => {
    takeFocusAway();
    const { host, model } = mountCombobox();

    expect(await host.write('部门', choice('市场部'))).toEqual(verified('部门'));
    expect(model()).toBe('市场部');
  });
});

describe('odoo#106913: a relation that takes the first suggestion when it is left', () => {
  const PEOPLE = ['王五一', '王五', '李四', '李四光'];

  function mountRelation(selected = '', pointsToList = true) {
    const host =
      openHost(`<div><label for="m">主管</label><div class="o-autocomplete" style="position:relative">
      <input id="m" class="o-autocomplete--input" role="combobox" autocomplete="off" aria-expanded="false"></div></div>`);
    const input = find<HTMLInputElement>('#m');
    let model = selected;
    let offered: string[] = [];
    let timer = 0;
    let isCreated = false;
    input.value = model;
    const close = () => {
      clearTimeout(timer);
      document.querySelector('#menu')?.remove();
      offered = [];
    };
    const take = (label: string) => {
      model = label;
      input.value = model;
      close();
    };
    const draw = () => {
      close();
      const typed = input.value;
      offered = PEOPLE.filter(label => label.includes(typed));
      const menu = document.createElement('ul');
      menu.id = 'menu';
      if (pointsToList) input.setAttribute('aria-controls', 'menu');
      menu.className = 'o-autocomplete--dropdown-menu dropdown-menu';
      menu.setAttribute('role', 'menu');
      menu.style.cssText =
        'position:absolute;left:0;top:24px;width:200px;background:#fff;margin:0;padding:0;list-style:none';
      for (const label of [...offered, `创建 "${typed}"`]) {
        const item = document.createElement('li');
        item.textContent = label;
        item.addEventListener('click', () => {
          if (offered.includes(label)) take(label);
          else isCreated = true;
        });
        menu.append(item);
      }
      find('.o-autocomplete').append(menu);
    };
    input.addEventListener('input', () => {
      clearTimeout(timer);
      if (input.value === '') take('');
      else timer = window.setTimeout(draw, 200);
    });
    input.addEventListener('blur', () => {
      const [first] = offered;
      if (first !== undefined) take(first);
      else take(model);
    });
    return { host, model: () => model, isCreated: () => isCreated };
  }

  it('has another person than the one typed', async () => {
    const { model } = mountRelation();
    assign('#m', '王五', 'input');
    await expect.poll(() => document.querySelector('#menu')).not.toBeNull();
    assign('#m', '王五', 'change', 'blur');

    expect(model()).toBe('王五一');
  });

  it.each(['', '李四'])('has exactly the person meant, after “%s”', async before => {
    takeFocusAway();
    const { host, model } = mountRelation(before);

    expect(await host.write('主管', choice('王五'))).toEqual(verified('主管'));
    expect([model(), inputValue('#m')]).toEqual(['王五', '王五']);
  });

  it.each([
    ['', true],
    ['李四', true],
    ['', false],
    ['李四', false],
  ])(
    'has “%s” again where the person is not offered; its list is named: %s',
    async (before, named) => {
      takeFocusAway();
      const { host, model, isCreated } = mountRelation(before, named);
      const outcome = await host.write('主管', choice('王'));

      expect(outcome).toMatchObject({ kind: 'failed', restored: true });
      expect([model(), inputValue('#m'), isCreated()]).toEqual([before, before, false]);
    },
  );
});

it('a picker without an input, with a tree in its pop-over, has the entry chosen', async () => {
  takeFocusAway();
  const host = openHost(`<div><span>部门</span><div id="box" class="dept-picker" tabindex="0"
    style="border:1px solid #999;width:200px;height:32px"><span class="placeholder">请选择</span></div></div>`);
  let model = '';
  find('#box').addEventListener('click', () => {
    if (document.querySelector('#tree')) return;
    const popover = document.createElement('div');
    popover.id = 'tree';
    popover.className = 'dept-popover';
    popover.style.cssText = 'position:absolute;left:0;top:64px;width:200px;background:#fff';
    popover.innerHTML = `<ul role="tree"><li role="treeitem" aria-expanded="true"><span>总公司</span>
      <ul role="group"><li role="treeitem"><span>研发部</span></li><li role="treeitem"><span>市场部</span></li></ul></li></ul>`;
    popover.addEventListener('click', ({ target }) => {
      const item = target instanceof Element ? target.closest('[role=treeitem]') : null;
      model = item?.querySelector('span')?.textContent ?? '';
      find('#box').textContent = model;
      popover.remove();
    });
    document.body.append(popover);
    onCleanup(() => popover.remove());
  });

  expect(await host.write('部门', choice('市场部'))).toEqual(verified('部门'));
  expect(model).toBe('市场部');
});
