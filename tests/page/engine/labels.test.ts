import { describe, expect, it } from 'vitest';
import { openHost } from './host';

const evidenceOf = async (html: string) => {
  const { fields } = await openHost(html).survey();
  return fields.at(-1)?.evidence.map(({ source, text }) => `${source}: ${text}`) ?? [];
};

describe('the strongest evidence comes from', () => {
  it.each([
    ['a label for the field', '<label for="f">上级评语</label><input id="f">', 'label: 上级评语'],
    ['a label around the field', '<label>上级评语 <input></label>', 'label: 上级评语'],
    [
      'a label for a box that is no native control',
      '<label for="f">上级评语</label><div id="f" contenteditable style="height:30px"></div>',
      'label: 上级评语',
    ],
    [
      'several elements named by aria-labelledby',
      '<b id="a">上级</b><i id="b">评语</i><input aria-labelledby="a b">',
      'aria: 上级 评语',
    ],
    ['aria-label', '<input aria-label="上级评语">', 'aria: 上级评语'],
    [
      'the legend of a field set of its own',
      '<fieldset><legend>上级评语</legend><textarea></textarea></fieldset>',
      'legend: 上级评语',
    ],
    [
      'the name of a group of its own',
      '<div role="group" aria-label="上级评语"><textarea></textarea></div>',
      'legend: 上级评语',
    ],
    [
      'the text in a wrapper of its own',
      '<div><div>上级评语</div><div><span><textarea></textarea></span></div></div>',
      'form-item: 上级评语',
    ],
    [
      'a label whose `for` nobody has',
      '<div><label for="nobody">上级评语</label><div><input></div></div>',
      'form-item: 上级评语',
    ],
    [
      'the term of a definition list',
      '<dl><dt>上级评语</dt><dd><input></dd></dl>',
      'form-item: 上级评语',
    ],
    [
      'the header of its column',
      '<table><tr><th>指标</th><th>得分</th></tr><tr><td>签约额</td><td><input></td></tr></table>',
      'column-header: 得分',
    ],
    [
      'the cell to its left where there are no headers',
      '<table><tr><td>姓名</td><td><input></td></tr></table>',
      'row-header: 姓名',
    ],
    [
      'the text before it on the line',
      '<p>姓名：<input size="3"> 工号：<input size="3"></p>',
      'text-before: 工号：',
    ],
    [
      'the text above it among other fields',
      '<div><div>姓名</div><input><div>工号</div><div><input style="display:block"></div></div>',
      'text-above: 工号',
    ],
    [
      'a label in the grid cell before',
      '<div style="display:grid;grid-template-columns:1fr 1fr"><div>姓名</div><div><input></div><div>工号</div><div><input></div></div>',
      'text-before: 工号',
    ],
    [
      'the heading of a section of its own',
      '<section><h2>别的</h2><input></section><section><h2>综合评价</h2><hr><div><p></p></div><textarea></textarea></section>',
      'form-item: 综合评价',
    ],
    ['the placeholder', '<input placeholder="添加评语…">', 'placeholder: 添加评语…'],
    ['the words of the name', '<input name="managerComment">', 'name: manager comment'],
    ['the words of the id', '<input id="manager_comment">', 'name: manager comment'],
    ['the title', '<input title="上级评语">', 'aria: 上级评语'],
  ])('%s', async (_, html, expected) => {
    expect((await evidenceOf(html))[0]).toBe(expected);
  });
});

describe('no evidence is', () => {
  it.each([
    ['an id counted up by a library', '<input id="el-id-7540-12">'],
    ['an id of random characters', '<input id=":r12:">'],
    ['a placeholder that only says what to do', '<input placeholder="请选择">'],
    [
      'the label of another field',
      '<label for="a">甲</label><input id="a"><input style="margin-left:9px">',
    ],
    ['a hidden duplicate', '<div><div style="display:none">手机版标题</div><input></div>'],
    ['the labels of its own choices', '<select><option>优秀</option></select>'],
    ['a lone asterisk', '<div><span>*</span><input></div>'],
    ['a long paragraph', `<div><p>${'说明文字'.repeat(30)}</p><input></div>`],
  ])('%s', async (_, html) => {
    expect(await evidenceOf(html)).toEqual([]);
  });

  it('the options of a radio group, nor what follows them', async () => {
    const html = `<div><label><input type="radio" name="r">优秀</label><label><input type="radio" name="r">良好</label></div>`;

    expect(await evidenceOf(html)).toEqual([]);
  });
});

it('lists weaker evidence after stronger', async () => {
  const html = `<div><div>评价</div><label for="f">上级评语</label>
    <textarea id="f" name="managerComment" aria-label="评语框" placeholder="写两三句"></textarea></div>`;

  expect(await evidenceOf(html)).toEqual([
    'label: 上级评语',
    'aria: 评语框',
    'placeholder: 写两三句',
    'name: manager comment',
  ]);
});

it('caps host text and takes control and bidi characters out of it', async () => {
  const [label = ''] = await evidenceOf(
    `<input aria-label="上级\u202E评语\u0007 ${'长'.repeat(500)}">`,
  );

  expect(label.startsWith('aria: 上级评语 长')).toBe(true);
  expect(label.length).toBeLessThanOrEqual('aria: '.length + 200);
});

it('reads through shadow roots, from the field to the text around its host', async () => {
  const host = openHost('<div><span>上级评语</span><x-field></x-field></div>');
  const root = document.querySelector('x-field')?.attachShadow({ mode: 'open' });
  root?.append(document.createElement('input'));
  const { fields } = await host.survey();

  expect(fields[0]?.evidence[0]).toEqual({ source: 'form-item', text: '上级评语' });
});

it('resolves ids within the shadow root they are written in', async () => {
  const host = openHost('<b id="n">外面</b><x-field></x-field>');
  const root = document.querySelector('x-field')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<b id="n">里面</b><input aria-labelledby="n">';
  const { fields } = await host.survey();

  expect(fields[0]?.evidence[0]).toEqual({ source: 'aria', text: '里面' });
});

describe('tables', () => {
  const cells = async (html: string) => {
    const { fields } = await openHost(html).survey();
    return fields.map(({ evidence, row }) => [
      evidence.find(({ source }) => source === 'column-header')?.text,
      row && `${row.index}: ${row.title}`,
    ]);
  };

  it('name a field by its column and its row', async () => {
    expect(
      await cells(`<table><thead><tr><th>指标</th><th>自评</th><th>上级评分</th></tr></thead><tbody>
        <tr><td>签约额</td><td><input></td><td><input></td></tr>
        <tr><td>中标率</td><td><input></td><td><input></td></tr></tbody></table>`),
    ).toEqual([
      ['自评', '0: 签约额'],
      ['上级评分', '0: 签约额'],
      ['自评', '1: 中标率'],
      ['上级评分', '1: 中标率'],
    ]);
  });

  it('with merged titles give every row its title', async () => {
    expect(
      await cells(`<table><tr><th>类别</th><th>指标</th><th>得分</th></tr>
        <tr><td rowspan="2">业绩</td><td>签约额</td><td><input></td></tr>
        <tr><td>中标率</td><td><input></td></tr></table>`),
    ).toEqual([
      ['得分', '0: 业绩'],
      ['得分', '1: 业绩'],
    ]);
  });

  it('with a header in a table of its own pair the columns by place', async () => {
    expect(
      await cells(`<div><div><table><thead><tr><th>指标</th><th>得分</th></tr></thead></table></div>
        <div><table><tbody><tr><td>签约额</td><td><input></td></tr><tr><td>中标率</td><td><input></td></tr></tbody></table></div></div>`),
    ).toEqual([
      ['得分', '0: 签约额'],
      ['得分', '1: 中标率'],
    ]);
  });

  it('with headers over several columns give the nearest, then the whole', async () => {
    const { fields } = await openHost(`<table><thead>
      <tr><th rowspan="2">指标</th><th colspan="2">上级评价</th></tr><tr><th>得分</th><th>说明</th></tr></thead>
      <tr><td>签约额</td><td><input></td><td><input></td></tr>
      <tr><td>中标率</td><td><input></td><td><input></td></tr></table>`).survey();

    expect(
      fields[1]?.evidence
        .filter(({ source }) => source === 'column-header')
        .map(({ text }) => text),
    ).toEqual(['说明', '上级评价 说明']);
  });

  it('used for layout have a title, not a column header', async () => {
    expect(
      await cells(`<table><tr><td colspan="4">绩效面谈记录表</td></tr>
        <tr><td>姓名</td><td><input></td><td>工号</td><td><input></td></tr></table>`),
    ).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });
});

describe('sections', () => {
  const section = async (html: string) => (await openHost(html).survey()).fields.at(-1)?.section;

  it.each([
    [
      'headings above, outermost first',
      '<h1>面谈</h1><h2>评价</h2><h3>上级</h3><input>',
      ['面谈', '评价', '上级'],
    ],
    [
      'not a heading of an earlier part',
      '<h1>面谈</h1><h2>自评</h2><h3>细节</h3><h2>上级</h2><input>',
      ['面谈', '上级'],
    ],
    [
      'not the heading of a card beside',
      '<div><div><h3>甲</h3><input></div><div><input></div></div>',
      [],
    ],
    ['a legend', '<fieldset><legend>上级评价</legend><input><input></fieldset>', ['上级评价']],
    [
      'a card title without any role',
      '<div><div class="card-header"><span>上级评价</span></div><div><input></div></div>',
      ['上级评价'],
    ],
    [
      'the tab of a panel',
      '<button role="tab" id="t">绩效评价</button><div role="tabpanel" aria-labelledby="t"><input></div>',
      ['绩效评价'],
    ],
    [
      'the summary of a details element',
      '<details open><summary>上级评价</summary><input></details>',
      ['上级评价'],
    ],
  ])('hold %s', async (_, html, expected) => {
    expect(await section(html)).toEqual(expected);
  });
});

describe('limits', () => {
  it.each([
    ['maxlength', '<input maxlength="60">', { maxLength: 60 }],
    [
      'a visible counter',
      '<div><textarea></textarea><span>0 / 500</span></div>',
      { maxLength: 500 },
    ],
    [
      'a placeholder that says so',
      '<textarea placeholder="最多200字"></textarea>',
      { maxLength: 200 },
    ],
    [
      'min, max and step',
      '<input type="number" min="0" max="100" step="0.5">',
      { min: 0, max: 100, step: 0.5 },
    ],
    [
      'the bounds of a spin button',
      '<input role="spinbutton" aria-valuemin="0" aria-valuemax="5">',
      { min: 0, max: 5 },
    ],
    [
      'date bounds',
      '<input type="date" min="2026-01-01" max="2026-12-31">',
      { minDate: '2026-01-01', maxDate: '2026-12-31' },
    ],
    ['a pattern', '<input pattern="\\d+">', { pattern: '\\d+' }],
    ['required', '<input required>', { required: true }],
    ['aria-required', '<input aria-required="true">', { required: true }],
    ['an asterisk in the label', '<label for="f">* 姓名</label><input id="f">', { required: true }],
    [
      'an asterisk drawn by the style',
      '<style>label::before{content:"*"}</style><label for="f">姓名</label><input id="f">',
      { required: true },
    ],
    ['nothing', '<input>', {}],
  ])('come from %s', async (_, html, expected) => {
    expect((await openHost(html).survey()).fields[0]?.limits).toEqual(expected);
  });
});

describe('what stands where a name would be', () => {
  it('is none where it repeats the hint', async () => {
    const [first] = await evidenceOf(
      '<div><label>工号</label><div><input aria-label="YX 开头的工号" placeholder="YX 开头的工号"></div></div>',
    );
    expect(first).toBe('form-item: 工号');
  });
});

it('has the headings of its own dialog, not of the page behind it', async () => {
  const { fields } = await openHost(
    '<h3>我的下属</h3><div role="dialog"><h2>面谈记录</h2><label>业绩<textarea></textarea></label></div>',
  ).survey();
  expect(fields[0]?.section).toEqual(['面谈记录']);
});
