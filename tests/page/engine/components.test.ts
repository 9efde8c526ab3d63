/** Controls of component libraries that tell the browser, and nobody else, what they are. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { WriteValue } from '@/utils/fill/model';
import { choice, choices, count, find, openHost, refusedBy, takeFocusAway, verified } from './host';

beforeEach(takeFocusAway);

class XRadio extends HTMLElement {
  static readonly formAssociated = true;
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    root.innerHTML =
      '<div class="container" style="width:20px;height:20px;border:1px solid"></div>';
    this.style.display = 'inline-block';
    this.tabIndex = 0;
    this.addEventListener('click', () => {
      for (const other of document.querySelectorAll('x-radio'))
        other.shadowRoot?.querySelector('.container')?.classList.toggle('checked', other === this);
    });
  }
}
customElements.define('x-radio', XRadio);

class XCheck extends HTMLElement {
  static readonly formAssociated = true;
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    root.innerHTML =
      '<div class="container" style="position:relative;width:18px;height:18px"><input type="checkbox" style="position:absolute;inset:0;opacity:0"><div class="outline" style="width:16px;height:16px;border:1px solid"></div></div>';
    this.style.display = 'inline-block';
    this.addEventListener('click', event => {
      if (event.target === this && event.composedPath()[0] === this)
        root.querySelector('input')?.click();
    });
  }
}
customElements.define('x-check', XCheck);

it('radios without a role are called by the labels that name them', async () => {
  const one = (id: string, word: string) =>
    `<x-radio id="${id}"></x-radio><label for="${id}">${word}</label>`;
  const host = openHost(
    `<fieldset><legend>谈话方式</legend>${one('a', '面对面')}${one('b', '视频')}</fieldset>`,
  );
  expect(await host.field('谈话方式')).toMatchObject({
    kind: 'radio',
    options: ['面对面', '视频'],
    isEmpty: true,
  });
  expect(await host.write('谈话方式', choice('视频'))).toEqual(verified('谈话方式'));
});

it('boxes that each stand in a component of their own are one group', async () => {
  const one = (id: string, word: string) =>
    `<span><x-check id="${id}"></x-check><label for="${id}">${word}</label></span>`;
  const host = openHost(
    `<fieldset><legend>培养途径</legend>${one('c', '结对')}${one('d', '轮训')}${one('e', '学历')}</fieldset>`,
  );
  expect(await host.field('培养途径')).toMatchObject({ options: ['结对', '轮训', '学历'] });
  expect(await host.write('培养途径', choices('结对', '学历'))).toEqual(verified('培养途径'));
});

describe('names of a form', () => {
  it('make no list of single boxes where other fields have them as well', async () => {
    const host = openHost(
      `<form><label>工号<input name="data[no]"></label><div><input type="checkbox" name="data[remind]" id="r"><label for="r">到期提醒</label></div><div><input type="checkbox" name="data[informed]" id="i"><label for="i">已告知</label></div></form>`,
    );
    const { fields } = await host.survey();
    expect(fields.map(({ kind }) => kind)).toEqual(['text', 'checkbox', 'checkbox']);
  });

  it('make one of boxes alone', async () => {
    const host = openHost(
      `<form><div>方式</div><input type="checkbox" name="ways[a]" id="a"><label for="a">结对</label><input type="checkbox" name="ways[b]" id="b"><label for="b">轮训</label></form>`,
    );
    const { fields } = await host.survey();
    expect(fields.map(({ kind }) => kind)).toEqual(['checkbox-group']);
  });
});

it('a line of a table of questions has its answers from the columns', async () => {
  const line = (word: string, name: string) =>
    `<tr><td>${word}</td><td><input type="radio" name="${name}" value="1"></td><td><input type="radio" name="${name}" value="2"></td></tr>`;
  const host = openHost(
    `<table><thead><tr><th></th><th>突出</th><th>合格</th></tr></thead><tbody>${line('规范意识', 'q1')}${line('客户响应', 'q2')}</tbody></table>`,
  );
  const { fields } = await host.survey();
  expect(fields.map(({ evidence, options }) => [evidence[0]?.text, options])).toEqual([
    ['规范意识', ['突出', '合格']],
    ['客户响应', ['突出', '合格']],
  ]);
});

it('stars under a native range hold its number', async () => {
  const star = '<span style="display:inline-block;width:24px;height:24px"></span>';
  const host = openHost(
    `<div><span>服务质量</span><div class="x-rating" style="position:relative;width:130px"><input type="range" min="0" max="5" value="0" style="position:absolute;inset:0;opacity:0"><span class="items">${star.repeat(5)}</span></div></div>`,
  );
  expect(await host.write('服务质量', count(4))).toEqual(verified('服务质量'));
  expect(find<HTMLInputElement>('input').value).toBe('4');
});

it('takes no plain text where a key has to end each word', async () => {
  const host = openHost(
    '<label for="t">标签</label><input id="t" aria-describedby="d"><p id="d">输入一个词后按回车</p>',
  );
  expect(refusedBy(await host.write('标签', '严谨'))).toBe('page-refused');
  expect(find<HTMLInputElement>('#t').value).toBe('');
});

it('fills a table that is drawn anew with each row', async () => {
  const rows: WriteValue = {
    kind: 'rows',
    rows: [
      { '0': '复核', '1': '甲' },
      { '0': '交接', '1': '乙' },
    ],
  };
  const host = openHost('<div><h3>改进行动</h3><div id="place"></div></div>');
  const model = [['', '']];
  const draw = () => {
    find('#place').innerHTML =
      `<table><thead><tr><th>行动</th><th>责任人</th></tr></thead><tbody>${model.map(cells => `<tr>${cells.map(cell => `<td><input value="${cell}"></td>`).join('')}</tr>`).join('')}</tbody></table><button type="button">新增一行</button>`;
    find('#place button').addEventListener('click', () => {
      model.push(['', '']);
      draw();
    });
    for (const [at, row] of [...find('#place').querySelectorAll('tbody tr')].entries())
      for (const [column, input] of [...row.querySelectorAll('input')].entries())
        input.addEventListener('input', () => {
          const cells = model[at];
          if (cells) cells[column] = input.value;
        });
  };
  draw();
  const { fields } = await host.survey();
  const [table] = fields;
  const [outcome] = await host.writeAll([
    {
      rowId: 'r',
      handle: table?.handle ?? '',
      signature: table?.signature ?? '',
      value: rows,
      mode: 'replace',
      expectedBefore: '',
    },
  ]);
  expect(outcome).toEqual(verified('r'));
  expect(model).toEqual([
    ['复核', '甲'],
    ['交接', '乙'],
  ]);
});

describe('what a library draws in a closed part', () => {
  const html = `<div id="part"><span>等级</span><div role="combobox" aria-haspopup="listbox" aria-expanded="false" id="box" style="width:200px;height:30px;border:1px solid #999"></div></div>`;
  function mount() {
    const host = openHost(html);
    find('#box').addEventListener('click', () => {
      const list = document.createElement('div');
      list.className = 'x-dropdown';
      list.style.cssText = 'position:absolute;left:0;top:70px;width:200px;background:#fff';
      list.innerHTML = ['良好', '优秀']
        .map(word => `<div role="option" style="height:28px">${word}</div>`)
        .join('');
      document.body.append(list);
      list.addEventListener('click', ({ target }) => {
        find('#box').textContent = (target as HTMLElement).textContent;
        list.remove();
      });
    });
    return host;
  }

  it('is not called undone, nor changed, while nobody can see it, and undone when it is open again', async () => {
    const host = mount();
    find('#box').textContent = '良好';
    expect(await host.write('等级', choice('优秀'))).toEqual(verified('等级'));
    find('#part').style.display = 'none';
    expect(await host.undo()).toEqual([
      { rowId: '等级', kind: 'cannot-undo', reason: 'not-visible' },
    ]);
    find('#part').style.display = '';
    expect(await host.undo()).toEqual([{ rowId: '等级', kind: 'restored' }]);
    expect(find('#box').textContent).toBe('良好');
  });
});

it('a radio is judged by its item where its label is one narrow digit', async () => {
  const one = (n: number) =>
    `<div style="display:inline-flex"><input type="radio" name="s" id="s${n}" value="${n}" style="position:absolute;width:1px;height:1px;opacity:0"><div style="width:18px;height:18px;border:1px solid"></div><label for="s${n}" style="width:8px">${n}</label></div>`;
  const host = openHost(
    `<fieldset><legend>协作评分</legend>${[1, 2, 3].map(one).join('')}</fieldset>`,
  );
  expect(await host.write('协作评分', choice('2'))).toEqual(verified('协作评分'));
});

it('a hint in a box of its own is no choice', async () => {
  const host = openHost(
    `<div><span>面谈人</span><div style="display:flex;width:220px;height:32px;border:1px solid #999"><div><input role="combobox" aria-haspopup="listbox" aria-label="" style="width:4px;border:0"></div><div>输入姓名搜索</div></div></div>`,
  );
  expect(await host.field('面谈人')).toMatchObject({ isEmpty: true });
});

it('stars are known by the data of their part', async () => {
  const star =
    '<li role="radio" aria-checked="false" style="display:inline-block;width:22px;height:22px"></li>';
  const host = openHost(
    `<div><span>服务评分</span><ul data-part="star-rating" role="radiogroup" style="width:140px;padding:0">${star.repeat(5)}</ul></div>`,
  );
  find('ul').addEventListener('click', ({ target }) => {
    for (const each of find('ul').children) each.ariaChecked = String(each === target);
  });
  expect(await host.write('服务评分', count(4))).toEqual(verified('服务评分'));
  expect([...find('ul').children].map(({ ariaChecked }) => ariaChecked).indexOf('true')).toBe(3);
});
