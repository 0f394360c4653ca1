import fc from 'fast-check';
import { expect, test } from 'vitest';
import { farringtonFlexible, regimeAware } from './index.ts';

/** Months of a flow that leaps from one level to ten times as much and stays there. */
const leap = (length: number, at: number): Float64Array =>
  Float64Array.from({ length }, (_, t) => {
    const noise = 1 + 0.2 * Math.sin(t * 12.9898) * Math.cos(t * 78.233);
    return Math.round((t < at ? 300 : 3000) * noise * (1 + 0.3 * Math.sin((2 * Math.PI * t) / 12)));
  });

const alarmsOf = ({ at, alarm }: { at: Int32Array; alarm: Int8Array }): number[] =>
  Array.from(at).filter((_, i) => alarm[i] === 1);

test('a change of regime is told when it comes, and not for years after', () => {
  const counts = leap(144, 90);
  const found = regimeAware({ counts, perYear: 12 });
  const alarms = alarmsOf(found);
  expect(alarms).toContain(90);
  const stock = farringtonFlexible({ counts, perYear: 12 }, { w: 1, trend: false });
  const later = alarmsOf(stock).filter((k) => k > 92);
  expect(later.length).toBeGreaterThan(8);
  expect(alarms.filter((k) => k > 92).length).toBeLessThan(later.length / 2);
});

test('a rise that was told continues for as long as the warning stands, and is new again when it multiplies', () => {
  const counts = Float64Array.from({ length: 60 }, (_, t) => 100 + ((t * 37) % 21));
  counts.set([900, 950, 5000, 900, 950], 50);
  const { at, alarm, state, upperBound } = regimeAware({ counts, perYear: 12 });
  const from = at.indexOf(49);
  expect([...state.subarray(from, from + 6)]).toEqual([0, 1, 2, 1, 2, 2]);
  expect([...alarm.subarray(from, from + 6)]).toEqual([0, 1, 0, 1, 0, 0]);
  expect(upperBound[from + 2]).toBe(3600);
});

test('a rise that lasts is told once in a year; one that fell back for five months makes room for the next', () => {
  const steady = Float64Array.from({ length: 84 }, (_, t) => 100 + ((t * 37) % 21));
  const grown = steady.map((count, t) => (t < 40 ? count : count * (3 + (t - 40) / 8)));
  const rises = alarmsOf(regimeAware({ counts: grown, perYear: 12 }));
  expect(rises[0]).toBe(40);
  expect(rises.length).toBeGreaterThan(1);
  expect(rises.every((k, i) => i === 0 || k - (rises[i - 1] as number) > 12)).toBe(true);
  const twice = (later: number): number[] => {
    const counts = steady.slice();
    counts[40] = 300;
    counts[later] = 600;
    return alarmsOf(regimeAware({ counts, perYear: 12 }));
  };
  expect(twice(45)).toEqual([40]);
  expect(twice(46)).toEqual([40, 46]);
});

test('of a flow that is nearly always zero or comes by the boat, no more warnings than of one that is steady', () => {
  const boats = fc.array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.integer({ min: 5, max: 400 }) },
    ),
    { minLength: 196, maxLength: 196 },
  );
  let alarms = 0;
  let months = 0;
  fc.assert(
    fc.property(boats, (given) => {
      const found = regimeAware({ counts: Float64Array.from(given), perYear: 12 });
      alarms += alarmsOf(found).length;
      months += found.at.length;
    }),
    { numRuns: 30, seed: 6 },
  );
  expect(alarms).toBeGreaterThan(0);
  expect(alarms / months).toBeLessThan(0.05);
});

test('the bound is the greatest count that is nothing new', () => {
  const counts = fc.array(fc.integer({ min: 3, max: 900 }), { minLength: 40, maxLength: 50 });
  fc.assert(
    fc.property(counts, fc.boolean(), (given, above) => {
      const bound = regimeAware({ counts: Float64Array.from(given), perYear: 12 }).upperBound.at(
        -1,
      );
      const last = above ? Math.floor(bound as number) + 1 : Math.floor(bound as number);
      const changed = Float64Array.from([...given.slice(0, -1), last]);
      expect(regimeAware({ counts: changed, perYear: 12 }).alarm.at(-1)).toBe(above ? 1 : 0);
    }),
    { numRuns: 100 },
  );
});

test('no bound below zero, unknown stays unknown, and what comes later changes nothing', () => {
  const counts = fc
    .array(fc.oneof(fc.nat(5000), fc.nat(20), fc.constant(Number.NaN)), {
      minLength: 40,
      maxLength: 60,
    })
    .map((values) => Float64Array.from(values));
  fc.assert(
    fc.property(counts, (given) => {
      const whole = regimeAware({ counts: given, perYear: 12 });
      const cut = regimeAware({ counts: given.slice(0, 36), perYear: 12 });
      cut.at.forEach((k, i) => {
        expect(cut.upperBound[i]).toBeGreaterThanOrEqual(0);
        expect(cut.upperBound[i]).toBe(whole.upperBound[i]);
        expect(cut.alarm[i]).toBe(whole.alarm[i]);
        expect(cut.state[i]).toBe(whole.state[i]);
        if (Number.isNaN(given[k])) expect([cut.alarm[i], cut.state[i]]).toEqual([-1, -1]);
        const p = cut.pValue[i] as number;
        expect(Number.isNaN(p) || (p >= 0 && p <= 1)).toBe(true);
      });
    }),
    { numRuns: 50 },
  );
});
