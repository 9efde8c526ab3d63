/** Faithful miniatures of how frameworks hold a field. The real ones are covered by the host pages. */
import { describe, expect, it } from 'vitest';
import { find, inputValue, openHost, refusedBy, takeFocusAway, verified } from './host';

const FIELD = '<div id="app"><label>评语<input id="f"></label></div>';

/**
 * React's controlled input: a tracker on the element remembers the last value React knows; an event
 * that brings no other value is ignored; after each event the state is written back.
 */
function mountReact(accept: (value: string) => string = value => value) {
  const input = find<HTMLInputElement>('#f');
  const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
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
    const value = String(native?.get?.call(input));
    if (value === tracked) return;
    tracked = value;
    const next = accept(value);
    queueMicrotask(() => {
      state = next;
      render();
    });
  });
  find('#app').addEventListener('change', () => queueMicrotask(render));
  return () => state;
}

describe('a controlled input', () => {
  it('has the value in its state, not only on the screen', async () => {
    const host = openHost(FIELD);
    const state = mountReact();

    expect(await host.write('评语', '新的')).toEqual(verified('评语'));
    expect(state()).toBe('新的');
    expect(inputValue('#f')).toBe('新的');
  });

  it('goes back to its previous state', async () => {
    const host = openHost(FIELD);
    const state = mountReact();
    await host.write('评语', '旧的');
    await host.undo();

    expect(state()).toBe('');
  });

  it('that cuts the text is reported, and has its previous value back', async () => {
    const host = openHost(FIELD);
    const state = mountReact(value => value.slice(0, 2));

    expect(refusedBy(await host.write('评语', '四个汉字'))).toBe('needs-you');
    expect(state()).toBe('');
  });
});

describe('a model', () => {
  it.each([
    ['that listens to change only', ['change']],
    ['that listens to input only', ['input']],
    ['that is updated on blur', ['blur']],
    ['that is updated on focusout from above', ['focusout']],
  ])('%s receives the value', async (_, types) => {
    takeFocusAway();
    const host = openHost(FIELD);
    let model = '';
    for (const type of types) {
      find('#app').addEventListener(
        type,
        () => {
          model = inputValue('#f');
        },
        type === 'blur',
      );
    }

    expect(await host.write('评语', '新的')).toEqual(verified('评语'));
    expect(model).toBe('新的');
  });
});

it('writes into the input that takes the place of another on focus', async () => {
  const host = openHost(
    '<span>得分</span><div><input id="shown" role="spinbutton" value=""><input id="edit" style="display:none"></div>',
  );
  find('#shown').addEventListener('focus', () => {
    find('#shown').style.display = 'none';
    find('#edit').style.display = '';
  });
  find('#edit').addEventListener('change', () => {
    find<HTMLInputElement>('#shown').value = `${inputValue('#edit')}.00`;
    find('#shown').style.display = '';
    find('#edit').style.display = 'none';
  });

  expect(await host.write('得分', { kind: 'number', number: 85 })).toEqual(verified('得分'));
  expect(inputValue('#edit')).toBe('85');
});

it('takes a number formatted by the page for the same number', async () => {
  const host = openHost('<label>金额<input id="f" role="spinbutton"></label>');
  find('#f').addEventListener('blur', () => {
    find<HTMLInputElement>('#f').value = '￥ 12,345.50';
  });

  expect(await host.write('金额', { kind: 'number', number: 12345.5 })).toEqual(verified('金额'));
});
