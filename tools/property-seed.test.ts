import fc from 'fast-check';
import { expect, test } from 'vitest';
import { propertySeed, USUAL_SEED } from './property-seed.ts';

const fresh = (): number => 7;

test('the usual seed, a fresh one, or the one that is named; anything else is refused', () => {
  for (const asked of [undefined, '']) expect(propertySeed(asked, fresh)).toBe(USUAL_SEED);
  expect(propertySeed('random', fresh)).toBe(7);
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      expect(propertySeed(`${seed}`, fresh)).toBe(seed);
    }),
  );
  for (const asked of ['x', '1.5', '0x1', ' 1', '1e3', '2147483648', 'NaN'])
    expect(() => propertySeed(asked, fresh), asked).toThrow(RangeError);
});

test('the properties of this run draw from its seed, and one that names its own keeps it', () => {
  const drawn = (own: { readonly seed?: number } = {}): readonly number[] =>
    fc.sample(fc.integer(), own);
  const seed = Number(process.env['AMIRANI_SEED']);
  expect(Number.isInteger(seed)).toBe(true);
  expect(drawn()).toEqual(drawn({ seed }));
  expect(drawn({ seed: seed + 1 })).not.toEqual(drawn());
});
