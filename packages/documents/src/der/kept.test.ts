import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joined, KeptByBytes } from './index.ts';

test('found by exactly its octets, wherever they stand', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 300 }),
      fc.uint8Array({ maxLength: 5 }),
      fc.uint8Array({ maxLength: 5 }),
      fc.nat(),
      (bytes, before, behind, at) => {
        const kept = new KeptByBytes<string>(4, 300);
        kept.keep(bytes, 'it');
        const whole = joined([before, bytes, behind]);
        const [from, to] = [before.length, before.length + bytes.length];
        expect(kept.find(whole, from, to)).toBe('it');
        expect(kept.find(whole, from, to + 1)).toBeUndefined();
        if (bytes.length === 0) return;
        whole[from + (at % bytes.length)] = (whole[from + (at % bytes.length)] ?? 0) ^ 1;
        expect(kept.find(whole, from, to)).toBeUndefined();
      },
    ),
    { numRuns: 300 },
  );
});

test('octets that fall on one place in the map are still told apart', () => {
  const kept = new KeptByBytes<number>(9, 300);
  const first = new Uint8Array(200);
  const second = first.slice();
  // The place is found without looking at every octet of long ones.
  second[3] = 1;
  kept.keep(first, 1);
  expect(kept.find(second, 0, 200)).toBeUndefined();
  kept.keep(second, 2);
  expect(kept.find(second, 0, 200)).toBe(2);
});

test('no more are kept than asked for, the oldest go first, long ones are not kept', () => {
  const kept = new KeptByBytes<number>(2, 10);
  const one = (octet: number): Uint8Array => Uint8Array.of(octet);
  for (const octet of [1, 2, 3]) kept.keep(one(octet), octet);
  expect([1, 2, 3].map((octet) => kept.find(one(octet), 0, 1))).toEqual([undefined, 2, 3]);
  kept.keep(new Uint8Array(11), 4);
  expect(kept.find(new Uint8Array(11), 0, 11)).toBeUndefined();
});
