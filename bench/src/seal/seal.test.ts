import { expect, test } from 'vitest';
import { fuzzSeals } from './fuzz.ts';

test('10,000 random and damaged seals: no throw, no hang, and no signature over what nobody signed', {
  timeout: 120_000,
}, () => {
  const { failures, kinds, signatures, heapMegabytes } = fuzzSeals(13, 10_000);
  expect(failures).toEqual([]);
  for (const kind of ['VDS', 'VDS-NC', 'IDB', 'none']) expect(kinds[kind]).toBeGreaterThan(300);
  // Whole seals among the damaged ones: the verification itself is exercised.
  expect(signatures['successful']).toBeGreaterThan(50);
  expect(signatures['failed']).toBeGreaterThan(50);
  expect(heapMegabytes).toBeLessThan(200);
});
