import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seedWords, xoshiro128 } from '../random/stream.ts';
import { drawFor, mix32 } from './draw.ts';

test('it is the generator of the rest of the world, from a state of its own', () => {
  const words = seedWords('lists/1/person');
  const draw = drawFor('lists/1/person');
  fc.assert(
    fc.property(fc.nat(0xffffffff), (number) => {
      const reference = xoshiro128([
        mix32(number ^ words[0]),
        mix32((number + words[1]) | 0),
        words[2],
        words[3],
      ]);
      draw.at(number);
      expect([draw.next(), draw.next(), draw.next()]).toEqual([
        reference(),
        reference(),
        reference(),
      ]);
    }),
  );
});

test('a thing does not depend on what was made before it', () => {
  const draw = drawFor('a');
  draw.at(7);
  const once = [draw.next(), draw.below(100), draw.between(3, 9)];
  draw.at(8);
  draw.next();
  draw.at(7);
  expect([draw.next(), draw.below(100), draw.between(3, 9)]).toEqual(once);
  const other = drawFor('b');
  other.at(7);
  expect(other.next()).not.toBe(once[0]);
});

test('the mixing is one to one on a sample, and far apart for neighbours', () => {
  const mixed = new Set(Array.from({ length: 100_000 }, (_, number) => mix32(number)));
  expect(mixed.size).toBe(100_000);
  let bits = 0;
  for (let number = 1; number <= 1000; number++) {
    let difference = mix32(number) ^ mix32(number - 1);
    for (; difference !== 0; difference &= difference - 1) bits++;
  }
  expect(bits / 1000).toBeGreaterThan(14);
  expect(bits / 1000).toBeLessThan(18);
});

test('neighbouring things have unlike numbers from the first draw on', () => {
  const draw = drawFor('neighbours');
  const counts = Array.from({ length: 16 }, () => 0);
  for (let number = 0; number < 16_000; number++) {
    draw.at(number);
    const place = draw.below(16);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  const statistic = counts.reduce((sum, seen) => sum + (seen - 1000) ** 2 / 1000, 0);
  // Chi-square with 15 degrees of freedom: 37.7 is exceeded once in a thousand.
  expect(statistic).toBeLessThan(37.7);
});

test('nothing to pick from is a programmer’s mistake', () => {
  expect(() => drawFor('x').pick([])).toThrow(RangeError);
});
