/** Two date fields that are the ends of one range: one more field beside the two. */
import { describe, expect, it } from 'vitest';
import type { WriteValue } from '@/utils/fill/model';
import { date, find, inputValue, openHost, verified } from './host';

const item = (content: string) => `<div><span>考核周期</span><div>${content}</div></div>`;
const TO = item(
  '<input type="date" id="a" aria-label="起"><span>至</span><input type="date" id="b" aria-label="终">',
);
const QUARTER: WriteValue = { kind: 'daterange', from: '2026-01-01', to: '2026-03-31' };
const standing = () => ['#a', '#b'].map(inputValue);

describe('two dates of one form item', () => {
  it.each([
    ['joined by 至', TO],
    [
      'called start and end',
      item(
        '<input type="date" id="a" aria-label="开始日期"> <input type="date" id="b" aria-label="结束日期">',
      ),
    ],
    [
      'with one name between them',
      '<div><b id="name">考核周期</b><div><input type="date" aria-labelledby="name"> <input type="date" aria-labelledby="name"></div></div>',
    ],
  ])('%s are one range as well, which says what it is made of', async (_, html) => {
    const { fields } = await openHost(`<label>姓名<input></label>${html}`).survey();
    expect(fields.map(({ kind }) => kind)).toEqual(['text', 'date', 'date', 'daterange']);
    expect(fields.at(-1)?.evidence[0]?.text).toBe('考核周期');
    expect(fields.at(-1)?.covers).toEqual([fields[1]?.handle, fields[2]?.handle]);
  });

  it('are both filled, and both put back', async () => {
    const host = openHost(TO);
    find<HTMLInputElement>('#b').value = '2025-12-31';
    expect(await host.write('考核周期', QUARTER)).toEqual(verified('考核周期'));
    expect(standing()).toEqual(['2026-01-01', '2026-03-31']);
    expect(await host.undo()).toEqual([{ rowId: '考核周期', kind: 'restored' }]);
    expect(standing()).toEqual(['', '2025-12-31']);
  });

  it('get the first again where the page moves it with the last', async () => {
    const host = openHost(TO);
    find('#b').addEventListener('change', () => {
      find<HTMLInputElement>('#a').value = inputValue('#b');
    });
    find('#a').addEventListener('change', () => {
      const last = find<HTMLInputElement>('#b');
      if (last.value < inputValue('#a')) last.value = inputValue('#a');
    });
    expect(await host.write('考核周期', QUARTER)).toEqual(verified('考核周期'));
    expect(standing()).toEqual(['2026-01-01', '2026-03-31']);
  });

  it('stay two fields that are filled by themselves', async () => {
    const host = openHost(TO);
    expect(await host.write('终', date('2026-06-30'))).toEqual(verified('终'));
    expect(standing()).toEqual(['', '2026-06-30']);
  });
});

describe('two dates that are no range', () => {
  const kinds = async (html: string) =>
    (await openHost(html).survey()).fields.map(({ kind }) => kind);

  it('have labels of their own and no sign of one', async () => {
    const row = `<div style="display:flex"><label>入职日期<input type="date"></label>
      <label>转正日期<input type="date"></label></div>`;
    expect(await kinds(row)).toEqual(['date', 'date']);
  });

  it('are a date and a text by the names of a range', async () => {
    const row = `<div><label>开始日期<input type="date"></label><label>结束说明<input></label></div>`;
    expect(await kinds(row)).toEqual(['date', 'text']);
  });

  it('share their part of the form with another field', async () => {
    const row = `<div><label>开始日期<input type="date"></label><label>结束日期<input type="date"></label>
      <label>地点<input></label></div>`;
    expect(await kinds(row)).toEqual(['date', 'date', 'text']);
  });

  it('stand far from each other', async () => {
    const row = `<div style="height:300px"><label>开始日期<input type="date"></label>
      <label>结束日期<input type="date"></label></div>`;
    expect(await kinds(row)).toEqual(['date', 'date']);
  });
});

describe('a day and a time of one form item', () => {
  const MOMENT = { kind: 'datetime', iso: '2026-07-14T14:30' } as const;
  const PARTS = `<div class="item"><span id="name">面谈时间</span><div>
    <input type="date" id="a" aria-labelledby="name"> <input type="time" id="b" aria-labelledby="name"></div></div>`;

  it('are one moment as well, filled as one and put back as one', async () => {
    const host = openHost(`<label>姓名<input></label>${PARTS}<label>备注<input></label>`);
    const { fields } = await host.survey();
    expect(fields.map(({ kind }) => kind)).toEqual(['text', 'date', 'time', 'datetime', 'text']);
    const pair = fields[3];
    if (!pair) throw new Error('no pair');
    const plan = {
      rowId: '面谈时间',
      handle: pair.handle,
      signature: pair.signature,
      value: MOMENT,
      mode: 'replace',
      expectedBefore: '',
    } as const;
    expect(await host.writeAll([plan])).toEqual([verified('面谈时间')]);
    expect(standing()).toEqual(['2026-07-14', '14:30']);
    expect(await host.undo()).toEqual([{ rowId: '面谈时间', kind: 'restored' }]);
    expect(standing()).toEqual(['', '']);
  });

  it('stay apart where the time has a name of its own', async () => {
    const html =
      '<div><label>面谈日期<input type="date"></label><label>晨会时间<input type="time"></label></div>';
    const { fields } = await openHost(`${html}<label>备注<input></label>`).survey();
    expect(fields.map(({ kind }) => kind)).toEqual(['date', 'time', 'text']);
  });
});
