import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ItemOptions } from '../options.ts';
import type { Generator } from './generator.ts';
import { planOf } from './plan.ts';
import { secretOf } from './secret.ts';

const generator: Generator = {
  surfaces: ['one', 'two', 'three', 'four'],
  twinned: ['two', 'three'],
  referrals: ['asylum', 'child', 'victim'],
  make: () => {
    throw new Error('nothing is made of a plan');
  },
};

const seeds = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(''));

const asked = fc.record({
  seed: seeds,
  count: fc.integer({ min: 1, max: 200 }),
  prevalence: fc.double({ min: 0, max: 1, noNaN: true }),
  twins: fc.integer({ min: 0, max: 60 }),
  hints: fc.boolean(),
});

const plan = (options: Omit<ItemOptions, 'kind' | 'difficulty'>) =>
  planOf(
    { kind: 'stay', difficulty: 'usual', ...options },
    generator,
    secretOf(options.seed, 'test'),
  );

test('every place has one item, and exactly the number of targets that the prevalence says', () => {
  fc.assert(
    fc.property(asked, (options) => {
      const units = plan(options);
      const places = units.flatMap((unit) => unit.places).toSorted((a, b) => a - b);
      expect(places).toEqual(Array.from({ length: options.count }, (_, at) => at));
      const targets = units.filter(({ target }) => target).flatMap((unit) => unit.places);
      expect(targets).toHaveLength(Math.round(options.count * options.prevalence));
    }),
  );
});

test('pairs are as many as were asked for where they fit, and of surfaces of which there are twins', () => {
  fc.assert(
    fc.property(asked, (options) => {
      const pairs = plan(options).filter(({ places }) => places.length === 2);
      expect(pairs).toHaveLength(Math.min(options.twins, Math.floor(options.count / 2)));
      for (const { surface } of pairs) expect(generator.twinned).toContain(surface);
    }),
  );
});

test('a surface has its share of honest items: three at least beside a target where three to one are there', () => {
  fc.assert(
    fc.property(asked, fc.integer({ min: 5, max: 25 }), (options, percent) => {
      const units = plan({ ...options, prevalence: percent / 100, twins: 0 });
      for (const surface of generator.surfaces) {
        const same = units.filter((unit) => unit.surface === surface);
        const targets = same.filter(({ target }) => target).length;
        const honest = same.length - targets;
        if (targets === 0) continue;
        const ratio =
          units.filter(({ target }) => !target).length /
          units.filter(({ target }) => target).length;
        expect(honest).toBeGreaterThanOrEqual(Math.floor(ratio) * targets);
      }
    }),
  );
});

test('of what a machine says 5 to 10 in 100 are wrong, and nothing is said where nobody asked', () => {
  fc.assert(
    fc.property(asked, (options) => {
      const count = 40 + options.count;
      const units = plan({ ...options, count });
      const share =
        units.filter(({ hint }) => hint === 'wrong').flatMap((unit) => unit.places).length / count;
      expect(units.every(({ hint }) => (hint === undefined) !== options.hints)).toBe(true);
      expect(share).toBeGreaterThanOrEqual(options.hints ? 0.05 : 0);
      expect(share).toBeLessThanOrEqual(options.hints ? 0.1 : 0);
    }),
  );
});

test('one in twenty items holds somebody who must be referred, one at least in a dozen', () => {
  fc.assert(
    fc.property(asked, (options) => {
      const count = 12 + options.count;
      const due = plan({ ...options, count })
        .filter(({ referral }) => referral !== undefined)
        .flatMap((unit) => unit.places);
      // Only pairs are left where there is nothing single to take.
      const least = options.twins * 2 >= count - 1 ? 0 : 1;
      expect(due.length).toBeGreaterThanOrEqual(least);
      expect(due.length).toBeLessThanOrEqual(Math.max(1, Math.round(count / 20)));
    }),
  );
});

test('a seed is 256 bits in hexadecimal, and nothing else', () => {
  for (const seed of ['', 'ab', 'AB'.repeat(32), 'g'.repeat(64), 'a'.repeat(63)])
    expect(() => secretOf(seed, 'test')).toThrow(RangeError);
});
