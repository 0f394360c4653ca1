import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabels } from './labels.ts';

test('no two words lie on one another, and all lie inside', () => {
  const place = fc.record({
    x: fc.integer({ min: 0, max: 600 }),
    y: fc.integer({ min: 0, max: 300 }),
    text: fc.string({ minLength: 1, maxLength: 20 }),
  });
  fc.assert(
    fc.property(fc.array(place, { maxLength: 20 }), (places) => {
      const labels = placeLabels(places, 600, 300).filter((label) => label !== undefined);
      labels.forEach((a, i) => {
        const width = a.text.length * 6.6;
        const left = a.anchor === 'start' ? a.x : a.x - width;
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left + width).toBeLessThanOrEqual(600);
        for (const b of labels.slice(i + 1)) {
          const other = b.anchor === 'start' ? b.x : b.x - b.text.length * 6.6;
          const apart =
            Math.abs(a.y - b.y) >= 12 ||
            left + width <= other ||
            other + b.text.length * 6.6 <= left;
          expect(apart).toBe(true);
        }
      });
    }),
  );
});

test('a place with room has its words to the right, one at the edge to the left', () => {
  expect(placeLabels([{ x: 100, y: 100, text: 'Sarpi' }], 600, 300)[0]).toMatchObject({
    anchor: 'start',
  });
  expect(placeLabels([{ x: 590, y: 100, text: 'Sarpi' }], 600, 300)[0]).toMatchObject({
    anchor: 'end',
  });
});
