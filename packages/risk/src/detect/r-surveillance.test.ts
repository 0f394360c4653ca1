import { describe, expect, test } from 'vitest';
import {
  differences,
  haveReference,
  ours,
  ownCases,
  ownSeries,
  type RCase,
  type RSeries,
  reference,
} from '../test/detection-reference.ts';

const series = (rows: readonly RSeries[]) => new Map(rows.map((one) => [one.id, one]));

/** Runs every case; what differs from R is named by case. */
const held = (cases: readonly RCase[], rows: readonly RSeries[], absolute?: number): string[] => {
  const byId = series(rows);
  return cases.flatMap((one) => {
    const observed = byId.get(one.series);
    if (observed === undefined) return [`no series ${one.series}`];
    return differences(ours(one, observed), one.out, absolute).map(
      (text) => `${one.case ?? `${one.fn} ${one.series} ${JSON.stringify(one.control)}`}: ${text}`,
    );
  });
};

test('every method is as R surveillance 1.24.1 on synthetic series', () => {
  expect(ownCases.length).toBeGreaterThan(60);
  expect(new Set(ownCases.map(({ fn }) => fn)).size).toBe(6);
  expect(held(ownCases, ownSeries)).toEqual([]);
});

describe.skipIf(!haveReference)('the shared outputs of R', () => {
  const rows = haveReference ? (reference('detectors/series.json') as RSeries[]) : [];
  const cases = (file: string) =>
    (reference(`detectors/${file}.json`) as { cases: (RCase & { error?: string })[] }).cases.filter(
      ({ error }) => error === undefined,
    );

  test.each([
    'farringtonFlexible_weekly',
    'farringtonFlexible_monthly',
    'farrington_original',
    'earsC',
    'cusum',
  ])('%s', (file) => {
    expect(cases(file).length).toBeGreaterThan(10);
    expect(held(cases(file), rows)).toEqual([]);
  });

  test('cusum_paths', () => {
    const paths = (
      reference('detectors/cusum_paths.json') as {
        cases: {
          series: string;
          trans: string;
          m: string;
          k: number;
          h: number;
          range_start: number;
        }[];
      }
    ).cases;
    const made = paths.map(({ series: id, trans, m, k, h, range_start, ...rest }) => {
      const { cusum, upperbound, alarm } = rest as unknown as Record<string, number[]>;
      return {
        fn: 'cusum',
        series: id,
        control: { trans, k, h, m: m === 'none' ? null : m },
        from: range_start,
        out: { score: cusum ?? [], upperbound: upperbound ?? [], alarm: alarm ?? [] },
      };
    });
    expect(held(made, rows)).toEqual([]);
  });

  test('glr; of an epidemic component the alarms', () => {
    const epidemic = (one: RCase) => one.control['change'] === 'epi';
    const plain = cases('glr').filter((one) => !epidemic(one));
    expect(held(plain, rows)).toEqual([]);
    const alarms = cases('glr')
      .filter(epidemic)
      .map((one) => ({ ...one, out: { alarm: one.out['alarm'] ?? [] } }));
    expect(alarms.length).toBeGreaterThan(0);
    expect(held(alarms, rows)).toEqual([]);
  });
});
