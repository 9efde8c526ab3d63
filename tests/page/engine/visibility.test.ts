import { describe, expect, it } from 'vitest';
import { watchCovers } from '@/utils/page/covers';
import { isVisible } from '@/utils/page/visibility';
import { choice, find, flag, inputValue, openHost, refusedBy } from './host';

const FIELD = '<input id="f" aria-label="评语" style="width:200px;height:30px">';
const inside = (style: string, more = '') => `<div style="${style}">${FIELD}</div>${more}`;
const styled = (style: string) => FIELD.replace('height:30px', `height:30px;${style}`);
const over = (style: string, content = '') =>
  `<div style="position:relative">${FIELD}<div style="position:absolute;left:0;top:0;width:220px;height:40px;${style}">${content}</div></div>`;

/** Ways a page can keep a field from the eye of the person whose note goes into it. */
const HIDING: readonly [trick: string, html: string][] = [
  ['display none', styled('display:none')],
  ['visibility hidden', styled('visibility:hidden')],
  ['visibility hidden above', inside('visibility:hidden')],
  ['visibility collapse', styled('visibility:collapse')],
  ['content-visibility hidden', inside('content-visibility:hidden')],
  ['the hidden attribute', `<div hidden>${FIELD}</div>`],
  ['closed details', `<details><summary>更多</summary>${FIELD}</details>`],
  ['a closed dialog', `<dialog>${FIELD}</dialog>`],
  ['opacity 0', styled('opacity:0')],
  ['opacity .05', styled('opacity:.05')],
  ['opacity 0 above', inside('opacity:0')],
  [
    'opacity of several ancestors',
    inside('opacity:.8')
      .replace('<div', '<div style="opacity:.8"><div style="opacity:.8"><div')
      .concat('</div></div>'),
  ],
  ['an opacity filter', styled('filter:opacity(5%)')],
  ['an opacity filter above', inside('filter:opacity(.1)')],
  ['a blur', styled('filter:blur(20px)')],
  ['no brightness', inside('filter:brightness(0)')],
  ['no contrast', inside('filter:contrast(0)')],
  ['inverted colours', inside('filter:invert(1)')],
  ['a blend mode', styled('mix-blend-mode:screen')],
  ['a mask', inside('mask-image:linear-gradient(transparent,transparent)')],
  ['a clip path', styled('clip-path:inset(50%)')],
  ['a clip path above', inside('clip-path:circle(0)')],
  ['the old clip', styled('position:absolute;clip:rect(0,0,0,0)')],
  ['no size', styled('width:0;height:0;padding:0;border:0')],
  ['one pixel', styled('width:1px;height:1px;padding:0;border:0')],
  ['two pixels high', styled('height:2px;padding:0;border:0')],
  ['scaled to nothing', styled('transform:scale(0)')],
  ['scaled to a hundredth', inside('transform:scale(.01)')],
  ['turned edge on', styled('transform:rotateY(90deg)')],
  ['the back of a turned card', inside('transform:rotateY(180deg);backface-visibility:hidden')],
  ['far to the left', styled('position:absolute;left:-9999px')],
  ['far above', styled('position:absolute;top:-9999px')],
  ['moved out by a transform', styled('transform:translateX(-9999px)')],
  ['fixed outside the window', styled('position:fixed;top:100vh;left:100vw')],
  ['a box without height around it', inside('height:0;overflow:hidden')],
  ['a box of one pixel around it', inside('width:1px;height:1px;overflow:hidden')],
  [
    'pushed out of a clipping box',
    `<div style="width:200px;height:30px;overflow:hidden"><div style="margin-left:300px;width:200px">${FIELD}</div></div>`,
  ],
  ['mostly cut off', `<div style="width:60px;overflow:hidden">${FIELD}</div>`],
  ['covered by a panel', over('background:#fff')],
  [
    'covered by a picture',
    over(
      '',
      '<img alt="" width="220" height="40" src="data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==">',
    ),
  ],
  ['covered by a panel that lets clicks through', over('background:#fff;pointer-events:none')],
  [
    'covered by a gradient that lets clicks through',
    over('background:linear-gradient(#fff,#fff);pointer-events:none'),
  ],
  [
    'covered by a canvas that lets clicks through',
    over(
      'pointer-events:none',
      '<canvas width="220" height="40" style="pointer-events:none"></canvas>',
    ),
  ],
  [
    'covered by tiles that let clicks through',
    over('display:flex;pointer-events:none', '<i style="flex:1;background:#fff"></i>'.repeat(4)),
  ],
  [
    'covered by a ::before that lets clicks through',
    `<style>.c::before{content:"";position:absolute;inset:0;background:#fff}</style>${over('pointer-events:none').replace('<div style="position:absolute', '<div class="c" style="position:absolute')}`,
  ],
  [
    'covered by a thick border that lets clicks through',
    over('pointer-events:none;height:0;border-top:40px solid #fff'),
  ],
  [
    'covered by the shadow of a neighbour',
    `${FIELD}<div style="position:absolute;left:0;top:60px;width:10px;height:10px;box-shadow:0 0 0 400px #fff;z-index:1"></div>`,
  ],
  [
    'covered by the outline of a neighbour',
    `${FIELD}<div style="position:absolute;left:0;top:60px;width:10px;height:10px;outline:400px solid #fff;z-index:1"></div>`,
  ],
  [
    'under a pop-over that lets clicks through',
    `${FIELD}<div popover="manual" id="p" style="inset:0;margin:0;border:0;width:100%;height:100%;background:#fff;pointer-events:none"></div>`,
  ],
  ['under a modal dialog', `${FIELD}<dialog id="d">别的</dialog>`],
  [
    'behind the page',
    `<div style="position:relative;z-index:0;background:#fff;height:60px">${styled('position:relative;z-index:-1')}<div style="position:absolute;inset:0;background:#fff"></div></div>`,
  ],
  ['letting clicks through itself', styled('pointer-events:none')],
  ['letters without size', styled('font-size:1px')],
  ['letters pushed out', styled('text-indent:-9999px')],
  ['letters of the colour of the ground', styled('color:#fff;background:#fff')],
  ['letters nearly of the colour of the ground', styled('color:#f4f4f4;background:#fff')],
  ['transparent letters', styled('color:transparent')],
  ['transparent letters by fill', styled('-webkit-text-fill-color:transparent')],
  ['aria-hidden', `<div aria-hidden="true">${FIELD}</div>`],
  ['inert', `<div inert>${FIELD}</div>`],
  [
    'an opaque label upon it',
    `<div style="position:relative"><label for="f" style="position:absolute;left:0;top:0;width:220px;height:40px;background:#fff">备注</label>${FIELD}</div>`,
  ],
];

const SEEN: readonly [layout: string, html: string][] = [
  ['a plain form', FIELD],
  [
    'far down the page',
    `<div style="height:4000px"></div>${FIELD}<div style="height:4000px"></div>`,
  ],
  [
    'in a scrolling box',
    `<div style="height:120px;overflow:auto"><div style="height:900px"></div>${FIELD}<div style="height:900px"></div></div>`,
  ],
  ['in a modal dialog', `<dialog id="d">${FIELD}</dialog>`],
  [
    'in a fixed drawer',
    `<div style="position:fixed;right:0;top:0;bottom:0;width:260px;overflow:auto">${FIELD}</div>`,
  ],
  [
    'under a sticky header',
    `<div style="position:sticky;top:0;height:60px;background:#fff"></div><div style="height:2000px"></div>${FIELD}<div style="height:2000px"></div>`,
  ],
  [
    'with a floating label',
    `<div style="position:relative"><label for="f" style="position:absolute;left:8px;top:8px;color:#888">评语</label>${FIELD}</div>`,
  ],
  [
    'with an outline that lets clicks through',
    over('pointer-events:none;border:1px solid #aaa;box-sizing:border-box'),
  ],
  ['scaled a little', inside('transform:scale(.9)')],
  ['moved by a transform', inside('transform:translate(10px, 10px)')],
  ['in a grey page, as on days of mourning', inside('filter:grayscale(1)')],
  [
    'under the watermark of the company',
    `${FIELD}<div style="position:fixed;inset:0;pointer-events:none;background:url('data:image/svg+xml,<svg xmlns=%22http://www.w3.org/2000/svg%22/>') repeat"></div>`,
  ],
  ['nearly opaque', styled('opacity:.9')],
  [
    'light on dark',
    inside('background:#111').replace('height:30px', 'height:30px;color:#eee;background:#222'),
  ],
  ['without border or ground', styled('border:0;background:transparent')],
  ['on a picture', inside('background-image:url(data:,);padding:9px')],
  ['larger than the window', styled('height:3000px')],
  [
    'in a table cell with cut overflow',
    `<table><tr><td style="overflow:hidden;text-overflow:ellipsis">${FIELD}</td></tr></table>`,
  ],
  [
    'in content that is rendered when near',
    `<div style="height:3000px"></div>${inside('content-visibility:auto')}`,
  ],
  ['under an empty layer that lets clicks through', over('pointer-events:none')],
  [
    'in a dialog over a page that takes no clicks',
    `<div style="pointer-events:none"><p style="position:absolute;inset:0;background:#fff">页面</p></div><div style="position:fixed;z-index:9;background:#fff;pointer-events:auto">${FIELD}</div>`,
  ],
];

/** A radio and its word, over which some lay the larger part to press of the radio after it. */
const TICK = (neighbour: string) => `<fieldset><legend>是否培训</legend>
  <label style="position:absolute;left:20px;top:60px;width:20px;height:20px"><input type="radio" name="t" style="opacity:0;position:absolute">是</label>
  <label style="position:absolute;left:60px;top:60px"><input type="radio" name="t">否</label>
  <div style="position:absolute;left:34px;top:50px;width:48px;height:48px;${neighbour}"></div></fieldset>`;

describe('a box to tick', () => {
  it('is ticked by its word under a part to press that shows nothing', async () => {
    expect(await openHost(TICK('')).write('是否培训', choice('是'))).toMatchObject({
      kind: 'verified',
    });
  });

  it('is left alone under the same part when that is painted', async () => {
    const covered = TICK('background:#fff').replace('left:34px', 'left:28px');
    expect(refusedBy(await openHost(covered).write('是否培训', choice('是')))).toBe('not-visible');
  });
});

function open(html: string) {
  const host = openHost(html);
  document.querySelector<HTMLElement>('#p')?.showPopover();
  document.querySelector<HTMLDialogElement>('#d')?.showModal();
  return host;
}

describe('never writes into a field hidden by', () => {
  it.each(HIDING)('%s', async (_, html) => {
    const host = openHost(FIELD);
    const planned = await host.plan('评语', '机密');
    const hidden = open(html);
    const found = (await hidden.survey()).fields[0];
    const outcomes = found
      ? await hidden.writeAll([{ ...planned, handle: found.handle, signature: found.signature }])
      : [];

    for (const outcome of outcomes) expect(refusedBy(outcome)).toMatch(/^not-(visible|editable)$/);
    expect(inputValue('#f')).toBe('');
  });
});

describe('writes into a field', () => {
  it.each(SEEN)('%s', async (_, html) => {
    expect(await open(html).write('评语', '好')).toMatchObject({ kind: 'verified' });
    expect(inputValue('#f')).toBe('好');
  });
});

describe('hiding put together at random', () => {
  const AROUND = [
    '',
    'padding:4px',
    'opacity:.95',
    'overflow:auto;max-height:300px',
    'transform:translateY(3px)',
    'position:relative',
    'display:flex',
    'filter:grayscale(1)',
  ];
  const TRICKS = [
    'opacity:.2',
    'opacity:0',
    'filter:opacity(.3)',
    'filter:blur(9px)',
    'clip-path:inset(49%)',
    'height:1px;overflow:hidden',
    'width:4px;overflow:hidden',
    'visibility:hidden',
    'transform:scale(.05)',
    'transform:translateX(-4000px)',
    'mix-blend-mode:multiply',
    'position:absolute;left:-5000px',
    'mask-image:linear-gradient(#000,transparent)',
  ];
  const wrap = (styles: readonly string[]) =>
    styles.reduce((html, style) => `<div style="${style}">${html}</div>`, FIELD);

  async function seen(html: string): Promise<boolean> {
    openHost(html);
    const field = find('#f');
    field.scrollIntoView({ block: 'center' });
    const covers = await watchCovers();
    const isSeen = isVisible(field, { own: [], isTick: false, isNamed: false }, covers);
    covers.stop();
    return isSeen;
  }

  it('is found in every order and depth', async () => {
    const missed: string[] = [];
    let cases = 0;
    for (const trick of TRICKS) {
      for (const [i, outer] of AROUND.entries()) {
        const inner = AROUND[(i * 3 + 1) % AROUND.length] ?? '';
        for (const styles of [
          [trick, outer],
          [inner, trick, outer],
          [outer, inner, trick],
        ]) {
          cases++;
          if (await seen(wrap(styles))) missed.push(styles.join(' | '));
        }
      }
    }

    expect(missed).toEqual([]);
    expect(cases).toBeGreaterThan(300);
  });

  it('is not suspected where nothing hides', async () => {
    const refused: string[] = [];
    for (const outer of AROUND) {
      for (const inner of AROUND) {
        if (!(await seen(wrap([inner, outer])))) refused.push(`${inner} | ${outer}`);
      }
    }

    expect(refused).toEqual([]);
  });
});

it('notices a cover that comes up between two writes', async () => {
  const host = openHost(`<label>甲<input id="a"></label><br><label>乙<input id="b"></label>`);
  const writes = [await host.plan('甲', '一'), await host.plan('乙', '二')];
  const { fields } = await host.survey();
  find('#a').addEventListener('change', () => {
    const cover = document.createElement('div');
    cover.style.cssText = 'position:fixed;inset:0;background:#fff;pointer-events:none';
    document.body.append(cover);
  });

  const outcomes = await host.writeAll(
    writes.map((write, i) => ({ ...write, handle: fields[i]?.handle ?? '' })),
  );

  expect(outcomes.find(({ rowId }) => rowId === '乙')).toMatchObject({ reason: 'not-visible' });
  expect(inputValue('#b')).toBe('');
});

describe('what hides the next field and changes no element', () => {
  const SHEET =
    '<style id="host-style">.b{opacity:1} .over{position:fixed;left:-900px;top:0;width:800px;height:600px;background:#fff}</style>';
  const rule = (n: number) => {
    const { sheet } = find<HTMLStyleElement>('#host-style');
    return (sheet as CSSStyleSheet).cssRules[n] as CSSStyleRule;
  };
  it.each<[trick: string, hide: () => void]>([
    ['a rule made transparent in place', () => rule(0).style.setProperty('opacity', '.1')],
    ['a rule that cuts off', () => rule(0).style.setProperty('clip-path', 'inset(0 0 100% 0)')],
    ['a rule that moves a cover over it', () => rule(1).style.setProperty('left', '0')],
    [
      'a motion',
      () => find('.b').animate({ opacity: [0.1, 0.1] }, { duration: 1, fill: 'forwards' }),
    ],
  ])('is noticed before it is written: %s', async (_trick, hide) => {
    const host = openHost(
      `${SHEET}<div class="over"></div>
       <label>甲<input id="a"></label><p class="b"><label>乙<input id="b"></label></p>`,
    );
    const writes = [await host.plan('甲', '一'), await host.plan('乙', '二')];
    const { fields } = await host.survey();
    find('#a').addEventListener('change', hide);

    const outcomes = await host.writeAll(
      writes.map((write, i) => ({ ...write, handle: fields[i]?.handle ?? '' })),
    );

    expect(outcomes.find(({ rowId }) => rowId === '甲')).toMatchObject({ kind: 'verified' });
    expect(outcomes.find(({ rowId }) => rowId === '乙')).toMatchObject({ reason: 'not-visible' });
    expect(inputValue('#b')).toBe('');
  });

  it('is noticed: a state that only the style knows', async () => {
    const host = openHost(
      `<style>form:has(:checked) .b{opacity:.1}</style><form><label><input type="checkbox" id="a">甲</label>
       <p class="b"><label>乙<input id="b"></label></p></form>`,
    );
    const writes = [await host.plan('甲', flag(true)), await host.plan('乙', '二')];
    const { fields } = await host.survey();

    const outcomes = await host.writeAll(
      writes.map((write, i) => ({ ...write, handle: fields[i]?.handle ?? '' })),
    );

    expect(outcomes.find(({ rowId }) => rowId === '乙')).toMatchObject({ reason: 'not-visible' });
  });
});

it('never both hides and is written: a field that its own focus handler hides', async () => {
  const host = openHost(FIELD);
  find('#f').addEventListener('focus', () => {
    find('#f').style.opacity = '0';
  });

  expect(refusedBy(await host.write('评语', '机密'))).toBe('not-visible');
  expect(inputValue('#f')).toBe('');
});
