import { describe, expect, it } from 'vitest';
import { find, onCleanup, openHost, refusedBy, takeFocusAway, verified } from './host';

const EDITOR = '<div id="e" contenteditable aria-label="评语" style="min-height:60px"></div>';
const lines = () => [...find('#e').children].map(line => line.textContent);

/** An editor with a model of its own: it takes pastes, and throws out whatever else changes its DOM. */
function mountEditor() {
  const root = find('#e');
  const model: string[] = [];
  const render = () => {
    root.replaceChildren(
      ...model.map(line => {
        const paragraph = document.createElement('p');
        paragraph.textContent = line;
        return paragraph;
      }),
    );
  };
  let selected = false;
  const notice = () =>
    // As editors do, a moment later.
    setTimeout(() => {
      selected = !document.getSelection()?.isCollapsed || model.length === 0;
    }, 20);
  document.addEventListener('selectionchange', notice);
  onCleanup(() => document.removeEventListener('selectionchange', notice));
  root.addEventListener('paste', event => {
    event.preventDefault();
    if (!selected) return;
    model.splice(
      0,
      model.length,
      ...(event.clipboardData?.getData('text/plain') ?? '').split('\n'),
    );
    setTimeout(render, 30);
  });
  root.addEventListener('beforeinput', event => event.preventDefault());
  return model;
}

describe('an editable element', () => {
  it.each([
    ['one line', '一句话'],
    ['several lines', '第一行\n第二行\n第三行'],
    ['markup, which stays literal', '<img src=x onerror="alert(1)"> & <b>粗</b>'],
  ])('holds %s', async (_, text) => {
    const host = openHost(EDITOR);

    expect(await host.write('评语', text)).toEqual(verified('评语'));
    expect(find('#e').querySelector('img,b')).toBeNull();
  });

  it('is replaced, not added to', async () => {
    const host = openHost(EDITOR.replace('></div>', '><p>旧的一</p><p>旧的二</p></div>'));

    expect(await host.write('评语', '新的')).toEqual(verified('评语'));
    expect(find('#e').textContent).toBe('新的');
  });

  it('is added to on a new line when appending', async () => {
    const host = openHost(EDITOR.replace('></div>', '><p>旧的</p></div>'));

    expect(await host.write('评语', '新的', { mode: 'append' })).toEqual(verified('评语'));
    expect(await host.read('评语')).toMatch(/^旧的\n+新的$/);
  });

  it('keeps its formatted text when more is added', async () => {
    const host = openHost(EDITOR.replace('></div>', '><p>旧的 <b>粗</b></p></div>'));

    expect(await host.write('评语', '新的', { mode: 'append' })).toEqual(verified('评语'));
    expect(find('#e b').textContent).toBe('粗');
  });

  it('gets its paragraphs back, formats and all', async () => {
    const host = openHost(EDITOR.replace('></div>', '><p>旧的 <b>粗</b></p><p>二</p></div>'));
    await host.write('评语', '新的\n文字');

    expect(await host.undo()).toEqual([{ rowId: '评语', kind: 'restored' }]);
    expect(find('#e').innerHTML).toBe('<p>旧的 <b>粗</b></p><p>二</p>');
  });

  it('inside an editable element is part of it', async () => {
    const host = openHost(
      '<div contenteditable aria-label="评语"><p>甲</p><span contenteditable="false">@李明<i contenteditable="true">乙</i></span></div>',
    );

    expect((await host.survey()).fields).toHaveLength(1);
  });
});

describe('an editor with a model of its own', () => {
  it.each([
    ['with the focus in the page', () => {}],
    ['with the focus in the panel', takeFocusAway],
  ])('takes the text as a paste, %s', async (_, prepare) => {
    prepare();
    const host = openHost(EDITOR);
    const model = mountEditor();

    expect(await host.write('评语', '第一行\n第二行')).toEqual(verified('评语'));
    expect(model).toEqual(['第一行', '第二行']);
    expect(lines()).toEqual(['第一行', '第二行']);
  });

  it('takes the text once, however late it shows it', async () => {
    const host = openHost(EDITOR);
    mountEditor();
    let pastes = 0;
    find('#e').addEventListener('paste', () => pastes++);

    await host.write('评语', '一句话');

    expect(pastes).toBe(1);
  });

  it('that refuses everything is left to a paste by hand, with the old text in place', async () => {
    const host = openHost(EDITOR.replace('></div>', '><p>旧的</p></div>'));
    find('#e').addEventListener('paste', event => event.preventDefault());
    find('#e').addEventListener('beforeinput', event => event.preventDefault());

    expect(refusedBy(await host.write('评语', '新的'))).toBe('needs-you');
    expect(find('#e').textContent).toBe('旧的');
  });
});

describe('a box that holds an image only', () => {
  const IMAGE = '<p><img alt="" width="20" height="20"></p>';
  const withImage = () => openHost(EDITOR.replace('></div>', `>${IMAGE}</div>`));

  it('is not empty', async () => {
    const host = withImage();

    expect(await host.field('评语')).toMatchObject({ isEmpty: false });
    expect(await host.read('评语')).toBe('[…]');
  });

  it('gets it back', async () => {
    const host = withImage();
    expect(await host.write('评语', '新的')).toEqual(verified('评语'));

    expect(await host.undo()).toEqual([{ rowId: '评语', kind: 'restored' }]);
    expect(find('#e').innerHTML).toBe(IMAGE);
  });

  it('keeps it when text is added', async () => {
    const host = withImage();

    expect(await host.write('评语', '新的', { mode: 'append' })).toEqual(verified('评语'));
    expect(find('#e img')).toBeTruthy();
    expect(find('#e').textContent).toBe('新的');
  });
});

it('never writes over the old text for a second try at adding to it', async () => {
  const host = openHost(EDITOR.replace('></div>', '><p>旧的</p></div>'));
  const pastes: string[] = [];
  find('#e').addEventListener('paste', event => {
    event.preventDefault();
    pastes.push(event.clipboardData?.getData('text/plain') ?? '');
  });

  await host.write('评语', '新的', { mode: 'append' });

  expect(pastes).toEqual(['\n新的', '\n新的']);
});
