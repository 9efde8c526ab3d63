/** Boxes that make tags of what is typed, and trees whose branches open by themselves. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { WriteValue } from '@/utils/fill/model';
import { choices, find, onCleanup, openHost, takeFocusAway, verified } from './host';

beforeEach(takeFocusAway);

describe('a box for tags', () => {
  interface TagsSetup {
    readonly name?: string;
    readonly before?: readonly string[];
    readonly refuses?: string;
    /** Hears of the focus a turn later, and begins empty then. */
    readonly isLate?: boolean;
  }

  function mount({ name = 'x-tag', before = [], refuses = '', isLate = false }: TagsSetup) {
    const host = openHost(
      `<div><span>关键词</span><div class="x-tags-input" style="border:1px solid #999"><input></div></div>`,
    );
    const input = find<HTMLInputElement>('input');
    const tags: string[] = [...before];
    let isListening = !isLate;
    const draw = () => {
      for (const tag of document.querySelectorAll('.tag')) tag.remove();
      input.before(
        ...tags.map(tag => {
          const part = document.createElement('span');
          part.className = `tag ${name}`;
          part.textContent = tag;
          return part;
        }),
      );
    };
    input.addEventListener('focus', () => {
      if (isListening) return;
      setTimeout(() => {
        isListening = true;
        input.value = '';
      });
    });
    input.addEventListener('keydown', ({ key }) => {
      if (key === 'Backspace' && input.value === '') tags.pop();
      if (key === 'Enter' && isListening && input.value !== '' && input.value !== refuses) {
        tags.push(input.value);
        input.value = '';
      }
      draw();
    });
    draw();
    return { host, input, tags };
  }

  it('gets them where it forgets what came before it heard of the focus', async () => {
    const { host, tags } = mount({ isLate: true });
    expect(await host.write('关键词', choices('复盘', '协作'))).toEqual(verified('关键词'));
    expect(tags).toEqual(['复盘', '协作']);
  });

  it('counts a tag that says by its name that it can be closed', async () => {
    const { host } = mount({ name: 'x-tag x-tag--close', before: ['复盘'] });
    expect(await host.field('关键词')).toMatchObject({ isEmpty: false });
    expect(await host.write('关键词', choices('协作'), { mode: 'append' })).toEqual(
      verified('关键词'),
    );
    expect(await host.read('关键词')).toBe('复盘、协作');
  });

  it('has those of ours taken back where a later one is refused', async () => {
    const { host, input, tags } = mount({ before: ['原有'], refuses: '协作' });
    expect(await host.write('关键词', choices('复盘', '协作'), { mode: 'append' })).toMatchObject({
      kind: 'failed',
      restored: true,
    });
    expect([tags, input.value]).toEqual([['原有'], '']);
  });
});

it('branches of a tree without switches open when they are pressed', async () => {
  const host = openHost(
    `<div><span>所属部门</span><div id="box" tabindex="0" class="x-tree-select" style="width:200px;height:30px;border:1px solid #999"></div></div>`,
  );
  const box = find('#box');
  const leaf = (name: string) => `<div role="treeitem">${name}</div>`;
  const branch = (name: string, inner: string) =>
    `<div role="treeitem" aria-expanded="false"><span>${name}</span><div role="group" hidden style="margin-left:20px">${inner}</div></div>`;
  let tree: HTMLElement | null = null;
  const shut = () => {
    tree?.remove();
    tree = null;
  };
  onCleanup(shut);
  box.addEventListener('blur', shut);
  box.addEventListener('click', () => {
    if (tree) return;
    tree = document.createElement('div');
    tree.role = 'tree';
    tree.style.cssText = 'position:absolute;left:0;top:70px;width:240px;background:#fff';
    tree.innerHTML =
      branch('总部', branch('研发中心', leaf('平台组')) + leaf('市场部')) + leaf('平台组');
    document.body.append(tree);
    tree.addEventListener('click', ({ target }) => {
      const item = target instanceof Element ? target.closest('[role=treeitem]') : null;
      if (!item) return;
      if (item.ariaExpanded === null) {
        box.textContent = item.textContent;
        shut();
      } else {
        const isOpen = item.ariaExpanded === 'true';
        item.ariaExpanded = String(!isOpen);
        item.querySelector('[role=group]')?.toggleAttribute('hidden', isOpen);
      }
    });
  });
  const path: WriteValue = { kind: 'path', labels: ['总部', '研发中心', '平台组'] };
  expect(await host.write('所属部门', path)).toEqual(verified('所属部门'));
  expect(box.textContent).toBe('平台组');
});

it.each([
  ['says that it is closed', 'aria-expanded="false"'],
  ['says nothing of it', 'class="has-more"'],
])(
  'a branch that shows what is below at the pointer, hides it at a press and %s is not pressed',
  async (_words, state) => {
    const host = openHost(
      `<div><span>区域</span><div id="box" tabindex="0" class="x-cascader" style="width:200px;height:30px;border:1px solid #999"></div></div>`,
    );
    const box = find('#box');
    box.addEventListener('click', () => {
      if (document.querySelector('.x-popup')) return;
      const tree = document.createElement('ul');
      tree.className = 'x-popup';
      tree.role = 'tree';
      tree.style.cssText = 'position:absolute;left:0;top:70px;width:240px;background:#fff';
      tree.innerHTML = `<li role="treeitem" ${state}><span>华东</span><ul role="group" hidden><li role="treeitem">浙江</li></ul></li>`;
      onCleanup(() => tree.remove());
      document.body.append(tree);
      const branch = tree.querySelector('li');
      const below = branch?.querySelector('ul');
      const turn = (isOpen: boolean) => {
        if (branch?.ariaExpanded) branch.ariaExpanded = String(isOpen);
        below?.toggleAttribute('hidden', !isOpen);
      };
      branch?.addEventListener('mouseenter', () => turn(true));
      tree.addEventListener('click', ({ target }) => {
        const item = target instanceof Element ? target.closest('li') : null;
        if (item === branch) turn(below?.hidden === true);
        else if (item) {
          box.textContent = item.textContent;
          tree.remove();
        }
      });
    });
    const path: WriteValue = { kind: 'path', labels: ['华东', '浙江'] };
    expect(await host.write('区域', path)).toEqual(verified('区域'));
  },
);

it('a choice that stands where a name would be is none', async () => {
  const host = openHost(
    `<div><label for="team">部门</label><div id="box" class="x-tree-select" style="position:relative;width:200px;height:30px;border:1px solid #999">
       <input id="team" role="combobox" aria-haspopup="tree" readonly style="position:absolute;opacity:0;width:1px"><div class="x-label"></div></div></div>`,
  );
  const input = find('#box input');
  find('#box').addEventListener('click', () => {
    if (document.querySelector('.x-popup')) return;
    const tree = document.createElement('ul');
    tree.className = 'x-popup';
    tree.role = 'tree';
    tree.style.cssText = 'position:absolute;left:0;top:70px;width:240px;background:#fff';
    tree.innerHTML = '<li role="treeitem">稳定性组</li><li role="treeitem">理化组</li>';
    onCleanup(() => tree.remove());
    document.body.append(tree);
    tree.addEventListener('click', ({ target }) => {
      const item = target instanceof Element ? target.closest('li') : null;
      if (!item) return;
      input.ariaLabel = item.textContent;
      find('.x-label').textContent = item.textContent;
      tree.remove();
    });
  });

  const path: WriteValue = { kind: 'path', labels: ['理化组'] };
  expect(await host.write('部门', path)).toEqual(verified('部门'));
  expect(await host.read('部门')).toBe('理化组');
});

it('a way shown whole to an end that was named alone is that end', async () => {
  const host = openHost(
    `<div><span>部门</span><div id="box" tabindex="0" class="x-TreeSelect" style="width:220px;height:30px;border:1px solid #999"></div></div>`,
  );
  find('#box').addEventListener('click', () => {
    const tree = document.createElement('ul');
    tree.className = 'x-popup x-tree';
    tree.style.cssText = 'position:absolute;left:0;top:70px;width:240px;background:#fff';
    tree.innerHTML = '<li>品质中心</li><li style="margin-left:16px">计量室</li>';
    onCleanup(() => tree.remove());
    document.body.append(tree);
    tree.addEventListener('click', () => {
      find('#box').textContent = '品质中心 / 计量室';
      tree.remove();
    });
  });
  expect(await host.write('部门', { kind: 'path', labels: ['计量室'] })).toEqual(verified('部门'));
});
