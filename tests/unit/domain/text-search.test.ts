import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTextSearch, searchable, wordsOf } from '@/utils/domain/text-search';

function searchOver(texts: readonly string[], expected = texts.length) {
  const search = createTextSearch(expected);
  for (const [slot, text] of texts.entries()) search.put(slot, searchable(text));
  return search;
}

describe('text search', () => {
  it('finds every word in any order, whatever the case and width', () => {
    const search = searchOver(['投标资料 准备不充分 ABC', '投标', 'ａｂｃ 资料']);
    expect(search.find('资料 投标')).toEqual([0]);
    expect(search.find('abc')).toEqual([0, 2]);
    expect(search.find('ＡＢＣ')).toEqual([0, 2]);
    expect(search.find('没有这个')).toEqual([]);
  });

  it('asks for nothing when the query has no word', () => {
    expect(searchOver(['a']).find('  ')).toBeNull();
  });

  it('finds a replaced text by its new words only', () => {
    const search = searchOver(['旧的内容']);
    search.put(0, '新的内容');
    expect(search.find('旧的')).toEqual([]);
    expect(search.find('新的')).toEqual([0]);
  });

  it('keeps everything findable when more texts come than were expected', () => {
    const texts = Array.from({ length: 200 }, (_, n) => `记录 ${n}号`);
    const search = searchOver(texts, 1);
    texts.forEach((_, n) => {
      expect(search.find(` ${n}号`)).toContain(n);
    });
  });

  it('agrees with a linear scan on every query', () => {
    const text = fc.string({ unit: fc.constantFrom(...'投标资料abC 差异'), maxLength: 40 });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 80 }), text, (texts, query) => {
        const words = wordsOf(query);
        const scan = texts.flatMap((each, slot) =>
          words.every(word => searchable(each).includes(word)) ? [slot] : [],
        );
        expect(searchOver(texts).find(query)).toEqual(words.length === 0 ? null : scan);
      }),
    );
  });

  it('agrees with a linear scan key by key: typed on, taken back, with texts put in between', () => {
    const unit = fc.constantFrom(...'投标资料ab 差');
    const text = fc.string({ unit, maxLength: 20 });
    const act = fc.oneof(
      { weight: 6, arbitrary: unit.map(key => ({ key })) },
      { weight: 3, arbitrary: fc.constant({ back: true }) },
      { weight: 1, arbitrary: fc.record({ slot: fc.nat(30), text, isLonger: fc.boolean() }) },
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 40 }), fc.array(act), (all, acts) => {
        const texts = [...all];
        const search = searchOver(texts);
        let query = '';
        for (const each of acts) {
          if ('key' in each) query += each.key;
          else if ('back' in each) query = query.slice(0, -1);
          else if (each.slot < texts.length) {
            const text = each.isLonger ? `${texts[each.slot]}${each.text}` : each.text;
            texts[each.slot] = text;
            search.put(each.slot, searchable(text));
          }
          const words = wordsOf(query);
          const scan = texts.flatMap((one, slot) =>
            words.every(word => searchable(one).includes(word)) ? [slot] : [],
          );
          expect(search.find(query)).toEqual(words.length === 0 ? null : scan);
        }
      }),
    );
  });

  it('finds characters that come after more kinds than writing has', () => {
    const rare = Array.from({ length: 5000 }, (_, n) => String.fromCharCode(0x4e00 + n));
    const search = searchOver(rare);
    for (const at of [0, 4093, 4094, 4095, 4999]) expect(search.find(rare[at] ?? '')).toEqual([at]);
    expect(search.find(String.fromCharCode(0x4e00 + 6000))).toEqual([]);
  });

  it('reads no text for single characters, and only the hits of what was typed before for words', () => {
    let read = 0;
    const counted = (text: string) =>
      Object.assign(Object(text), {
        includes: (word: string) => {
          read++;
          return text.includes(word);
        },
      }) as string;
    const search = createTextSearch(64);
    for (let slot = 0; slot < 64; slot++)
      search.put(slot, counted(slot < 3 ? '投标资料' : '投料标'));
    const reads = (query: string) => {
      read = 0;
      const found = search.find(query)?.length;
      return [found, read];
    };
    expect(reads('投')).toEqual([64, 0]);
    expect(reads('投 料')).toEqual([64, 0]);
    expect(reads('投 料标')).toEqual([61, 61]);
    expect(reads('投 料标 资')).toEqual([0, 0]);
    expect(reads('投 料标')).toEqual([61, 0]);
    search.put(5, counted('料标'));
    expect(reads('投')).toEqual([63, 1]);
  });
});
