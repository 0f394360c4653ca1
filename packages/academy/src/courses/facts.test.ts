import { addDays, type CivilDate, daysBetween } from '@amirani/core';
import { expect, test } from 'vitest';
import { sensitivityOf } from '../scoring/index.ts';
import { documentFraud } from './courses/document-fraud.ts';
import { riskAnalysis } from './courses/risk-analysis.ts';
import { schengenRules } from './courses/schengen-rules.ts';
import { travellerAssessment } from './courses/traveller-assessment.ts';

/** Days used in the 180 that end on a day; counted here by itself, not by the engine that duty uses. */
const usedOn = (stays: ReadonlySet<number>, day: number): number =>
  [...stays].filter((one) => one >= day - 179 && one <= day).length;

const daysOf = (...stays: readonly (readonly [number, number])[]): ReadonlySet<number> =>
  new Set(
    stays.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at)),
  );

test('the window of the drawing is counted day by day', () => {
  const chart = schengenRules.charts.find(({ id }) => id === 'window');
  const stays = daysOf([1, 60], [101, 130]);
  expect(chart?.kind === 'line' ? chart.values : []).toEqual(
    Array.from({ length: 31 }, (_, at) => usedOn(stays, 10 * (at + 1))),
  );
});

test('71 days, 19 by subtraction, 60 by the window: the worked example of the Schengen course', () => {
  const start = '2026-01-01' as CivilDate;
  const day = (date: string): number => daysBetween(start, date as CivilDate);
  const stays = daysOf(
    [day('2027-01-10'), day('2027-02-19')],
    [day('2027-04-01'), day('2027-04-30')],
  );
  const last = (entry: string): string => {
    const inside = new Set(stays);
    let now = day(entry);
    for (inside.add(now); usedOn(inside, now) <= 90; inside.add(now)) now += 1;
    return addDays(start, now - 1);
  };
  expect(usedOn(stays, day('2027-06-01'))).toBe(71);
  expect(addDays('2027-06-01' as CivilDate, -179)).toBe('2026-12-04');
  expect(last('2027-06-01')).toBe('2027-06-19');
  expect(last('2027-06-25')).toBe('2027-08-23');
  expect(day('2027-08-23') - day('2027-06-25') + 1).toBe(60);
});

test('52 of 666 pairs of characters look alike to every check digit, 6 and G among them', () => {
  const characters = '<0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const value = (one: string): number => Math.max(0, characters.indexOf(one) - 1);
  const pairs = [...characters].flatMap((one, at) =>
    [...characters].slice(at + 1).map((other) => [one, other] as const),
  );
  const blind = pairs.filter(([one, other]) => (value(one) - value(other)) % 10 === 0);
  expect([blind.length, pairs.length]).toEqual([52, 666]);
  for (const pair of ['6G', '1L', '8I', '<K']) expect(blind.map(([a, b]) => a + b)).toContain(pair);
  expect(documentFraud.keyFigures.find(({ id }) => id === 'blind-pairs')?.value).toBe(52);
  const sum = [...'AB1234567'].reduce(
    (all, one, at) => all + value(one) * ([7, 3, 1][at % 3] ?? 0),
    0,
  );
  expect(sum).toBe(191);
});

test('d’ of the two officers who are compared: 2.44 and 1.01', () => {
  const of = (falseAlarms: number): string | undefined =>
    sensitivityOf({
      hits: 51,
      misses: 9,
      falseAlarms,
      correctPasses: 240 - falseAlarms,
      undecided: 0,
    })?.dPrime.value.toFixed(2);
  expect([of(18), of(120)]).toEqual(['2.44', '1.01']);
});

test('chance matches of a thousand flights, and signals of chance in a week', () => {
  const chart = travellerAssessment.charts.find(({ id }) => id === 'coincidence');
  const byName = (1000 * 180 * 5000) / 100_000;
  const expected = [byName, byName / 50, byName / (50 * 365.25)];
  if (chart?.kind !== 'bars') throw new Error('no bars');
  for (const [at, value] of chart.values.entries())
    expect(Math.abs(value / (expected[at] ?? 0) - 1)).toBeLessThan(0.02);
  const [series, chance] = ['series-in-a-week', 'chance-signals'].map(
    (id) => riskAnalysis.keyFigures.find((one) => one.id === id)?.value,
  );
  expect(chance).toBe((series ?? 0) / 20);
});

test('forty kinds of forgery are all told of', () => {
  const chart = documentFraud.charts.find(({ id }) => id === 'who-sees');
  expect(chart?.kind === 'bars' ? chart.values.reduce((sum, one) => sum + one, 0) : 0).toBe(40);
});
