/** Calendars whose months stand under each other in a part that scrolls. */
import { expect, it } from 'vitest';
import type { WriteValue } from '@/utils/fill/model';
import { find, inputValue, onCleanup, openHost, verified } from './host';

const MONTHS = [6, 7, 8, 9, 10, 11];
const two = (number: number) => String(number).padStart(2, '0');

/** The title of the month at the top stands above them all; days come when their month is in view. */
function mount() {
  const host = openHost(`<form><label for="leave">起止日期</label>
    <div style="border:1px solid #999;cursor:pointer"><input id="leave" readonly placeholder="选择起止日期"><i class="arrow">v</i></div></form>`);
  const box = find<HTMLInputElement>('#leave');
  box.addEventListener('click', () => {
    const chosen: string[] = [];
    const layer = document.createElement('div');
    layer.innerHTML = `<div class="dim" style="position:fixed;inset:0;background:#0008"></div>
      <div class="x-calendar" style="position:fixed;left:0;right:0;bottom:0;background:#fff">
      <div class="top"><b>选择日期</b><span class="sub">2026年6月</span></div>
      <div class="body" style="height:220px;overflow-y:auto">${MONTHS.map(
        (month, at) =>
          `<div class="month" style="height:200px">${at === 0 ? '' : `<h4 style="margin:0">2026年${month}月</h4>`}<div class="days" role="grid" style="display:grid;grid-template-columns:repeat(7,1fr)"></div></div>`,
      ).join('')}</div><button type="button">确认</button></div>`;
    const body = layer.querySelector('.body') as HTMLElement;
    const draw = () => {
      for (const [at, month] of [...body.querySelectorAll('.month')].entries()) {
        const { top, bottom } = month.getBoundingClientRect();
        const frame = body.getBoundingClientRect();
        const days = month.querySelector('.days');
        if (!days || top > frame.bottom || bottom < frame.top) continue;
        const count = new Date(2026, MONTHS[at] ?? 0, 0).getDate();
        days.innerHTML = Array.from(
          { length: count },
          (_, i) =>
            `<div role="gridcell" data-on="2026-${two(MONTHS[at] ?? 0)}-${two(i + 1)}">${i + 1}</div>`,
        ).join('');
      }
    };
    body.addEventListener('scroll', draw);
    layer.addEventListener('click', ({ target }) => {
      if (!(target instanceof HTMLElement)) return;
      if (target.dataset.on) chosen.push(target.dataset.on);
      else if (target.matches('button')) {
        box.value = [chosen[0], chosen[1] ?? chosen[0]].join(' 至 ');
        layer.remove();
      } else if (target.matches('.dim')) layer.remove();
    });
    onCleanup(() => layer.remove());
    document.body.append(layer);
    draw();
  });
  return host;
}

const range = (from: string, to: string): WriteValue => ({ kind: 'daterange', from, to });

it('takes both days before one OK, the first from the month named above them all', async () => {
  const host = mount();
  expect(await host.write('起止日期', range('2026-06-29', '2026-07-03'))).toEqual(
    verified('起止日期'),
  );
  expect(inputValue('#leave')).toBe('2026-06-29 至 2026-07-03');
});

it('scrolls to months that have no days yet', async () => {
  const host = mount();
  expect(await host.write('起止日期', range('2026-09-28', '2026-11-05'))).toEqual(
    verified('起止日期'),
  );
  expect(inputValue('#leave')).toBe('2026-09-28 至 2026-11-05');
});
