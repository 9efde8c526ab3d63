/** Tags whose box to type in shows behind a button, in the shapes that handbooks of libraries show. */
import { describe, expect, it } from 'vitest';
import { choices, find, openHost, verified } from './host';

const SHAPES = {
  'a dashed tag': '<span class="x-tag" id="add" style="padding:2px 8px">+ New Tag</span>',
  'a button with words':
    '<button type="button" class="button-new-tag" id="add">+ 添加标签</button>',
  'a picture': '<button type="button" id="add"><svg width="12" height="12"></svg></button>',
};

function mount(adder: string) {
  const host =
    openHost(`<div class="item"><label>能力标签</label><div><div class="x-tags" id="tags">${adder}</div></div></div>
    <div class="item"><label>备注</label><div><input id="other"></div></div>`);
  const tags: string[] = [];
  const draw = () => {
    for (const tag of document.querySelectorAll('#tags .made')) tag.remove();
    for (const label of tags) {
      const tag = document.createElement('span');
      tag.className = 'x-tag made';
      tag.style.cssText = 'display:inline-block;padding:2px 8px';
      tag.innerHTML = `${label}<button type="button" class="x-tag__close" aria-label="close"><svg width="8" height="8"></svg></button>`;
      tag.querySelector('button')?.addEventListener('click', () => {
        tags.splice(tags.indexOf(label), 1);
        draw();
      });
      find('#tags').prepend(tag);
    }
  };
  find('#add').addEventListener('click', () => {
    const input = document.createElement('input');
    input.type = 'text';
    const button = find('#add');
    button.replaceWith(input);
    input.addEventListener('keydown', ({ key }) => {
      if (key !== 'Enter' || input.value === '') return;
      tags.push(input.value);
      input.replaceWith(button);
      draw();
    });
  });
  return { host, tags };
}

describe.each(Object.entries(SHAPES))('tags behind %s', (_, adder) => {
  it('are made one by one, and taken away again', async () => {
    const { host, tags } = mount(adder);
    expect(await host.field('能力标签')).toMatchObject({ kind: 'multiselect', isEmpty: true });
    expect(await host.write('能力标签', choices('沟通', '执行'))).toEqual(verified('能力标签'));
    expect(tags).toEqual(['沟通', '执行']);
    expect(await host.undo()).toEqual([{ rowId: '能力标签', kind: 'restored' }]);
    expect(tags).toEqual([]);
  });
});

it('takes tags that only show something for no field', async () => {
  const { fields } =
    await openHost(`<p><span class="x-tag">试用</span><span class="x-tag">+3</span></p>
    <label>备注<input></label>`).survey();
  expect(fields.map(({ kind }) => kind)).toEqual(['text']);
});
