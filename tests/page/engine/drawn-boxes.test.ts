/** Native boxes that are not even rendered: what is drawn beside them is pressed, and tells the state. */
import { describe, expect, it } from 'vitest';
import { choice, choices, find, flag, openHost, refusedBy, verified } from './host';

/** A box that goes by the press on the frame around it, and never by its native one. */
const box = (name: string, state = '') =>
  `<span class="w"><input type="checkbox" name="ways" value="${name}" style="display:none"><div class="x-form-checkbox ${state}" style="display:inline-block;min-width:80px;height:20px"><span>${name}</span><i></i></div></span>`;

const drawn = () => [...document.querySelectorAll<HTMLElement>('.w')];

/** What the page itself holds. */
function run(): Set<string> {
  const held = new Set<string>();
  for (const frame of drawn()) {
    frame.addEventListener('click', () => {
      const name = frame.textContent ?? '';
      if (!held.delete(name)) held.add(name);
      frame.querySelector('div')?.classList.toggle('x-form-checked', held.has(name));
    });
  }
  return held;
}

const WAYS = `<div><label>培养方式</label><div><div class="x-checkbox-group">${['师徒带教', '内部课程', '外部取证'].map(name => box(name)).join('')}</div></div></div>`;

describe('check boxes drawn beside native ones that are not rendered', () => {
  it('are ticked by a press on what is drawn, and undone by one', async () => {
    const host = openHost(WAYS);
    const held = run();
    expect(await host.write('培养方式', choices('师徒带教', '外部取证'))).toEqual(
      verified('培养方式'),
    );
    expect([...held]).toEqual(['师徒带教', '外部取证']);
    expect(await host.read('培养方式')).toBe('师徒带教、外部取证');
    expect(await host.undo()).toEqual([{ rowId: '培养方式', kind: 'restored' }]);
    expect([...held]).toEqual([]);
  });

  it('are never set by the native ones where the press is not heeded', async () => {
    const host = openHost(WAYS);
    expect(refusedBy(await host.write('培养方式', choices('师徒带教')))).toBe('value-reverted');
    expect(document.querySelectorAll(':checked')).toHaveLength(0);
  });

  it('go by the native one where the page sets that at a press', async () => {
    const host = openHost(`<div>${box('已告知绩效结果')}</div>`);
    const native = find<HTMLInputElement>('input');
    find('.w').addEventListener('click', () => {
      native.checked = !native.checked;
    });
    expect(await host.write('已告知绩效结果', flag(true))).toEqual(verified('已告知绩效结果'));
    expect(native.checked).toBe(true);
  });

  it('are not offered where they are drawn as disabled', async () => {
    const host = openHost(`<div>${box('已告知绩效结果', 'x-disabled')}</div>`);
    run();
    expect(await host.field('已告知绩效结果')).toMatchObject({ blocked: 'disabled' });
  });

  it('are not called by how a switch among them stands', async () => {
    const host = openHost(
      '<div><span>已告知</span><div><input type="checkbox" style="display:none"><div class="x-switch" style="width:44px;height:20px">否</div></div></div>',
    );
    expect(await host.field('已告知')).toMatchObject({ kind: 'checkbox' });
  });

  it('stay with their native ones where a label means those', async () => {
    const host = openHost(
      '<label><input type="checkbox" style="display:none"><span style="display:inline-block;width:16px;height:16px;background:#999"></span>已告知</label>',
    );
    expect(await host.write('已告知', flag(true))).toEqual(verified('已告知'));
    expect(find<HTMLInputElement>('input').checked).toBe(true);
  });
});

describe('radios drawn beside native ones that are not rendered', () => {
  it('are chosen by a press on what is drawn, by their words without the glyph of a font', async () => {
    const radio = (name: string) =>
      `<span class="w"><input type="radio" name="t" value="${name}" style="display:none"><div class="x-radio" style="display:inline-block;min-width:60px;height:20px"><i>\uE63F</i><span>${name}</span></div></span>`;
    const host = openHost(
      `<div><label>是否需要培训</label><div>${radio('是')}${radio('否')}</div></div>`,
    );
    let held = '';
    for (const frame of drawn()) {
      frame.addEventListener('click', () => {
        held = frame.querySelector('input')?.value ?? '';
        for (const other of drawn())
          other.querySelector('div')?.classList.toggle('x-radioed', other === frame);
      });
    }
    expect((await host.field('是否需要培训')).options).toEqual(['是', '否']);
    expect(await host.write('是否需要培训', choice('是'))).toEqual(verified('是否需要培训'));
    expect(held).toBe('是');
    expect(await host.write('是否需要培训', choice('否'))).toEqual(verified('是否需要培训'));
    expect(held).toBe('否');
    expect(await host.undo()).toContainEqual({ rowId: '是否需要培训', kind: 'restored' });
  });
});

describe('a switch drawn after an input for the form', () => {
  const mount = (style = 'display:none', state = '') =>
    openHost(
      `<div><label>到期提醒</label><span><input value="false" style="${style}"><div class="x-switch ${state}" style="width:44px;height:20px;background:#ccc"><span></span></div></span></div>`,
    );

  it('is turned and undone by a press', async () => {
    const host = mount();
    find('.x-switch').addEventListener('click', ({ currentTarget }) =>
      (currentTarget as HTMLElement).classList.toggle('x-onswitch'),
    );
    expect(await host.field('到期提醒')).toMatchObject({ kind: 'switch', isEmpty: true });
    expect(await host.write('到期提醒', flag(true))).toEqual(verified('到期提醒'));
    expect(find('.x-switch').className).toContain('x-onswitch');
    expect(await host.undo()).toEqual([{ rowId: '到期提醒', kind: 'restored' }]);
    expect(find('.x-switch').className).not.toContain('x-onswitch');
  });

  it('that does not change is not claimed to be on', async () => {
    expect(await mount().write('到期提醒', flag(true))).toMatchObject({ kind: 'failed' });
  });

  it('is blocked where it is drawn as disabled', async () => {
    expect(await mount('display:none', 'x-disabled').field('到期提醒')).toMatchObject({
      blocked: 'disabled',
    });
  });

  it('is none where the input before it can be seen', async () => {
    const { fields } = await mount('width:120px').survey();
    expect(fields.map(({ kind }) => kind)).toEqual(['text']);
  });
});
