/** What a Chinese name is typed as: its pinyin and its initials. The library is loaded on first use. */

/** 「陈思远」 → “chensiyuan csy”; empty for a name without Chinese characters. */
export async function nameKeysOf(name: string): Promise<string> {
  if (!/\p{Script=Han}/u.test(name)) return '';
  const { pinyin } = await import('pinyin-pro');
  // Surnames have readings of their own: 单 is Shàn, 曾 is Zēng.
  const syllables = pinyin(name, { toneType: 'none', type: 'array', surname: 'head', v: true });
  return `${syllables.join('')} ${syllables.map(syllable => syllable[0]).join('')}`.toLowerCase();
}
