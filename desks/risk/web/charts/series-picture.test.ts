import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countTicks } from './scale.ts';
import { seriesPicture } from './series-picture.ts';
import { lastPeriods, type SeriesPoint, type SeriesShown } from './series-points.ts';

const month = (index: number): string =>
  `${2021 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
const point = (index: number, more: Partial<SeriesPoint>): SeriesPoint => ({
  period: month(index),
  first: `${month(index)}-01`,
  status: 'reported',
  ...more,
});
const shown = (points: readonly SeriesPoint[], more: Partial<SeriesShown> = {}): SeriesShown => ({
  points,
  changes: [],
  vintages: [],
  forecast: [],
  ...more,
});
const numbers = (path: string): readonly number[] =>
  (path.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);

describe('the picture of a series', () => {
  test('zero, not reported, not applicable and suppressed have shapes of their own, and only counts lie in the plot', () => {
    const picture = seriesPicture(
      shown([
        point(0, { count: 4 }),
        point(1, { count: 0 }),
        point(2, { status: 'not-reported' }),
        point(3, { status: 'suppressed' }),
        point(4, { status: 'not-applicable' }),
        point(5, { count: 9, alarm: true }),
      ]),
      600,
      240,
    );
    expect(picture.points.map(({ mark }) => mark)).toEqual([
      'count',
      'zero',
      'not-reported',
      'suppressed',
      'not-applicable',
      'alarm',
    ]);
    for (const { mark, y } of picture.points)
      expect(y > picture.plot.bottom).toBe(
        ['not-reported', 'suppressed', 'not-applicable'].includes(mark),
      );
    expect(picture.points[1]?.y).toBe(picture.plot.bottom);
  });

  test('no line is drawn across what is not known', () => {
    const { line } = seriesPicture(
      shown([
        point(0, { count: 1 }),
        point(1, { count: 2 }),
        point(2, { status: 'not-reported' }),
        point(3, { count: 3 }),
      ]),
      600,
      240,
    );
    expect(line.match(/M/g)).toHaveLength(2);
    expect(line.match(/L/g)).toHaveLength(1);
  });

  test('the fan begins at the last known count, widest band first, and the scale holds it', () => {
    const picture = seriesPicture(
      shown(
        [point(0, { count: 10 }), point(1, { count: 12 }), point(2, { status: 'not-reported' })],
        {
          forecast: [
            {
              period: month(3),
              first: `${month(3)}-01`,
              mean: 13,
              bands: [
                { level: 0.8, lower: 9, upper: 18 },
                { level: 0.95, lower: 5, upper: 97 },
              ],
            },
          ],
        },
      ),
      600,
      240,
    );
    expect(picture.forecast?.bands.map(({ level }) => level)).toEqual([0.95, 0.8]);
    expect(
      picture.forecast?.line.startsWith(`M${picture.points[1]?.x} ${picture.points[1]?.y}`),
    ).toBe(true);
    expect(picture.yTicks.at(-1)?.value).toBeGreaterThanOrEqual(97);
  });

  test('a change point is drawn before its period, a data version at its counts', () => {
    const picture = seriesPicture(
      shown([point(0, { count: 1 }), point(1, { count: 5 }), point(2, { count: 6 })], {
        changes: [month(1)],
        vintages: [
          {
            recordedAt: '2021-03-01',
            counts: new Map([
              [month(1), 3],
              [month(2), 2],
            ]),
          },
        ],
      }),
      600,
      240,
    );
    const [first, second] = picture.points;
    expect(picture.changes[0]?.x).toBeGreaterThan(first?.x ?? 0);
    expect(picture.changes[0]?.x).toBeLessThan(second?.x ?? 0);
    expect(numbers(picture.vintages[0]?.line ?? '')[0]).toBe(second?.x);
  });

  test('whatever the counts and the width: everything inside, in order, ticks apart', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            count: fc.option(fc.nat(100_000), { nil: undefined }),
            upper: fc.option(fc.double({ min: 0, max: 1e5, noNaN: true }), { nil: undefined }),
          }),
          { minLength: 1, maxLength: 140 },
        ),
        fc.integer({ min: 260, max: 1400 }),
        (cells, width) => {
          const picture = seriesPicture(
            shown(
              cells.map(({ count, upper }, index) =>
                point(index, {
                  count,
                  upper,
                  status: count === undefined ? 'not-reported' : 'reported',
                }),
              ),
            ),
            width,
            240,
          );
          let before = 0;
          for (const { x, y } of picture.points) {
            expect(x).toBeGreaterThanOrEqual(before);
            expect(x).toBeLessThanOrEqual(picture.plot.right);
            expect(y).toBeGreaterThanOrEqual(picture.plot.top);
            expect(y).toBeLessThan(picture.height);
            before = x;
          }
          for (const value of numbers(picture.band)) expect(value).toBeGreaterThanOrEqual(0);
          const apart = picture.xTicks.map(({ x }, i) => x - (picture.xTicks[i - 1]?.x ?? -99));
          for (const gap of apart) expect(gap).toBeGreaterThan(20);
        },
      ),
    );
  });

  test('ticks are round, whole, begin at 0 and hold the greatest count', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e7, noNaN: true }), (most) => {
        const ticks = countTicks(most);
        expect(ticks[0]).toBe(0);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(most);
        expect(ticks.length).toBeLessThanOrEqual(6);
        for (const tick of ticks) expect(Number.isInteger(tick)).toBe(true);
      }),
    );
  });

  test('the last periods keep what belongs to them', () => {
    const all = shown(
      Array.from({ length: 30 }, (_, index) => point(index, { count: index })),
      { changes: [month(2), month(25)] },
    );
    expect(lastPeriods(all, 12).points.map(({ count }) => count)).toEqual(
      Array.from({ length: 12 }, (_, index) => 18 + index),
    );
    expect(lastPeriods(all, 12).changes).toEqual([month(25)]);
    expect(lastPeriods(all, undefined)).toBe(all);
  });
});
