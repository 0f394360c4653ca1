import fc from 'fast-check';
import { expect, expectTypeOf, test } from 'vitest';
import type { FieldName } from '../criteria/index.ts';
import { compileCriterion, type JourneyFacts, judgeJourney } from '../evaluate/index.ts';
import { ratioInterval } from '../statistics/ratio.ts';
import { facts as anyFacts } from '../test/journeys.ts';
import { couriers, read } from '../test/samples.ts';
import {
  dimensions,
  type GroupMembership,
  groupEffects,
  hideSmallCells,
  type Mark,
  markJourneys,
  type PastJourney,
} from './index.ts';

const compiled = compileCriterion(read(couriers));

/** A number of journeys of a group, some of them marked, all refuted. */
const world = (
  rows: readonly (readonly [GroupMembership, number, number])[],
): { readonly marks: readonly Mark[]; readonly groups: ReadonlyMap<string, GroupMembership> } => {
  const all = rows.flatMap(([membership, travellers, marked], row) =>
    Array.from({ length: travellers }, (_, index) => ({
      membership,
      mark: {
        id: `${row}-${index}`,
        flight: 'f',
        outcome: index < marked ? ('marked' as const) : ('not-marked' as const),
        disposition: 'refuted' as const,
      },
    })),
  );
  return {
    marks: all.map(({ mark }) => mark),
    groups: new Map(all.map(({ mark, membership }) => [mark.id, membership])),
  };
};

test('R20 R26: neither evaluation nor marking can be given groups', () => {
  expectTypeOf(judgeJourney).parameter(1).toEqualTypeOf<JourneyFacts>();
  expectTypeOf<keyof JourneyFacts>().toEqualTypeOf<FieldName>();
  expectTypeOf(judgeJourney).parameters.toHaveProperty('length').toEqualTypeOf<2>();
  expectTypeOf<keyof PastJourney>().toEqualTypeOf<'id' | 'facts' | 'flight' | 'disposition'>();
  expectTypeOf<keyof Mark>().toEqualTypeOf<'id' | 'flight' | 'outcome' | 'disposition'>();
  fc.assert(
    fc.property(fc.array(anyFacts, { maxLength: 20 }), (list) => {
      const journeys = list.map((facts, index) => ({
        id: String(index),
        flight: 'f',
        disposition: 'open' as const,
        facts,
      }));
      const plain = markJourneys(compiled, journeys);
      // Whatever somebody writes beside the facts of a journey does not come into its mark.
      const planted = journeys.map((one) => ({
        ...one,
        nationality: 'QMA',
        sex: 'F',
        ageBand: '18-29',
      }));
      expect(markJourneys(compiled, planted)).toEqual(plain);
    }),
    { numRuns: 50 },
  );
});

test('R21: shares with intervals, and a ratio that lies outside 0.8 to 1.25 is uneven', () => {
  const { marks, groups } = world([
    [{ nationality: 'QMA', sex: 'F' }, 10_000, 20],
    [{ nationality: 'QMB', sex: 'F' }, 10_000, 100],
    [{ nationality: 'QMC', sex: 'M' }, 10_000, 60],
  ]);
  const effects = groupEffects(marks, groups, ['nationality']);
  expect(effects).toMatchObject({ travellers: 30_000, marked: 180, refuted: 180 });
  expect(effects.groups.map(({ group, marked, balance }) => [group[0], marked, balance])).toEqual([
    ['QMA', 20, 'uneven'],
    ['QMB', 100, 'uneven'],
    ['QMC', 60, 'undecided'],
  ]);
  expect(effects.groups[1]?.refutedRatio?.ratio).toBeCloseTo(2.5, 10);
  expect(effects.groups[1]?.refutedShare?.interval.lower).toBeCloseTo(0.00823, 4);
});

test('R21: what is even by enough is said to be even', () => {
  const { marks, groups } = world([
    [{ sex: 'F' }, 20_000, 4000],
    [{ sex: 'M' }, 20_000, 4000],
  ]);
  expect(groupEffects(marks, groups, ['sex']).groups.map(({ balance }) => balance)).toEqual([
    'even',
    'even',
  ]);
});

test('R21: groups are crossed, and those of whom nothing is known are a group of their own', () => {
  const { marks, groups } = world([
    [{ nationality: 'QMA', sex: 'F', ageBand: '18-29' }, 40, 8],
    [{ nationality: 'QMA', sex: 'M' }, 50, 9],
    [{}, 60, 10],
  ]);
  expect(
    groupEffects(marks, groups, ['nationality', 'sex', 'ageBand']).groups.map(({ group }) => group),
  ).toEqual([
    ['QMA', 'F', '18-29'],
    ['QMA', 'M', 'unknown'],
    ['unknown', 'unknown', 'unknown'],
  ]);
  expect(groupEffects(marks, new Map(), ['sex']).groups).toMatchObject([
    { group: ['unknown'], travellers: 150 },
  ]);
  expect(dimensions).toEqual(['nationality', 'sex', 'ageBand']);
});

test('R21: no count under five is shown, and none follows from the others and the total', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(8), fc.nat(60)), { maxLength: 12 }), (counts) => {
      const cells = hideSmallCells(counts);
      const hidden = counts.filter((_, index) => cells[index] === 'hidden');
      cells.forEach((cell, index) => {
        if (cell !== 'hidden') expect(cell).toBe(counts[index]);
        if (cell !== 'hidden') expect(cell).toBeGreaterThanOrEqual(5);
      });
      // What is hidden is never one cell alone, and never so few that their sum is a small cell, while others are shown.
      if (hidden.length > 0 && hidden.length < counts.length) {
        expect(hidden.length).toBeGreaterThanOrEqual(2);
        expect(hidden.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(5);
      }
      // Nothing is hidden where nothing is small.
      if (counts.every((count) => count >= 5)) expect(hidden).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('R21: where a count is hidden nothing else tells it, but the balance of a small group is still said', () => {
  const { marks, groups } = world([
    [{ nationality: 'QMA' }, 12, 4],
    [{ nationality: 'QMB' }, 20_000, 40],
    [{ nationality: 'QMC' }, 20_000, 45],
  ]);
  const [small, neighbour, large] = groupEffects(marks, groups, ['nationality']).groups;
  expect(small).toEqual({
    group: ['QMA'],
    travellers: 12,
    marked: 'hidden',
    refuted: 'hidden',
    balance: 'uneven',
  });
  expect(neighbour).not.toHaveProperty('refutedRatio');
  expect(large?.marked).toBe(45);
});

// D. Altman, Practical Statistics for Medical Research: the interval of a relative risk on the scale of logarithms.
// Worked here: 20/100 over 10/100 is 2, standard error 0.36056, 0.9865 to 4.0546.
test('a ratio of shares with its interval', () => {
  const found = ratioInterval({ count: 20, of: 100 }, { count: 10, of: 100 });
  expect(found?.ratio).toBe(2);
  expect(found?.interval.lower).toBeCloseTo(0.9866, 3);
  expect(found?.interval.upper).toBeCloseTo(4.0546, 3);
  expect(ratioInterval({ count: 0, of: 100 }, { count: 0, of: 100 })).toBeUndefined();
  expect(ratioInterval({ count: 0, of: 0 }, { count: 3, of: 100 })).toBeUndefined();
  const none = ratioInterval({ count: 0, of: 100 }, { count: 10, of: 100 });
  expect(none?.ratio).toBeGreaterThan(0);
  expect(none?.interval.upper).toBeLessThan(1);
});
