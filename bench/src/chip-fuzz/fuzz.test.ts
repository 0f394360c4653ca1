import { expect, test } from 'vitest';
import { fuzzChip, fuzzTargets } from './fuzz.ts';

for (const target of fuzzTargets)
  test(`300 damaged inputs of ${target}: no throw, no hang, and no signature over what nobody signed`, {
    timeout: 120_000,
  }, () => {
    const { failures, read, verified, signed, heapMegabytes } = fuzzChip(target, 13, 300);
    expect(failures).toEqual([]);
    // Enough is left to read that more than the first octets are tried.
    expect(read).toBeGreaterThan(30);
    expect(heapMegabytes).toBeLessThan(300);
    if (target === 'sod') {
      expect(verified).toBe(30);
      expect(signed).toBeGreaterThan(2);
    }
  });
