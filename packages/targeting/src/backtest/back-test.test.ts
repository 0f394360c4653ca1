import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileCriterion, judgeJourney } from '../evaluate/index.ts';
import { criterion as anyCriterion } from '../test/arbitraries.ts';
import { facts as anyFacts, courier, told } from '../test/journeys.ts';
import { couriers, read } from '../test/samples.ts';
import { backTest, type Disposition, type PastJourney } from './index.ts';

const compiled = compileCriterion(read(couriers));
const journeys = (
  list: readonly (readonly [number, Readonly<Record<string, unknown>>, Disposition])[],
): readonly PastJourney[] =>
  list.flatMap(([times, changes, disposition], kind) =>
    Array.from({ length: times }, (_, index) => ({
      id: `${kind}-${index}`,
      flight: `flight-${index % 10}`,
      disposition,
      facts: told({ ...courier, ...changes }),
    })),
  );
// 20 journeys are marked: 8 confirmed, 10 refuted, 2 open. 4 confirmed ones pay by card and are missed; 6 of the others are
// exonerated as frequent flyers without findings; for 3 the payment is not known.
const past = journeys([
  [8, {}, 'confirmed'],
  [10, {}, 'refuted'],
  [2, {}, 'open'],
  [4, { 'payment.kind': 'card', 'payment.by-another': false }, 'confirmed'],
  [6, { 'booking.frequent-flyer': true }, 'refuted'],
  [3, { 'payment.kind': undefined }, 'open'],
  [9967, { 'booking.hours-before-departure': 400 }, 'open'],
]);

test('hits, precision with its interval, hits a flight, what was found', () => {
  const result = backTest(compiled, past);
  expect(result).toMatchObject({
    criterion: 'couriers-short-return',
    journeys: 10_000,
    result: { marked: 20, undetermined: 3, confirmed: 8, refuted: 10 },
    marked: { share: 0.002 },
    found: { count: 8, of: 12 },
    flights: { all: 10, withHits: 10, mean: 2, most: 3 },
    passed: true,
  });
  // Wilson for 8 of 18, worked by hand from the formula: 0.2456 to 0.6628.
  expect(result.result.precision?.share).toBeCloseTo(0.4444, 4);
  expect(result.result.precision?.interval.lower).toBeCloseTo(0.2456, 4);
  expect(result.result.precision?.interval.upper).toBeCloseTo(0.6628, 4);
});

test('the effect of each condition is the same criterion without it', () => {
  const { effects } = backTest(compiled, past);
  const without = (condition: string) =>
    effects.find((one) => one.condition === condition)?.without;
  expect(effects).toHaveLength(9);
  // Without the exonerating condition the six frequent flyers are marked for nothing.
  expect(without('booking.frequent-flyer is yes')).toMatchObject({
    marked: 26,
    confirmed: 8,
    refuted: 16,
  });
  // Without the lead time everybody with the rest is marked.
  expect(without('booking.hours-before-departure at most 24')).toMatchObject({ marked: 9987 });
  // Without cash, no journey is marked: no journey says that another person paid.
  expect(without('payment.kind is cash')).toMatchObject({ marked: 0 });
});

test('leaving out is writing it without: every condition of every criterion', () => {
  fc.assert(
    fc.property(
      anyCriterion,
      fc.array(anyFacts, { minLength: 1, maxLength: 8 }),
      (criterion, list) => {
        const records = list.map((facts, index) => ({
          id: String(index),
          flight: 'f',
          disposition: 'open' as const,
          facts,
        }));
        for (const { place, without } of backTest(compileCriterion(criterion), records).effects) {
          const side = criterion[place.side].flatMap((clause, index) => {
            if (index !== place.clause) return [clause];
            const conditions = clause.conditions.toSpliced(place.condition, 1);
            return conditions.length === 0 ? [] : [{ ...clause, conditions }];
          });
          const less = compileCriterion({ ...criterion, [place.side]: side });
          expect(without.marked).toBe(
            list.filter((facts) => judgeJourney(less, facts) === 'marked').length,
          );
        }
      },
    ),
    { numRuns: 100 },
  );
});

test('overlap with another criterion', () => {
  const other = compileCriterion(
    read(
      couriers
        .replace('couriers-short-return', 'couriers-other')
        .replace('payment.kind is cash', 'payment.kind in (cash, card)'),
    ),
  );
  expect(backTest(compiled, past, { others: [other] }).overlaps).toEqual([
    { other: 'couriers-other', both: 20, onlyThis: 0, onlyOther: 4 },
  ]);
});

const codes = (list: readonly PastJourney[], limits = {}) =>
  backTest(compiled, list, { limits }).remarks.map(({ code, severity }) => [code, severity]);

test('R19: a criterion that would mark more than the set share of travellers is refused', () => {
  expect(codes(past, { mostMarked: 0.0019 })).toContainEqual([
    'targeting.backtest.share',
    'obstacle',
  ]);
  expect(backTest(compiled, past, { limits: { mostMarked: 0.0019 } }).passed).toBe(false);
  // At the limit it stands, and that the interval reaches over it is said.
  expect(codes(past)).toContainEqual(['targeting.backtest.share-uncertain', 'attention']);
  expect(codes(past, { mostMarked: 0.004 })).not.toContainEqual(
    expect.arrayContaining(['targeting.backtest.share-uncertain']),
  );
  fc.assert(
    fc.property(fc.nat(8), fc.integer({ min: 0, max: 80 }), (hits, others) => {
      fc.pre(hits + others > 0);
      const list = journeys([
        [hits, {}, 'open'],
        [others, { 'itinerary.nights-away': 20 }, 'open'],
      ]);
      expect(backTest(compiled, list, { limits: { mostMarked: 0.1 } }).passed).toBe(
        hits / (hits + others) <= 0.1,
      );
    }),
    { numRuns: 60 },
  );
});

test('R27: precision under the floor refuses; what is not known is said and not believed', () => {
  const poor = journeys([
    [1, {}, 'confirmed'],
    [9, {}, 'refuted'],
    [9990, { 'itinerary.nights-away': 20 }, 'open'],
  ]);
  expect(codes(poor)).toContainEqual(['targeting.backtest.precision-low', 'obstacle']);
  const open = journeys([
    [3, {}, 'open'],
    [9990, { 'itinerary.nights-away': 20 }, 'open'],
  ]);
  expect(codes(open)).toContainEqual(['targeting.backtest.precision-unknown', 'attention']);
  expect(backTest(compiled, open).result.precision).toBeUndefined();
  expect(codes(journeys([[50, { 'itinerary.nights-away': 20 }, 'open']]))).toContainEqual([
    'targeting.backtest.no-hits',
    'attention',
  ]);
  expect(codes([])).toEqual([['targeting.backtest.no-journeys', 'obstacle']]);
});

test('a condition that changes nothing is named', () => {
  expect(backTest(compiled, past).remarks).toContainEqual({
    code: 'targeting.backtest.condition-idle',
    severity: 'attention',
    facts: { condition: 'itinerary.nights-away between 1 and 4' },
  });
});
