/** Pickers that differ from a text box with a calendar: made of parts, of months, of clocks; how they close. */
import { describe, expect, it } from 'vitest';
import type { WriteValue } from '@/utils/fill/model';
import {
  choices,
  count,
  date,
  find,
  flag,
  onCleanup,
  openHost,
  takeFocusAway,
  verified,
} from './host';

const pad = (n: number) => String(n).padStart(2, '0');

function popUp(html: string): HTMLElement {
  const popup = document.createElement('div');
  popup.className = 'x-dropdown';
  popup.style.cssText =
    'position:absolute;left:0;top:90px;width:260px;min-height:60px;background:#fff';
  popup.innerHTML = html;
  document.body.append(popup);
  onCleanup(() => popup.remove());
  return popup;
}

const PICKER = `<div><span>日期</span><div class="x-date-picker" id="box"
  style="border:1px solid #999;width:200px;height:32px"><input></div></div>`;

/** Opens at a press on its box; `shut` is up to the test. */
function mountBox(content: string, html = PICKER) {
  const host = openHost(html);
  let popup: HTMLElement | null = null;
  const shut = () => {
    popup?.remove();
    popup = null;
  };
  find('#box').addEventListener('click', () => {
    popup ??= popUp(content);
  });
  return { host, input: find<HTMLInputElement>('#box input'), popup: () => popup, shut };
}

const DAYS = Array.from({ length: 31 }, (_, i) => `<span class="day">${i + 1}</span>`).join('');

describe('a date made of parts', () => {
  it('takes a paste in the format it spells, and is emptied by one key with all of it selected', async () => {
    takeFocusAway();
    const { host, input, shut } = mountBox(`2026年1月<div>${DAYS}</div>`);
    let model: string | null = null;
    const show = () => {
      input.value = model === null ? '' : (model.split('-').reverse().join('/') ?? '');
    };
    input.addEventListener('focus', () => {
      if (model === null) input.value = 'dd/MM/yyyy';
    });
    input.addEventListener('input', show);
    input.addEventListener('paste', event => {
      event.preventDefault();
      const [, d, m, y] =
        /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(event.clipboardData?.getData('text') ?? '') ?? [];
      if (y) model = `${y}-${m}-${d}`;
      show();
    });
    input.addEventListener('keydown', ({ key }) => {
      const isAll = input.selectionStart === 0 && input.selectionEnd === input.value.length;
      if (key === 'Backspace' && isAll) model = null;
      show();
    });
    input.addEventListener('blur', () => {
      shut();
      show();
    });

    expect(await host.write('日期', date('2027-06-09'))).toEqual(verified('日期'));
    expect(model).toBe('2027-06-09');
    expect(await host.undo()).toEqual([{ rowId: '日期', kind: 'restored' }]);
    expect(model).toBeNull();
  });
});

describe('a calendar that heeds no input without a key before it', () => {
  interface Setup {
    readonly isDeaf?: boolean;
    readonly readOnly?: boolean;
  }
  /** Its months are called in Han numerals; its days are dated with months counted from zero. */
  function mount({ isDeaf = false, readOnly = false }: Setup) {
    takeFocusAway();
    const shown = { year: 2026, month: 11 };
    let model: string | null = null;
    let hadKey = false;
    const HAN = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
    const content = () =>
      `<div class="title"><button type="button" aria-label="Previous Month" id="prev"></button><button type="button">${HAN[shown.month - 1]}月</button> <button type="button">${shown.year}</button><button type="button" aria-label="Next Month" id="next"></button></div>
       <table><tr>${Array.from({ length: 28 }, (_, i) => `<td><span data-date="${shown.year}-${pad(shown.month - 1)}-${pad(i + 1)}">${i + 1}</span></td>`).join('')}</tr></table>
       <div class="time"><div><button type="button" id="hour-up">+</button><span id="hour">9</span><button type="button" id="hour-down">-</button></div>
       <div><button type="button" id="minute-up">+</button><span id="minute">0</span><button type="button" id="minute-down">-</button></div></div>`;
    const { host, input, popup, shut } = mountBox(
      '',
      PICKER.replace('<input>', `<input ${readOnly ? 'readonly' : ''}>`),
    );
    const draw = () => {
      const open = popup();
      if (open) open.innerHTML = content().replaceAll('<button', '<button style="display:block"');
    };
    const time = { hour: 9, minute: 0 };
    const show = () => {
      input.value = model ?? '';
    };
    input.addEventListener('focus', () => setTimeout(draw));
    find('#box').addEventListener('click', () => {
      draw();
      const open = popup();
      if (!open || open.onclick) return;
      open.onclick = ({ target }) => {
        const part = target as HTMLElement;
        const day = part.textContent?.trim() ?? '';
        if (part.id === 'prev') shown.month--;
        else if (part.id === 'next') shown.month++;
        else if (part.id.startsWith('hour-')) time.hour += part.id.endsWith('up') ? 1 : -1;
        else if (part.id.startsWith('minute-')) time.minute += part.id.endsWith('up') ? 1 : -1;
        else if (part.closest('td'))
          model = `${shown.year}-${pad(shown.month)}-${pad(Number(day))}`;
        else return;
        if (model) model = `${model.slice(0, 10)} ${pad(time.hour)}:${pad(time.minute)}`;
        if (part.closest('.title')) draw();
        for (const [id, value] of Object.entries(time)) find(`#${id}`).textContent = String(value);
        show();
      };
    });
    input.addEventListener('keydown', ({ key }) => {
      hadKey = !isDeaf;
      if (key === 'Enter') shut();
    });
    input.addEventListener('input', () => {
      if (hadKey) model = input.value;
      hadKey = false;
    });
    input.addEventListener('blur', () => {
      shut();
      show();
    });
    return { host, model: () => model };
  }

  const MOMENT: WriteValue = { kind: 'datetime', iso: '2026-10-15T10:02' };

  it('is given one', async () => {
    const { host, model } = mount({});
    expect(await host.write('日期', MOMENT)).toEqual(verified('日期'));
    expect(model()).toMatch(/^2026-10-15 10:02/);
  });

  it.each([
    ['takes no text', { isDeaf: true }],
    ['cannot be typed into', { readOnly: true }],
  ])('is pressed where its box %s, on the day of the month it shows', async (_words, setup) => {
    const { host, model } = mount(setup);
    expect(await host.write('日期', MOMENT)).toEqual(verified('日期'));
    expect(model()).toBe('2026-10-15 10:02');
  });
});

it('types a month into a picker that offers months and no days', async () => {
  takeFocusAway();
  const years = [2026, 2027, 2028].map(year => `<li>${year}</li>`).join('');
  const months = Array.from({ length: 12 }, (_, i) => `<li>${i + 1}</li>`).join('');
  const { host, input, shut } = mountBox(`<ul>${years}</ul><ul>${months}</ul>`);
  let model: string | null = null;
  input.addEventListener('change', () => {
    if (/^\d{4}-\d\d$/.test(input.value)) model = input.value;
    input.value = model ?? '';
  });
  input.addEventListener('blur', shut);

  expect(await host.write('日期', date('2027-01-15'))).toEqual(verified('日期'));
  expect(model).toBe('2027-01');
});

it('knows days by the date they say, across months, where no heading reads as one', async () => {
  takeFocusAway();
  const { host, input, popup, shut } = mountBox(
    '',
    PICKER.replace('<input>', '<input readonly placeholder="请选择日期">'),
  );
  let shown = new Date(2026, 10, 1);
  let model: string | null = null;
  const draw = () => {
    const list = popup();
    if (!list) return;
    const first = new Date(shown.getFullYear(), shown.getMonth(), -2);
    const cells = Array.from({ length: 42 }, (_, i) => {
      const day = new Date(first.getFullYear(), first.getMonth(), first.getDate() + i);
      const name = day.toLocaleDateString('en', { dateStyle: 'long' });
      return `<span class="day" style="display:inline-block;width:20px" aria-label="${name}">${day.getDate()}</span>`;
    });
    list.innerHTML = `<span class="x-prev">‹</span><span class="x-next">›</span>${cells.join('')}`;
  };
  find('#box').addEventListener('click', draw);
  document.body.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const by = target.matches('.x-next') ? 1 : target.matches('.x-prev') ? -1 : 0;
    if (by !== 0) {
      shown = new Date(shown.getFullYear(), shown.getMonth() + by, 1);
      draw();
    } else if (target.matches('.day')) {
      const day = new Date(target.getAttribute('aria-label') ?? '');
      model = `${day.getFullYear()}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}`;
      input.value = model;
      shut();
    }
  });

  expect(await host.write('日期', date('2027-02-03'))).toEqual(verified('日期'));
  expect(model).toBe('2027-02-03');
});

it('sets a clock of number boxes', async () => {
  takeFocusAway();
  const { host, input, popup, shut } = mountBox(
    '<input type="number" class="x-hour" value="12"> : <input type="number" aria-label="Minute" value="0">',
    PICKER.replace('x-date-picker', 'x-time-picker').replace(
      '<input>',
      '<input readonly placeholder="HH:mm">',
    ),
  );
  document.body.addEventListener('change', () => {
    const [hour, minute] = [...(popup()?.querySelectorAll('input') ?? [])];
    input.value = `${pad(Number(hour?.value))}:${pad(Number(minute?.value))}`;
  });
  input.addEventListener('blur', shut);

  expect(await host.write('日期', { kind: 'time', time: '15:20' })).toEqual(verified('日期'));
  expect(input.value).toBe('15:20');
});

describe('a pop-up that closes at a press beside it only', () => {
  function mount(around: (form: string) => string) {
    takeFocusAway();
    const { host, input, popup, shut } = mountBox(`2026年1月<div>${DAYS}</div>`, around(PICKER));
    let beyond = 0;
    input.addEventListener('change', () => {
      input.dataset.model = input.value;
    });
    const notice = ({ target }: Event) => {
      const isOwn =
        target instanceof Element && (find('#box').contains(target) || popup()?.contains(target));
      if (isOwn) return;
      if (!(target instanceof Element && target.closest('[role=dialog]'))) beyond++;
      shut();
    };
    document.addEventListener('mousedown', notice, true);
    onCleanup(() => document.removeEventListener('mousedown', notice, true));
    return { host, popup, beyond: () => beyond };
  }

  it('is closed by one on the root element', async () => {
    const { host, popup } = mount(form => form);

    expect(await host.write('日期', date('2026-01-20'))).toEqual(verified('日期'));
    expect(popup()).toBeNull();
  });

  it('gets it on the ground of a dialog around the form, which one beside that could close', async () => {
    const { host, popup, beyond } = mount(form => `<div role="dialog">${form}</div>`);

    expect(await host.write('日期', date('2026-01-20'))).toEqual(verified('日期'));
    expect(popup()).toBeNull();
    expect(beyond()).toBe(0);
  });
});

it('takes a slider and the box for its number as one field', async () => {
  const host =
    openHost(`<div class="x-form-item"><label>负荷</label><div class="x-slider" style="width:300px">
    <div class="x-slider-rail" style="width:200px;height:16px"><div role="slider" tabindex="0" aria-valuemin="0"
    aria-valuemax="100" aria-valuenow="0"></div></div><div class="x-slider-input"><input role="spinbutton"></div></div></div>`);
  const thumb = find('[role=slider]');
  thumb.addEventListener('keydown', ({ key }) => {
    const by = key === 'ArrowRight' ? 5 : key === 'ArrowLeft' ? -5 : 0;
    thumb.setAttribute('aria-valuenow', String(Number(thumb.getAttribute('aria-valuenow')) + by));
  });

  expect((await host.survey()).fields.map(({ kind }) => kind)).toEqual(['slider']);
  expect(await host.write('负荷', count(30))).toEqual(verified('负荷'));
});

it('ticks a small drawn box, and knows drawn boxes by what they refer to', async () => {
  const drawn = (id: string, text: string) =>
    `<span class="x-checkbox"><span><input type="checkbox" aria-labelledby="${id}" style="opacity:0;position:absolute;width:0;height:0"><span
     class="x-inner" style="display:inline-block;width:14px;height:14px;border:1px solid #666"></span></span><span id="${id}">${text}</span></span>`;
  const host = openHost(
    `<label>甲<input></label><p>${drawn('a', '已告知')}</p><div role="group" aria-label="渠道">${drawn('b', '早会')}${drawn('c', '书面')}</div>`,
  );
  for (const box of document.querySelectorAll('.x-inner'))
    box.addEventListener('click', () => box.parentElement?.querySelector('input')?.click());

  expect(await host.write('已告知', flag(true))).toEqual(verified('已告知'));
  expect((await host.field('渠道')).options).toEqual(['早会', '书面']);
  expect(await host.write('渠道', choices('书面'))).toEqual(verified('渠道'));
});

it('takes the step up of a number for no list', async () => {
  const host = openHost(
    '<form><label>得分<input></label><button type="button" aria-label="增加数值">＋</button></form>',
  );

  expect((await host.survey()).hasMoreParts).toBe(false);
});
