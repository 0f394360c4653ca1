import fc from 'fast-check';
import { expect, test } from 'vitest';
import { levelsOf } from './levels.ts';

test('levels go from the coarse to the fine, each holds the one before it, and the last holds all', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(
        fc.constantFrom('bcp', 'reason', 'section', 'border_type', 'x', 'y', 'nationality'),
      ),
      (dimensions) => {
        const levels = levelsOf(dimensions);
        expect(levels.length).toBeLessThanOrEqual(4);
        expect([...(levels.at(-1) ?? [])].sort()).toEqual([...dimensions].sort());
        levels.forEach((level, index) => {
          for (const dimension of levels[index - 1] ?? []) expect(level).toContain(dimension);
        });
        expect(levelsOf(dimensions.toReversed())).toEqual(levels);
      },
    ),
  );
  expect(levelsOf(['nationality', 'section', 'border_type'])).toEqual([
    ['border_type'],
    ['border_type', 'section'],
    ['border_type', 'section', 'nationality'],
  ]);
});
