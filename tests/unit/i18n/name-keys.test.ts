import { expect, it } from 'vitest';
import { nameKeysOf } from '@/utils/i18n/name-keys';

it.each([
  ['陈思远', 'chensiyuan csy'],
  ['单雄信', 'shanxiongxin sxx'],
  ['欧阳娜', 'ouyangna oyn'],
  ['吕布', 'lvbu lb'],
  ['Anna Lee', ''],
])('types %s as “%s”', async (name, keys) => {
  expect(await nameKeysOf(name)).toBe(keys);
});
