/** Editors with a model of their own, as reported against other fill engines. */
import { describe, expect, it } from 'vitest';
import { find, inputValue, onCleanup, openHost, refusedBy, takeFocusAway, verified } from '../host';

const EDITOR =
  '<div id="app"><div id="e" contenteditable aria-label="评语" style="min-height:60px"></div></div>';
const THREE = '第一行\n第二行\n第三行';

interface EditorSetup {
  readonly text?: readonly string[];
  /** What the editor takes into its model. */
  readonly takes?: 'paste' | 'beforeinput';
  readonly commitMs?: number;
  /** How late it notices the selection; an insertion without one is lost. */
  readonly selectionMs?: number;
  /** Whether a foreign change is thrown out, or left standing beside a model that does not know it. */
  readonly reverts?: boolean;
  readonly needsFocus?: boolean;
  readonly onForeignInput?: () => void;
}

function mountEditor({
  text = [],
  takes = 'paste',
  commitMs = 0,
  selectionMs = 0,
  reverts = true,
  needsFocus = false,
  onForeignInput,
}: EditorSetup) {
  const host = openHost(EDITOR);
  const root = find('#e');
  const model: string[] = [...text];
  let taken = 0;
  let hasFocus = !needsFocus;
  let isSelected = selectionMs === 0;
  const render = () => {
    const lines = model.map(line => {
      const paragraph = document.createElement('p');
      paragraph.textContent = line;
      return paragraph;
    });
    root.replaceChildren(...lines);
  };
  const take = (inserted: string) => {
    if (!hasFocus || !isSelected) return;
    taken++;
    setTimeout(() => {
      model.splice(0, model.length, ...inserted.split('\n'));
      render();
    }, commitMs);
  };
  const notice = () => {
    const isAll = !document.getSelection()?.isCollapsed || model.length === 0;
    if (selectionMs > 0) {
      setTimeout(() => {
        isSelected = isAll;
      }, selectionMs);
    }
  };
  document.addEventListener('selectionchange', notice);
  onCleanup(() => document.removeEventListener('selectionchange', notice));
  root.addEventListener('focus', () => {
    hasFocus = true;
  });
  root.addEventListener('paste', event => {
    if (takes !== 'paste') return;
    event.preventDefault();
    take(event.clipboardData?.getData('text/plain') ?? '');
  });
  root.addEventListener('beforeinput', event => {
    if (takes !== 'beforeinput' || event.inputType !== 'insertText') return;
    event.preventDefault();
    take(event.data ?? '');
  });
  root.addEventListener('input', () => {
    onForeignInput?.();
    if (reverts) render();
  });
  render();
  return { host, model, taken: () => taken };
}

/** The engines of the reports: the browser's own editing, without asking the editor. */
function execInsert(inserted: string): void {
  const root = find('#e');
  root.focus();
  document.getSelection()?.selectAllChildren(root);
  document.execCommand('insertText', false, inserted);
}

describe('draft-js#36, FSB#129: an empty editor that the browser’s own editing breaks', () => {
  const mountDraft = () =>
    mountEditor({ reverts: false, onForeignInput: () => find('#app').replaceChildren() });

  it('is gone after it', () => {
    mountDraft();
    execInsert('一句话');

    expect(document.querySelector('#e')).toBeNull();
  });

  it('stands, with the text in its model', async () => {
    const { host, model } = mountDraft();

    expect(await host.write('评语', '一句话')).toEqual(verified('评语'));
    expect(model).toEqual(['一句话']);
  });
});

describe('draft-js#616, pixiebrix#7630: an editor whose text is not its DOM', () => {
  const mountShadowed = () => mountEditor({ reverts: false, text: ['旧的'] });

  it('shows what it does not hold after the browser’s own editing', () => {
    const { model } = mountShadowed();
    execInsert('一句话');

    expect(find('#e').textContent).toBe('一句话');
    expect(model).toEqual(['旧的']);
  });

  it('holds the text', async () => {
    const { host, model } = mountShadowed();

    expect(await host.write('评语', '一句话')).toEqual(verified('评语'));
    expect(model).toEqual(['一句话']);
  });

  it('holds its old text again', async () => {
    const { host, model } = mountShadowed();
    await host.write('评语', '一句话');
    await host.undo();

    expect(model).toEqual(['旧的']);
  });
});

it.each([0, 100, 200])(
  'promptmanager#85: an editor that commits after %i ms gets the text once',
  async commitMs => {
    const { host, model, taken } = mountEditor({ commitMs });

    expect(await host.write('评语', '一句话')).toEqual(verified('评语'));
    expect(model).toEqual(['一句话']);
    expect(taken()).toBe(1);
  },
);

describe('firenvim#1345: an editor that takes `beforeinput` and no paste', () => {
  it('either holds the text, or is left to the person with its old text', async () => {
    const { host, model } = mountEditor({ takes: 'beforeinput', text: ['旧的'] });
    const outcome = await host.write('评语', '一句话');

    expect([refusedBy(outcome), model]).toEqual(
      outcome.kind === 'verified' ? ['verified', ['一句话']] : ['needs-you', ['旧的']],
    );
    expect(find('#e').textContent).toBe(model.join(''));
  });
});

describe('slate#5408: an editor that notices the selection late', () => {
  it.each([
    ['with the focus in the page', () => {}],
    ['with the focus in the panel', takeFocusAway],
  ])('has all of its text replaced, %s', async (_, prepare) => {
    prepare();
    const { host, model } = mountEditor({ selectionMs: 100, text: ['旧的一', '旧的二'] });

    expect(await host.write('评语', THREE)).toEqual(verified('评语'));
    expect(model).toEqual(THREE.split('\n'));
  });
});

describe('ckeditor5#11974: an editor that throws out changes of its DOM', () => {
  it('has lost the browser’s own insertion', () => {
    mountEditor({ text: ['旧的'] });
    execInsert('一句话');

    expect(find('#e').textContent).toBe('旧的');
  });

  it('holds the text', async () => {
    const { host, model } = mountEditor({ text: ['旧的'] });

    expect(await host.write('评语', '一句话')).toEqual(verified('评语'));
    expect(model).toEqual(['一句话']);
  });

  it('in source mode is its text area, and nothing is written into the hidden editor', async () => {
    const host = openHost(
      `<span>评语</span><div style="display:none">${EDITOR}</div><textarea id="source"></textarea>`,
    );
    let source = '';
    find('#source').addEventListener('input', () => {
      source = inputValue('#source');
    });

    expect((await host.survey()).fields.map(({ kind }) => kind)).toEqual(['textarea']);
    expect(await host.write('评语', '一句话')).toEqual(verified('评语'));
    expect(source).toBe('一句话');
    expect(find('#e').textContent).toBe('');
  });
});

describe('pixiebrix#7774: a text of several lines', () => {
  it('keeps every line in the model of an editor', async () => {
    const { host, model } = mountEditor({});

    expect(await host.write('评语', THREE)).toEqual(verified('评语'));
    expect(model).toEqual(THREE.split('\n'));
  });

  it('is not claimed when the editor takes its first line only', async () => {
    const host = openHost(EDITOR);
    const root = find('#e');
    root.addEventListener('paste', event => {
      event.preventDefault();
      root.textContent = event.clipboardData?.getData('text/plain').split('\n')[0] ?? '';
    });

    expect(refusedBy(await host.write('评语', THREE))).toBe('needs-you');
    expect(root.textContent).toBe('');
  });
});

/** An editor in a frame, with a text area that the page fills when it saves. */
function mountFramed(...names: string[]) {
  const host = openHost(
    names
      .map(
        name => `<div class="row"><p>${name}</p><textarea style="display:none"></textarea>
        <iframe title="${name}" style="width:300px;height:80px;border:0"></iframe></div>`,
      )
      .join(''),
  );
  const frames = [...document.querySelectorAll('iframe')];
  const held = frames.map(() => '');
  for (const [i, frame] of frames.entries()) {
    const inner = frame.contentDocument;
    if (!inner) throw new Error('a frame without a document');
    inner.body.contentEditable = 'true';
    inner.addEventListener('input', () => {
      held[i] = inner.body.textContent.trim();
    });
  }
  const areas = [...document.querySelectorAll('textarea')];
  return {
    host,
    areas,
    /** What the form would send. */
    save() {
      for (const [i, area] of areas.entries()) area.value = held[i] ?? '';
      return areas.map(area => area.value);
    },
  };
}

describe('tinymce#5712: an editor in a frame, beside a hidden text area', () => {
  it('loses what is written into the text area', () => {
    const { areas, save } = mountFramed('评语');
    for (const area of areas) area.value = '一句话';

    expect(save()).toEqual(['']);
  });

  it('is one field, and its text is what the form sends', async () => {
    const { host, save } = mountFramed('评语');

    expect((await host.survey()).fields.map(({ kind }) => kind)).toEqual(['richtext']);
    expect(await host.write('评语', '一句话')).toEqual(verified('评语'));
    expect(save()).toEqual(['一句话']);
  });
});

it('pixiebrix#7919: of two editors in frames only the one meant gets the text', async () => {
  const { host, save } = mountFramed('自评', '上级评语');

  expect(await host.write('上级评语', '一句话')).toEqual(verified('上级评语'));
  expect(save()).toEqual(['', '一句话']);
});

it('ngx-quill#1844: an editor that reads its DOM has the lines in its model', async () => {
  const host = openHost(EDITOR);
  let model: string[] = [];
  const observer = new MutationObserver(() => {
    // biome-ignore lint/performance/useDomNodeTextContent: paragraphs must read as separate lines
    model = find('#e').innerText.split('\n').filter(Boolean);
  });
  observer.observe(find('#e'), { childList: true, subtree: true, characterData: true });
  onCleanup(() => observer.disconnect());

  expect(await host.write('评语', THREE)).toEqual(verified('评语'));
  expect(model).toEqual(THREE.split('\n'));
});

it('playwright#36766: an editor that inserts on `beforeinput` by itself has the text once', async () => {
  const host = openHost(EDITOR);
  const root = find('#e');
  root.addEventListener('beforeinput', event => {
    if (event.inputType !== 'insertText') return;
    event.preventDefault();
    root.append(event.data ?? '');
  });

  expect(await host.write('评语', '一句话')).toEqual(verified('评语'));
  expect(root.textContent).toBe('一句话');
});

it('playwright#29813: an editable element inside a button’s role is the field, and the button is not pressed', async () => {
  const host = openHost(`<div role="button" tabindex="0" id="b"><span>打开</span>${EDITOR}</div>`);
  const clicks = host.events('#b', 'click');

  expect(await host.write('评语', '一句话')).toEqual(verified('评语'));
  expect(find('#e').textContent).toBe('一句话');
  expect(clicks).toEqual([]);
});

it('wangEditor#4098: an editor that takes nothing before it has the focus holds the text', async () => {
  takeFocusAway();
  const { host, model } = mountEditor({ needsFocus: true });

  expect(await host.write('评语', '一句话')).toEqual(verified('评语'));
  expect(model).toEqual(['一句话']);
});

it('a sanitizer that knows no paragraph never makes one line of three that count as written', async () => {
  takeFocusAway();
  const host = openHost(EDITOR);
  const root = find('#e');
  let model = '';
  root.addEventListener('blur', () => {
    model = root.innerHTML.replace(/<br[^>]*>/g, '\n').replace(/<[^>]+>/g, '');
    root.textContent = model;
  });

  expect(refusedBy(await host.write('评语', THREE))).toBe('needs-you');
  expect(model.trim()).toBe('');
});
