import { expect, test } from 'vitest';
import { createRateLimit } from './rate-limit.ts';

const at = (seconds: number): Date => new Date(seconds * 1000);

test('a number of calls in a window, then a wait until it ends', () => {
  const limit = createRateLimit(2, 60);
  expect(limit.wait('a', at(0))).toBe(0);
  limit.count('a', at(0));
  limit.count('a', at(10));
  expect(limit.wait('a', at(20))).toBe(40);
  expect(limit.wait('b', at(20))).toBe(0);
  expect(limit.wait('a', at(60))).toBe(0);
});

test('what is taken back or forgotten does not count', () => {
  const limit = createRateLimit(1, 60);
  limit.count('a', at(0));
  limit.uncount('a');
  expect(limit.wait('a', at(1))).toBe(0);
  limit.count('a', at(1));
  limit.forget('a');
  expect(limit.wait('a', at(2))).toBe(0);
});

test('nobody fills the memory with keys', () => {
  const limit = createRateLimit(1, 60, 3);
  for (const key of ['a', 'b', 'c', 'd']) limit.count(key, at(0));
  expect(limit.wait('a', at(1))).toBe(0);
  expect(limit.wait('d', at(1))).toBe(59);
});
