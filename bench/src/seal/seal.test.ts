import { expect, test } from 'vitest';
import { fuzzSeals } from './fuzz.ts';

test('3,000 random and damaged seals: no throw, no hang, and no signature over what nobody signed', {
  timeout: 120_000,
}, () => {
  const { failures, kinds, signatures, heapMegabytes } = fuzzSeals(13, 3_000);
  expect(failures).toEqual([]);
  for (const kind of ['VDS', 'VDS-NC', 'IDB', 'none']) expect(kinds[kind]).toBeGreaterThan(90);
  // Whole seals among the damaged ones: the verification itself is exercised.
  expect(signatures['successful']).toBeGreaterThan(15);
  expect(signatures['failed']).toBeGreaterThan(15);
  expect(heapMegabytes).toBeLessThan(200);
});
