import { describe, expect, it } from 'vitest';
import { press } from '@/utils/page/pointer';
import {
  choice,
  date,
  find,
  flag,
  inputValue,
  openHost,
  refusedBy,
  takeFocusAway,
  text,
  verified,
} from './host';

const AREA = '<label for="f">评语</label><textarea id="f"></textarea>';
const area = () => find<HTMLTextAreaElement>('#f');

describe('refuses', () => {
  it.each([
    ['a disabled field', '<textarea id="f" aria-label="评语" disabled></textarea>', 'not-editable'],
    [
      'a read-only field',
      '<textarea id="f" aria-label="评语" readonly></textarea>',
      'not-editable',
    ],
    [
      'more than the field can hold',
      '<textarea id="f" aria-label="评语" maxlength="1"></textarea>',
      'page-refused',
    ],
    ['several lines for a single line', '<input id="f" aria-label="评语">', 'page-refused'],
    [
      'text for a select',
      '<select id="f" aria-label="评语"><option value="">-</option></select>',
      'page-refused',
    ],
  ])('%s', async (_, html, reason) => {
    const host = openHost(html);
    const before = inputValue('#f');

    expect(refusedBy(await host.write('评语', '一\n二'))).toBe(reason);
    expect(inputValue('#f')).toBe(before);
  });

  it.each([
    ['that is not offered', '不存在'],
    ['that two options fit', '良好'],
    ['whose option is disabled', '禁用项'],
    ['that is only the empty entry', '请选择'],
  ])('a choice %s', async (_, label) => {
    const host = openHost(`<select id="f" aria-label="等级"><option value="">请选择</option>
      <option value="1">良好</option><option value="2">良 好</option><option value="3">良好</option><option disabled>禁用项</option></select>`);

    expect(refusedBy(await host.write('等级', choice(label)))).toBe('option-not-offered');
    expect(inputValue('#f')).toBe('');
  });

  it('a field whose value changed since the review', async () => {
    const host = openHost(AREA);
    const planned = await host.plan('评语', '新的');
    area().value = '刚刚有人写了';

    expect((await host.writeAll([planned])).map(refusedBy)).toEqual(['changed-since-review']);
    expect(inputValue('#f')).toBe('刚刚有人写了');
  });

  it('a field that has become another one', async () => {
    const host = openHost(AREA);
    const planned = await host.plan('评语', '新的');
    find('label').textContent = '薪酬';

    expect((await host.writeAll([planned])).map(refusedBy)).toEqual(['field-gone']);
    expect(inputValue('#f')).toBe('');
  });

  it('a field that left the page', async () => {
    const host = openHost(AREA);
    const planned = await host.plan('评语', '新的');
    const gone = area();
    gone.remove();

    expect((await host.writeAll([planned])).map(refusedBy)).toEqual(['field-gone']);
    expect(gone.value).toBe('');
  });

  it('a handle of an earlier survey', async () => {
    const host = openHost(AREA);
    const planned = await host.plan('评语', '新的');
    await host.survey();

    expect((await host.writeAll([planned])).map(refusedBy)).toEqual(['field-gone']);
  });

  it('everything after it was cancelled', async () => {
    const host = openHost(AREA);

    expect(
      (await host.writeAll([await host.plan('评语', '新的')], AbortSignal.abort())).map(refusedBy),
    ).toEqual(['cancelled']);
    expect(inputValue('#f')).toBe('');
  });
});

it('finds a field again whose node the page has replaced', async () => {
  const host = openHost(AREA);
  const planned = await host.plan('评语', '新的');
  area().replaceWith(area().cloneNode());

  expect(await host.writeAll([planned])).toEqual([verified('评语')]);
  expect(inputValue('#f')).toBe('新的');
});

describe('reports what the page did with the value', () => {
  const onInput = (change: (field: HTMLTextAreaElement) => void) => {
    const host = openHost(AREA);
    area().value = '原有';
    area().addEventListener('input', () => change(area()));
    return host;
  };

  it.each<[string, (field: HTMLTextAreaElement) => void, string]>([
    [
      'put back at once',
      field => {
        field.value = '原有';
      },
      'needs-you',
    ],
    [
      'put back after 300 ms',
      field =>
        setTimeout(() => {
          field.value = '原有';
        }, 300),
      'needs-you',
    ],
    [
      'cut',
      field => {
        field.value = field.value.slice(0, 1);
      },
      'value-changed-by-page, not restored',
    ],
    [
      'reformatted later',
      field =>
        setTimeout(() => {
          field.value = field.value.toUpperCase();
        }, 200),
      'needs-you',
    ],
  ])('%s', async (_, change, reason) => {
    const host = onInput(change);
    let restores = 0;
    area().addEventListener('input', () => {
      if (++restores > 2) return;
    });

    const outcome = await host.write('评语', 'abc');

    expect(refusedBy(outcome)).toBe(reason);
  });

  it('truthfully when even the previous value is not taken back', async () => {
    const host = onInput(field => {
      field.value = '页面说了算';
    });

    expect(refusedBy(await host.write('评语', 'abc'))).toBe('value-changed-by-page, not restored');
  });

  it('after trying once more through the browser’s own editing', async () => {
    const host = openHost(AREA);
    const field = area();
    field.addEventListener('input', event => {
      const isTyped = event.isTrusted;
      if (!isTyped) field.value = '';
    });

    expect(await host.write('评语', 'abc')).toEqual(verified('评语'));
    expect(field.value).toBe('abc');
  });
});

describe('never hangs or throws', () => {
  it('when handlers throw', async () => {
    const host = openHost(AREA);
    const quiet = (event: ErrorEvent) => event.preventDefault();
    window.addEventListener('error', quiet);
    for (const type of ['focus', 'input', 'change', 'blur']) {
      area().addEventListener(type, () => {
        throw new Error(`page error on ${type}`);
      });
    }

    const outcome = await host.write('评语', '新的');

    window.removeEventListener('error', quiet);
    expect(outcome).toEqual(verified('评语'));
  });

  it('when the page has its own accessor on the element', async () => {
    const host = openHost(AREA);
    let own = '';
    Object.defineProperty(area(), 'value', {
      get: () => own,
      set: (v: string) => {
        own = v;
      },
      configurable: true,
    });

    expect(await host.write('评语', '新的')).toEqual(verified('评语'));
    expect(own).toBe('');
  });

  it('when the page never stops changing', async () => {
    const host = openHost(`${AREA}<p></p>`);
    const timer = setInterval(() => {
      find('p').textContent = String(Math.random());
    }, 1);

    const outcome = await host.write('评语', '新的');

    clearInterval(timer);
    expect(outcome).toEqual(verified('评语'));
  });

  it('when the page takes the field away while it is written', async () => {
    const host = openHost(AREA);
    area().addEventListener('input', () => area().remove());

    expect(refusedBy(await host.write('评语', '新的'))).toBe('field-gone, not restored');
  });

  it('when a switch never turns', async () => {
    const host = openHost(
      '<span>需要培训</span><button type="button" role="switch" aria-checked="false" style="width:44px;height:22px"></button>',
    );

    expect(refusedBy(await host.write('需要培训', flag(true)))).toBe('page-refused');
  });
});

it('never submits, and clicks nothing that could', async () => {
  const host = openHost(`<form id="form"><label for="f">评语</label><textarea id="f"></textarea>
    <label>等级<select><option value="">-</option><option>优秀</option></select></label>
    <label>日期<input type="date"></label>
    <button>保存</button><input type="submit" value="提交"></form>`);
  const events: string[] = [];
  for (const type of ['submit', 'click', 'keydown', 'keypress', 'beforeunload']) {
    window.addEventListener(
      type,
      event => {
        events.push(type);
        event.preventDefault();
      },
      { capture: true },
    );
  }
  const { fields } = await host.survey();
  const planned = [
    ['评语', text('新的')],
    ['等级', choice('优秀')],
    ['日期', date('2026-01-14')],
  ] as const;

  await host.writeAll(
    planned.map(([rowId, value], i) => ({
      rowId,
      value,
      mode: 'replace',
      expectedBefore: '',
      handle: fields[i]?.handle ?? '',
      signature: fields[i]?.signature ?? '',
    })),
  );

  expect(fields).toHaveLength(3);
  expect(events).toEqual([]);
});

it('does not click a switch that would submit its form', async () => {
  const host = openHost(
    '<form><span>同意</span><button role="switch" aria-checked="false" style="width:44px;height:22px"></button></form>',
  );
  const submits = host.events('form', 'submit');

  expect(refusedBy(await host.write('同意', flag(true)))).toBe('page-refused');
  expect(submits).toEqual([]);
});

it('lets the page have its turn between two fields of one record', async () => {
  const host = openHost('<label>甲<input id="a"></label><label>乙<input id="b"></label>');
  let record: Record<string, string> = {};
  let stale: Record<string, string> = {};
  for (const id of ['a', 'b']) {
    find(`#${id}`).addEventListener('input', () => {
      // As a framework does: the next state is made from the one of the last render.
      record = { ...stale, [id]: inputValue(`#${id}`) };
      setTimeout(() => {
        stale = record;
      });
    });
  }
  const { fields } = await host.survey();

  await host.writeAll(
    fields.map((field, i) => ({
      rowId: String(i),
      handle: field.handle,
      signature: field.signature,
      value: text(`值${i}`),
      mode: 'replace',
      expectedBefore: '',
    })),
  );

  expect(record).toEqual({ a: '值0', b: '值1' });
});

it('reports every write exactly once, in a fill of many', async () => {
  const host = openHost(
    Array.from({ length: 100 }, (_, i) => `<div><label>字段${i}<input></label></div>`).join(''),
  );
  const { fields } = await host.survey();

  const outcomes = await host.writeAll(
    fields.map((field, i) => ({
      rowId: String(i),
      handle: field.handle,
      signature: field.signature,
      value: text(`值${i}`),
      mode: 'replace',
      expectedBefore: '',
    })),
  );

  expect(outcomes.map(({ rowId }) => rowId).toSorted()).toEqual(
    fields.map((_, i) => String(i)).toSorted(),
  );
  expect(outcomes.every(({ kind }) => kind === 'verified')).toBe(true);
});

describe('in a page without focus', () => {
  it('sends the focus events a person would cause, in their order', async () => {
    takeFocusAway();
    const host = openHost(AREA);
    const events = host.events('#f', 'focus', 'focusin', 'input', 'change', 'blur', 'focusout');

    expect(await host.write('评语', '新的')).toEqual(verified('评语'));
    expect(events).toEqual(['focus', 'focusin', 'input', 'change', 'blur', 'focusout']);
  });

  it('reaches a page that takes the value on blur only', async () => {
    takeFocusAway();
    const host = openHost(AREA);
    let model = '';
    area().addEventListener('blur', () => {
      model = area().value;
    });

    await host.write('评语', '新的');

    expect(model).toBe('新的');
  });

  it('composes what browsers compose, so that a host outside a shadow root hears it', async () => {
    takeFocusAway();
    const host = openHost('<span>评语</span><x-box></x-box>');
    const root = find('x-box').attachShadow({ mode: 'open' });
    root.append(document.createElement('textarea'));
    const events = host.events('x-box', 'focusin', 'input', 'change', 'focusout');

    expect(await host.write('评语', '新的')).toEqual(verified('评语'));
    expect(events).toEqual(['focusin', 'input', 'focusout']);
  });
});

describe('undo', () => {
  it('keeps what the user edited since', async () => {
    const host = openHost(AREA);
    await host.write('评语', '新的');
    area().value = '新的，我改过';

    expect(await host.undo()).toEqual([{ rowId: '评语', kind: 'kept-user-edit' }]);
    expect(inputValue('#f')).toBe('新的，我改过');
  });

  it('restores only the rows asked for', async () => {
    const host = openHost('<label>甲<input id="a"></label><label>乙<input id="b"></label>');
    await host.write('甲', '一');
    await host.write('乙', '二');

    expect(await host.engine.undo('fill-1', ['甲'], new AbortController().signal)).toEqual([
      { rowId: '甲', kind: 'restored' },
    ]);
    expect([inputValue('#a'), inputValue('#b')]).toEqual(['', '二']);
  });

  it('does nothing twice', async () => {
    const host = openHost(AREA);
    await host.write('评语', '新的');
    await host.undo();

    expect(await host.undo()).toEqual([]);
  });

  it('says when the field is gone or may not be written any more', async () => {
    const host = openHost('<label>甲<input id="a"></label><label>乙<input id="b"></label>');
    await host.write('甲', '一');
    await host.write('乙', '二');
    find('#a').remove();
    find<HTMLInputElement>('#b').disabled = true;

    expect(await host.undo()).toEqual([
      { rowId: '乙', kind: 'cannot-undo', reason: 'not-editable' },
      { rowId: '甲', kind: 'cannot-undo', reason: 'field-gone' },
    ]);
  });

  it('knows nothing of writes that failed', async () => {
    const host = openHost('<select aria-label="等级"><option value="">-</option></select>');
    await host.write('等级', choice('优秀'));

    expect(await host.undo()).toEqual([]);
  });
});

it('looks again later whether the page still holds what was written', async () => {
  const host = openHost(AREA);
  const written = await host.plan('评语', '新的');
  await host.writeAll([written]);
  const standing = () => host.engine.recheck([written]).map(outcome => outcome.standing);
  expect(standing()).toEqual(['holds']);

  area().value = '';
  expect(standing()).toEqual(['differs']);

  document.body.innerHTML = '';
  expect(standing()).toEqual(['gone']);
});

it('finds what it wrote again by its signature, in a document and for an engine that are new', async () => {
  const written = await openHost(AREA).plan('评语', '新的');
  const reloaded = openHost(AREA);
  area().value = '新的';
  expect(reloaded.engine.recheck([written])).toEqual([{ rowId: '评语', standing: 'holds' }]);

  const twice = openHost(`${AREA}${AREA}`);
  expect(twice.engine.recheck([written])).toEqual([{ rowId: '评语', standing: 'gone' }]);
});

it('looks for what was appended at the end of what stands there', async () => {
  const host = openHost(AREA);
  area().value = '旧的';
  const appended = await host.plan('评语', '新的', { mode: 'append' });
  await host.writeAll([appended]);
  expect(inputValue('#f')).toBe('旧的\n新的');
  expect(host.engine.recheck([appended])).toEqual([{ rowId: '评语', standing: 'holds' }]);
});

it('can point at a field it wrote after later surveys and after the page put another in its place', async () => {
  const host = openHost(AREA);
  const written = await host.plan('评语', '新的');
  await host.writeAll([written]);
  await host.survey();
  expect(host.engine.show(written.handle)).toBe(true);

  const copy = area().cloneNode(true);
  area().replaceWith(copy);
  expect(host.engine.show(written.handle)).toBe(true);
  await expect.poll(() => document.querySelector('[popover]'), { timeout: 5_000 }).toBeNull();
});

it('leaves nothing behind in the page', async () => {
  const host = openHost(AREA);
  const before = document.documentElement.outerHTML;

  await host.write('评语', '新的');

  expect(document.documentElement.outerHTML).toBe(before);
});

/** As a person would: through the browser's own editing, whose events are trusted. */
function typeAsUser(content: string) {
  area().focus();
  area().select();
  document.execCommand('insertText', false, content);
}

describe('what the person types meanwhile', () => {
  it('is left alone by the second look', async () => {
    const host = openHost(AREA);
    const planned = await host.plan('评语', '新的');
    area().addEventListener('blur', () => setTimeout(() => typeAsUser('我写的'), 200), {
      once: true,
    });

    expect((await host.writeAll([planned])).map(refusedBy)).toEqual([
      'value-changed-by-page, not restored',
    ]);
    expect(inputValue('#f')).toBe('我写的');
  });

  it('is left alone by an undo that has just scrolled to the field', async () => {
    const host = openHost(`<div style="height:3000px"></div>${AREA}`);
    await host.write('评语', '新的');
    scrollTo(0, 0);
    window.addEventListener('scroll', () => typeAsUser('我写的'), { once: true });

    expect(await host.undo()).toEqual([{ rowId: '评语', kind: 'kept-user-edit' }]);
    expect(inputValue('#f')).toBe('我写的');
  });
});

it('says so when the page throws after the write and keeps the value', async () => {
  const host = openHost(AREA);
  const planned = await host.plan('评语', '新的');
  area().addEventListener('input', () => {
    Object.defineProperty(area(), 'isConnected', {
      get() {
        throw new Error('page error');
      },
    });
  });

  expect((await host.writeAll([planned])).map(refusedBy)).toEqual(['page-refused, not restored']);
});

it.each(['#', 'javascript:void(0)'])('presses no link to %s that says it saves', async href => {
  const host = openHost(`<a href="${href}" id="a">提交</a><a href="${href}" id="b">更多</a>`);
  const clicks = host.events('#a', 'click');
  find('#b').addEventListener('click', event => event.preventDefault());

  expect([press(find('#a')), press(find('#b'))]).toEqual([false, true]);
  expect(clicks).toEqual([]);
});
