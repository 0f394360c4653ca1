import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partLines } from './part-lines.ts';

test('parts lie one below the other on one scale, and none leaves its share of the picture', () => {
  const part = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  const point = fc.record({ trend: part, season: part, remainder: part });
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 40 }), (points) => {
      const lines = partLines(points, 600, 300);
      expect(lines.map(({ name }) => name)).toEqual(['trend', 'season', 'remainder']);
      for (const [i, { top, zero, line }] of lines.entries()) {
        const end = lines[i + 1]?.top ?? 300;
        const ys = [...line.matchAll(/[ML][\d.-]+ ([\d.-]+)/g)].map(([, y]) => Number(y));
        expect(ys).toHaveLength(points.length);
        for (const y of [...ys, zero]) {
          expect(y).toBeGreaterThanOrEqual(top - 0.1);
          expect(y).toBeLessThanOrEqual(end + 0.1);
        }
      }
    }),
  );
});
