import { expect, test } from 'vitest';
import { seedWords, stream, xoshiro128 } from './stream.ts';

test('xoshiro128** gives the published sequence for the state 1, 2, 3, 4', () => {
  const next = xoshiro128([1, 2, 3, 4]);
  expect(Array.from({ length: 10 }, next)).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597,
    4258142804,
  ]);
});

test('a stream depends on its path alone', () => {
  const parent = stream('world');
  parent.next();
  expect(parent.child('a').next()).toBe(stream('world/a').next());
  expect(stream('world/a').next()).not.toBe(stream('world/b').next());
  expect(seedWords('a')).not.toEqual(seedWords('b'));
});

test('draws stay in their bounds and reach them', () => {
  const s = stream('bounds');
  const seen = new Set(Array.from({ length: 400 }, () => s.between(3, 6)));
  expect([...seen].sort()).toEqual([3, 4, 5, 6]);
  expect(new Set(Array.from({ length: 50 }, () => s.chance(0)))).toEqual(new Set([false]));
  expect(new Set(Array.from({ length: 50 }, () => s.chance(1000)))).toEqual(new Set([true]));
});

test('a shuffle keeps every item', () => {
  const items = [1, 2, 3, 4, 5, 6, 7];
  const mixed = stream('shuffle').shuffled(items);
  expect([...mixed].sort()).toEqual(items);
  expect(mixed).not.toEqual(items);
});

test('an empty choice is a programmer’s mistake', () => {
  expect(() => stream('x').pick([])).toThrow(RangeError);
  expect(() => stream('x').weighted([])).toThrow(RangeError);
});

test('weights are kept to', () => {
  const s = stream('weights');
  const drawn = Array.from({ length: 4000 }, () =>
    s.weighted([
      [3, 'often'],
      [1, 'seldom'],
    ]),
  );
  const often = drawn.filter((value) => value === 'often').length;
  expect(often).toBeGreaterThan(2850);
  expect(often).toBeLessThan(3150);
});
