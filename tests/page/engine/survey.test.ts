import { describe, expect, it, vi } from 'vitest';
import { find, never, onCleanup, openHost } from './host';

const kinds = async (html: string) =>
  (await openHost(html).survey()).fields.map(({ kind, blocked }) => blocked ?? kind);

describe('a survey', () => {
  it('finds every kind of native field in document order', async () => {
    expect(
      await kinds(`<input><textarea></textarea><input type="number"><input type="date">
        <input type="datetime-local"><input type="time"><select><option>甲</option></select>
        <select multiple><option>甲</option></select><input type="radio"><input type="checkbox">
        <input type="range"><div contenteditable style="height:20px"></div>`),
    ).toEqual([
      'text',
      'textarea',
      'number',
      'date',
      'datetime',
      'time',
      'select',
      'multiselect',
      'radio',
      'checkbox',
      'slider',
      'richtext',
    ]);
  });

  it.each([
    ['hidden inputs', '<input type="hidden">'],
    ['passwords', '<input type="password">'],
    ['files', '<input type="file">'],
    [
      'submit and other buttons',
      '<input type="submit"><input type="image"><input type="reset"><input type="button">',
    ],
    ['what is not displayed', '<div style="display:none"><input></div>'],
    ['what is invisible', '<div style="visibility:hidden"><input></div>'],
    ['an editor switched to reading', '<div contenteditable="false">文</div>'],
    ['stars without a group', '<ul><li role="radio" aria-checked="false">★</li></ul>'],
  ])('passes over %s', async (_, html) => {
    expect(await kinds(html)).toEqual([]);
  });

  it.each([
    ['disabled', '<input disabled>', 'disabled'],
    ['disabled by its field set', '<fieldset disabled><input></fieldset>', 'disabled'],
    ['disabled by ARIA around it', '<div aria-disabled="true"><input></div>', 'disabled'],
    ['inert', '<div inert><input></div>', 'disabled'],
    ['read-only', '<textarea readonly></textarea>', 'readonly'],
    ['transparent', '<div style="opacity:.1"><input></div>', 'hidden'],
    ['beyond the edge of the page', '<input style="position:absolute;left:-9999px">', 'hidden'],
    ['a pixel wide', '<input style="width:1px;height:1px;padding:0;border:0">', 'hidden'],
  ])('says when a field is %s', async (_, html, expected) => {
    expect(await kinds(html)).toEqual([expected]);
  });

  it('finds fields in open shadow roots, at the place of their host', async () => {
    const host = openHost('<input aria-label="1"><x-form></x-form><input aria-label="3">');
    find('x-form').attachShadow({ mode: 'open' }).innerHTML = '<x-inner></x-inner>';
    const inner = find('x-form').shadowRoot?.querySelector('x-inner');
    if (inner) inner.attachShadow({ mode: 'open' }).innerHTML = '<input aria-label="2">';

    expect((await host.survey()).fields.map(({ evidence }) => evidence[0]?.text)).toEqual([
      '1',
      '2',
      '3',
    ]);
  });

  it('asks the browser for closed roots, of custom elements only', async () => {
    const host = openHost('<x-form></x-form><div id="plain"></div>');
    const closed = find('x-form').attachShadow({ mode: 'closed' });
    closed.innerHTML = '<input aria-label="里面">';
    const asked: string[] = [];
    const page = globalThis as { chrome?: unknown };
    const before = page.chrome;
    onCleanup(() => {
      page.chrome = before;
    });
    page.chrome = {
      dom: {
        openOrClosedShadowRoot(element: Element) {
          asked.push(element.localName);
          return element.localName === 'x-form' ? closed : null;
        },
      },
    };

    expect((await host.survey()).fields).toHaveLength(1);
    expect(new Set(asked)).toEqual(new Set(['x-form']));
  });

  it('tells whether a field is empty and carries no value', async () => {
    const { fields } = await openHost(`<input aria-label="甲" value="机密"><input aria-label="乙">
      <select aria-label="丙"><option value="">请选择</option><option>机密</option></select>
      <input aria-label="丁" value="____-__-__"><input type="number" aria-label="戊" value="0">`).survey();

    expect(fields.map(({ isEmpty }) => isEmpty)).toEqual([false, true, true, true, true]);
    expect(JSON.stringify(fields.slice(0, 2))).not.toContain('机密');
  });

  it('counts a box ticked from the start as empty', async () => {
    const { fields } = await openHost(
      '<label><input type="checkbox" checked>同意</label>',
    ).survey();

    expect(fields[0]?.isEmpty).toBe(true);
  });

  it('leaves the page as it was', async () => {
    const host = openHost('<label for="f">评语</label><textarea id="f">文</textarea>');
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver(records => seen.push(...records));
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    const before = document.documentElement.outerHTML;

    await host.survey();

    seen.push(...observer.takeRecords());
    observer.disconnect();
    expect(seen).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('stops when it is no longer wanted', async () => {
    const host = openHost('<input>'.repeat(3_000));

    await expect(host.engine.survey(AbortSignal.abort())).rejects.toThrow();
  });

  it('gives the page its turn on large pages', async () => {
    const host = openHost(
      `${'<div><span>文</span></div>'.repeat(20_000)}${'<div><label>评语<input></label></div>'.repeat(150)}`,
    );
    let turns = 0;
    const timer = setInterval(() => {
      turns++;
    }, 4);

    const { fields } = await host.survey();

    clearInterval(timer);
    expect(fields).toHaveLength(150);
    expect(turns).toBeGreaterThan(2);
  });

  it('replaces the handles of the one before', async () => {
    const host = openHost('<label>评语<input></label>');
    const stale = await host.field('评语');
    await host.survey();

    expect(host.engine.read([stale.handle])).toEqual([]);
  });

  it('gives a field the same signature after a reload', async () => {
    const html = (id: number) =>
      `<h3>上级评价（${id}/9）</h3><label for="el-id-${id}-1">评语</label><textarea id="el-id-${id}-1"></textarea>`;
    const first = await openHost(html(1234)).field('评语');
    const second = await openHost(html(8765)).field('评语');

    expect(second.signature).toBe(first.signature);
  });

  it('tells fields of one name apart by section and row', async () => {
    const { fields } = await openHost(`<section><h3>自评</h3><label>评语<input></label></section>
      <section><h3>上级</h3><label>评语<input></label></section>
      <table><tr><th>指标</th><th>评语</th></tr><tr><td>甲</td><td><input></td></tr><tr><td>乙</td><td><input></td></tr></table>`).survey();

    expect(new Set(fields.map(({ signature }) => signature)).size).toBe(4);
  });
});

describe('frames', () => {
  const SIZE = 'width="300" height="100" frameborder="0"';

  it.each([
    [
      'another origin',
      `<iframe src="https://other.example/form" ${SIZE}></iframe>`,
      'https://other.example',
    ],
    ['no origin of its own: data', `<iframe src="data:text/html,x" ${SIZE}></iframe>`, null],
    [
      'no origin of its own: sandboxed',
      `<iframe sandbox="allow-scripts" srcdoc="x" ${SIZE}></iframe>`,
      null,
    ],
  ])('of %s are reported with their size', async (_, html, origin) => {
    const host = openHost(html);
    await expect
      .poll(async () => (await host.survey()).foreignFrames)
      .toEqual([{ origin, area: 30_000 }]);
  });

  it('of the same origin have an engine of their own and are not reported', async () => {
    const host = openHost(`<iframe srcdoc="<input>" ${SIZE}></iframe>`);

    expect((await host.survey()).foreignFrames).toEqual([]);
  });
});

it('shows a field by an outline without text that goes away', async () => {
  const host = openHost('<div style="height:3000px"></div><label>评语<input></label>');
  const { handle } = await host.field('评语');
  const before = document.documentElement.childElementCount;

  expect(host.engine.show(handle)).toBe(true);

  expect(document.documentElement.childElementCount).toBe(before + 1);
  expect(document.documentElement.lastElementChild?.textContent).toBe('');
  const { top, bottom } = find('input').getBoundingClientRect();
  expect(top >= 0 && bottom <= innerHeight).toBe(true);
  await expect
    .poll(() => document.documentElement.childElementCount, { timeout: 3_000 })
    .toBe(before);
});

it('shows nothing for a handle it does not know', () => {
  expect(openHost('<input>').engine.show('nobody:1')).toBe(false);
  expect(never.aborted).toBe(false);
});

it('has the origin of its document, not of its address', async () => {
  const host = openHost('<input>');
  vi.stubGlobal('origin', 'null');
  onCleanup(() => vi.unstubAllGlobals());

  expect((await host.survey()).origin).toBe('null');
});
