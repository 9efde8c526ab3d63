/** Fields without a text box: a button that opens a calendar, wheels in a sheet, a row of buttons. */
import { describe, expect, it } from 'vitest';
import { choice, date, find, onCleanup, openHost, takeFocusAway, verified } from './host';

const NAMES = ['January', 'February', 'March', 'April', 'May', 'June'];

function appended(html: string): HTMLElement {
  const part = document.createElement('div');
  part.innerHTML = html;
  document.body.append(part);
  onCleanup(() => part.remove());
  return part;
}

describe('a button that opens a calendar', () => {
  /** Half a year, turned by two arrows without a word; the days of neighbouring months have empty places. */
  function mount() {
    const host = openHost(
      `<label for="day">面谈日期</label><br><button id="day" type="button" aria-haspopup="dialog">选择日期</button>`,
    );
    let month = 4;
    let popup: HTMLElement | null = null;
    const button = find('#day');
    const draw = () => {
      const days = Array.from({ length: 30 }, (_, i) => i + 1);
      const at = (day: number) =>
        `2026-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      const cells = days.map(
        day => `<td data-day="${at(day)}"><button type="button">${day}</button></td>`,
      );
      const empty = `<td data-day="2026-${String(month - 1).padStart(2, '0')}-12"></td>`;
      if (popup)
        popup.innerHTML = `<div><button type="button" class="a">‹</button><span>${NAMES[month - 1]} 2026</span><button type="button" class="b">›</button></div>
          <table role="grid"><tr>${empty}${cells.join('</tr><tr>')}</tr></table>`;
    };
    button.addEventListener('click', () => {
      if (!popup) {
        popup = appended('');
        popup.role = 'dialog';
        popup.style.cssText = 'position:absolute;left:0;top:60px;background:#fff';
      }
      draw();
    });
    document.body.addEventListener('click', event => {
      const pressed = event.target instanceof Element ? event.target.closest('button') : null;
      if (pressed?.className === 'a') month--;
      if (pressed?.className === 'b') month++;
      const day = pressed?.parentElement?.getAttribute('data-day');
      if (day) {
        button.textContent = day;
        popup?.remove();
        popup = null;
      } else draw();
    });
    return { host, button };
  }

  it('has the day pressed in the month its arrows lead to', async () => {
    takeFocusAway();
    const { host, button } = mount();
    expect((await host.field('面谈日期')).kind).toBe('date');
    expect(await host.write('面谈日期', date('2026-02-12'))).toEqual(verified('面谈日期'));
    expect(button.textContent).toBe('2026-02-12');
  });

  it('goes back to the day it showed before', async () => {
    takeFocusAway();
    const { host, button } = mount();
    button.textContent = '2026-03-05';
    await host.write('面谈日期', date('2026-05-20'));
    expect(await host.undo()).toEqual([{ rowId: '面谈日期', kind: 'restored' }]);
    expect(button.textContent).toBe('2026-03-05');
  });

  it('stands in one line with the text box of another field', async () => {
    const html = `<div style="display:flex;height:40px"><label for="a">岗位</label><input id="a">
      <label for="b">面谈日期</label><button id="b" type="button" aria-haspopup="dialog">选择日期</button></div>`;
    const { fields } = await openHost(html).survey();
    expect(fields.map(({ kind }) => kind)).toEqual(['text', 'date']);
  });

  it('is part of the text box beside it when it shows a picture', async () => {
    const html = `<div style="height:40px"><label for="a">面谈日期</label><input id="a" placeholder="yyyy-mm-dd">
      <button type="button" aria-haspopup="dialog" aria-label="Choose date">▾</button></div>`;
    expect((await openHost(html).survey()).fields).toHaveLength(1);
  });

  it('is none when it opens something else', async () => {
    const host = openHost('<button type="button" aria-haspopup="dialog">选择附件</button>');
    expect((await host.survey()).fields).toEqual([]);
  });
});

describe('wheels in a sheet from the lower edge', () => {
  const wheel = (entries: readonly string[]) =>
    `<ul style="float:left;margin:0">${entries.map(entry => `<li>${entry}</li>`).join('')}</ul>`;
  const numbers = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, i) => String(from + i).padStart(2, '0'));

  /** Holds what stands on the wheels when 确认 is pressed. */
  function mount(label: string, wheels: readonly string[]) {
    const host = openHost(
      `<div><label for="box">${label}</label><div style="border:1px solid #999">
        <input id="box" readonly placeholder="点击选择"><i class="icon">›</i></div></div>`,
    );
    const input = find<HTMLInputElement>('#box');
    const standing = wheels.map(() => '');
    let sheet: HTMLElement | null = null;
    const shut = () => {
      sheet?.remove();
      sheet = null;
    };
    input.addEventListener('click', () => {
      sheet ??= appended(
        `<div class="dim" style="position:fixed;inset:0;background:rgba(0,0,0,.6)"></div>
        <div style="position:fixed;left:0;right:0;bottom:0;height:240px;background:#fff;overflow:auto">
          ${wheels.join('')}<button type="button" class="ok">确认</button></div>`,
      );
      for (const [i, list] of [...sheet.querySelectorAll('ul')].entries()) {
        list.addEventListener('click', ({ target }) => {
          standing[i] = (target as HTMLElement).textContent;
        });
      }
      sheet.querySelector('.dim')?.addEventListener('click', shut);
      sheet.querySelector('.ok')?.addEventListener('click', () => {
        input.value = standing.join('-');
        shut();
      });
    });
    return { host, input, isOpen: () => sheet !== null };
  }

  it('are turned to the day and confirmed', async () => {
    takeFocusAway();
    const wheels = [wheel(['2026', '2027']), wheel(numbers(1, 12)), wheel(numbers(1, 31))];
    const { host, input, isOpen } = mount('面谈日期', wheels);
    expect(await host.write('面谈日期', date('2027-08-09'))).toEqual(verified('面谈日期'));
    expect([input.value, isOpen()]).toEqual(['2027-08-09', false]);
  });

  it('offer a choice, which their own button hands over', async () => {
    takeFocusAway();
    const { host, input } = mount('考核等级', [wheel(['优秀', '良好', '合格'])]);
    expect(await host.write('考核等级', choice('良好'))).toEqual(verified('考核等级'));
    expect(input.value).toBe('良好');
  });

  it('take no entry for the button, whatever its words', async () => {
    takeFocusAway();
    const entries = ['完成', '进行中'].map(word => `<li role="button">${word}</li>`).join('');
    const { host, input } = mount('任务状态', [`<ul style="margin:0">${entries}</ul>`]);
    expect(await host.write('任务状态', choice('进行中'))).toEqual(verified('任务状态'));
    expect(input.value).toBe('进行中');
  });

  it('are left by the dimmer behind them when nothing fits, and nothing lies on the next field', async () => {
    takeFocusAway();
    const { host, input, isOpen } = mount('考核等级', [wheel(['优秀', '良好'])]);
    expect(await host.write('考核等级', choice('卓越'))).toMatchObject({
      kind: 'failed',
      reason: 'option-not-offered',
      restored: true,
    });
    expect([input.value, isOpen()]).toEqual(['', false]);
  });
});

describe('a row of buttons that stay pressed', () => {
  const row = (attributes: string) =>
    `<div><span>用工性质</span><div ${attributes}>${['在编', '合同', '返聘']
      .map(word => `<button type="button" aria-pressed="false">${word}</button>`)
      .join('')}</div></div>`;

  it('is one choice', async () => {
    const host = openHost(row('id="row"'));
    find('#row').addEventListener('click', ({ target }) => {
      for (const button of find('#row').children)
        button.setAttribute('aria-pressed', String(button === target));
    });
    expect(await host.write('用工性质', choice('合同'))).toEqual(verified('用工性质'));
    expect(document.querySelector('[aria-pressed=true]')?.textContent).toBe('合同');
  });

  it('is none in a tool bar', async () => {
    expect((await openHost(row('role="toolbar"')).survey()).fields).toEqual([]);
  });
});

describe('a box that opens a list', () => {
  const box = (shown: string) =>
    `<div><span>所属部门</span><div role="combobox" tabindex="0" aria-haspopup="listbox"
      style="border:1px solid #999;width:200px;height:30px">${shown}</div></div>`;

  it.each(['选择部门', '请选择', '可多选', 'Select a team'])(
    'is empty while it shows %s',
    async shown => {
      expect(await openHost(box(shown)).field('所属部门')).toMatchObject({ isEmpty: true });
    },
  );

  it.each(['搜索推荐部', 'Search quality'])('is not while it shows %s', async shown => {
    expect(await openHost(box(shown)).field('所属部门')).toMatchObject({ isEmpty: false });
  });
});

it('a mask that notes the caret before each input has the date in its model', async () => {
  takeFocusAway();
  const host = openHost('<label>到岗日期 <input id="box" placeholder="yyyy/mm/dd"></label>');
  const input = find<HTMLInputElement>('#box');
  let start: number | null = null;
  let model = '';
  input.addEventListener('beforeinput', () => {
    start = input.selectionStart;
  });
  input.addEventListener('input', () => {
    // Without a caret there is nothing to read back.
    model = start === null ? '' : input.value.slice(start);
    input.value = model;
  });
  expect(await host.write('到岗日期', date('2026-07-01'))).toEqual(verified('到岗日期'));
  expect(model).toBe('2026/07/01');
});

it('groups of a form that look alike but ask different things are no rows of a list', async () => {
  const group = (title: string, labels: readonly string[]) =>
    `<div class="group" style="border:1px solid #999"><h3>${title}</h3>${labels
      .map(label => `<label>${label} <input></label>`)
      .join('')}</div>`;
  const html = `<form>${group('面谈信息', ['岗位', '地点'])}${group('表现评价', ['优点', '不足'])}
    <button type="button">新增行动</button></form>`;
  const { fields } = await openHost(html).survey();
  expect(fields.map(({ kind }) => kind)).toEqual(['text', 'text', 'text', 'text']);
});
