/** A time of day in boxes of its own for the hour and the minute. */
import { describe, expect, it } from 'vitest';
import type { WriteValue } from '@/utils/fill/model';
import { count, openHost, verified } from './host';

const AFTERNOON: WriteValue = { kind: 'time', time: '15:05' };

const item = (content: string) => `<div><span>面谈时刻</span><div>${content}</div></div>`;
const list = (to: number) =>
  `<select><option value=""></option>${Array.from({ length: to + 1 }, (_, i) => `<option>${i}</option>`).join('')}</select>`;
const standing = () =>
  [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input,select')].map(
    ({ value }) => value,
  );

describe('an hour and a minute in boxes of their own', () => {
  it.each([
    [
      'two numbers with a colon between them',
      '<input type="number" min="0" max="23"> : <input type="number" min="0" max="59">',
      ['15', '5'],
    ],
    ['two lists with their units behind them', `${list(23)} 时 ${list(59)} 分`, ['15', '5']],
    [
      'two texts told by how far they count',
      '<input role="spinbutton" aria-valuemax="23"><span>:</span><input role="spinbutton" aria-valuemax="59">',
      ['15', '05'],
    ],
    [
      'two texts told by their hints',
      '<input placeholder="hh"> : <input placeholder="mm">',
      ['15', '05'],
    ],
  ])('are one time: %s', async (_, boxes, shown) => {
    const host = openHost(item(boxes));
    expect((await host.survey()).fields).toMatchObject([{ kind: 'time', isEmpty: true }]);
    expect(await host.write('面谈时刻', AFTERNOON)).toEqual(verified('面谈时刻'));
    expect(standing()).toEqual(shown);
    expect(await host.read('面谈时刻')).toBe('15:05');
    expect(await host.undo()).toEqual([{ rowId: '面谈时刻', kind: 'restored' }]);
    expect(standing()).toEqual(['', '']);
  });

  it('have no seconds where the time has none', async () => {
    const host = openHost(
      item(['hh', 'mm', 'ss'].map(hint => `<input placeholder="${hint}">`).join(' : ')),
    );
    expect(await host.write('面谈时刻', AFTERNOON)).toEqual(verified('面谈时刻'));
    expect(standing()).toEqual(['15', '05', '00']);
  });

  it.each([
    ['numbers', '<input type="number" min="1" max="12"> : <input type="number" max="59">'],
    ['lists', `${list(12)} 时 ${list(59)} 分`],
  ])('get none where the half of the day is asked for elsewhere: %s', async (_, boxes) => {
    const half = '<select><option>AM</option><option>PM</option></select>';
    const host = openHost(item(`<div>${boxes}</div><div>${half}</div>`));
    const [field] = (await host.survey()).fields;
    expect(field?.kind).toBe('time');
    const [outcome] = await host.writeAll([
      {
        rowId: '1',
        handle: field?.handle ?? '',
        signature: field?.signature ?? '',
        value: { kind: 'time', time: '09:30' },
        mode: 'replace',
        expectedBefore: '',
      },
    ]);
    expect(outcome).toMatchObject({ kind: 'failed', restored: true });
    expect(standing()).toEqual(['', '', 'AM']);
  });

  it('are empty at midnight, where such boxes begin', async () => {
    const zeros =
      '<input type="number" max="23" value="0"> : <input type="number" max="59" value="0">';
    expect(await openHost(item(zeros)).field('面谈时刻')).toMatchObject({ isEmpty: true });
  });
});

describe('a number that is no part of a time', () => {
  it('counts the hours of something, alone', async () => {
    const host = openHost(
      '<div><label for="h">培训小时</label><div><input id="h" type="number" name="hours" max="23"></div></div>',
    );
    expect((await host.survey()).fields.map(({ kind }) => kind)).toEqual(['number']);
    expect(await host.write('培训小时', count(8))).toEqual(verified('培训小时'));
  });

  it('stands with others that say more than a unit', async () => {
    const boxes =
      '加班 <input type="number" name="hours"> 小时，请假 <input type="number" name="minutes"> 分钟';
    const { fields } = await openHost(item(boxes)).survey();
    expect(fields.map(({ kind }) => kind)).toEqual(['number', 'number']);
  });
});
