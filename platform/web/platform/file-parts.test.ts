import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsOf } from './file-parts.ts';

test('the parts of a file are all of it, in order, without a gap, and none is too large', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5000 }),
      fc.integer({ min: 1, max: 700 }),
      (bytes, size) => {
        const parts = partsOf(bytes, size);
        expect(parts.map(({ position }) => position)).toEqual(parts.map((_, at) => at));
        expect(parts[0]?.from).toBe(0);
        expect(parts.at(-1)?.to).toBe(bytes);
        for (const [at, { from, to }] of parts.entries()) {
          expect(to - from).toBeLessThanOrEqual(size);
          if (at > 0) expect(from).toBe(parts[at - 1]?.to);
        }
      },
    ),
  );
});
