/** A select whose input is disabled only to keep the keys out. */
import { describe, expect, it } from 'vitest';
import { choices, find, onCleanup, openHost, verified } from './host';

const COVER = '<div class="x-inner-disabled-input" style="position:absolute;inset:0"></div>';

function mount({ frame = '', cover = COVER, around = '' } = {}) {
  const host =
    openHost(`<fieldset style="border:0" ${around}><label>优势技能</label><div class="x-select ${frame}" style="width:240px;border:1px solid #999"><div class="x-tag-input">
    <span class="chips"></span><span style="position:relative;display:inline-block"><input disabled placeholder="可多选" style="width:200px;height:30px">${cover}</span></div></div></fieldset>`);
  const held = new Set<string>();
  find('.x-select').addEventListener('click', () => {
    if (document.querySelector('.x-dropdown')) return;
    const { left, bottom } = find('.x-select').getBoundingClientRect();
    const entries = ['设备维护', '质量控制', '能耗管理'];
    document.body.insertAdjacentHTML(
      'beforeend',
      `<dl class="x-dropdown" style="position:fixed;margin:0;left:${left}px;top:${bottom}px;width:240px;background:#fff">${entries
        .map(
          name =>
            `<dd><span><input type="checkbox" style="display:none"><b class="x-checkbox" style="display:inline-block;width:14px;height:14px"></b></span>${name}</dd>`,
        )
        .join('')}</dl>`,
    );
    for (const entry of document.querySelectorAll<HTMLElement>('dd')) {
      const name = entry.textContent ?? '';
      const draw = () => entry.querySelector('b')?.classList.toggle('x-checked', held.has(name));
      draw();
      entry.addEventListener('click', () => {
        if (!held.delete(name)) held.add(name);
        draw();
        find('.chips').innerHTML = [...held]
          .map(one => `<span class="x-tag">${one}</span>`)
          .join('');
      });
    }
  });
  const shut = ({ target }: Event) => {
    const isInside = target instanceof Element && target.closest('.x-dropdown,.x-select');
    if (!isInside) document.querySelector('.x-dropdown')?.remove();
  };
  document.addEventListener('mousedown', shut);
  onCleanup(() => document.removeEventListener('mousedown', shut));
  return { host, held };
}

describe('a select with an input for show', () => {
  it('is a choice of several from its list', async () => {
    const { host, held } = mount();
    expect(await host.field('优势技能')).toMatchObject({ kind: 'multiselect', isEmpty: true });
    expect(await host.write('优势技能', choices('设备维护', '能耗管理'))).toEqual(
      verified('优势技能'),
    );
    expect([...held]).toEqual(['设备维护', '能耗管理']);
  });

  it('drops what stands there by the box drawn as ticked', async () => {
    const { host, held } = mount();
    await host.write('优势技能', choices('设备维护', '能耗管理'));
    expect(await host.write('优势技能', choices('质量控制', '能耗管理'))).toEqual(
      verified('优势技能'),
    );
    expect([...held].sort()).toEqual(['能耗管理', '质量控制'].sort());
  });

  it.each([
    ['nothing lies over it', { cover: '' }],
    [
      'what lies over it forbids',
      { cover: COVER.replace('inset:0', 'inset:0;cursor:not-allowed') },
    ],
    ['its frame is disabled', { frame: 'x-select-disabled' }],
    ['its part of the form is disabled', { around: 'disabled' }],
  ])('stays disabled where %s', async (_, how) => {
    expect(await mount(how).host.field('优势技能')).toMatchObject({ blocked: 'disabled' });
  });
});
