/** Inputs whose page keeps a value of its own, as reported against other fill engines. */
import { describe, expect, it } from 'vitest';
import { count, find, inputValue, openHost, refusedBy, takeFocusAway, verified } from '../host';
import { assign } from './naive';

const FIELD = '<form id="app"><label>评语<input id="f"></label></form>';

/** React's value tracker sits on the element; an event that brings no other value is ignored. */
function mountReact() {
  const host = openHost(FIELD);
  const input = find<HTMLInputElement>('#f');
  const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  const heard: string[] = [];
  let tracked = '';
  let state = '';
  Object.defineProperty(input, 'value', {
    configurable: true,
    get: () => native?.get?.call(input),
    set(value: string) {
      tracked = value;
      native?.set?.call(input, value);
    },
  });
  const render = () => {
    input.value = state;
  };
  find('#app').addEventListener('input', () => {
    heard.push(input.value);
    if (input.value === tracked) return;
    state = input.value;
    queueMicrotask(render);
  });
  return {
    host,
    heard,
    render,
    state: () => state,
    /** What the form sends; then it is drawn from its state. */
    submit() {
      render();
      return state;
    },
    drop() {
      state = '';
      render();
    },
  };
}

describe('react#10135, rustwright#187: a tracker on the element hides the assignment', () => {
  it('from the state', () => {
    const { state } = mountReact();
    assign('#f', '新的', 'input', 'change');

    expect(state()).toBe('');
  });

  it('which holds what the engine writes', async () => {
    const { host, state } = mountReact();

    expect(await host.write('评语', '新的')).toEqual(verified('评语'));
    expect(state()).toBe('新的');
  });
});

it('effect-agent#195: a later render keeps the text', async () => {
  const { host, render } = mountReact();
  await host.write('评语', '新的');
  render();

  expect(inputValue('#f')).toBe('新的');
});

it('icloud-passwords-firefox#63: the first event already finds the new text', async () => {
  const { host, heard } = mountReact();
  await host.write('评语', '新的');

  expect(heard[0]).toBe('新的');
});

it('react-jsonschema-form#184: the form sends the text and does not clear it', async () => {
  const { host, submit } = mountReact();
  await host.write('评语', '新的');

  expect(submit()).toBe('新的');
  expect(inputValue('#f')).toBe('新的');
});

describe('browser-harness#451: a text the page drops when it saves', () => {
  it('is said to be missing by the look after it', async () => {
    const { host, drop } = mountReact();
    const { handle, signature, value, mode } = await host.plan('评语', '新的');
    expect(await host.write('评语', '新的')).toEqual(verified('评语'));
    const standing = () => host.engine.recheck([{ rowId: '评语', handle, signature, value, mode }]);
    const [before] = standing();
    drop();
    const [after] = standing();

    expect([before, after]).toEqual([
      { rowId: '评语', standing: 'holds' },
      { rowId: '评语', standing: 'differs' },
    ]);
  });
});

/** A form control that takes its value on one kind of event. */
function mountControl(type: string, html = FIELD) {
  const host = openHost(html);
  let model: string | null = null;
  find('#f').addEventListener(type, () => {
    model = inputValue('#f');
  });
  return { host, model: () => model };
}

describe('angular-mdc-web#1724: a reactive control that hears `input` only', () => {
  it('stays null after a change', () => {
    const { model } = mountControl('input');
    assign('#f', '新的', 'change');

    expect(model()).toBeNull();
  });

  it('has the text', async () => {
    const { host, model } = mountControl('input');

    expect(await host.write('评语', '新的')).toEqual(verified('评语'));
    expect(model()).toBe('新的');
  });
});

describe('angular#28686: a control updated on blur, in a document without focus', () => {
  it('is not updated by the browser’s own blur', () => {
    takeFocusAway();
    const { model } = mountControl('blur');
    find('#f').focus();
    assign('#f', '新的', 'input', 'change');
    find('#f').blur();

    expect(model()).toBeNull();
  });

  it('has the text', async () => {
    takeFocusAway();
    const { host, model } = mountControl('blur');

    expect(await host.write('评语', '新的')).toEqual(verified('评语'));
    expect(model()).toBe('新的');
  });
});

it('bitwarden#4357: a field whose only name is its aria-label is found and filled', async () => {
  const { host, model } = mountControl(
    'input',
    '<form><div><input id="f" aria-label="评语"></div></form>',
  );

  expect(await host.write('评语', '新的')).toEqual(verified('评语'));
  expect(model()).toBe('新的');
});

describe('openui5#3699: a step input that commits on Enter or on leaving', () => {
  it('has the number, and needs no Enter', async () => {
    takeFocusAway();
    const { host, model } = mountControl(
      'blur',
      '<div class="sapMStepInput"><span>得分</span><input id="f" role="spinbutton"></div>',
    );
    const keys = host.events('#f', 'keydown');

    expect(await host.write('得分', count(85))).toEqual(verified('得分'));
    expect(model()).toBe('85');
    expect(keys).toEqual([]);
  });
});

it('a number box that hears `change` only has the number', async () => {
  const { host, model } = mountControl('change', '<label>得分<input id="f" type="number"></label>');

  expect(await host.write('得分', count(85))).toEqual(verified('得分'));
  expect(model()).toBe('85');
});

/** A mask knows what its own handler saw, and puts that back when the field is left. */
function mountMask() {
  const host = openHost('<label>电话<input id="f"></label>');
  const input = find<HTMLInputElement>('#f');
  let seen = '';
  input.addEventListener('input', () => {
    const digits = input.value.replace(/\D/g, '').slice(0, 11);
    seen = digits.replace(/^(\d{3})(\d{1,4})/, '$1-$2').replace(/^(.{8})(\d+)/, '$1-$2');
    input.value = seen;
  });
  input.addEventListener('blur', () => {
    input.value = seen;
  });
  return { host, model: () => seen };
}

describe('text-mask#129, react-input-mask#15: a mask that removes what its own handler did not see', () => {
  it('removes an assignment', () => {
    mountMask();
    find('#f').focus();
    assign('#f', '138-0000-1111', 'change');
    find('#f').blur();

    expect(inputValue('#f')).toBe('');
  });

  it('keeps what the engine writes', async () => {
    takeFocusAway();
    const { host, model } = mountMask();

    expect(await host.write('电话', '138-0000-1111')).toEqual(verified('电话'));
    expect(model()).toBe('138-0000-1111');
  });

  it('that has no place for the text is reported, and empty again', async () => {
    takeFocusAway();
    const { host, model } = mountMask();

    expect(refusedBy(await host.write('电话', '转 8001 找王五'))).toBe('needs-you');
    expect(model()).toBe('');
  });
});

describe('element-plus#14102: a box that ignores input while a composition is open', () => {
  function mountComposing() {
    const host = openHost(FIELD);
    let isComposing = false;
    let model = '';
    find('#f').addEventListener('compositionstart', () => {
      isComposing = true;
    });
    find('#f').addEventListener('compositionend', () => {
      isComposing = false;
    });
    find('#f').addEventListener('input', () => {
      if (!isComposing) model = inputValue('#f');
    });
    return { host, model: () => model };
  }

  it('has the text, and what the person types after it', async () => {
    const { host, model } = mountComposing();
    expect(await host.write('评语', '新的')).toEqual(verified('评语'));
    const filled = model();
    assign('#f', '新的，再改', 'input');

    expect([filled, model()]).toEqual(['新的', '新的，再改']);
  });
});

describe('Autofill-Jobs#3: leaving the field races the state that its input has queued', () => {
  /** The state is flushed when the task is over; leaving commits the one last drawn. */
  function mountRace() {
    const host = openHost(FIELD);
    const input = find<HTMLInputElement>('#f');
    let drawn = '';
    const queue: string[] = [];
    const set = (value: string) => {
      queue.push(value);
      queueMicrotask(() => {
        drawn = queue.at(-1) ?? drawn;
        input.value = drawn;
      });
    };
    input.addEventListener('input', () => set(input.value));
    input.addEventListener('blur', () => set(drawn));
    return { host, state: () => drawn };
  }

  it('never claims a text that its state has lost', async () => {
    takeFocusAway();
    const { host, state } = mountRace();
    const outcome = await host.write('评语', '新的');

    expect(outcome.kind === 'verified').toBe(state() === '新的');
    expect(inputValue('#f')).toBe(state());
  });
});
