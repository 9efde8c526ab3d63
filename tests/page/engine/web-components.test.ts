/** Parts of component libraries: their own elements, with what a person sees in shadow roots. */
import { describe, expect, it } from 'vitest';
import type { WriteValue } from '@/utils/fill/model';
import { choice, choices, find, onCleanup, openHost, verified } from './host';

class PlainButton extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: 'open' }).innerHTML = '<button type="button"><slot></slot></button>';
  }
}
customElements.define('test-button', PlainButton);

/** Holds its entries itself and shows them in a dialog of the page, as phone libraries do. */
class DialogSelect extends HTMLElement {
  chosen: string[] = [];

  connectedCallback() {
    const name = this.getAttribute('name');
    const root = this.attachShadow({ mode: 'open' });
    root.innerHTML = `<label style="display:flex;border:1px solid #999;padding:8px;width:240px">
      <div>${name}</div><div class="value" aria-hidden="true" style="flex:1"></div>
      <button type="button" aria-haspopup="dialog" aria-expanded="false" aria-label="${name}"></button></label>`;
    this.addEventListener('click', event => {
      if (event.target === this) this.open();
    });
  }

  open() {
    if (document.querySelector('.sheet')) return;
    const dialog = document.createElement('div');
    dialog.className = 'sheet';
    dialog.role = 'dialog';
    dialog.style.cssText =
      'position:fixed;left:60vw;top:60vh;width:200px;background:#fff;border:1px solid #333';
    const entries = [...this.querySelectorAll('[role=option]')].map(entry => entry.textContent);
    dialog.innerHTML = `${entries.map(entry => `<div role="${this.isMultiple ? 'checkbox' : 'radio'}" aria-checked="false" style="height:30px">${entry}</div>`).join('')}
      ${this.isMultiple ? '<button type="button">确定</button>' : ''}`;
    const close = (chosen: string[]) => {
      this.chosen = chosen;
      const value = this.shadowRoot?.querySelector('.value');
      if (value) value.textContent = chosen.join(', ');
      dialog.remove();
    };
    dialog.addEventListener('click', ({ target }) => {
      if (!(target instanceof HTMLElement)) return;
      if (target.matches('button')) {
        const marked = dialog.querySelectorAll('[aria-checked=true]');
        close([...marked].map(entry => entry.textContent ?? ''));
      } else if (!this.isMultiple) close([target.textContent ?? '']);
      else target.ariaChecked = String(target.ariaChecked !== 'true');
    });
    onCleanup(() => dialog.remove());
    document.body.append(dialog);
  }

  get isMultiple() {
    return this.hasAttribute('multiple');
  }
}
customElements.define('dialog-select', DialogSelect);

const ENTRIES = ['优秀', '良好', '合格'].map(word => `<a role="option">${word}</a>`).join('');

describe('a select that holds its entries and shows them in a dialog elsewhere', () => {
  it('is a field with the wording and the entries it holds', async () => {
    const host = openHost(`<dialog-select name="绩效等级">${ENTRIES}</dialog-select>`);
    expect(await host.field('绩效等级')).toMatchObject({
      kind: 'select',
      isEmpty: true,
      options: ['优秀', '良好', '合格'],
    });
  });

  it('takes one entry, and several by the dialog’s own button', async () => {
    const host = openHost(`<dialog-select name="绩效等级">${ENTRIES}</dialog-select><br>
      <dialog-select id="several" name="优势" multiple>${ENTRIES}</dialog-select>`);
    expect(await host.write('绩效等级', choice('良好'))).toEqual(verified('绩效等级'));
    expect(await host.read('绩效等级')).toBe('良好');
    expect(await host.write('优势', choices('优秀', '合格'))).toEqual(verified('优势'));
    expect(find<DialogSelect>('#several').chosen).toEqual(['优秀', '合格']);
  });

  it('leaves alone a dialog with other entries', async () => {
    const host = openHost(`<dialog-select name="绩效等级">${ENTRIES}</dialog-select>`);
    const select = find<DialogSelect>('dialog-select');
    select.open = () => {
      const other = document.createElement('div');
      other.role = 'dialog';
      other.style.cssText = 'position:fixed;left:60vw;top:60vh;width:200px;background:#fff';
      other.innerHTML = '<div role="radio">删除草稿</div><div role="radio">良好</div>';
      other.addEventListener('click', () => select.chosen.push('pressed'));
      onCleanup(() => other.remove());
      document.body.append(other);
    };
    expect((await host.write('绩效等级', choice('良好'))).kind).toBe('failed');
    expect(select.chosen).toEqual([]);
  });
});

describe('a list that grows by a component', () => {
  const TWO: WriteValue = {
    kind: 'rows',
    rows: [
      { '0': '每日复盘', '1': '张三' },
      { '0': '跟单培训', '1': '李四' },
    ],
  };
  const row = '<div class="row"><input aria-label="事项"> <input aria-label="责任人"></div>';

  function mount(titles: string) {
    const host = openHost(`<form><label>姓名<input></label><h3>改进行动</h3>
      <div id="list">${titles}${row}</div><test-button id="add">添加行动</test-button>
      <label>备注<input></label></form>`);
    find('#add').addEventListener('click', () =>
      find('#list').insertAdjacentHTML('beforeend', row),
    );
    return host;
  }

  it('is one field where a line of titles stands over its rows', async () => {
    const host = mount(
      '<div style="display:flex;gap:90px"><span>事项</span><span>责任人</span></div>',
    );
    expect(await host.write('改进行动', TWO)).toEqual(verified('改进行动'));
    const texts = [...document.querySelectorAll<HTMLInputElement>('.row input')].map(
      ({ value }) => value,
    );
    expect(texts).toEqual(['每日复盘', '张三', '跟单培训', '李四']);
  });

  it('is not made of two fields that merely stand before it', async () => {
    const { fields } = await mount('').survey();
    expect(fields.map(({ kind }) => kind)).not.toContain('table');
  });

  it('is found within a shadow root too', async () => {
    const host = openHost('<div id="app"></div>');
    find('#app').attachShadow({ mode: 'open' }).innerHTML =
      `<section><h3>改进行动</h3><table><tr><th>事项</th><th>责任人</th></tr>
       <tr><td><input></td><td><input></td></tr></table><button type="button">新增一行</button></section>`;
    const { fields } = await host.survey();
    expect(fields.map(({ kind }) => kind)).toEqual(['table']);
  });
});

describe('boxes in lines of a list', () => {
  const lines = (count: number) =>
    Array.from(
      { length: count },
      (_, i) => `<li><span role="checkbox" aria-checked="false" tabindex="0">课程${i}</span></li>`,
    ).join('');

  it('are one field where they stand right under a line of words', async () => {
    const host = openHost(
      `<ul style="list-style:none"><li>培训课程</li>${lines(3)}<li><input aria-label="备注"></li></ul>`,
    );
    for (const box of document.querySelectorAll('[role=checkbox]'))
      box.addEventListener('click', () => box.setAttribute('aria-checked', 'true'));
    const { fields } = await host.survey();
    expect(fields.map(({ kind }) => kind)).toEqual(['checkbox-group', 'text']);
    expect(fields[0]?.options).toEqual(['课程0', '课程1', '课程2']);
    expect(await host.write('培训课程', choices('课程0', '课程2'))).toEqual(verified('培训课程'));
  });

  it('are questions of their own where there are two, or no words above', async () => {
    for (const list of [`<li>请确认</li>${lines(2)}`, lines(3)]) {
      const { fields } = await openHost(
        `<ul>${list}<li><input aria-label="备注"></li></ul>`,
      ).survey();
      expect(fields.map(({ kind }) => kind)).not.toContain('checkbox-group');
    }
  });
});
