import { describe, expect, it } from 'vitest';
import { date, find, onCleanup, openHost, refusedBy, takeFocusAway, verified } from './host';

interface PickerSetup {
  /** How it shows and reads a date: parts as `Y`, `M`, `D` in order, and what stands between them. */
  readonly format?: readonly [year: string, month: string, day: string];
  readonly readOnly?: boolean;
  readonly takesTyping?: boolean;
}

const pad = (n: number) => String(n).padStart(2, '0');

/** A picker as libraries build it: typed text counts only after Enter, and is dropped on blur. */
function mountPicker({
  format = ['-', '-', ''],
  readOnly = false,
  takesTyping = true,
}: PickerSetup) {
  const host = openHost(`<div><span>日期</span><div class="x-date-picker" id="box"
    style="border:1px solid #999;width:200px;height:32px"><input ${readOnly ? 'readonly' : ''} placeholder="请选择日期"></div></div>
    <form><label>备注<input id="other"></label><button>提交</button></form>`);
  const input = find<HTMLInputElement>('#box input');
  let model: string | null = null;
  let shown = new Date(2026, 10, 22);
  let popup: HTMLElement | null = null;

  const render = () => {
    const [y = '', m = '', d = ''] = model?.split('-') ?? [];
    input.value = model === null ? '' : `${y}${format[0]}${m}${format[1]}${d}${format[2]}`;
  };
  const close = () => {
    popup?.remove();
    popup = null;
    render();
  };
  const take = (iso: string) => {
    model = iso;
    close();
  };
  const draw = () => {
    if (!popup) return;
    const [year, month] = [shown.getFullYear(), shown.getMonth()];
    const turn = (label: string, by: number) =>
      `<button type="button" aria-label="${label}" data-by="${by}">${label}</button>`;
    const days = Array.from({ length: new Date(year, month + 1, 0).getDate() }, (_, i) => i + 1);
    popup.innerHTML = `<div class="x-header">${turn('上一年', -12)}${turn('上个月', -1)}
      <span>${year} 年</span><span>${month + 1} 月</span>${turn('下个月', 1)}${turn('下一年', 12)}</div>
      <table><tr><td class="prev-month">30</td><td class="prev-month">31</td></tr>
      <tr>${days.map(day => `<td>${day}</td>`).join('')}</tr><tr><td class="next-month">1</td></tr></table>`;
  };
  const open = () => {
    if (popup) return;
    popup = document.createElement('div');
    popup.className = 'x-dropdown';
    popup.style.cssText = 'position:absolute;left:0;top:80px;background:#fff';
    popup.addEventListener('click', ({ target }) => {
      if (!(target instanceof HTMLElement)) return;
      if (target.dataset.by) {
        shown = new Date(shown.getFullYear(), shown.getMonth() + Number(target.dataset.by), 1);
        draw();
      } else if (target.matches('td:not([class])')) {
        take(
          `${shown.getFullYear()}-${pad(shown.getMonth() + 1)}-${pad(Number(target.textContent))}`,
        );
      }
    });
    document.body.append(popup);
    onCleanup(() => popup?.remove());
    draw();
  };
  input.addEventListener('focus', () => setTimeout(open, 20));
  input.addEventListener('blur', close);
  input.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || !popup || !takesTyping) return;
    const parts = new RegExp(`^(\\d{4})${format[0]}(\\d{2})${format[1]}(\\d{2})${format[2]}$`).exec(
      input.value,
    );
    if (parts) take(`${parts[1]}-${parts[2]}-${parts[3]}`);
  });
  return { host, input, model: () => model, isOpen: () => popup !== null };
}

describe('a date picker of a library', () => {
  it.each<[string, PickerSetup]>([
    ['with the usual format', {}],
    ['with a Chinese format', { format: ['年', '月', '日'] }],
    ['with slashes', { format: ['/', '/', ''] }],
    ['with dots', { format: ['\\.', '\\.', ''] }],
    ['that takes no typing, by its calendar', { takesTyping: false }],
    ['whose input is read-only, by its calendar', { readOnly: true }],
  ])('%s has the date in its model', async (name, setup) => {
    takeFocusAway();
    const shown = {
      ...setup,
      ...(name.includes('dots') ? { format: ['.', '.', ''] as const } : {}),
    };
    const { host, model, isOpen } = mountPicker(shown);

    expect(await host.write('日期', date('2025-09-04'))).toEqual(verified('日期'));
    expect(model()).toBe('2025-09-04');
    expect(isOpen()).toBe(false);
  });

  it('is not a text field, read-only or not', async () => {
    const { host } = mountPicker({ readOnly: true });

    expect(await host.field('日期')).toMatchObject({ kind: 'date', isEmpty: true });
    expect(refusedBy(await host.write('日期', '2025-09-04'))).toBe('page-refused');
  });

  it('never gets an Enter where no calendar is open to take it', async () => {
    const { host, input } = mountPicker({});
    input.addEventListener('focus', event => event.stopImmediatePropagation(), true);
    const keys = keysAt('#box input');

    await host.write('日期', date('2025-09-04'));

    expect(keys).not.toContain('Enter');
  });
});

function keysAt(selector: string): string[] {
  const keys: string[] = [];
  find(selector).addEventListener('keydown', ({ key }) => keys.push(key), true);
  return keys;
}

describe('what comes up beside a date field and is no calendar', () => {
  function mountDialog(html: string) {
    const host = openHost(
      '<span>日期</span><div class="x-date-picker" style="width:200px;height:32px"><input></div>',
    );
    find('input').addEventListener('focus', () => {
      if (document.querySelector('#d')) return;
      const dialog = document.createElement('div');
      dialog.id = 'd';
      dialog.setAttribute('role', 'dialog');
      dialog.style.cssText = 'position:absolute;top:120px;width:200px;height:60px';
      dialog.innerHTML = html;
      document.body.append(dialog);
    });
    return host;
  }

  it('gets no Enter, and its buttons no press', async () => {
    const host = mountDialog('离开页面？<button type="button">确定</button>');
    const keys = keysAt('input');
    const clicks: string[] = [];
    const notice = ({ target }: Event) => {
      if (target instanceof HTMLButtonElement) clicks.push(target.textContent ?? '');
    };
    document.addEventListener('click', notice, true);
    onCleanup(() => document.removeEventListener('click', notice, true));

    await host.write('日期', date('2025-09-04'));

    expect(keys).not.toContain('Enter');
    expect(clicks).toEqual([]);
  });
});

it('presses nothing of the page to close a calendar that stays open', async () => {
  takeFocusAway();
  const { host, input, isOpen } = mountPicker({ takesTyping: false, readOnly: true });
  input.addEventListener('blur', event => event.stopImmediatePropagation(), true);
  find('#box').addEventListener('blur', event => event.stopImmediatePropagation(), true);
  const presses: EventTarget[] = [];
  const notice = ({ target }: Event) => {
    if (target === document.body) presses.push(document.body);
  };
  document.addEventListener('mousedown', notice, true);
  onCleanup(() => document.removeEventListener('mousedown', notice, true));

  await host.write('日期', date('1900-01-01'));

  expect(isOpen()).toBe(true);
  expect(presses).toEqual([]);
});

describe('a box with a date picker’s class', () => {
  it.each([
    ['a hidden input beside it', '<input type="hidden" value="1"><input>', ['date']],
    ['a native date', '<input type="date">', ['date']],
    ['a label and fields of a form', '<label>甲<input></label><input>', ['text', 'text']],
    ['another family', '<input><textarea></textarea>', ['text', 'textarea']],
  ])('and %s', async (_, html, kinds) => {
    const host = openHost(`<div class="date-picker-row" style="width:300px">${html}</div>`);

    expect((await host.survey()).fields.map(({ kind }) => kind)).toEqual(kinds);
  });
});
