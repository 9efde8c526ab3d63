/** Tabs that answer a question, and those that show another view. */
import { describe, expect, it } from 'vitest';
import { choice, find, openHost, verified } from './host';

const tab = (word: string, attributes = '') =>
  `<button type="button" role="tab" aria-selected="false" ${attributes}>${word}</button>`;

interface Line {
  readonly words?: string;
  readonly tabs?: string;
  readonly beside?: string;
}

const line = ({ words = '<span>是否需要培训</span>', tabs = `${tab('是')}${tab('否')}` }: Line) =>
  `<div class="item">${words}<div role="tablist">${tabs}</div></div>`;

const form = (options: Line = {}) => {
  const { beside = '<div class="item"><label>备注 <input></label></div>' } = options;
  return `<section>${line(options)}${beside}</section>`;
};

function open(html: string) {
  const host = openHost(html);
  document.querySelector('[role=tablist]')?.addEventListener('click', ({ target }) => {
    for (const each of document.querySelectorAll('[role=tab]'))
      each.ariaSelected = String(each === target);
  });
  return host;
}

describe('tabs beside a question', () => {
  it('are a choice of their words', async () => {
    const host = open(form());
    expect(await host.field('是否需要培训')).toMatchObject({
      kind: 'select',
      isEmpty: true,
      options: ['是', '否'],
      undoable: false,
    });
    expect(await host.write('是否需要培训', choice('否'))).toEqual(verified('是否需要培训'));
    expect(find('[aria-selected=true]').textContent).toBe('否');
  });
});

const NOTE = '<div class="item"><label>备注 <input></label></div>';

describe('tabs of views', () => {
  const isNone = async (html: string) => {
    const { fields } = await open(html).survey();
    expect(fields.map(({ kind }) => kind)).toEqual(html.includes('<input') ? ['text'] : []);
  };

  it('say what they lead to', () =>
    isNone(form({ tabs: tab('是', 'aria-controls="a"') + tab('否') })));
  it('are links', () => isNone(form({ tabs: '<a role="tab">是</a><a role="tab">否</a>' })));
  it('have panels', () => isNone(`${form()}<div role="tabpanel">详情</div>`));
  it('have no words before them', () => isNone(form({ words: '' })));
  it('stand in a bar', () => isNone(`<header>${form()}</header>`));
  it('stand among no fields', () => isNone(form({ beside: '<div class="item">记录</div>' })));
  it('share their line with a field', () =>
    isNone(form({ words: '<span>是否需要培训</span><input type="text">', beside: '' })));
  it('are too many for answers', () =>
    isNone(form({ tabs: Array.from({ length: 8 }, (_, i) => tab(`第${i}周`)).join('') })));
  it('stand above the fields, which are no lines like theirs', () =>
    isNone(form({ beside: NOTE.replaceAll('div', 'article') })));
});
