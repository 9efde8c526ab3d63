/** Sliders that tell neither their value nor their ends, but show a number when they are moved. */
import { describe, expect, it } from 'vitest';
import { count, find, onCleanup, openHost, refusedBy, verified } from './host';

interface Bare {
  /** The value at the end of the line. */
  readonly end?: number;
  readonly step?: number;
  readonly tip?: boolean;
  readonly marks?: boolean;
  /** What its parts are called. */
  readonly name?: string;
}

function mount({ end = 100, step = 1, tip = false, marks = false, name = 'x-slider' }: Bare) {
  const host = openHost(`<div class="item"><label>饱和度</label><div style="padding:30px 0">
    <div class="${name}" id="line" style="position:relative;width:300px;height:6px;background:#ddd">
      <div class="x-slider-bar" style="left:0%;width:40%;height:6px;background:#06c"></div>
      <div class="${name}-handle" id="handle" style="position:absolute;left:40%;top:-4px;width:14px;height:14px;background:#000"></div>
      ${marks ? [0, 100].map(at => `<div class="x-slider-mark" style="position:absolute;left:${at}%;top:10px">${at}%</div>`).join('') : ''}
      ${tip ? '<div class="x-slider-tip" style="position:absolute;top:-28px;display:none"></div>' : ''}</div></div></div>`);
  let held = (end * 40) / 100;
  let presses = 0;
  const handle = find('#handle');
  find('#line').addEventListener('click', ({ clientX }) => {
    presses++;
    const { left, width } = find('#line').getBoundingClientRect();
    // As some do: down to the step.
    held = Math.floor((((clientX - left) / width) * end) / step + 1e-9) * step;
    handle.style.left = `${(held * 100) / end}%`;
    showTip();
  });
  const showTip = () => {
    const shown = document.querySelector<HTMLElement>('.x-slider-tip');
    if (!shown) return;
    shown.textContent = String(held);
    shown.style.display = 'block';
  };
  handle.addEventListener('mouseover', showTip);
  const dragged = (to: number) => {
    held = to;
    showTip();
  };
  return { host, held: () => held, presses: () => presses, dragged };
}

describe('a slider without numbers of its own', () => {
  it('takes a number that it calls so itself, and gives it back', async () => {
    const { host, held } = mount({ tip: true });
    expect(await host.write('饱和度', count(75))).toEqual(verified('饱和度'));
    expect(held()).toBe(75);
    expect(await host.undo()).toEqual([{ rowId: '饱和度', kind: 'restored' }]);
    expect(held()).toBe(40);
  });

  it('may be called a range', async () => {
    const { host, held } = mount({ tip: true, name: 'x-InputRange' });
    expect(await host.write('饱和度', count(75))).toEqual(verified('饱和度'));
    expect(held()).toBe(75);
  });

  it('goes half a step further where steps are rounded down', async () => {
    const { host, held } = mount({ tip: true, step: 10 });
    expect(await host.write('饱和度', count(80))).toEqual(verified('饱和度'));
    expect(held()).toBe(80);
  });

  it('takes a number by the marks at its ends', async () => {
    const { host, held } = mount({ marks: true });
    expect(await host.write('饱和度', count(85))).toEqual(verified('饱和度'));
    expect(held()).toBe(85);
  });

  it('is let go on what its page lays over all while it is dragged', async () => {
    const { host, dragged } = mount({ tip: true });
    const handle = find('#handle');
    find('#line').addEventListener('click', event => event.stopImmediatePropagation(), true);
    handle.addEventListener('mousedown', ({ clientX: from }) => {
      const start = Number.parseFloat(handle.style.left);
      const layer = document.createElement('div');
      layer.style.cssText = 'position:fixed;inset:0;z-index:99';
      document.body.append(layer);
      layer.addEventListener('mousemove', ({ clientX }) => {
        const at = Math.round(start + ((clientX - from) / find('#line').offsetWidth) * 100);
        handle.style.left = `${at}%`;
        dragged(at);
      });
      layer.addEventListener('mouseup', () => layer.remove());
      onCleanup(() => layer.remove());
    });
    expect(await host.write('饱和度', count(75))).toEqual(verified('饱和度'));
    expect(document.elementFromPoint(5, 5)).not.toHaveProperty('style.zIndex', '99');
  });

  it('is not touched where nothing tells a number', async () => {
    const { host, presses } = mount({});
    expect(refusedBy(await host.write('饱和度', count(85)))).toBe('page-refused');
    expect(presses()).toBe(0);
  });

  it('gives back what stood there where it calls the place by another number', async () => {
    const { host, held } = mount({ tip: true, end: 200 });
    expect(refusedBy(await host.write('饱和度', count(75)))).toBe('page-refused');
    expect(held()).toBe(80);
  });
});
