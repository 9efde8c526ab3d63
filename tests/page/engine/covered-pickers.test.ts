/** Pop-ups that lie under a layer of their own, come late to their place, and end by a drawn button. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { WriteValue } from '@/utils/fill/model';
import {
  choice,
  choices,
  find,
  inputValue,
  onCleanup,
  openHost,
  takeFocusAway,
  verified,
} from './host';

beforeEach(takeFocusAway);

const two = (n: number) => String(n).padStart(2, '0');
const LATE_MS = 600;

/** A layer over the whole window, and the pop-up in it, off the view until it knows its place. */
function popUp(html: string, name = 'x-popover'): HTMLElement {
  const popup = document.createElement('div');
  popup.className = name;
  popup.style.cssText = 'position:absolute;left:700px;top:1500px;width:320px;background:#fff';
  popup.innerHTML = `<div class="x-overlay" style="position:fixed;inset:0"></div><div style="position:relative">${html}</div>`;
  document.body.append(popup);
  setTimeout(() => {
    popup.style.left = '0';
    popup.style.top = '90px';
  }, LATE_MS);
  find('.x-overlay').addEventListener('click', () => popup.remove());
  onCleanup(() => popup.remove());
  return popup;
}

const column = (count: number) =>
  `<div style="height:90px;overflow-y:auto">${Array.from({ length: count }, (_, i) => `<div style="height:24px">${two(i)}</div>`).join('')}</div>`;
const DAYS = Array.from({ length: 30 }, (_, i) => `<td>${i + 1}</td>`).join('');

describe('a pop-up under its own layer', () => {
  it('is the list that is chosen from', async () => {
    const host = openHost(
      `<div><span>等级</span><div role="combobox" aria-haspopup="listbox" aria-expanded="false" id="box" style="width:200px;height:30px;border:1px solid #999"></div></div>`,
    );
    find('#box').addEventListener('click', () => {
      const popup = popUp('<div role="option">良好</div><div role="option">优秀</div>');
      popup.addEventListener('click', ({ target }) => {
        const option = (target as HTMLElement).closest('[role=option]');
        if (!option) return;
        find('#box').textContent = option.textContent;
        popup.remove();
      });
    });
    expect(await host.write('等级', choice('优秀'))).toEqual(verified('等级'));
    expect(find('#box').textContent).toBe('优秀');
  });

  it('is the calendar, with columns that count and a drawn button for its end', async () => {
    const host = openHost(
      `<div><span>面谈时间</span><div class="x-date-picker" id="box" style="width:220px;height:30px;border:1px solid #999"><input placeholder="请选择日期以及时间" readonly></div></div>`,
    );
    find('#box').addEventListener('click', () => {
      const popup = popUp(
        `<div class="x-header">2026年11月</div><table><tr>${DAYS}</tr></table><div style="display:flex">${column(24)}${column(60)}</div><div class="x-Button">确认</div>`,
      );
      const parts: string[] = ['', '00', '00'];
      popup.addEventListener('click', ({ target }) => {
        const part = target as HTMLElement;
        const columns = [...popup.querySelectorAll('[style*=auto]')];
        const at = columns.indexOf(part.parentElement as Element);
        if (part.matches('td')) parts[0] = `2026-11-${two(Number(part.textContent))}`;
        else if (at >= 0) parts[at + 1] = part.textContent ?? '';
        else if (part.matches('.x-Button')) {
          find<HTMLInputElement>('#box input').value = `${parts[0]} ${parts[1]}:${parts[2]}`;
          popup.remove();
        }
      });
    });
    const value: WriteValue = { kind: 'datetime', iso: '2026-11-05T09:41' };
    expect(await host.write('面谈时间', value)).toEqual(verified('面谈时间'));
    expect(inputValue('#box input')).toBe('2026-11-05 09:41');
  });
});

it('a range that counts only once it is confirmed is confirmed', async () => {
  const host = openHost(
    `<div><span>统计区间</span><div class="x-date-picker" id="box" style="width:320px;height:30px;border:1px solid #999"><input placeholder="开始日期"><span>-</span><input placeholder="结束日期"></div></div>`,
  );
  const inputs = [...find('#box').querySelectorAll('input')];
  let model: string[] = [];
  find('#box').addEventListener('click', () => {
    if (document.querySelector('.x-popover')) return;
    const popup = popUp(
      `<div>2026年11月</div><table><tr>${DAYS}</tr></table><div class="x-Button">确认</div>`,
    );
    popup.querySelector('.x-Button')?.addEventListener('click', () => {
      model = inputs.map(({ value }) => value);
      popup.remove();
    });
  });
  document.documentElement.addEventListener('mousedown', leave);
  onCleanup(() => document.documentElement.removeEventListener('mousedown', leave));
  function leave({ target }: MouseEvent) {
    if (target !== document.documentElement) return;
    document.querySelector('.x-popover')?.remove();
    for (const [at, input] of inputs.entries()) input.value = model[at] ?? '';
  }
  const value: WriteValue = { kind: 'daterange', from: '2026-10-01', to: '2026-10-31' };
  expect(await host.write('统计区间', value)).toEqual(verified('统计区间'));
  expect(model).toEqual(['2026-10-01', '2026-10-31']);
});

describe('a list of several', () => {
  it('whose entries heed their box and its word alone is pressed there', async () => {
    const host = openHost(
      `<div><span>技能</span><div role="combobox" aria-haspopup="listbox" aria-expanded="false" class="x-select--multi" id="box" style="width:200px;height:30px;border:1px solid #999"></div></div>`,
    );
    const chosen = new Set<string>();
    find('#box').addEventListener('click', () => {
      if (document.querySelector('.x-popover')) return;
      const popup = popUp(
        ['编程', '设计', '测量']
          .map(
            word =>
              `<div role="option" aria-selected="false" style="height:28px"><label><input type="checkbox"><span>${word}</span></label></div>`,
          )
          .join(''),
      );
      popup.addEventListener('mouseover', ({ target }) => {
        for (const option of popup.querySelectorAll('[role=option]'))
          option.ariaSelected = String(option.contains(target as Node));
      });
      popup.addEventListener('change', ({ target }) => {
        const box = target as HTMLInputElement;
        const word = box.parentElement?.textContent?.trim() ?? '';
        if (box.checked) chosen.add(word);
        else chosen.delete(word);
        find('#box').innerHTML = [...chosen]
          .map(each => `<span class="x-tag">${each}</span>`)
          .join('');
      });
    });
    expect(await host.write('技能', choices('编程', '测量'))).toEqual(verified('技能'));
    expect([...chosen]).toEqual(['编程', '测量']);
  });

  it('without any list makes a choice of what Enter ends, and counts words with a cross before the input', async () => {
    const host = openHost(
      `<div><span>标签</span><div role="combobox" aria-haspopup="listbox" aria-expanded="false" id="box" style="width:300px;height:32px;border:1px solid #999"><div id="wrap"><input aria-autocomplete="list" placeholder="输入后回车"></div></div></div>`,
    );
    const input = find<HTMLInputElement>('#box input');
    const words: string[] = [];
    const draw = () => {
      for (const part of document.querySelectorAll('.value')) part.remove();
      for (const word of words)
        input.insertAdjacentHTML(
          'beforebegin',
          `<div class="value" style="display:inline-block"><span>${word}</span><a><svg class="icon-close" width="8" height="8"></svg></a></div>`,
        );
      for (const cross of document.querySelectorAll('.value a'))
        cross.addEventListener('click', () => {
          words.splice(words.indexOf(cross.previousElementSibling?.textContent ?? ''), 1);
          draw();
        });
    };
    input.addEventListener('keydown', ({ key }) => {
      if (key === 'Backspace' && input.value === '') words.pop();
      if (key === 'Enter' && input.value) {
        words.push(input.value);
        input.value = '';
      }
      draw();
    });
    expect(await host.write('标签', choices('严谨', '协同'))).toEqual(verified('标签'));
    expect(words).toEqual(['严谨', '协同']);
    expect(await host.undo()).toEqual([{ rowId: '标签', kind: 'restored' }]);
    expect(words).toEqual([]);
  });

  it('that searches when a key comes up is searched', async () => {
    const host = openHost(
      `<div><span>主管</span><input role="combobox" aria-haspopup="listbox" aria-expanded="false" id="box" placeholder="输入姓名搜索" style="width:200px;height:30px"></div>`,
    );
    const input = find<HTMLInputElement>('#box');
    input.addEventListener('keyup', () => {
      if (input.value === '' || document.querySelector('.list')) return;
      const list = document.createElement('ul');
      list.className = 'list x-dropdown';
      list.style.cssText = 'position:absolute;left:0;top:50px;margin:0;width:200px;background:#fff';
      list.innerHTML = '<li role="option" style="height:30px">欧阳峥</li>';
      onCleanup(() => list.remove());
      document.body.append(list);
      list.addEventListener('click', () => {
        input.value = '欧阳峥';
        input.dataset.chosen = '1';
        list.remove();
      });
    });
    expect(await host.write('主管', choice('欧阳峥'))).toEqual(verified('主管'));
    expect(input.dataset.chosen).toBe('1');
  });

  it('with a box for what is chosen and one to type into is one field', async () => {
    const host = openHost(
      `<div class="item"><label>方向</label><div><div class="x-select" style="position:relative;width:240px;height:32px;border:1px solid #999"><div class="x-select__tags"><input style="width:1px"></div><input role="combobox" readonly aria-haspopup="listbox" placeholder="可多选"></div></div></div><div class="item"><label>备注</label><div><input></div></div>`,
    );
    const { fields } = await host.survey();
    expect(fields.map(({ evidence }) => evidence[0]?.text)).toEqual(['方向', '备注']);
  });
});
