import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Pixel } from '../exhibits.ts';
import { isWhole, measureOf, within } from './measure.ts';

const pixel = fc.tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 5000 }));

describe('measures on pictures', () => {
  test('a length is in pixels until the scale is known, then in millimetres', () => {
    const line: Pixel[] = [
      [0, 0],
      [300, 400],
    ];
    expect(measureOf('line', line, undefined)).toEqual({ value: 500, unit: 'px' });
    expect(measureOf('line', line, 11.81)).toEqual({
      ...{ value: 42.34, unit: 'mm', pixelsPerMillimetre: 11.81 },
    });
  });

  test('the vertex of an angle is its second point', () => {
    expect(
      measureOf(
        'angle',
        [
          [10, 0],
          [0, 0],
          [0, 10],
        ],
        3,
      ),
    ).toEqual({ value: 90, unit: 'degree' });
    expect(
      measureOf(
        'angle',
        [
          [1, 1],
          [1, 1],
          [0, 10],
        ],
        3,
      ),
    ).toBeUndefined();
  });

  test('an angle has a value between 0 and 180 and does not depend on its direction', () => {
    fc.assert(
      fc.property(pixel, pixel, pixel, (a, b, c) => {
        const one = measureOf('angle', [a, b, c], undefined);
        expect(measureOf('angle', [c, b, a], undefined)).toEqual(one);
        if (one !== undefined) {
          expect(one.value).toBeGreaterThanOrEqual(0);
          expect(one.value).toBeLessThanOrEqual(180);
        }
      }),
    );
  });

  test('shapes that only mark measure nothing', () => {
    for (const shape of ['point', 'rectangle', 'ellipse', 'outline'] as const)
      expect(
        measureOf(
          shape,
          [
            [0, 0],
            [5, 5],
            [5, 0],
          ],
          2,
        ),
      ).toBeUndefined();
  });

  test('a shape is whole with its own number of points; an outline from three on', () => {
    const points: Pixel[] = [
      [0, 0],
      [1, 1],
      [2, 0],
    ];
    expect(isWhole('rectangle', points)).toBe(false);
    expect(isWhole('rectangle', points.slice(0, 2))).toBe(true);
    expect(isWhole('outline', points)).toBe(true);
    expect(isWhole('outline', points.slice(1))).toBe(false);
  });

  test('no point leaves the picture', () => {
    expect(within([-4, 99.6], 640, 80)).toEqual([0, 80]);
  });
});
