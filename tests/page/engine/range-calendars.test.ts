/** Ranges pressed in a calendar with a confirmation, and times in columns within a list. */
import { describe, expect, it } from 'vitest';
import { find, onCleanup, openHost, refusedBy, verified } from './host';

const two = (n: number) => String(n).padStart(2, '0');

interface Held {
  start: string;
  end: string;
}

/** Two months side by side with pictures for arrows; boxes that take no text, and let it stand empty. */
function mountRange({ forgets = false, arrows = ['x-icon-prev', 'x-icon-left'] } = {}) {
  const host =
    openHost(`<div class="item"><label>统计区间</label><div class="x-date-range-picker" style="border:1px solid #999;width:320px;height:34px">
    <input placeholder="开始日期" style="width:110px"><span>至</span><input placeholder="结束日期" style="width:110px"></div></div>`);
  const inputs = [...document.querySelectorAll<HTMLInputElement>('input')];
  let held: Held | null = null;
  const picked: string[] = [];
  let left = new Date(2026, 10, 1);
  let popup: HTMLElement | null = null;
  const show = () => {
    for (const [i, input] of inputs.entries())
      input.value = (held && (i === 0 ? held.start : held.end)) ?? '';
  };
  const monthOf = (by: number) => new Date(left.getFullYear(), left.getMonth() + by, 1);

  function month(first: Date, side: number): string {
    const days = new Date(first.getFullYear(), first.getMonth() + 1, 0).getDate();
    const cells = Array.from({ length: days }, (_, i) => {
      const on = `${first.getFullYear()}-${two(first.getMonth() + 1)}-${two(i + 1)}`;
      const isHeld = picked.includes(on);
      return `<td data-on="${on}" class="${isHeld ? 'x-this' : ''}">${i + 1}</td>`;
    });
    const icons = (names: readonly string[]) =>
      names
        .map(name => `<i class="${name}" style="display:inline-block;width:12px;height:12px"></i>`)
        .join('');
    const mirrored = [...arrows]
      .reverse()
      .map(name => name.replace('prev', 'next').replace('left', 'right'));
    return `<div style="display:inline-block"><div class="header">${side === 0 ? icons(arrows) : ''}<span>${first.getFullYear()} 年 ${first.getMonth() + 1} 月</span>${side === 1 ? icons(mirrored) : ''}</div>
      <table><tr>${cells.slice(0, 16).join('')}</tr><tr>${cells.slice(16).join('')}</tr></table></div>`;
  }
  const draw = () => {
    if (popup)
      popup.innerHTML = `${month(monthOf(0), 0)}${month(monthOf(1), 1)}<button type="button">确认</button>`;
  };

  find('.x-date-range-picker').addEventListener('click', () => {
    if (popup) return;
    popup = document.createElement('div');
    popup.className = 'x-popup';
    popup.style.cssText = 'position:absolute;left:0;top:90px;background:#fff;white-space:nowrap';
    document.body.append(popup);
    picked.splice(0, 2, ...(held ? [held.start, held.end] : []));
    if (held) left = new Date(`${held.start.slice(0, 7)}-01T00:00`);
    draw();
    popup.addEventListener('click', ({ target }) => {
      if (!(target instanceof HTMLElement)) return;
      const turn = /prev/.test(target.className)
        ? -12
        : /left/.test(target.className)
          ? -1
          : /next/.test(target.className)
            ? 12
            : /right/.test(target.className)
              ? 1
              : 0;
      left = monthOf(turn);
      const { on } = target.dataset;
      if (on) picked.splice(picked.length === 2 ? 0 : picked.length, 2, on);
      if (target.matches('button')) {
        held = picked[0] && picked[1] ? { start: picked[0], end: picked[1] } : null;
        picked.length = 0;
        show();
        popup?.remove();
        popup = null;
      }
      draw();
    });
  });
  for (const input of inputs) {
    input.addEventListener('focusout', () => {
      if (input.value !== '') show();
      else if (forgets) held = null;
    });
  }
  const away = ({ target }: Event) => {
    const isInside = [popup, find('.x-date-range-picker')].some(box =>
      box?.contains(target as Node),
    );
    if (isInside) return;
    popup?.remove();
    popup = null;
  };
  document.addEventListener('mousedown', away);
  onCleanup(() => document.removeEventListener('mousedown', away));
  return { host, held: () => held };
}

const SPAN = { kind: 'daterange', from: '2026-01-05', to: '2026-06-30' } as const;

describe('a range with a confirmation', () => {
  it('is confirmed once both ends are chosen, by arrows told apart by their place', async () => {
    const { host, held } = mountRange();
    expect(await host.write('统计区间', SPAN)).toEqual(verified('统计区间'));
    expect(held()).toEqual({ start: '2026-01-05', end: '2026-06-30' });
  });

  it('turns over the years by the outer of the two arrows', async () => {
    const { host, held } = mountRange();
    const far = { kind: 'daterange', from: '2019-01-05', to: '2024-06-30' } as const;
    expect(await host.write('统计区间', far)).toEqual(verified('统计区间'));
    expect(held()).toEqual({ start: '2019-01-05', end: '2024-06-30' });
  });

  it('that goes on holding it behind empty boxes is not claimed to be undone', async () => {
    const { host, held } = mountRange();
    await host.write('统计区间', SPAN);
    expect(await host.undo()).toMatchObject([{ kind: 'cannot-undo' }]);
    expect(held()).not.toBeNull();
    expect(await host.read('统计区间')).toBe('2026-01-05 ~ 2026-06-30');
  });

  it('that is empty with its boxes is undone', async () => {
    const { host, held } = mountRange({ forgets: true });
    await host.write('统计区间', SPAN);
    expect(await host.undo()).toEqual([{ rowId: '统计区间', kind: 'restored' }]);
    expect(held()).toBeNull();
  });
});

it('takes a time from columns that stand in a list themselves', async () => {
  const host = openHost(
    '<label>晨会时刻</label><div class="x-time-picker" style="border:1px solid #999;width:160px"><input readonly style="width:120px;height:30px"></div>',
  );
  const input = find<HTMLInputElement>('input');
  const chosen = ['00', '00'];
  find('.x-time-picker').addEventListener('click', () => {
    if (document.querySelector('.x-popup')) return;
    const column = (count: number) =>
      `<li><ol>${Array.from({ length: count }, (_, i) => `<li class="num">${two(i)}</li>`).join('')}</ol></li>`;
    document.body.insertAdjacentHTML(
      'beforeend',
      `<div class="x-popup" style="position:absolute;left:0;top:70px;background:#fff"><ul class="x-time-list" style="height:120px;overflow:auto">${column(24)}${column(60)}</ul><button type="button">确认</button></div>`,
    );
    find('.x-popup').addEventListener('click', ({ target }) => {
      if (!(target instanceof HTMLElement)) return;
      const columns = [...document.querySelectorAll('ol')];
      const at = columns.findIndex(each => each.contains(target));
      if (at >= 0) chosen[at] = target.textContent ?? '';
      if (!target.matches('button')) return;
      input.value = chosen.join(':');
      find('.x-popup').remove();
    });
  });
  const time = { kind: 'time', time: '09:45' } as const;
  expect(refusedBy(await host.write('晨会时刻', time))).toBe('verified');
  expect(input.value).toBe('09:45');
});
