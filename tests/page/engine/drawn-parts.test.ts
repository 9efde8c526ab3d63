/** Parts of a widget that are drawn where a plain control has none: steps, counts, words for ears. */
import { describe, expect, it } from 'vitest';
import { count, find, flag, openHost, refusedBy, takeFocusAway, text, verified } from './host';

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

describe('a box whose text shows with the focus', () => {
  function mount(shows: boolean) {
    const host =
      openHost(`<div style="position:relative;width:160px;border:1px solid #999"><input id="x" style="opacity:0;width:150px;height:40px;box-sizing:border-box">
      <label for="x" style="position:absolute;left:12px;top:10px">最终得分</label></div>`);
    const input = find<HTMLInputElement>('#x');
    const show = (isFocused: boolean) => {
      input.style.opacity = shows && (isFocused || input.value !== '') ? '1' : '0';
    };
    input.addEventListener('focusin', () => setTimeout(show, 20, true));
    input.addEventListener('focusout', () => show(false));
    return { host, input };
  }

  it('is written under the label that lies over it', async () => {
    takeFocusAway();
    const { host, input } = mount(true);
    expect(await host.write('最终得分', text('92'))).toEqual(verified('最终得分'));
    expect([input.value, input.style.opacity]).toEqual(['92', '1']);
  });

  it('is left alone where it stays transparent', async () => {
    takeFocusAway();
    const { host, input } = mount(false);
    const seen = host.events('#x', 'input');
    expect(refusedBy(await host.write('最终得分', text('92')))).toBe('not-visible');
    expect([input.value, seen]).toEqual(['', []]);
  });
});

describe('a slider', () => {
  const TRACK = 'position:relative;width:300px;height:24px;background:#eee';

  it('whose input hides in its thumb is the track around that', async () => {
    const host =
      openHost(`<div><span>负荷</span><div class="x-slider" style="${TRACK}"><div id="thumb" style="position:absolute;width:16px;height:24px;background:#66f">
      <div style="position:absolute;width:1px;height:1px;overflow:hidden"><input type="range" min="0" max="100" step="5" value="0"></div></div></div></div>`);
    const { fields } = await host.survey();
    expect(fields).toMatchObject([{ kind: 'slider', limits: { step: 5 } }]);
    expect(await host.write('负荷', count(30))).toEqual(verified('负荷'));
    expect(find<HTMLInputElement>('input').value).toBe('30');
  });

  it('with a handle for the keys in it is moved by that', async () => {
    const host =
      openHost(`<div><span>负荷</span><div role="slider" class="x-slider" aria-valuemin="0" aria-valuemax="100" aria-valuenow="0" style="${TRACK}">
      <div id="handle" tabindex="0" style="position:absolute;width:16px;height:24px;background:#66f"></div></div></div>`);
    const slider = find('[role=slider]');
    find('#handle').addEventListener('keydown', ({ key }) => {
      const by = key === 'ArrowRight' ? 5 : key === 'ArrowLeft' ? -5 : 0;
      slider.ariaValueNow = String(Number(slider.ariaValueNow) + by);
    });
    expect(await host.write('负荷', count(30))).toEqual(verified('负荷'));
    expect(await host.undo()).toEqual([{ rowId: '负荷', kind: 'restored' }]);
    expect(slider.ariaValueNow).toBe('0');
  });

  it('that tells no value is read by where its handle stands', async () => {
    const host =
      openHost(`<div><span>负荷</span><div role="slider" class="x-slider" aria-valuemin="0" aria-valuemax="100" style="${TRACK}">
      <div class="x-handle" style="position:absolute;left:112px;width:16px;height:24px;background:#66f"></div></div></div>`);
    expect(await host.read('负荷')).toBe('40');
  });
});
