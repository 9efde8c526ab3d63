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
});
