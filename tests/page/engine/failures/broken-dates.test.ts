/** Date pickers that lose what is typed into them, as reported against other fill engines. */
import { describe, expect, it } from 'vitest';
import { date, find, inputValue, onCleanup, openHost, takeFocusAway, verified } from '../host';
import { assign } from './naive';

interface PickerSetup {
  /** What stands between year and month, month and day, and after the day. */
  readonly marks?: readonly [string, string, string];
  /** How long after the focus its calendar is built. */
  readonly buildMs?: number;
  readonly names?: readonly string[];
}

/** Text counts after an Enter in the exact format; what else stands there is dropped on leaving. */
function mountPicker({ marks = ['-', '-', ''], buildMs = 0, names = ['日期'] }: PickerSetup) {
  const hint = `YYYY${marks[0]}MM${marks[1]}DD${marks[2]}`;
  const inputs = names.map((_, i) => `<input class="part" id="d${i}" placeholder="${hint}">`);
  const host = openHost(`<label>备注<input id="other"></label><div><span>日期</span>
    <div id="box" class="x-date-picker" style="border:1px solid #999;width:320px;height:32px">${inputs.join('<span>~</span>')}</div></div>`);
  const model: (string | null)[] = names.map(() => null);
  const boxes = [...document.querySelectorAll<HTMLInputElement>('.part')];
  const shape = new RegExp(`^(\\d{4})${marks[0]}(\\d\\d)${marks[1]}(\\d\\d)${marks[2]}$`);
  let timer = 0;
  let errors = 0;
  const isOpen = () => document.querySelector('#calendar') !== null;
  const close = () => {
    clearTimeout(timer);
    document.querySelector('#calendar')?.remove();
  };
  const open = () => {
    if (isOpen()) return;
    const calendar = document.createElement('div');
    calendar.id = 'calendar';
    calendar.className = 'x-calendar';
    calendar.style.cssText = 'position:absolute;left:0;top:90px;background:#fff';
    const days = Array.from({ length: 30 }, (_, i) => `<td>${i + 1}</td>`);
    calendar.innerHTML = `<div><span>2026 年</span><span>11 月</span></div>
      <table><tr>${days.slice(0, 15).join('')}</tr><tr>${days.slice(15).join('')}</tr></table>`;
    document.body.append(calendar);
  };
  onCleanup(close);
  for (const [i, input] of boxes.entries()) {
    input.addEventListener('focus', () => {
      timer = window.setTimeout(open, buildMs);
    });
    input.addEventListener('input', () => {
      errors++;
    });
    input.addEventListener('keydown', event => {
      const parts = event.key === 'Enter' && isOpen() ? shape.exec(input.value) : null;
      if (!parts) return;
      model[i] = '1999-01-01';
      const next = boxes.find((_, at) => model[at] === null);
      if (next) next.focus();
      else close();
    });
    input.addEventListener('blur', event => {
      const [y = '', m = '', d = ''] = model[i]?.split('-') ?? [];
      input.value = model[i] ? `${y}${marks[0]}${m}${marks[1]}${d}${marks[2]}` : '';
      if (!(event.relatedTarget instanceof Element && find('#box').contains(event.relatedTarget))) {
        close();
      }
    });
  }
  return { host, model, isOpen, errors: () => errors };
}

describe('ant-design#30468, #29775: a date whose text is dropped on leaving without an Enter', () => {
  it('is empty after an assignment', () => {
    const { model } = mountPicker({});
    find('#d0').focus();
    assign('#d0', '2026-11-20', 'input', 'change');
    find('#d0').blur();

    expect([inputValue('#d0'), model]).toEqual(['', [null]]);
  });

  it.each([
    ['with the focus in the page', () => {}],
    ['with the focus in the panel', takeFocusAway],
  ])('has the date in its model, %s', async (_, prepare) => {
    prepare();
    const { host, model, isOpen } = mountPicker({});

    expect(await host.write('日期', date('2026-11-20'))).toEqual(verified('日期'));
    expect([model, isOpen()]).toEqual([['2026-11-20'], false]);
  });
});

it.each<[string, string, string]>([
  ['/', '/', ''],
  ['年', '月', '日'],
])(
  'element-plus#10065: a date box that reads its own format only has the date in its model: %s %s %s',
  async (...marks) => {
    takeFocusAway();
    const { host, model } = mountPicker({ marks });

    expect(await host.write('日期', date('2026-11-20'))).toEqual(verified('日期'));
    expect(model).toEqual(['2026-11-20']);
  },
);

describe('element-plus#21663: a range that is filled', () => {
  it('is closed afterwards, and keeps no focus', async () => {
    const { host, model, isOpen } = mountPicker({ names: ['开始', '结束'] });
    const range = { kind: 'daterange', from: '2026-11-03', to: '2026-11-20' } as const;

    expect(await host.write('日期', range)).toEqual(verified('日期'));
    expect(model).toEqual(['2026-11-03', '2026-11-20']);
    expect(isOpen()).toBe(false);
    expect(find('#box').contains(document.activeElement)).toBe(false);
  });
});

it('a date input that builds its calendar after the focus gets its text when that is there', async () => {
  takeFocusAway();
  const { host, model, errors } = mountPicker({ buildMs: 150 });

  expect(await host.write('日期', date('2026-11-20'))).toEqual(verified('日期'));
  expect(model).toEqual(['2026-11-20']);
  expect(errors()).toBe(0);
});
