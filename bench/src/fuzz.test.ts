import { expect, test } from 'vitest';
import { fuzz } from './fuzz.ts';

test('1,500 written and 1,000 damaged messages: no throw, no hang, nobody lost, nothing left behind', {
  timeout: 120_000,
}, () => {
  const result = fuzz(7, 1500, 1000);
  expect(result.failures).toEqual([]);
  expect(result.travellers).toBeGreaterThan(4000);
  expect(result.masked).toBeGreaterThan(1000);
});
