import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detectWithEffort } from './effort.ts';
import {
  type Detection,
  detect,
  farringtonFlexible,
  farringtonPredictive,
  type Observed,
  regimeAware,
} from './index.ts';
import vectors from './vectors/r-exposure.json' with { type: 'json' };

test('rates as R surveillance has them with a population offset', () => {
  const observed = {
    counts: Float64Array.from(vectors.counts),
    exposure: Float64Array.from(vectors.exposure),
    perYear: 12,
  };
  const range = Array.from({ length: 36 }, (_, i) => 61 + i);
  for (const { control, upperbound, expected, alarm } of vectors.cases) {
    const options = { ...control, b: 4, w: 2, pastWeeksNotIncluded: 2, range };
    const own = farringtonFlexible(observed, options as Parameters<typeof farringtonFlexible>[1]);
    expect([...own.alarm]).toEqual(alarm);
    own.upperBound.forEach((upper, i) => {
      expect(upper / (upperbound[i] as number)).toBeCloseTo(1, 6);
      expect((own.expected[i] as number) / (expected[i] as number)).toBeCloseTo(1, 6);
    });
  }
});

/** Months with a season, four times a year about 60 to each hundred hours. */
const steady = Array.from({ length: 84 }, (_, t) =>
  Math.round(60 * (1 + 0.3 * Math.sin((2 * Math.PI * t) / 12)) + ((t * 37) % 9)),
);

test('twice the patrols are effort, twice the rate is flow, half the patrols can hide it', () => {
  const read = (count: number, hours: number) => {
    const counts = Float64Array.from([...steady, 60 * count]);
    const exposure = new Float64Array(85).fill(100);
    exposure[84] = 100 * hours;
    return detectWithEffort({ counts, exposure, perYear: 12 }, { range: [85] }).readings[0];
  };
  expect(read(1, 1)).toBe('none');
  expect(read(2, 2)).toBe('effort');
  expect(read(2, 1)).toBe('flow');
  expect(read(1.1, 0.5)).toBe('hidden');
  expect(read(2, 0)).toBe('unknown');
});

const methods: readonly ((observed: Observed) => Detection)[] = [
  (observed) => farringtonFlexible(observed, { b: 3, w: 1 }),
  (observed) => farringtonPredictive(observed, { w: 1, noPeriods: 2, pastWeeksNotIncluded: 2 }),
  (observed) => regimeAware(observed),
];

test('the unit of an exposure does not matter, an even one changes nothing, and where it is not known nothing is said', () => {
  const months = fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 60, maxLength: 60 });
  const hours = fc.array(fc.integer({ min: 50, max: 200 }), { minLength: 60, maxLength: 60 });
  fc.assert(
    fc.property(fc.constantFrom(...methods), months, hours, (method, given, effort) => {
      const counts = Float64Array.from(given);
      const judged = (exposure?: Float64Array) =>
        method({ counts, perYear: 12, ...(exposure ? { exposure } : {}) });
      const alone = judged();
      const even = judged(new Float64Array(60).fill(7));
      expect([...even.alarm]).toEqual([...alone.alarm]);
      const [byHours, byMinutes] = [1, 60].map((unit) =>
        judged(Float64Array.from(effort, (one) => unit * one)),
      );
      byHours?.upperBound.forEach((upper, i) => {
        if (!Number.isNaN(upper)) expect(byMinutes?.upperBound[i]).toBeCloseTo(upper, 4);
      });
      const gap = Float64Array.from(effort);
      gap[59] = Number.NaN;
      expect(judged(gap).alarm.at(-1)).toBe(-1);
    }),
    { numRuns: 60 },
  );
});

test('a method that cannot read an exposure says that it cannot say', () => {
  const counts = Float64Array.from(steady);
  const exposure = new Float64Array(84).fill(100);
  const { alarm, at } = detect({ counts, exposure, perYear: 12 }, 'ears-c1');
  expect(at).toHaveLength(84);
  expect(new Set(alarm)).toEqual(new Set([-1]));
});
