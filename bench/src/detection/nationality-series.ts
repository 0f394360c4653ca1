import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCounts } from '@amirani/risk/import';
import { riskData } from '../forecast/frontex-series.ts';

/** Detections of one nationality on one route by month. */
export interface NationalitySeries {
  readonly route: string;
  readonly nationality: string;
  readonly counts: Float64Array;
}

/** Months with counts that a series needs, so that there is something to judge. */
const LEAST = 24;

/** Every nationality of every route with counts in two years of months or more, kinds of border added up, January 2009 on. */
export const readNationalities = (): readonly NationalitySeries[] => {
  const { series } = readCounts(
    readFileSync(join(riskData, 'frontex/frontex_ibc_monthly_route_nationality.csv'), 'utf8'),
    { absent: 'zero', mapping: { date: 't', count: 'n' } },
  );
  const sums = new Map<string, NationalitySeries>();
  for (const { key, counts } of series) {
    const { route = '', nat: nationality = '' } = key;
    const name = `${route}|${nationality}`;
    const sum = sums.get(name) ?? {
      ...{ route, nationality, counts: new Float64Array(counts.length) },
    };
    sums.set(name, sum);
    counts.forEach((count, k) => {
      sum.counts[k] = (sum.counts[k] as number) + count;
    });
  }
  return [...sums.values()].filter(
    ({ counts }) => counts.filter((count) => count > 0).length >= LEAST,
  );
};
