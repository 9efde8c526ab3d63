/** Boxes whose text does not show while they are empty, under the name that stands in them. */
import { beforeEach, describe, expect, it } from 'vitest';
import { find, openHost, refusedBy, takeFocusAway, verified } from './host';

beforeEach(takeFocusAway);

describe('a box in a part that is transparent until it holds a text', () => {
  class NamedBox extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: 'open' });
      root.innerHTML = `<style>.frame{position:relative;width:240px;height:50px;border:1px solid #999;clip-path:inset(2px 0 0 2px)}
        .content{opacity:0} .content.full{opacity:1} .label{position:absolute;left:8px;top:12px;pointer-events:none} input{width:220px;height:40px;border:0;background:none}</style>
        <div class="frame"><div class="label-wrapper">${this.hasAttribute('nameless') ? '' : `<span class="label">${this.getAttribute('label')}</span>`}</div>
        <div class="content"><input aria-label="${this.getAttribute('label')}"></div></div>`;
      const input = root.querySelector('input');
      input?.addEventListener('input', () => {
        const isFull = input.value !== '' && !this.hasAttribute('shy');
        root.querySelector('.content')?.classList.toggle('full', isFull);
      });
    }
    get text() {
      return this.shadowRoot?.querySelector('input')?.value;
    }
  }
  customElements.define('named-box', NamedBox);

  it('is written under its name, which is shown', async () => {
    const host = openHost('<named-box label="人员编号"></named-box>');
    expect(await host.field('人员编号')).not.toHaveProperty('blocked');
    expect(await host.write('人员编号', 'QH0612')).toEqual(verified('人员编号'));
    expect(find<NamedBox>('named-box').text).toBe('QH0612');
  });

  it('is emptied again where the text does not come to show', async () => {
    const host = openHost('<named-box label="人员编号" shy></named-box>');
    expect(refusedBy(await host.write('人员编号', 'QH0612'))).toBe('not-visible');
    expect(find<NamedBox>('named-box').text).toBe('');
  });

  it('is hidden where no name shows in it', async () => {
    const host = openHost('<named-box label="人员编号" nameless></named-box>');
    expect(await host.field('人员编号')).toMatchObject({ blocked: 'hidden' });
  });
});

describe('an empty box in a colour that does not show', () => {
  const box = (more: string) =>
    `<div style="position:relative;width:240px"><input id="f" style="width:240px;height:48px;color:transparent">${more}</div>`;
  const NAME =
    '<label style="position:absolute;left:8px;top:12px;pointer-events:none">员工号</label>';

  it('is written under its name, if its text shows then', async () => {
    const host = openHost(box(NAME));
    find('#f').addEventListener('input', () => {
      find('#f').style.color = 'black';
    });
    expect(await host.field('员工号')).toMatchObject({ kind: 'text' });
    expect(await host.write('员工号', 'DY01')).toEqual(verified('员工号'));
  });

  it('is emptied again where it does not', async () => {
    const host = openHost(box(NAME));
    expect(refusedBy(await host.write('员工号', 'DY01'))).toBe('not-visible');
    expect(find<HTMLInputElement>('#f').value).toBe('');
  });

  it('is left alone without a name in it', async () => {
    const host = openHost(`<p>员工号</p>${box('')}`);
    expect(refusedBy(await host.write('员工号', 'DY01'))).toBe('not-visible');
  });
});
