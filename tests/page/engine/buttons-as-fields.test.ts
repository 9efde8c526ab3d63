/** Buttons that are fields: those that open a list, and those that stay pressed. */
import { beforeEach, describe, expect, it } from 'vitest';
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

beforeEach(takeFocusAway);

function listUnder(opener: HTMLElement, entries: readonly string[]): HTMLElement {
  const list = document.createElement('div');
  list.role = 'listbox';
  const { left, bottom } = opener.getBoundingClientRect();
  list.style.cssText = `position:absolute;left:${left}px;top:${bottom + 4}px;width:160px;background:#fff`;
  list.innerHTML = entries.map(entry => `<div role="option">${entry}</div>`).join('');
  document.body.append(list);
  onCleanup(() => list.remove());
  return list;
}

/** `#team` opens the list when it is clicked, and shows what was chosen as `show` says. */
function mount(
  html: string,
  entries: readonly string[],
  { isForSeveral = false, show = (chosen: readonly string[]) => chosen.join() } = {},
) {
  const host = openHost(html);
  const opener = find('#team');
  const chosen: string[] = [];
  let list: HTMLElement | null = null;
  const shut = () => {
    list?.remove();
    list = null;
  };
  opener.addEventListener('blur', shut);
  opener.addEventListener('click', () => {
    if (list) return;
    list = listUnder(opener, entries);
    list.addEventListener('click', ({ target }) => {
      if (!(target instanceof HTMLElement)) return;
      target.ariaSelected = 'true';
      if (!isForSeveral) chosen.length = 0;
      chosen.push(target.textContent);
      opener.textContent = show(chosen);
      if (!isForSeveral) shut();
    });
  });
  return { host, opener, chosen };
}

const TEAMS = ['研发部', '市场部'];
const labelled = (box: string) => `<div><label for="team">所属部门</label> ${box}</div>`;

describe('a button that opens a list', () => {
  it.each([
    [
      'in a box that says so',
      '<div><span>所属部门</span><div aria-haspopup="listbox" style="display:inline-block"><button id="team" type="button">请选择</button></div></div>',
    ],
    [
      'and says so itself',
      '<div><span>所属部门</span><button id="team" type="button" aria-haspopup="listbox">请选择</button></div>',
    ],
    [
      'and is named by a label',
      labelled('<button id="team" type="button" aria-expanded="false">请选择</button>'),
    ],
  ])('%s, is a select', async (_, html) => {
    const { host, opener } = mount(html, TEAMS);
    expect(await host.field('所属部门')).toMatchObject({ kind: 'select', isEmpty: true });
    expect(await host.write('所属部门', choice('市场部'))).toEqual(verified('所属部门'));
    expect(opener.textContent).toBe('市场部');
  });

  it.each([
    [
      'opens a part of the page that nobody names',
      '<button type="button" aria-expanded="false">更多资料</button>',
    ],
    [
      'opens a dialog',
      labelled(
        '<button id="team" type="button" aria-expanded="false" aria-haspopup="dialog">选择部门</button>',
      ),
    ],
    [
      'is named by a heading',
      '<h3 id="more">更多资料</h3><button type="button" aria-expanded="false" aria-labelledby="more">展开</button>',
    ],
  ])('that %s is none', async (_, html) => {
    expect((await openHost(html).survey()).fields).toEqual([]);
  });

  it('beside a box to type in is a part of that', async () => {
    const host = openHost(
      labelled(
        '<span><input id="team" role="combobox"><button type="button" aria-haspopup="listbox" aria-label="展开">▾</button></span>',
      ),
    );
    expect((await host.survey()).fields.map(({ kind }) => kind)).toEqual(['select']);
  });
});

describe('a box that shows nothing but how many were chosen', () => {
  const BOX = labelled('<button id="team" type="button" aria-expanded="false">请选择</button>');

  it.each([
    ['as a number', ''],
    ['behind its invitation', '请选择 '],
  ])('holds as many, %s', async (_, before) => {
    const { host, chosen } = mount(BOX, [...TEAMS, '财务部'], {
      isForSeveral: true,
      show: labels => `${before}${labels.length}`,
    });
    expect(await host.write('所属部门', choices('研发部', '财务部'))).toEqual(verified('所属部门'));
    expect(chosen).toEqual(['研发部', '财务部']);
  });

  it('does not hold fewer', async () => {
    const { host } = mount(BOX, TEAMS, { isForSeveral: true, show: () => '1' });
    expect(refusedBy(await host.write('所属部门', choices(...TEAMS)))).not.toBe('verified');
  });

  it('shows the choice itself where that is a number', async () => {
    const { host, opener } = mount(BOX, ['1', '2', '3']);
    expect(await host.write('所属部门', choice('3'))).toEqual(verified('所属部门'));
    expect(opener.textContent).toBe('3');
  });
});

it('an entry is chosen where its list tells a press from the end of the one that opened it', async () => {
  const host = openHost(
    labelled(
      '<button id="team" type="button" role="combobox" aria-expanded="false">请选择</button>',
    ),
  );
  const opener = find('#team');
  const open = (x: number, y: number) => {
    const list = listUnder(opener, TEAMS);
    let way = 0;
    const follow = ({ clientX, clientY }: PointerEvent) => {
      way = Math.max(Math.abs(clientX - x), Math.abs(clientY - y));
    };
    document.addEventListener('pointermove', follow);
    onCleanup(() => document.removeEventListener('pointermove', follow));
    document.addEventListener(
      'pointerup',
      event => {
        if (way <= 10) event.preventDefault();
      },
      { capture: true, once: true },
    );
    list.addEventListener('pointerup', event => {
      if (event.defaultPrevented || !(event.target instanceof HTMLElement)) return;
      opener.textContent = event.target.textContent;
      list.remove();
    });
    opener.addEventListener('blur', () => list.remove());
  };
  opener.addEventListener('pointerdown', ({ clientX, clientY }) => {
    setTimeout(() => open(clientX, clientY));
  });
  expect(await host.write('所属部门', choice('市场部'))).toEqual(verified('所属部门'));
  expect(opener.textContent).toBe('市场部');
});

describe('parts that stay pressed', () => {
  it.each([
    [
      'buttons, each in a part of its own',
      (word: string) => `<span><button type="button" aria-pressed="false">${word}</button></span>`,
    ],
    [
      'drawn buttons',
      (word: string) => `<div role="button" tabindex="0" aria-pressed="false">${word}</div>`,
    ],
  ])('are one choice: %s', async (_, part) => {
    const host = openHost(
      `<div role="group" aria-label="用工性质">${['在编', '合同', '返聘'].map(part).join('')}</div>`,
    );
    const parts = document.querySelectorAll('[aria-pressed]');
    find('[role=group]').addEventListener('click', ({ target }) => {
      for (const each of parts) each.ariaPressed = String(each === target);
    });
    expect((await host.survey()).fields).toMatchObject([
      { kind: 'radio', options: ['在编', '合同', '返聘'] },
    ]);
    expect(await host.write('用工性质', choice('合同'))).toEqual(verified('用工性质'));
    expect(document.querySelector('[aria-pressed=true]')?.textContent).toBe('合同');
  });

  it('are no choice with those of a part that holds several', async () => {
    const button = (word: string) => `<button type="button" aria-pressed="false">${word}</button>`;
    const host = openHost(
      `<div><div>${button('收藏')}</div><div>${button('在编')}${button('合同')}</div></div>`,
    );
    expect((await host.survey()).fields).toMatchObject([{ options: ['在编', '合同'] }]);
  });
});
