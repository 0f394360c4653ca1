import type { CivilDate, EpochDay } from '@amirani/core';
import { toEpochDay } from '@amirani/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  DaySet,
  firstEntryFor,
  hasOverstay,
  longestStay,
  longestStayBeside,
  overstayIn,
  usedAmong,
  usedOn,
} from '../index.ts';
import {
  daysOf,
  firstEntryByDefinition,
  longestBesideByDefinition,
  longestByDefinition,
  unlawfulByDefinition,
  usedByDefinition,
} from '../test/by-definition.ts';
import { firstEntryBeside } from './first-entry.ts';

const start = toEpochDay('2024-01-01' as CivilDate);

/** Histories of each kind: apart, touching, and whatever comes (nested, twice, unsorted). */
const gaps = (least: number) =>
  fc
    .array(fc.tuple(fc.integer({ min: least, max: 130 }), fc.integer({ min: 1, max: 120 })), {
      maxLength: 9,
    })
    .map((steps) => {
      let day: number = start;
      return steps.map(([gap, length]) => {
        const first = day + gap;
        day = first + length - 1;
        return [first, day] as [number, number];
      });
    });
const kinds = {
  clean: gaps(2),
  touching: gaps(0),
  messy: fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 150 }))
      .map(([first, length]) => [start + first, start + first + length] as [number, number]),
    { maxLength: 9 },
  ),
};
const rowsOf = (runs: readonly (readonly [number, number])[]) =>
  runs.map(([first, last]) => ({ first: first as EpochDay, last: last as EpochDay }));
const setOf = (runs: readonly (readonly [number, number])[]) => DaySet.of(rowsOf(runs));
const anyDay = fc.integer({ min: -10, max: 900 }).map((day) => start + day);

describe.each(Object.entries(kinds))('%s histories answer as the definition says', (_, history) => {
  test('days used, and whether a day is a day of stay', () => {
    fc.assert(
      fc.property(history, anyDay, (runs, day) => {
        const days = setOf(runs);
        const plain = daysOf(runs);
        expect(usedOn(days, day)).toBe(usedByDefinition(plain, day));
        expect(usedAmong(rowsOf(runs), day)).toBe(usedOn(days, day));
        expect(days.has(day)).toBe(plain.has(day));
        expect(days.size).toBe(plain.size);
      }),
      { numRuns: 300 },
    );
  });

  test('the longest stay, with roll-off', () => {
    fc.assert(
      fc.property(history, anyDay, (runs, day) => {
        const longest = longestByDefinition(daysOf(runs), day);
        expect(longestStay(setOf(runs), day)).toBe(longest);
        expect(longestStay(DaySet.near(rowsOf(runs), day - 179, day - 1), day)).toBe(longest);
      }),
      { numRuns: 300 },
    );
  });

  test('the longest stay that spares what is booked', () => {
    fc.assert(
      fc.property(history, anyDay, (runs, day) => {
        expect(longestStayBeside(setOf(runs), day)).toBe(
          longestBesideByDefinition(daysOf(runs), day),
        );
      }),
      { numRuns: 100 },
    );
  });

  test('the first possible entry', () => {
    fc.assert(
      fc.property(history, anyDay, fc.integer({ min: 1, max: 90 }), (runs, day, length) => {
        expect(firstEntryFor(setOf(runs), day, length)).toBe(
          firstEntryByDefinition(daysOf(runs), day, length),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('the first possible entry that spares what is booked', () => {
    fc.assert(
      fc.property(history, anyDay, fc.integer({ min: 1, max: 90 }), (runs, day, length) => {
        const plain = daysOf(runs);
        let entry = day;
        while (longestBesideByDefinition(plain, entry) < length) entry += 1;
        expect(firstEntryBeside(setOf(runs), day, length)).toBe(entry);
      }),
      { numRuns: 4 },
    );
  });

  test('unlawful days, the first of them, the peak and the excess at the last exit', () => {
    fc.assert(
      fc.property(history, (runs) => {
        const days = setOf(runs);
        const plain = daysOf(runs);
        const unlawful = unlawfulByDefinition(plain);
        const exit = Math.max(...plain);
        expect(overstayIn(days)).toEqual({
          unlawfulDays: unlawful.length,
          first: unlawful[0],
          last: unlawful.at(-1),
          peak: Math.max(0, ...[...plain].map((day) => usedByDefinition(plain, day))),
          excessAtExit: plain.size === 0 ? 0 : Math.max(0, usedByDefinition(plain, exit) - 90),
        });
        expect(hasOverstay(days)).toBe(unlawful.length > 0);
        expect(hasOverstay(rowsOf(runs))).toBe(unlawful.length > 0);
      }),
      { numRuns: 200 },
    );
  });
});
