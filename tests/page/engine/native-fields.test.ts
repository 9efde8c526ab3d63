import { describe, expect, it } from 'vitest';
import type { WriteValue } from '@/utils/fill/model';
import { choice, choices, count, date, find, flag, openHost, text, verified } from './host';

const LABEL = '评语';

/** A field as it stands in the page, what is written, and what the page holds afterwards. */
const FIELDS: readonly [
  name: string,
  html: string,
  value: WriteValue,
  holds: () => unknown,
  expected: unknown,
][] = [
  ['text input', '<input id="f">', text('张伟 <b>'), value, '张伟 <b>'],
  ['search input', '<input id="f" type="search">', text('张伟'), value, '张伟'],
  ['email input', '<input id="f" type="email">', text('a@b.cn'), value, 'a@b.cn'],
  ['telephone input', '<input id="f" type="tel">', text('138 0000'), value, '138 0000'],
  ['web address input', '<input id="f" type="url">', text('https://a.cn'), value, 'https://a.cn'],
  ['text area', '<textarea id="f"></textarea>', text('一\n二'), value, '一\n二'],
  [
    'text area, Windows line ends',
    '<textarea id="f"></textarea>',
    text('一\r\n二'),
    value,
    '一\n二',
  ],
  ['number input', '<input id="f" type="number" step="any">', count(85.5), value, '85.5'],
  ['number input, digits as text', '<input id="f" type="number">', text('85'), value, '85'],
  ['range', '<input id="f" type="range" max="10">', count(7), value, '7'],
  ['spin button', '<input id="f" role="spinbutton">', count(85), value, '85'],
  ['date', '<input id="f" type="date">', date('2026-01-14'), value, '2026-01-14'],
  [
    'date from a date-time',
    '<input id="f" type="date">',
    datetime('2026-01-14T09:30'),
    value,
    '2026-01-14',
  ],
  ['month', '<input id="f" type="month">', date('2026-01-14'), value, '2026-01'],
  ['time', '<input id="f" type="time">', { kind: 'time', time: '09:30' }, value, '09:30'],
  [
    'date-time',
    '<input id="f" type="datetime-local">',
    datetime('2026-01-14T09:30'),
    value,
    '2026-01-14T09:30',
  ],
  [
    'date-time from a date',
    '<input id="f" type="datetime-local">',
    date('2026-01-14'),
    value,
    '2026-01-14T00:00',
  ],
  [
    'select',
    '<select id="f"><option value="">请选择</option><option value="B">良好</option></select>',
    choice('良好'),
    value,
    'B',
  ],
  [
    'select, full-width label',
    '<select id="f"><option value="">-</option><option value="1">Ａ 级</option></select>',
    choice('a级'),
    value,
    '1',
  ],
  [
    'select, by an alias',
    '<select id="f"><option value="">-</option><option>Good</option></select>',
    choice('良好', '好', 'good'),
    value,
    'Good',
  ],
  [
    'multiple select',
    '<select id="f" multiple style="width:80px"><option>甲</option><option>乙</option><option>丙</option></select>',
    choices('甲', '丙'),
    chosen,
    ['甲', '丙'],
  ],
  [
    'editable element',
    '<div id="f" contenteditable aria-label="评语" style="min-height:40px"></div>',
    text('一\n二 <i>'),
    () => shownLines('#f'),
    ['一', '二 <i>'],
  ],
];

function value() {
  return find<HTMLInputElement>('#f').value;
}

function chosen() {
  return [...find<HTMLSelectElement>('#f').selectedOptions].map(option => option.text);
}

function shownLines(selector: string) {
  // biome-ignore lint/performance/useDomNodeTextContent: lines as a person sees them
  return find(selector).innerText.split(/\n+/).filter(Boolean);
}

function datetime(iso: string): WriteValue {
  return { kind: 'datetime', iso };
}

describe('writes and verifies', () => {
  it.each(FIELDS)('%s', async (_, html, wanted, holds, expected) => {
    const host = openHost(`<label for="f">${LABEL}</label>${html}`);

    expect(await host.write(LABEL, wanted)).toEqual(verified(LABEL));

    expect(holds()).toEqual(expected);
  });

  it.each(FIELDS)('%s, and takes it back', async (_, html, wanted, holds) => {
    const host = openHost(`<label for="f">${LABEL}</label>${html}`);
    const before = holds();
    await host.write(LABEL, wanted);

    expect(await host.undo()).toEqual([{ rowId: LABEL, kind: 'restored' }]);

    expect(holds()).toEqual(before);
  });
});

describe('radio groups', () => {
  const RATING = `<fieldset><legend>等级</legend>
    <label><input type="radio" name="r" value="A">优秀</label>
    <label><input type="radio" name="r" value="B">良好</label></fieldset>`;
  const picked = () => find<HTMLInputElement>('input:checked').value;

  it('are one field, named by their legend, with their labels as options', async () => {
    const { fields } = await openHost(RATING).survey();

    expect(fields).toMatchObject([
      { kind: 'radio', options: ['优秀', '良好'], isEmpty: true, undoable: false },
    ]);
    expect(fields[0]?.evidence[0]).toEqual({ source: 'legend', text: '等级' });
  });

  it('choose by label', async () => {
    expect(await openHost(RATING).write('等级', choice('良好'))).toEqual(verified('等级'));
    expect(picked()).toBe('B');
  });

  it('go back to the previous choice', async () => {
    const host = openHost(RATING.replace('value="A"', 'value="A" checked'));
    await host.write('等级', choice('良好'));

    expect(await host.undo()).toEqual([{ rowId: '等级', kind: 'restored' }]);
    expect(picked()).toBe('A');
  });

  it('announce that having no choice cannot be restored, and say so afterwards', async () => {
    const host = openHost(RATING);
    await host.write('等级', choice('良好'));

    expect(await host.undo()).toMatchObject([{ kind: 'cannot-undo' }]);
  });

  it('with the same name in two forms are two fields', async () => {
    const one = (label: string) =>
      `<form><h3>${label}</h3><label><input type="radio" name="r">是</label><label><input type="radio" name="r">否</label></form>`;
    const { fields } = await openHost(one('甲') + one('乙')).survey();

    expect(fields.map(field => field.section)).toEqual([['甲'], ['乙']]);
  });

  it('made of ARIA roles are chosen by a click', async () => {
    const host = openHost(`<div role="radiogroup" aria-label="等级">
      <div role="radio" aria-checked="false" tabindex="0">优秀</div>
      <div role="radio" aria-checked="false" tabindex="0">良好</div></div>`);
    document.addEventListener(
      'click',
      ({ target }) => {
        if (target instanceof Element) target.setAttribute('aria-checked', 'true');
      },
      { once: true },
    );

    expect(await host.write('等级', choice('良好'))).toEqual(verified('等级'));
    expect(find('[aria-checked=true]').textContent).toBe('良好');
  });
});

describe('checkboxes', () => {
  const CHANNELS = `<fieldset><legend>渠道</legend>
    <label><input type="checkbox" name="c" value="1" checked>邮件</label>
    <label><input type="checkbox" name="c" value="2">短信</label>
    <label><input type="checkbox" name="c" value="3">电话</label></fieldset>`;
  const ticked = () =>
    [...document.querySelectorAll<HTMLInputElement>('input:checked')].map(box => box.value);

  it('with one name are a group that ends up with exactly the wanted ones', async () => {
    expect(await openHost(CHANNELS).write('渠道', choices('短信', '电话'))).toEqual(
      verified('渠道'),
    );
    expect(ticked()).toEqual(['2', '3']);
  });

  it('keep what is ticked when appending', async () => {
    await openHost(CHANNELS).write('渠道', choices('电话'), { mode: 'append' });
    expect(ticked()).toEqual(['1', '3']);
  });

  it('go back to what was ticked', async () => {
    const host = openHost(CHANNELS);
    await host.write('渠道', choices('短信', '电话'));

    expect(await host.undo()).toEqual([{ rowId: '渠道', kind: 'restored' }]);
    expect(ticked()).toEqual(['1']);
  });

  it('of different meaning in one place stay apart', async () => {
    const host = openHost(`<div><label><input type="checkbox" id="a">已告知绩效结果</label>
      <label><input type="checkbox" id="b">已告知申诉渠道</label></div>`);

    expect(await host.write('已告知申诉渠道', flag(true))).toEqual(verified('已告知申诉渠道'));
    expect(find<HTMLInputElement>('#a').checked).toBe(false);
    expect(find<HTMLInputElement>('#b').checked).toBe(true);
  });

  it('bare, in front of their text, are named by it', async () => {
    const host = openHost('<p><input type="checkbox" id="a"> 同意</p>');

    expect(await host.write('同意', flag(true))).toEqual(verified('同意'));
  });

  it('already as wanted are left alone', async () => {
    const host = openHost('<label><input type="checkbox" id="a" checked>同意</label>');
    const clicks = host.events('#a', 'click');

    expect(await host.write('同意', flag(true))).toEqual(verified('同意'));
    expect(clicks).toEqual([]);
  });
});

describe('switches', () => {
  it('made of a button are clicked once', async () => {
    const host = openHost(
      '<span>需要培训</span><button type="button" role="switch" aria-checked="false" style="width:44px;height:22px"></button>',
    );
    const button = find('button');
    button.addEventListener('click', () => {
      button.setAttribute('aria-checked', String(button.getAttribute('aria-checked') !== 'true'));
    });

    expect(await host.write('需要培训', flag(true))).toEqual(verified('需要培训'));
    expect(await host.undo()).toEqual([{ rowId: '需要培训', kind: 'restored' }]);
    expect(button.getAttribute('aria-checked')).toBe('false');
  });

  it('that ask a server first are waited for', async () => {
    const host = openHost(
      '<span>需要培训</span><button type="button" role="switch" aria-checked="false" style="width:44px;height:22px"></button>',
    );
    const button = find('button');
    button.addEventListener('click', () => {
      setTimeout(() => button.setAttribute('aria-checked', 'true'), 200);
    });

    expect(await host.write('需要培训', flag(true))).toEqual(verified('需要培训'));
  });
});

describe('appends', () => {
  it.each([
    ['to a text area on a new line', '<textarea id="f">原有</textarea>', '原有\n新的'],
    ['to a single line after a semicolon', '<input id="f" value="原有">', '原有；新的'],
    ['to an empty field without a separator', '<input id="f">', '新的'],
  ])('%s', async (_, html, expected) => {
    const host = openHost(`<label for="f">${LABEL}</label>${html}`);

    expect(await host.write(LABEL, '新的', { mode: 'append' })).toEqual(verified(LABEL));
    expect(value()).toBe(expected);
  });
});

describe('radios without labels of their own', () => {
  const radios = (a: string, b: string) =>
    openHost(`<fieldset role="radiogroup" aria-label="评语">${a}${b}</fieldset>`);

  it.each([
    [
      'before them',
      '是 <input type="radio" name="r" value="y">',
      ' 否 <input type="radio" name="r" value="n">',
    ],
    [
      'after them',
      '<input type="radio" name="r" value="y"> 是',
      '<input type="radio" name="r" value="n"> 否',
    ],
    [
      'after them, behind blank text',
      '<input type="radio" name="r" value="y">\n<span>是</span>',
      '\n<input type="radio" name="r" value="n">\n<span>否</span>',
    ],
    [
      'after them and a question',
      '同意吗？<input type="radio" name="r" value="y"> 是',
      '<input type="radio" name="r" value="n"> 否',
    ],
  ])('are known by the text %s', async (_, first, second) => {
    const host = radios(first, second);

    expect((await host.field('评语')).options).toEqual(['是', '否']);
    expect(await host.write('评语', choice('否'))).toEqual(verified('评语'));
    expect(find<HTMLInputElement>('input:checked').value).toBe('n');
  });

  it('have no names where the text could belong to either side', async () => {
    const host = radios(
      '是 <input type="radio" name="r">',
      ' 否 <input type="radio" name="r"> 必选',
    );

    expect((await host.field('评语')).options).toEqual(['', '']);
  });
});

describe('a select whose first entry stands for nothing', () => {
  it.each(['请选择', '--', 'Select…', 'Please choose', '-- 请选择部门 --'])(
    'is empty while it shows %s',
    async label => {
      const host = openHost(
        `<select id="f" aria-label="评语"><option value="0">${label}</option><option>甲</option></select>`,
      );

      expect(await host.field('评语')).toMatchObject({ isEmpty: true, options: ['甲'] });
      await host.write('评语', choice('甲'));
      await host.undo();
      expect(find<HTMLSelectElement>('#f').selectedIndex).toBe(0);
    },
  );

  it('is empty while it shows a disabled first entry', async () => {
    const host = openHost(
      '<select aria-label="评语"><option value="x" disabled selected>部门</option><option>甲</option></select>',
    );

    expect(await host.field('评语')).toMatchObject({ isEmpty: true, options: ['甲'] });
  });

  it('gets back the one of two entries that read the same', async () => {
    const host = openHost(
      '<select id="f" aria-label="评语"><option>甲</option><option value="1">乙</option><option value="2" selected>乙</option></select>',
    );
    await host.write('评语', choice('甲'));
    await host.undo();

    expect(find<HTMLSelectElement>('#f').selectedIndex).toBe(2);
  });
});

it('ticks no further box once one has taken the rest out of sight', async () => {
  const host =
    openHost(`<fieldset><legend>评语</legend><label><input type="checkbox" id="a">甲</label>
    <label id="l"><input type="checkbox" id="b">乙</label></fieldset>`);
  find('#a').addEventListener('change', () => {
    find('#l').style.display = 'none';
  });

  const clicks = host.events('#b', 'click');

  await host.write('评语', choices('甲', '乙'));

  expect(clicks).toEqual([]);
});
