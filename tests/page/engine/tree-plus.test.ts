/** Trees that open by a plus before the words of a branch. */
import { describe, expect, it } from 'vitest';
import { choice, find, openHost, verified } from './host';

function mount(plus = '<span><i class="x-icon-addition"></i></span>', title = '制浆事业部') {
  const host = openHost(
    `<label for="d">所属部门</label><div class="x-tree-select" style="width:240px;border:1px solid #999"><input id="d" readonly placeholder="请选择" style="width:200px;height:30px"></div>`,
  );
  let added = 0;
  find('#d').addEventListener('click', () => {
    if (document.querySelector('.x-dropdown')) return;
    const { left, bottom } = find('.x-tree-select').getBoundingClientRect();
    document.body.insertAdjacentHTML(
      'beforeend',
      `<div class="x-dropdown" style="position:fixed;left:${left}px;top:${bottom}px;width:240px;background:#fff"><div class="x-tree"><div class="row">${plus}<span class="txt">${title}</span></div><div class="below"></div></div></div>`,
    );
    find('.x-dropdown i').style.cssText = 'display:inline-block;width:12px;height:12px';
    find('.x-dropdown i').addEventListener('click', () => {
      added++;
      find('.x-dropdown i').className = 'x-icon-subtraction';
      find('.below').innerHTML = '<div class="row"><span class="txt">碱回收车间</span></div>';
      find('.below .txt').addEventListener('click', () => {
        find<HTMLInputElement>('#d').value = '碱回收车间';
        find('.x-dropdown').remove();
      });
    });
  });
  return { host, presses: () => added };
}

describe('a tree with a plus before each branch', () => {
  it('is opened until the entry is there', async () => {
    const { host } = mount();
    expect(await host.write('所属部门', choice('碱回收车间'))).toEqual(verified('所属部门'));
    expect(find<HTMLInputElement>('#d').value).toBe('碱回收车间');
  });

  it('is opened on the way down a path', async () => {
    const { host } = mount();
    const path = { kind: 'path', labels: ['制浆事业部', '碱回收车间'] } as const;
    expect(await host.write('所属部门', path)).toEqual(verified('所属部门'));
  });

  it.each([
    ['a button', '<button type="button"><i class="x-icon-plus"></i></button>', '制浆事业部'],
    ['words that say it adds', '<i class="x-icon-plus"></i>', '新增部门'],
    ['no words after it', '<span>甲</span><i class="x-icon-plus"></i>', ''],
  ])('is left alone where the plus has %s', async (_, plus, title) => {
    const { host, presses } = mount(plus, title);
    expect(await host.write('所属部门', choice('碱回收车间'))).toMatchObject({
      reason: 'option-not-offered',
    });
    expect(presses()).toBe(0);
  });
});
