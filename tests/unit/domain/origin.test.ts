import { expect, it } from 'vitest';
import { isInsecure } from '@/utils/domain/origin';

it.each([
  ['https://hr.example.com', false],
  ['http://localhost:3000', false],
  ['http://127.0.0.1:4810', false],
  ['http://[::1]:80', false],
  ['http://hr.example.com', true],
  ['http://127.0.0.1.evil.example', true],
  ['http://localhost.example', true],
  ['http://10.0.0.8:8080', true],
])('%s can be read on the way: %s', (origin, insecure) => {
  expect(isInsecure(origin)).toBe(insecure);
});
