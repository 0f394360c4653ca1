import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Detection, farringtonFlexible, regimeAware } from '@amirani/risk/detect';
import { readCounts } from '@amirani/risk/import';
import type { SeriesKey } from '@amirani/risk/series';
import { type FrontexSeries, riskData } from '../forecast/frontex-series.ts';
import { readNationalities } from './nationality-series.ts';

/** A documented onset: docs/onsets.json. */
interface Onset {
  readonly route: string;
  readonly month: string;
  readonly source: string;
}

/** Routes that method and settings were chosen on; docs/reference/detection.md says what was known of the others. */
const chosenOn: readonly string[] = [
  'Central Mediterranean Route',
  'Western Balkan Route',
  'Western African Route',
];

/** An alarm in the month of an onset, or in this many months after it, finds the onset. */
const MONTHS_AFTER = 2;

/** How one method does on one route. */
export interface RouteRow {
  readonly route: string;
  readonly chosenOn: boolean;
  readonly months: number;
  readonly alarms: readonly string[];
  readonly share: number;
  readonly onsets: Readonly<Record<string, 'found' | 'missed' | 'too little history'>>;
}

/** The regime-aware baseline and the stock setting of R, route by route, with the onsets of docs/onsets.json. */
export const regimeRows = ({ months, series }: FrontexSeries) => {
  const onsets = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../../docs/onsets.json'), 'utf8'),
  ) as Onset[];
  const rowsOf = (method: (counts: Float64Array) => Detection): readonly RouteRow[] =>
    series.map(({ name, counts }) => {
      const { at, alarm } = method(counts);
      const alarms = [...at].filter((_, i) => alarm[i] === 1);
      const own = onsets.filter(({ route }) => route === name);
      return {
        route: name,
        chosenOn: chosenOn.includes(name),
        months: at.length,
        alarms: alarms.map((k) => months[k] ?? ''),
        share: alarms.length / at.length,
        onsets: Object.fromEntries(
          own.map(({ month }) => {
            const onset = months.indexOf(month);
            if (onset < (at[0] ?? 0)) return [month, 'too little history'];
            const found = alarms.some((k) => k >= onset && k <= onset + MONTHS_AFTER);
            return [month, found ? 'found' : 'missed'];
          }),
        ),
      };
    });
  return {
    regimeAware: rowsOf((counts) => regimeAware({ counts, perYear: 12 })),
    stock: rowsOf((counts) => farringtonFlexible({ counts, perYear: 12 }, { w: 1 })),
  };
};

/** How often a method warns on series of nationalities. */
export interface NationalityShare {
  readonly name: string;
  readonly regimeAware: number;
  readonly stock: number;
}

/**
 * The share of alarms on series that nothing was chosen on: the thirty greatest nationalities over all routes, and route by
 * route every nationality with counts in two years of months or more.
 */
export const nationalityShares = () => {
  const table = readCounts(
    readFileSync(join(riskData, 'frontex/frontex_ibc_monthly_route_nationality.csv'), 'utf8'),
    { absent: 'zero', mapping: { date: 't', count: 'n' } },
  );
  const summed = (nameOf: (key: SeriesKey) => string): Map<string, Float64Array> => {
    const sums = new Map<string, Float64Array>();
    for (const { key, counts } of table.series) {
      const sum = sums.get(nameOf(key)) ?? new Float64Array(counts.length);
      counts.forEach((count, t) => {
        sum[t] = (sum[t] as number) + count;
      });
      sums.set(nameOf(key), sum);
    }
    return sums;
  };
  const greatest = [...summed((key) => key['nat'] ?? '')]
    .map(([name, counts]) => ({ name, counts, all: counts.reduce((sum, one) => sum + one, 0) }))
    .sort((a, b) => b.all - a.all)
    .slice(0, 30);
  const byRoute = Map.groupBy(readNationalities(), ({ route }) => route);
  return {
    greatest: greatest.map(({ name, counts }) => shareOf(name, counts)),
    routes: [...byRoute].map(([route, pairs]) => {
      const shares = pairs.map(({ nationality, counts }) => shareOf(nationality, counts));
      const mean = (of: 'regimeAware' | 'stock') =>
        shares.reduce((sum, one) => sum + one[of], 0) / shares.length;
      return {
        route,
        chosenOn: chosenOn.includes(route),
        nationalities: shares.length,
        regimeAware: mean('regimeAware'),
        stock: mean('stock'),
        greatest: Math.max(...shares.map((one) => one.regimeAware)),
        fivePerCentOrMore: shares.filter((one) => one.regimeAware >= 0.05).length,
      };
    }),
  };
};

const shareOf = (name: string, counts: Float64Array): NationalityShare => {
  const share = ({ at, alarm }: Detection) => alarm.filter((one) => one === 1).length / at.length;
  return {
    name,
    regimeAware: share(regimeAware({ counts, perYear: 12 })),
    stock: share(farringtonFlexible({ counts, perYear: 12 }, { w: 1 })),
  };
};
