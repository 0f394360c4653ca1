import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beside, keepTrail, opened, trailIn } from './trail.ts';

const ids = fc.uniqueArray(fc.uuid(), { maxLength: 8 });

test('j leads to what k left, at every place of the trail, and beyond its ends nothing is known', () => {
  fc.assert(
    fc.property(ids, (trail) => {
      for (const [at, id] of trail.entries()) {
        const before = beside(trail, id, 'previous');
        expect(before).toBe(trail[at - 1]);
        if (before !== undefined) expect(beside(trail, before, 'next')).toBe(id);
      }
      expect(beside(trail, trail.at(-1), 'next')).toBeUndefined();
      expect(beside(trail, undefined, 'previous')).toBeUndefined();
    }),
  );
});

test('a hit is on the trail once, and no hit is lost', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...'abcdef'), fc.constantFrom('next', 'previous'))),
      (moves) => {
        const trail = moves.reduce<readonly string[]>(
          (before, [id, direction]) => opened(before, id, direction),
          [],
        );
        expect([...trail].toSorted()).toEqual([...new Set(moves.map(([id]) => id))].toSorted());
      },
    ),
  );
});

test('each lane has a trail of its own: what follows in one is nothing that was seen in another', () => {
  keepTrail('waiting', ['a', 'b']);
  expect(trailIn('waiting')).toEqual(['a', 'b']);
  expect(trailIn('confirmed')).toEqual([]);
  keepTrail('confirmed', ['b']);
  expect(trailIn('waiting')).toEqual([]);
});
