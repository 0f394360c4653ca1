import { randomUUID } from 'node:crypto';
import type { CivilDate } from '@amirani/core';
import { onDatabase } from '@platform/server/test/engines.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { monthly, openRiskRoom, type RiskRoom, riskTerms } from '../test/risk-room.ts';

onDatabase('the newest counts of a series, and what it is made of', (database) => {
  let room: RiskRoom;
  beforeAll(async () => {
    room = await openRiskRoom(database());
  });
  afterAll(async () => room.server.close());

  /** Months of 2018: half of each is in at its end, four fifths a month later. */
  const vintage = (months: number): string =>
    monthly(
      ['section'],
      [
        [['Sarpi'], Array.from({ length: months }, (_, i) => 10 * sharesOf(months - i))],
        [['Vale'], Array.from({ length: months }, (_, i) => 20 * sharesOf(months - i))],
      ],
    );
  const sharesOf = (age: number): number => [5, 8][age - 1] ?? 10;

  test('are expected to become what earlier months of the same age became, once enough vintages follow on each other', async () => {
    const params = { dataset: 'late' };
    await room.analyst.registerRiskDataset({ body: { ...riskTerms, id: 'late' } });
    for (let months = 1; months <= 4; months += 1)
      // The evening of the 30th in UTC is the first of the next month at the border.
      await room.takeOver('late', vintage(months), `2018-0${months + 1}-01T00:00:00.000Z`);
    const ask = (vintage?: number) =>
      room.analyst.nowcastRiskSeries({
        params,
        body: { key: {}, ...(vintage === undefined ? {} : { vintage }) },
      });
    expect(await ask()).toEqual({ key: {}, vintage: 4, run: 4, least: 5, points: [] });
    for (let months = 5; months <= 7; months += 1)
      await room.takeOver('late', vintage(months), `2018-0${months + 1}-01T00:00:00.000Z`);
    const { points, coverage, ...rest } = await ask();
    expect(rest).toEqual({ key: {}, vintage: 7, run: 7, least: 5, longestDelay: 3 });
    expect(points.map(({ period, reported, expected }) => [period, reported, expected])).toEqual([
      ['2018-06', 240, 300],
      ['2018-07', 150, 300],
    ]);
    expect(points[1]?.intervals[1]?.lower).toBeLessThan(300);
    expect(points[1]?.intervals[1]?.upper).toBeGreaterThan(300);
    expect(coverage?.errorAsReported).toBeGreaterThan(10 * (coverage?.error ?? Infinity));
    expect(coverage?.levels.every(({ held }) => held === coverage.values)).toBe(true);
    const { product } = await room.analyst.composeRiskProduct({
      body: {
        id: randomUUID(),
        input: {
          kind: 'monthly',
          at: '2018-08-02' as CivilDate,
          datasets: ['late'],
          risks: [],
          handling: 'amber',
          remarks: [],
          recipients: [],
          outside: false,
        },
      },
    });
    const shown = await room.analyst.showRiskProduct({
      params: { id: product.id },
      body: { language: 'en' },
    });
    expect(JSON.stringify(shown)).toContain('Expected to become');
    // A later correction of a figure is not a report, so the reporting delays stay the same.
    await room.analyst.amendRiskFigure({
      params,
      body: {
        key: { section: 'Vale' },
        period: '2018-07',
        cell: 130,
        against: 7,
        reason: 'thirty more were found in the books',
      },
    });
    const amended = await ask();
    expect([amended.vintage, amended.run]).toEqual([8, 7]);
    expect(amended.points.at(-1)).toMatchObject({
      period: '2018-07',
      reported: 180,
      expected: 360,
    });
    // As it was known before, nothing more is said than could be said then.
    expect((await ask(4)).points).toEqual([]);
  });

  test('a season is told apart from the trend, where two years are over', async () => {
    const params = { dataset: 'seasons' };
    await room.analyst.registerRiskDataset({ body: { ...riskTerms, id: 'seasons' } });
    const counts = Array.from({ length: 60 }, (_, i) => 100 + i + (i % 12 === 6 ? 60 : 0));
    counts[28] = 400;
    await room.takeOver(
      'seasons',
      monthly(
        ['section'],
        [
          [['Sarpi'], counts],
          [['Vale'], counts.slice(0, 20)],
        ],
      ),
    );
    const of = (section: string) =>
      room.analyst.decomposeRiskSeries({ params, body: { key: { section } } });
    const { points, strength, filled } = await of('Sarpi');
    expect([points.length, filled, points[0]?.period]).toEqual([60, 0, '2018-01']);
    for (const [i, { trend, season, remainder }] of points.entries())
      expect(trend + season + remainder).toBeCloseTo(counts[i] as number, 6);
    expect(points[42]?.season).toBeGreaterThan(40);
    expect(points[28]?.remainder).toBeGreaterThan(100);
    expect(strength).toBeGreaterThan(0);
    expect((await of('Vale')).points).toEqual([]);
  });
});
