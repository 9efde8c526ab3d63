/** Pickers without typing: what their calendar shows, and how it takes a day and a time. */
import { describe, expect, it } from 'vitest';
import { count, date, find, onCleanup, openHost, verified } from './host';

const WEEK =
  '<tr><th>一</th><th>二</th><th>三</th><th>四</th><th>五</th><th>六</th><th>日</th></tr>';

interface Picker {
  /** How many months stand side by side, each turned by itself. */
  readonly months: number;
  readonly hasTime: boolean;
}

/** Two boxes where there are two months: the one that has the focus is set first. */
function mountPicker({ months, hasTime }: Picker) {
  const boxes = '<input readonly placeholder="请选择日期" style="width:110px">'.repeat(months);
  const host = openHost(`<div class="item"><label>日期</label>
    <div class="x-date-picker" id="box" style="border:1px solid #999;width:260px;height:34px">${boxes}</div></div>`);
  const inputs = [...document.querySelectorAll<HTMLInputElement>('#box input')];
  const shown = Array.from({ length: months }, (_, i) => new Date(2026, 10 + i, 1));
  let under: string | null = null;
  const chosen: string[] = [];
  let clock = '00:00';
  let at = 0;
  let popup: HTMLElement | null = null;

  /** Days of the months before and after look like those of the month itself. */
  function month(first: Date, panel: number): string {
    const start = new Date(first.getFullYear(), first.getMonth(), -1);
    const rows = Array.from({ length: 6 }, (_, week) => {
      const cells = Array.from({ length: 7 }, (_, day) => {
        const on = new Date(start);
        on.setDate(on.getDate() + week * 7 + day);
        return `<td><div class="cell" data-on="${on.getFullYear()}/${on.getMonth() + 1}/${on.getDate()}">${on.getDate()}</div></td>`;
      });
      return `<tr>${cells.join('')}</tr>`;
    });
    return `<div class="panel" data-panel="${panel}" style="display:inline-block">
      <div class="header"><input readonly value="${first.getMonth() + 1} 月" style="width:50px">
      <input readonly value="${first.getFullYear()}" style="width:50px">
      <button type="button" class="x-prev" title="上个月"></button><button type="button" class="x-next" title="下个月"></button></div>
      <table>${WEEK}${rows.join('')}</table></div>`;
  }

  function draw() {
    if (!popup) return;
    const times = ['08', '09', '14']
      .map(hour => `<li class="hour ${clock.startsWith(hour) ? 'is-current' : ''}">${hour}</li>`)
      .join('');
    const minutes = ['00', '30']
      .map(m => `<li class="minute ${clock.endsWith(m) ? 'is-current' : ''}">${m}</li>`)
      .join('');
    popup.innerHTML = `${shown.map(month).join('')}${
      hasTime
        ? `<div class="x-time"><ul>${times}</ul><ul>${minutes}</ul></div><div type="button" class="x-button">确定</div>`
        : ''
    }`;
  }

  const commit = () => {
    for (const [i, input] of inputs.entries()) {
      const day = chosen[i]?.replace(/\b(\d)\b/g, '0$1').replaceAll('/', '-') ?? '';
      input.value = day && hasTime ? `${day} ${clock}` : day;
    }
    popup?.remove();
    popup = null;
  };

  find('#box').addEventListener('click', ({ target }) => {
    at = Math.max(0, inputs.indexOf(target as HTMLInputElement));
    if (popup) return;
    popup = document.createElement('div');
    popup.className = 'x-popup';
    popup.style.cssText = 'position:absolute;left:0;top:90px;background:#fff;white-space:nowrap';
    onCleanup(() => popup?.remove());
    document.body.append(popup);
    draw();
    popup.addEventListener('mouseover', ({ target: over }) => {
      under = (over as HTMLElement).dataset.on ?? under;
    });
    popup.addEventListener('click', ({ target: hit }) => {
      if (!(hit instanceof HTMLElement)) return;
      const panel = Number(hit.closest<HTMLElement>('.panel')?.dataset.panel ?? 0);
      const turn = hit.matches('.x-prev') ? -1 : hit.matches('.x-next') ? 1 : 0;
      if (turn !== 0) {
        shown[panel]?.setMonth((shown[panel]?.getMonth() ?? 0) + turn);
        draw();
      } else if (hit.dataset.on) {
        // What the pointer has not come to, a hand has not pressed.
        if (under !== hit.dataset.on) return;
        chosen[at] = hit.dataset.on;
        at = (at + 1) % months;
        if (!hasTime && chosen.filter(Boolean).length === months) commit();
      } else if (hit.matches('li')) {
        const text = hit.textContent ?? '';
        // The column comes to rest later.
        setTimeout(() => {
          clock = hit.matches('.hour')
            ? `${text}:${clock.slice(3)}`
            : `${clock.slice(0, 3)}${text}`;
          draw();
        }, 120);
      } else if (hit.matches('.x-button')) commit();
    });
  });
  document.addEventListener('mousedown', away);
  onCleanup(() => document.removeEventListener('mousedown', away));
  function away({ target }: MouseEvent) {
    if (!popup?.contains(target as Node) && !find('#box').contains(target as Node)) {
      popup?.remove();
      popup = null;
    }
  }
  return { host, values: () => inputs.map(input => input.value) };
}

describe('a calendar that is read only', () => {
  it('tells its month by boxes, and which days are its own by their order', async () => {
    const { host, values } = mountPicker({ months: 1, hasTime: false });
    expect(await host.write('日期', date('2026-08-30'))).toEqual(verified('日期'));
    expect(values()).toEqual(['2026-08-30']);
  });

  it('takes a time by columns that turn, and its OK though it is no button', async () => {
    const { host, values } = mountPicker({ months: 1, hasTime: true });
    const moment = { kind: 'date', iso: '2026-12-05T14:30' } as const;
    expect(await host.write('日期', moment)).toEqual(verified('日期'));
    expect(values()).toEqual(['2026-12-05 14:30']);
  });

  it('takes both ends from two months that turn each by itself, the first end first', async () => {
    const { host, values } = mountPicker({ months: 2, hasTime: false });
    const range = { kind: 'daterange', from: '2026-09-01', to: '2027-01-31' } as const;
    expect(await host.write('日期', range)).toEqual(verified('日期'));
    expect(values()).toEqual(['2026-09-01', '2027-01-31']);
  });
});

it('gives the page its turn between a value and its commit', async () => {
  const host = openHost('<label>时长<input id="n" type="text" role="spinbutton"></label>');
  let rendered = '';
  let model: string | null = null;
  const box = find<HTMLInputElement>('#n');
  box.addEventListener('input', () => queueMicrotask(() => (rendered = box.value)));
  box.addEventListener('blur', () => {
    if (rendered === box.value) model = rendered;
  });
  expect(await host.write('时长', count(50))).toEqual(verified('时长'));
  expect(model).toBe('50');
});

it('commits at once, the second time, where the page draws the old value anew in that turn', async () => {
  const host = openHost('<label>时长<input id="n" type="text" role="spinbutton"></label>');
  const box = find<HTMLInputElement>('#n');
  let model = '';
  box.addEventListener('input', () => setTimeout(() => (box.value = model)));
  box.addEventListener('blur', () => {
    model = box.value;
  });
  expect(await host.write('时长', count(50))).toEqual(verified('时长'));
  expect(model).toBe('50');
  expect(await host.undo()).toEqual([{ rowId: '时长', kind: 'restored' }]);
  expect(model).toBe('');
});

it('presses a slider on its whole line, not on what is filled of it', async () => {
  const host =
    openHost(`<div><label>饱和度</label><div class="x-slider" style="width:300px;padding:8px 0">
    <div class="x-slider-track" id="track" style="position:relative;width:200px;height:12px;background:#ddd">
      <div class="x-slider-bar" style="width:40%;height:12px;background:#06c"></div>
      <div role="slider" tabindex="0" aria-valuemin="0" aria-valuemax="100" aria-valuenow="40"
        style="position:absolute;left:40%;top:0;width:12px;height:12px;background:#000"></div></div></div></div>`);
  const thumb = find('[role=slider]');
  find('#track').addEventListener('click', ({ clientX }) => {
    const { left, width } = find('#track').getBoundingClientRect();
    thumb.setAttribute('aria-valuenow', String(Math.round(((clientX - left) / width) * 100)));
  });
  expect(await host.write('饱和度', count(75))).toEqual(verified('饱和度'));
});

it('takes the label that means, by its id, the part around a field alone', async () => {
  const host = openHost(`<label for="load">工作饱和度</label>
    <div id="load"><div><span>0</span><span>50</span><span>100</span></div><div><input></div></div>
    <label for="note">备注</label><input id="note">`);
  expect((await host.field('工作饱和度')).kind).toBe('text');
  expect((await host.field('备注')).kind).toBe('text');
});
