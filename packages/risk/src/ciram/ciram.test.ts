import type { CivilDate } from '@amirani/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type AssessmentItem,
  assess,
  attributes,
  confidences,
  DEFAULT_RATING,
  impactLevels,
  levelled,
  levels5,
  likelihoodOf,
  likelihoodRanges,
  type MatrixSet,
  magnitudeOf,
  matricesOf,
  moreProbableThan,
} from './index.ts';
import { vulnerabilityOf } from './matrices.ts';
import { rate } from './rate.ts';
import { ROBUST_SHARE } from './sensitivity.ts';

const day = '2026-11-26' as CivilDate;
const item = (attribute: AssessmentItem['attribute'], level?: number): AssessmentItem => ({
  attribute,
  text: 'as seen',
  evidence: [{ kind: 'indicator', id: '1A', vintage: day }],
  level,
  confidence: 'moderate',
  author: 'analyst',
  on: day,
  validUntil: '2027-02-28' as CivilDate,
});
const items = (levels: Partial<Record<string, number>>): readonly AssessmentItem[] =>
  attributes.flatMap(({ code }) =>
    levelled.has(code) ? [item(code, levels[code] ?? 2)] : [item(code)],
  );

const complete = fc
  .tuple(
    ...[...levelled.values()].map((highest) => fc.integer({ min: 1, max: highest })),
    fc.constantFrom(...confidences),
  )
  .map((drawn) => {
    const confidence = drawn.at(-1) as AssessmentItem['confidence'];
    return [...levelled.keys()].map((code, i) => ({
      ...item(code, drawn[i] as number),
      confidence,
    }));
  });

test('an example by hand: 4 and 5, worst two 4 and 3, high impact', () => {
  const { result, problems } = assess(
    items({ likelihood: 4, magnitude: 5, permeability: 4, operations: 3, security: 3 }),
    day,
  );
  expect(problems).toEqual([]);
  expect(result).toEqual({
    threat: 5,
    vulnerability: 4,
    exposure: 5,
    impact: 'high',
    rating: 'critical',
  });
});

test('threat is the row and vulnerability the column: a weak place under a small threat is not a strong one under a great', () => {
  const levels = { likelihood: 1, magnitude: 1, permeability: 3, operations: 3, security: 2 };
  expect(assess(items(levels), day).result).toMatchObject({
    threat: 1,
    vulnerability: 3,
    exposure: 2,
    rating: 'medium',
  });
});

test('an item holds on its last day', () => {
  const lastDay = items({}).map((one) => ({ ...one, validUntil: day }));
  expect(assess(lastDay, day).result).toBeDefined();
});

test('every table rises along rows and columns, and by one step at most', () => {
  const set = matricesOf('amirani-1');
  if (set === undefined) throw new Error('no tables');
  const rating = set.rating.map((row) => row.map((one) => impactLevels.indexOf(one)));
  for (const table of [set.threat, set.exposure, rating] as readonly (readonly number[])[][])
    table.forEach((row, i) => {
      row.forEach((cell, j) => {
        for (const next of [row[j + 1], table[i + 1]?.[j]])
          if (next !== undefined) expect([0, 1]).toContain(next - cell);
      });
    });
});

test('a higher level never gives a lower rating, and neighbours are what a new look gives', () => {
  fc.assert(
    fc.property(complete, (given) => {
      const { result, sensitivity } = assess(given, day, { ...DEFAULT_RATING, draws: 1 });
      const at = impactLevels.indexOf(result?.rating ?? 'low');
      for (const { attribute, lower, higher } of sensitivity?.offByOne ?? []) {
        if (lower) expect(impactLevels.indexOf(lower)).toBeLessThanOrEqual(at);
        if (higher) expect(impactLevels.indexOf(higher)).toBeGreaterThanOrEqual(at);
        const raised = given.map((one) =>
          one.attribute === attribute ? { ...one, level: (one.level ?? 0) + 1 } : one,
        );
        expect(assess(raised, day, { ...DEFAULT_RATING, draws: 1 }).result?.rating).toBe(higher);
      }
    }),
    { numRuns: 50 },
  );
});

test('one seed, the same bytes; shares add up, and robust is what stays often enough', () => {
  fc.assert(
    fc.property(complete, fc.nat(), (given, seed) => {
      const settings = { ...DEFAULT_RATING, seed, draws: 400 };
      const once = assess(given, day, settings);
      expect(JSON.stringify(assess(given, day, settings))).toBe(JSON.stringify(once));
      expect(JSON.stringify(assess([...given].reverse(), day, settings).sensitivity)).toBe(
        JSON.stringify(once.sensitivity),
      );
      const shares = Object.values(once.sensitivity?.shares ?? {});
      expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
      const stays = once.sensitivity?.shares[once.result?.rating ?? 'low'] ?? 0;
      expect(once.sensitivity?.robust).toBe(stays >= ROBUST_SHARE);
    }),
    { numRuns: 30 },
  );
});

test('shares are those of the exact distribution within four standard errors', () => {
  // All 3^9 combinations, each with its probability.
  const sure = items({ likelihood: 3, magnitude: 3, permeability: 3, operations: 3, security: 3 });
  const given = sure.map((one): AssessmentItem => ({ ...one, confidence: 'high' }));
  const { sensitivity } = assess(given, day, { ...DEFAULT_RATING, draws: 20_000 });
  const exact = new Map<string, number>();
  const set = matricesOf('amirani-1');
  const walk = (rest: readonly string[], share: number, levels: Record<string, number>): void => {
    const [code, ...more] = rest;
    if (code === undefined) {
      const { rating } = rate((one) => levels[one] ?? 0, set as MatrixSet, 'worst-two');
      exact.set(rating, (exact.get(rating) ?? 0) + share);
      return;
    }
    const level = given.find(({ attribute }) => attribute === code)?.level ?? 0;
    walk(more, share * 0.9, { ...levels, [code]: level });
    walk(more, share * 0.05, { ...levels, [code]: level - 1 });
    walk(more, share * 0.05, { ...levels, [code]: level + 1 });
  };
  walk([...levelled.keys()], 1, {});
  for (const level of impactLevels) {
    const p = exact.get(level) ?? 0;
    const error = Math.sqrt((p * (1 - p)) / 20_000);
    expect(Math.abs((sensitivity?.shares[level] ?? 0) - p)).toBeLessThanOrEqual(4 * error);
  }
});

test('a level that is missing, expired or impossible leaves the risk unrated, and is named', () => {
  const all = items({});
  for (const [broken, code] of [
    [all.filter(({ attribute }) => attribute !== 'magnitude'), 'ciram.item.missing'],
    [
      all.map((one) =>
        one.attribute === 'magnitude' ? { ...one, validUntil: '2026-11-25' as CivilDate } : one,
      ),
      'ciram.item.expired',
    ],
    [
      all.map((one) => (one.attribute === 'magnitude' ? { ...one, level: 6 } : one)),
      'ciram.item.level',
    ],
    [
      all.map((one) => (one.attribute === 'magnitude' ? { ...one, level: 2.5 } : one)),
      'ciram.item.level',
    ],
  ] as const) {
    const { result, sensitivity, problems } = assess(broken, day);
    expect(result).toBeUndefined();
    expect(sensitivity).toBeUndefined();
    expect(problems).toContainEqual({ code, attribute: 'magnitude' });
    expect(problems).toContainEqual({ code: 'ciram.item.missing', attribute: 'magnitude' });
  }
});

test('what rests on nothing is rated and named; of two items the first stands', () => {
  const bare = items({}).map((one) => ({ ...one, evidence: [] }));
  const found = assess([...bare, item('magnitude', 5)], day);
  expect(found.result).toEqual(assess(items({}), day).result);
  expect(found.problems.filter(({ code }) => code === 'ciram.item.no-evidence')).toHaveLength(
    attributes.length,
  );
  expect(found.problems).toContainEqual({ code: 'ciram.item.duplicate', attribute: 'magnitude' });
});

test('one weak place is not averaged away', () => {
  expect(vulnerabilityOf([5, 1, 1, 1])).toBe(3);
  expect(vulnerabilityOf([5, 1, 1, 1], 'mean')).toBe(2);
  expect(vulnerabilityOf([4, 3, 1, 1])).toBe(4);
  expect(vulnerabilityOf([])).toBeUndefined();
});

test('words of likelihood cover every probability once', () => {
  for (const level of levels5.slice(1))
    expect(likelihoodRanges[level].from).toBe(likelihoodRanges[levels5[level - 2] ?? 1].below);
  expect([0, 0.049, 0.05, 0.25, 0.5499, 0.55, 0.85, 1].map(likelihoodOf)).toEqual([
    1, 1, 2, 3, 3, 4, 5, 5,
  ]);
  expect([-0.1, 1.1, Number.NaN].map(likelihoodOf)).toEqual([undefined, undefined, undefined]);
});

test('magnitude is against the own history, and a short one says nothing', () => {
  const history = Array.from({ length: 101 }, (_, i) => i);
  expect([50, 51, 76, 91, 98].map((value) => magnitudeOf(value, history))).toEqual([1, 2, 3, 4, 5]);
  expect(magnitudeOf(98, [...history, Number.NaN, Number.NaN])).toBe(5);
  expect(magnitudeOf(98, history.slice(0, 11))).toBeUndefined();
  expect(magnitudeOf(Number.NaN, history)).toBeUndefined();
  fc.assert(
    fc.property(
      fc.array(fc.nat(1000), { minLength: 12, maxLength: 60 }),
      fc.nat(1000),
      fc.integer({ min: 1, max: 50 }),
      (past, value, times) => {
        // A high level does not depend on the size of the place.
        expect(
          magnitudeOf(
            value * times,
            past.map((one) => one * times),
          ),
        ).toBe(magnitudeOf(value, past));
      },
    ),
  );
});

test('a level with more draws is named beside the rating, an equal one is not', () => {
  // The figures of the review: Medium by the tables, High in 63 % of the draws.
  expect(moreProbableThan('medium', { medium: 0.37, high: 0.63 })).toBe('high');
  expect(moreProbableThan('medium', { medium: 0.5, high: 0.5 })).toBeUndefined();
  expect(moreProbableThan('high', { medium: 0.2, high: 0.8 })).toBeUndefined();
});
