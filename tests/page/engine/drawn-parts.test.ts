/** Parts of a widget that are drawn where a plain control has none: steps, counts, words for ears. */
import { describe, expect, it } from 'vitest';
import { count, find, flag, openHost, verified } from './host';

const FOR_EARS = 'position:absolute;width:1px;height:1px;overflow:hidden';

describe('a box with buttons over its end', () => {
  const mount = (style: string) =>
    openHost(`<label for="n">分钟</label><div style="position:relative;width:300px"><input id="n" type="number" style="width:300px;height:36px;box-sizing:border-box">
      <div style="position:absolute;top:0;right:0;height:36px;display:flex"><button type="button" aria-label="Decrement" style="width:70px;${style}">−</button></div></div>`);

  it('is seen', async () => {
    expect(await mount('').write('分钟', count(30))).toEqual(verified('分钟'));
  });

  it('is covered by a button as wide as the half of it', async () => {
    expect(await mount('width:160px').write('分钟', count(30))).toMatchObject({
      reason: 'not-visible',
    });
  });
});

describe('a switch there for keys and ears alone', () => {
  it('is turned by what its label draws', async () => {
    const host =
      openHost(`<div><button type="button" id="s" role="switch" aria-checked="false" aria-labelledby="l" style="${FOR_EARS};clip:rect(0,0,0,0)"></button>
      <label id="l" for="s"><span>是否转正</span><span style="display:inline-block;width:48px;height:24px;background:#888"></span></label></div>`);
    const button = find('#s');
    button.addEventListener('click', () => {
      button.setAttribute('aria-checked', String(button.getAttribute('aria-checked') !== 'true'));
    });
    expect(await host.write('是否转正', flag(true))).toEqual(verified('是否转正'));
    expect(button.getAttribute('aria-checked')).toBe('true');
  });
});

describe('a number that stands as text', () => {
  function mount(most = 60) {
    const host = openHost(
      `<label for="o">时长</label><div><output id="o" tabindex="0" role="spinbutton" aria-valuemin="0" aria-valuemax="${most}" style="display:block;width:80px;height:30px"></output></div>`,
    );
    const output = find('#o');
    output.addEventListener('keydown', ({ key }) => {
      const now = output.getAttribute('aria-valuenow');
      const by = key === 'ArrowUp' ? 5 : key === 'ArrowDown' ? -5 : 0;
      const next = now === null ? 0 : Math.max(0, Math.min(most, Number(now) + by));
      output.setAttribute('aria-valuenow', String(next));
      output.textContent = String(next);
    });
    return host;
  }

  it('is turned by the arrow keys', async () => {
    const host = mount();
    expect(await host.field('时长')).toMatchObject({ kind: 'number', isEmpty: true });
    expect(await host.write('时长', count(30))).toEqual(verified('时长'));
    expect(await host.read('时长')).toBe('30');
  });

  it('between two steps is refused', async () => {
    expect(await mount().write('时长', count(32))).toMatchObject({ kind: 'failed' });
  });
});

describe('a label', () => {
  it('is called by its words for the eye', async () => {
    const host = openHost(
      `<label for="x">协作部门<span style="${FOR_EARS}">Total items selected: 1</span></label><input id="x">`,
    );
    expect(await host.field('协作部门')).toMatchObject({ kind: 'text' });
  });
});

describe('the bar of a site', () => {
  it('is no heading of the fields under it', async () => {
    const host =
      openHost(`<header class="app-header"><a class="app-header-name">海岳能源 人力资源</a></header>
      <main><h1>面谈</h1><label>最终得分<input></label></main>`);
    expect((await host.field('最终得分')).section).toEqual(['面谈']);
  });

  it('is one by the title of the page in it', async () => {
    const host = openHost(
      `<header><h1>绩效面谈记录</h1></header><form><label>最终得分<input></label></form>`,
    );
    expect((await host.field('最终得分')).section).toEqual(['绩效面谈记录']);
  });
});
