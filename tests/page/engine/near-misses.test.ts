/** What looks like one thing and is another: each of these was once written wrong or left lying open. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { WriteValue } from '@/utils/fill/model';
import {
  choice,
  choices,
  count,
  date,
  find,
  flag,
  inputValue,
  onCleanup,
  openHost,
  refusedBy,
  takeFocusAway,
  verified,
} from './host';

beforeEach(takeFocusAway);

const rows = (...cells: readonly string[][]): WriteValue => ({
  kind: 'rows',
  rows: cells.map(row => Object.fromEntries(row.map((cell, at) => [String(at), cell]))),
});

function appended(html: string, style: string): HTMLElement {
  const part = document.createElement('div');
  part.innerHTML = html;
  part.style.cssText = `position:absolute;background:#fff;${style}`;
  document.body.append(part);
  onCleanup(() => part.remove());
  return part;
}

it('never presses a bin for the button that adds, nor the picture of a field', async () => {
  const picture = '<svg width="12" height="12"></svg>';
  const row = `<td><input></td><td><span><input><button type="button" class="pick" aria-haspopup="dialog" aria-label="选取">${picture}</button></span></td>
    <td><button type="button" class="bin" aria-label="Remove">${picture}</button></td>`;
  const host =
    openHost(`<form><table><thead><tr><th>事项</th><th>备注</th><th></th></tr></thead><tbody id="rows"><tr>${row}</tr></tbody></table>
    <button type="button" id="add">添加行动</button></form>`);
  const pressed: string[] = [];
  document.body.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button) pressed.push(button.className || button.id);
    if (button?.id === 'add') find('#rows').insertAdjacentHTML('beforeend', `<tr>${row}</tr>`);
    if (button?.className === 'bin') button.closest('tr')?.remove();
  });
  const { fields } = await host.survey();
  const [table] = fields;
  const [outcome] = await host.writeAll([
    {
      rowId: 'r',
      handle: table?.handle ?? '',
      signature: table?.signature ?? '',
      value: rows(['甲', '一'], ['乙', '二']),
      mode: 'replace',
      expectedBefore: '',
    },
  ]);
  expect(outcome).toEqual(verified('r'));
  expect(pressed).toEqual(['add']);
});

it('reads a question a line from a table of radios, its answers from what each says last', async () => {
  const line = (question: string, name: string) =>
    `<tr><td>${question}</td>${['突出', '称职']
      .map(
        answer =>
          `<td><label><input type="radio" name="${name}" aria-label="行 ${question}, 列 ${answer}" value="${answer}"></label></td>`,
      )
      .join('')}</tr>`;
  const host = openHost(
    `<fieldset role="radiogroup"><table><thead><tr><td></td><th>突出</th><th>称职</th></tr></thead><tbody>${line('专业判断', 'a')}${line('文档规范', 'b')}</tbody></table></fieldset>`,
  );
  const { fields } = await host.survey();
  expect(fields.map(({ options }) => options)).toEqual([
    ['突出', '称职'],
    ['突出', '称职'],
  ]);
  const [, second] = fields;
  await host.writeAll([
    {
      rowId: 'r',
      handle: second?.handle ?? '',
      signature: second?.signature ?? '',
      value: choice('称职'),
      mode: 'replace',
      expectedBefore: '',
    },
  ]);
  const chosen = [...document.querySelectorAll<HTMLInputElement>(':checked')];
  expect(chosen.map(({ name, value }) => [name, value])).toEqual([['b', '称职']]);
});

it('takes the title of a picture for its word', async () => {
  const star = (n: number) =>
    `<label title="${n}"><input type="radio" name="s" style="position:absolute;opacity:0"><svg width="20" height="20"></svg></label>`;
  const host = openHost(
    `<fieldset role="radiogroup" aria-label="协作">${[1, 2, 3].map(star).join('')}</fieldset>`,
  );
  expect((await host.field('协作')).options).toEqual(['1', '2', '3']);
});

it('drags a range of the browser’s own where the page heeds nothing but a drag', async () => {
  const host = openHost(
    `<label for="r">饱和度</label><div class="x-slider" style="width:200px"><input id="r" type="range" min="0" max="100" value="0" style="width:200px"></div>`,
  );
  const input = find<HTMLInputElement>('#r');
  let isDown = false;
  let model = 0;
  input.addEventListener('pointerdown', () => {
    isDown = true;
  });
  input.addEventListener('pointerup', () => {
    isDown = false;
  });
  input.addEventListener('input', () => {
    if (isDown) model = Number(input.value);
    else input.value = String(model);
  });
  expect(await host.write('饱和度', count(65))).toEqual(verified('饱和度'));
  expect(model).toBe(65);
});

it('ticks by the box that lies over what is said to be one', async () => {
  const host =
    openHost(`<div id="s" role="checkbox" aria-checked="false" aria-label="提醒" style="position:relative;width:48px;height:24px;background:#888">
    <input type="checkbox" style="position:absolute;inset:0;width:48px;height:24px;margin:0;opacity:0"></div>`);
  find('input').addEventListener('click', ({ target }) => {
    find('#s').setAttribute('aria-checked', String((target as HTMLInputElement).checked));
  });
  expect(await host.write('提醒', flag(true))).toEqual(verified('提醒'));
});

it('presses the day in a calendar that takes its own field out of reach', async () => {
  const days = Array.from({ length: 31 }, (_, i) => `<td><button>${i + 1}</button></td>`);
  const host = openHost(
    '<div id="page"><label for="d">面谈日期</label><button id="d" type="button" aria-haspopup="dialog">选择日期</button></div>',
  );
  find('#d').addEventListener('click', () => {
    const popup = appended(
      `<div><span>2026年7月</span></div><table role="grid"><tr>${days.join('</tr><tr>')}</tr></table>`,
      'left:0;top:60px',
    );
    popup.role = 'dialog';
    find('#page').setAttribute('aria-hidden', 'true');
    popup.addEventListener('click', ({ target }) => {
      if (!(target instanceof HTMLButtonElement)) return;
      find('#d').textContent = `2026-07-${target.textContent.padStart(2, '0')}`;
      find('#page').removeAttribute('aria-hidden');
      popup.remove();
    });
  });
  expect(await host.write('面谈日期', date('2026-07-08'))).toEqual(verified('面谈日期'));
  expect(find('#d').textContent).toBe('2026-07-08');
});

describe('a button that opens a list', () => {
  const LIST = `<div style="height:60px"><input aria-label="搜索"></div><ul role="listbox">${['甲', '乙'].map(name => `<li role="option" style="height:30px">${name}</li>`).join('')}</ul>`;

  it('finds it below a search box of its own, and what was chosen in an input that takes none', async () => {
    const host =
      openHost(`<div style="height:40px"><span>部门</span><button id="b" type="button" aria-haspopup="listbox" style="width:200px;height:32px">
      <input readonly inert placeholder="请选择" style="width:120px"></button></div>`);
    find('#b').addEventListener('click', () => {
      const popup = appended(LIST, 'left:0;top:60px;width:200px');
      popup.addEventListener('click', ({ target }) => {
        if (!(target instanceof HTMLLIElement)) return;
        find<HTMLInputElement>('#b input').value = target.textContent;
        popup.remove();
      });
    });
    const { fields } = await host.survey();
    const [field] = fields;
    const [outcome] = await host.writeAll([
      {
        rowId: 'r',
        handle: field?.handle ?? '',
        signature: field?.signature ?? '',
        value: choice('乙'),
        mode: 'replace',
        expectedBefore: '',
      },
    ]);
    expect(outcome).toEqual(verified('r'));
    expect(inputValue('#b input')).toBe('乙');
  });

  it('leaves nothing lying over the page that came up and was no list of its', async () => {
    const host = openHost(
      '<div style="height:40px"><span>部门</span><button id="b" type="button" aria-haspopup="listbox" style="width:200px;height:32px">请选择</button></div>',
    );
    let popup: HTMLElement | null = null;
    const shut = ({ target }: Event) => {
      if (!(target instanceof Node && (popup?.contains(target) || find('#b').contains(target))))
        popup?.remove();
    };
    document.addEventListener('mousedown', shut, true);
    onCleanup(() => document.removeEventListener('mousedown', shut, true));
    find('#b').addEventListener('click', () => {
      popup ??= appended('<p>暂无权限</p>', 'left:0;top:400px;width:200px;height:80px');
    });
    expect(refusedBy(await host.write('部门', choice('乙')))).toBe('popup-did-not-open');
    expect(document.body.textContent).not.toContain('暂无权限');
  });
});

it('keeps the tags beside the item that holds their box', async () => {
  const host = openHost(
    `<div class="x-chips"><label for="t">关键词</label><ul><li class="x-chips-input-token"><input id="t"></li></ul></div>`,
  );
  find('#t').addEventListener('keydown', event => {
    const input = event.target as HTMLInputElement;
    if (event.key !== 'Enter' || input.value === '') return;
    input
      .closest('li')
      ?.insertAdjacentHTML(
        'beforebegin',
        `<li class="x-chips-token"><span>${input.value}</span></li>`,
      );
    input.value = '';
  });
  expect(await host.write('关键词', choices('复盘', '协作'))).toEqual(verified('关键词'));
  expect([...document.querySelectorAll('.x-chips-token')].map(tag => tag.textContent)).toEqual([
    '复盘',
    '协作',
  ]);
});

describe('buttons in a row that say nothing of their state', () => {
  const line = (label: string, ...words: readonly string[]) =>
    `<div><div class="item"><label>${label}</label><div><div class="x-ButtonGroup">${words.map(word => `<button type="button" class="x-Button">${word}</button>`).join('')}</div></div></div></div>`;
  const among = (html: string) =>
    openHost(
      `<form>${html}<div><div class="item"><label>备注</label><div><input></div></div></div></form>`,
    );

  it('are the answers to the words before them', async () => {
    const host = among(line('面谈方式', '面对面', '视频'));
    find('.x-ButtonGroup').addEventListener('click', ({ target }) => {
      for (const button of find('.x-ButtonGroup').children)
        button.classList.toggle('is-active', button === target);
    });
    expect(await host.field('面谈方式')).toMatchObject({
      kind: 'radio',
      options: ['面对面', '视频'],
      isEmpty: true,
    });
    expect(await host.write('面谈方式', choice('视频'))).toEqual(verified('面谈方式'));
  });

  it('are none where they are commands', async () => {
    const host = among(line('附件', '上传', '下载'));
    expect((await host.survey()).fields.map(({ kind }) => kind)).toEqual(['text']);
  });
});

it('writes under a counter that lies over the lower edge of its box, not under words that do', async () => {
  const area = (words: string) =>
    `<p>业绩</p><div style="position:relative;width:300px"><textarea style="width:300px;height:60px"></textarea><span style="position:absolute;left:0;right:0;bottom:2px;height:22px;text-align:right">${words}</span></div>`;
  expect(await openHost(area('0 / 500')).write('业绩', '达标')).toEqual(verified('业绩'));
  const host = openHost(area('这里不是给你写的'));
  expect(refusedBy(await host.write('业绩', '达标'))).toBe('not-visible');
});

it('counts a box that a component keeps within for no other', async () => {
  const box = (word: string) =>
    `<label role="checkbox" aria-checked="false" aria-label="${word}"><input type="checkbox"><span>${word}</span></label>`;
  const host = openHost(
    `<div class="item"><label>手段</label><div role="group" aria-label="checkbox-group" class="x-checkbox-group">${box('导师制')}${box('读书会')}</div></div>`,
  );
  expect(await host.field('手段')).toMatchObject({ options: ['导师制', '读书会'] });
});
