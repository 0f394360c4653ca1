import { expect, test } from 'vitest';
import { fuzz } from './fuzz.ts';

test('400 written and 300 damaged messages: no throw, no hang, nobody lost, nothing left behind', {
  timeout: 120_000,
}, () => {
  const result = fuzz(7, 400, 300);
  expect(result.failures).toEqual([]);
  expect(result.travellers).toBeGreaterThan(1000);
  expect(result.masked).toBeGreaterThan(250);
});
