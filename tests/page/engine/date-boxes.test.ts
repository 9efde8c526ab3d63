/** Boxes that do not say what they are: dates in comboboxes, formats nobody spells, times behind a date's name. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { WriteValue } from '@/utils/fill/model';
import { date, find, inputValue, onCleanup, openHost, takeFocusAway, verified } from './host';

beforeEach(takeFocusAway);

const item = (label: string, box: string) => `<div><span>${label}</span><div>${box}</div></div>`;
const pad = (n: number) => String(n).padStart(2, '0');

describe('a combobox', () => {
  it.each([
    ['its hint', '<input role="combobox" aria-haspopup="dialog" placeholder="yyyy/mm/dd">'],
    [
      'the name of its box',
      '<div class="x-date-box"><div class="x-editor"><input role="combobox" aria-haspopup="true"></div></div>',
    ],
    [
      'that name, though a menu opens',
      '<span class="x-dateinput"><input role="combobox" aria-haspopup="menu"></span>',
    ],
  ])('is a date by %s', async (_, box) => {
    const host = openHost(item('面谈日期', box));
    expect((await host.survey()).fields.map(({ kind }) => kind)).toEqual(['date']);
    expect(await host.write('面谈日期', date('2026-07-01'))).toEqual(verified('面谈日期'));
    expect(inputValue('input')).toMatch(/^2026.07.01$/);
  });

  it.each(['aria-haspopup="listbox"', 'aria-haspopup="true" aria-autocomplete="list"'])(
    'is a select where it says that a list opens, whatever its name: %s',
    async opens => {
      const box = `<span class="x-date-box"><input role="combobox" ${opens}></span>`;
      const { fields } = await openHost(item('面谈日期', box)).survey();
      expect(fields.map(({ kind }) => kind)).toEqual(['select']);
    },
  );
});

describe('a date whose format nobody spells', () => {
  const BOX = item('到岗日期', '<span class="x-datepicker"><input id="box"></span>');

  it('is typed in the next where the page leaves the text standing, marked as wrong', async () => {
    const host = openHost(BOX);
    const box = find<HTMLInputElement>('#box');
    let model = '';
    box.addEventListener('change', () => {
      if (/^\d{4}\/\d\d\/\d\d$/.test(box.value)) model = box.value;
      box.ariaInvalid = String(model === '');
    });
    expect(await host.write('到岗日期', date('2026-07-01'))).toEqual(verified('到岗日期'));
    expect([model, box.value]).toEqual(['2026/07/01', '2026/07/01']);
  });

  it('is taken as it stands where the box was marked before', async () => {
    const host = openHost(BOX);
    find('#box').ariaInvalid = 'true';
    expect(await host.write('到岗日期', date('2026-07-01'))).toEqual(verified('到岗日期'));
    expect(inputValue('#box')).toBe('2026-07-01');
  });
});

describe('a range whose format nobody spells', () => {
  const RANGE = item(
    '考核周期',
    '<div class="x-daterange"><input class="end"> – <input class="end"></div>',
  );
  const QUARTER: WriteValue = { kind: 'daterange', from: '2026-01-13', to: '2026-03-31' };

  function mount(html: string, format: RegExp) {
    const host = openHost(html);
    const boxes = [...document.querySelectorAll<HTMLInputElement>('.end')];
    for (const box of boxes) {
      box.addEventListener('change', () => {
        if (!format.test(box.value)) box.value = '';
      });
    }
    return { host, standing: () => boxes.map(({ value }) => value) };
  }

  it('is typed as another box of the form spells its own', async () => {
    const other = item('入职日期', '<input placeholder="dd/mm/yyyy">');
    const { host, standing } = mount(`${RANGE}${other}`, /^\d\d\/\d\d\/\d{4}$/);
    expect(await host.write('考核周期', QUARTER)).toEqual(verified('考核周期'));
    expect(standing()).toEqual(['13/01/2026', '31/03/2026']);
  });

  it('is typed in the next where the page takes none of the first', async () => {
    const { host, standing } = mount(RANGE, /^\d{4}\/\d\d\/\d\d$/);
    expect(await host.write('考核周期', QUARTER)).toEqual(verified('考核周期'));
    expect(standing()).toEqual(['2026/01/13', '2026/03/31']);
  });
});

describe('a time for a box named like a date’s', () => {
  const TIME: WriteValue = { kind: 'time', time: '14:03' };

  function mount(content: string) {
    const host = openHost(
      item('面谈时段', '<span class="x-datepicker"><input id="box" readonly></span>'),
    );
    const box = find<HTMLInputElement>('#box');
    const popup = document.createElement('div');
    popup.style.cssText = 'position:absolute;left:0;top:60px;width:300px;background:#fff';
    popup.innerHTML = content;
    onCleanup(() => popup.remove());
    box.addEventListener('click', () => document.body.append(popup));
    box.addEventListener('blur', () => popup.remove());
    return { host, box, popup };
  }

  it('is pressed in columns of hours and minutes', async () => {
    const column = (to: number) =>
      `<ul style="float:left">${Array.from({ length: to }, (_, i) => `<li>${pad(i)}</li>`).join('')}</ul>`;
    const { host, box, popup } = mount(`<div class="x-time">${column(24)}${column(60)}</div>`);
    const parts = ['00', '00'];
    for (const [at, list] of [...popup.querySelectorAll('ul')].entries()) {
      list.addEventListener('click', ({ target }) => {
        parts[at] = (target as HTMLElement).textContent;
        box.value = parts.join(':');
      });
    }
    expect((await host.field('面谈时段')).kind).toBe('date');
    expect(await host.write('面谈时段', TIME)).toEqual(verified('面谈时段'));
    expect(box.value).toBe('14:03');
  });

  it('is counted up and down by the buttons above and below each number', async () => {
    const stepper = (start: number) =>
      `<div style="float:left"><button type="button" class="up">▲</button><br><span>${start}</span><br><button type="button">▼</button></div>`;
    const { host, box, popup } = mount(stepper(12) + stepper(5));
    popup.addEventListener('click', ({ target }) => {
      if (!(target instanceof HTMLButtonElement)) return;
      const number = target.closest('div')?.querySelector('span');
      if (number)
        number.textContent = pad(Number(number.textContent) + (target.className ? 1 : -1));
      box.value = [...popup.querySelectorAll('span')].map(each => each.textContent).join(':');
    });
    expect(await host.write('面谈时段', TIME)).toEqual(verified('面谈时段'));
    expect(box.value).toBe('14:03');
  });
});

it('parts of a time with a half of the day take the afternoon', async () => {
  const part = (name: string, max: number, hint: string) =>
    `<span role="spinbutton" tabindex="0" aria-label="${name}" aria-valuemin="${max === 12 ? 1 : 0}" aria-valuemax="${max}" aria-valuetext="Empty" data-hint="${hint}">${hint}</span>`;
  const host = openHost(
    item(
      '面谈时刻',
      `<div id="parts" style="border:1px solid #999;width:200px">${part('Hours', 12, 'hh')}:${part('Minutes', 59, 'mm')} ${part('Meridiem', 1, 'aa')}</div>`,
    ),
  );
  find('#parts').addEventListener('keydown', event => {
    const section = event.target as HTMLElement;
    const { ariaValueNow, ariaValueMin, ariaValueMax, dataset } = section;
    if (event.key === 'Delete') {
      section.ariaValueNow = null;
      section.ariaValueText = 'Empty';
      section.textContent = dataset.hint ?? '';
      return;
    }
    const [min, max] = [Number(ariaValueMin), Number(ariaValueMax)];
    const by = event.key === 'ArrowUp' ? 1 : -1;
    const stepped = ariaValueNow === null ? min : Number(ariaValueNow) + by;
    const now = stepped > max ? min : stepped < min ? max : stepped;
    section.ariaValueNow = String(now);
    section.ariaValueText = null;
    section.textContent = max === 1 ? (['AM', 'PM'][now] ?? '') : pad(now);
  });
  expect(await host.field('面谈时刻')).toMatchObject({ kind: 'time', isEmpty: true });
  expect(await host.write('面谈时刻', { kind: 'time', time: '16:15' })).toEqual(
    verified('面谈时刻'),
  );
  expect(find('#parts').textContent).toBe('04:15 PM');
  expect(await host.undo()).toEqual([{ rowId: '面谈时刻', kind: 'restored' }]);
  expect(find('#parts').textContent).toBe('hh:mm aa');
});
