/** What a field is called, where its value or what belongs to it stands at the same place. */
import { beforeEach, expect, it } from 'vitest';
import { find, flag, openHost, takeFocusAway, verified } from './host';

beforeEach(takeFocusAway);

it('a box that names its own value and its label is called by the label', async () => {
  const host = openHost(
    `<div><span id="l">所属部门</span><button id="v" type="button" aria-haspopup="listbox" aria-labelledby="v l">研发部</button></div>`,
  );
  expect((await host.field('所属部门')).evidence).not.toContainEqual(
    expect.objectContaining({ text: expect.stringContaining('研发部') }),
  );
});

it('a box that names nothing but itself is called so', async () => {
  const host = openHost(
    '<button id="v" type="button" aria-haspopup="listbox" aria-labelledby="v">研发部</button>',
  );
  expect(await host.field('研发部')).toMatchObject({ kind: 'select' });
});

it.each(['ZH-', 'https://'])('%s before a box is a part of its value', async affix => {
  const host = openHost(`<div><b>工号</b><div><span>${affix}</span><input></div></div>`);
  const { evidence } = await host.field('工号');
  expect(evidence.map(({ text }) => text)).toEqual(['工号']);
});

it('a component to tick that nobody labels is called by its own words', async () => {
  const host = openHost(
    '<x-tick id="t" role="checkbox" tabindex="0" aria-checked="false">员工已告知</x-tick>',
  );
  const tick = find('#t');
  tick.addEventListener('click', () => {
    tick.ariaChecked = String(tick.ariaChecked !== 'true');
  });
  expect(await host.write('员工已告知', flag(true))).toEqual(verified('员工已告知'));
  expect(tick.ariaChecked).toBe('true');
});
