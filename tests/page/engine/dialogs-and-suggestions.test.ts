/** Lists and calendars in dialogs of their widget, suggestions below a box, and names shared by parts. */
import { describe, expect, it } from 'vitest';
import { choice, choices, find, onCleanup, openHost, verified } from './host';

function popUp(html: string, css = ''): HTMLElement {
  const popup = document.createElement('div');
  popup.style.cssText = `position:absolute;left:0;top:90px;width:300px;background:#fff;${css}`;
  popup.innerHTML = html;
  document.body.append(popup);
  onCleanup(() => popup.remove());
  return popup;
}

describe('a labelled button that opens a list in a dialog', () => {
  const TEAMS = ['安全', '产品', '数据中心'];

  function mount() {
    const host = openHost(`<div class="item"><label for="b">协作部门</label><div><div class="frame">
      <button type="button" id="b" aria-haspopup="dialog" aria-expanded="false" style="border:1px solid #999;width:240px;height:32px"><span class="x-placeholder">可多选</span></button></div>
      <div class="x-tokens" id="tokens"></div></div></div>
      <div class="item"><label>备注<input></label></div>`);
    const chosen = new Set<string>();
    let dialog: HTMLElement | null = null;
    const drawTokens = () => {
      find('#tokens').innerHTML = [...chosen]
        .map(
          name =>
            `<div class="x-token" style="padding:4px">${name}<button type="button" aria-label="Remove ${name}">×</button></div>`,
        )
        .join('');
    };
    find('#tokens').addEventListener('click', ({ target }) => {
      const name = (target as HTMLElement).ariaLabel?.replace('Remove ', '');
      if (name && chosen.delete(name)) drawTokens();
    });
    const shut = () => {
      dialog?.remove();
      dialog = null;
    };
    find('#b').addEventListener('click', () => {
      if (dialog) return;
      dialog = popUp(
        `<input role="combobox" aria-label="search"><div role="listbox" aria-multiselectable="true">${TEAMS.map(name => `<div role="option" aria-selected="false" style="height:28px">${name}</div>`).join('')}</div>`,
      );
      dialog.role = 'dialog';
      dialog.addEventListener('click', ({ target }) => {
        const option = (target as HTMLElement).closest('[role=option]');
        const name = option?.textContent;
        if (!name) return;
        if (!chosen.delete(name)) chosen.add(name);
        option.setAttribute('aria-selected', String(chosen.has(name)));
        drawTokens();
      });
    });
    document.addEventListener('mousedown', leave);
    onCleanup(() => document.removeEventListener('mousedown', leave));
    function leave({ target }: MouseEvent) {
      if (!dialog?.contains(target as Node)) shut();
    }
    return { host, chosen };
  }

  it('takes several, read from the chips below it, and gives them back', async () => {
    const { host, chosen } = mount();
    expect(await host.write('协作部门', choices('安全', '产品'))).toEqual(verified('协作部门'));
    expect([...chosen]).toEqual(['安全', '产品']);
    expect(await host.undo()).toEqual([{ rowId: '协作部门', kind: 'restored' }]);
    expect([...chosen]).toEqual([]);
  });

  it('is no field where it shows a command instead of an invitation', async () => {
    const host = openHost(
      `<label for="b">附件</label><button type="button" id="b" aria-haspopup="dialog" aria-expanded="false"><span>上传</span></button>`,
    );
    expect((await host.survey()).fields).toEqual([]);
  });
});

it('presses a pop-up’s own end after both days of a range, not after the first', async () => {
  const host = openHost(
    `<label for="b">统计区间</label><button type="button" id="b" aria-haspopup="dialog" style="width:260px;height:32px">选择日期范围</button>`,
  );
  const days = (month: number) =>
    `<div class="panel"><div class="header">2026 年 ${month} 月</div><table><tbody><tr>${Array.from({ length: 30 }, (_, i) => `<td title="2026-${String(month).padStart(2, '0')}-${String(i + 1).padStart(2, '0')}">${i + 1}</td>`).join('')}</tr></tbody></table></div>`;
  const applied: string[][] = [];
  find('#b').addEventListener('click', () => {
    const picked: string[] = [];
    const dialog = popUp(`${days(1)}${days(6)}<button type="button">Apply</button>`, 'width:900px');
    dialog.role = 'dialog';
    dialog.addEventListener('click', ({ target }) => {
      const hit = target as HTMLElement;
      if (hit.title) picked.push(hit.title);
      else if (hit.matches('button')) {
        applied.push([...picked]);
        find('#b').textContent = picked.join(' ~ ');
        dialog.remove();
      }
    });
  });
  const range = { kind: 'daterange', from: '2026-01-05', to: '2026-06-28' } as const;
  expect(await host.write('统计区间', range)).toEqual(verified('统计区间'));
  expect(applied).toEqual([['2026-01-05', '2026-06-28']]);
});

it('takes the suggestion of just that wording from a list that comes up later at the box', async () => {
  const host = openHost(
    '<label>直接上级<input id="m" type="text" class="x-autocomplete-input" autocomplete="off" style="width:240px"></label>',
  );
  const box = find<HTMLInputElement>('#m');
  let id: string | null = null;
  box.addEventListener('input', () => {
    id = null;
    setTimeout(() => {
      if (document.querySelector('.x-menu') || box.value === '') return;
      const { bottom } = box.getBoundingClientRect();
      const list = popUp(
        '<ul style="margin:0;padding:0"><li style="height:24px">庄梦瑶</li><li style="height:24px">庄梦蝶</li></ul>',
        `top:${bottom + scrollY}px`,
      );
      list.className = 'x-menu';
      list.addEventListener('click', ({ target }) => {
        id = (target as HTMLElement).textContent === '庄梦蝶' ? 'E2' : 'E1';
        list.remove();
      });
    }, 550);
  });
  expect(await host.write('直接上级', choice('庄梦蝶'))).toEqual(verified('直接上级'));
  expect(id).toBe('E2');
});

it('writes seconds only where the calendar asks for them', async () => {
  for (const [shown, expected] of [
    ['00:00', '2026-07-14 14:30'],
    ['00:00:00', '2026-07-14 14:30:00'],
  ]) {
    const host = openHost(
      '<label>面谈时间<input id="t" class="hasDatepicker" autocomplete="off"></label>',
    );
    find('#t').addEventListener('focus', () => {
      const cells = Array.from({ length: 31 }, (_, i) => `<td>${i + 1}</td>`).join('');
      popUp(
        `<div class="header">2026年7月</div><table><tr>${cells}</tr></table><dl><dt>时间</dt><dd>${shown}</dd></dl>`,
      ).className = 'x-datepicker';
    });
    const moment = { kind: 'datetime', iso: '2026-07-14T14:30' } as const;
    find('#t').addEventListener('blur', () => document.querySelector('.x-datepicker')?.remove());
    expect(await host.write('面谈时间', moment)).toEqual(verified('面谈时间'));
    expect(find<HTMLInputElement>('#t').value).toBe(expected);
  }
});

it('takes parts of other tabs, which show nothing, for no rows of a list', async () => {
  const panel = (id: string, hidden: string) =>
    `<section class="panel" ${hidden}><label>${id}一<input></label><label>${id}二<input></label></section>`;
  const host = openHost(
    `<div>${panel('甲', 'hidden')}${panel('乙', 'hidden')}<div><label>结论<input></label><button type="button">添加</button></div></div>`,
  );
  const { fields } = await host.survey();
  expect(fields.map(({ evidence }) => evidence[0]?.text)).toEqual(['结论']);
});

it('names each box without the question that all of them refer to', async () => {
  const box = (id: string, word: string) =>
    `<div><input type="checkbox" aria-labelledby="${id} q"><span id="${id}">${word}</span></div>`;
  const host = openHost(
    `<div role="group" aria-labelledby="q"><b id="q">培养方式</b>${box('a', '轮岗')}${box('b', '授课')}${box('c', '带教')}</div>`,
  );
  const { fields } = await host.survey();
  expect(fields.map(({ options }) => options)).toEqual([['轮岗', '授课', '带教']]);
  expect(await host.write('培养方式', choices('轮岗', '带教'))).toEqual(verified('培养方式'));
});

it('chooses from a bar of buttons that stay pressed, unless it is an editor’s', async () => {
  const bar = ['当面', '视频']
    .map(word => `<button type="button" aria-pressed="false">${word}</button>`)
    .join('');
  const host = openHost(`<div role="toolbar" aria-label="面谈方式">${bar}</div>`);
  document.body.addEventListener('click', press);
  onCleanup(() => document.body.removeEventListener('click', press));
  function press({ target }: MouseEvent) {
    for (const button of document.querySelectorAll('[aria-pressed]'))
      button.setAttribute('aria-pressed', String(button === target));
  }
  expect(await host.write('面谈方式', choice('视频'))).toEqual(verified('面谈方式'));
  const editor = openHost(
    `<div><div role="toolbar" aria-label="格式">${bar}</div><div contenteditable="true" aria-label="评语" style="min-height:40px"></div></div>`,
  );
  const { fields } = await editor.survey();
  expect(fields.map(({ kind }) => kind)).toEqual(['richtext']);
});

it('reads chips that are components of their own', async () => {
  const host = openHost(
    `<div class="item"><label for="k">关键词</label><div class="x-multi-select" style="border:1px solid #999;width:300px;min-height:32px">
      <x-box-chip style="display:inline-block;padding:2px 6px">节水</x-box-chip><input id="k" role="combobox" aria-autocomplete="list" aria-expanded="false" style="border:0;background:none"></div></div>`,
  );
  expect(await host.read('关键词')).toBe('节水');
});
