import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Detection, farringtonFlexible, regimeAware } from '@amirani/risk/detect';
import { readCounts } from '@amirani/risk/import';
import { type FrontexSeries, riskData } from '../forecast/frontex-series.ts';

/** A documented onset: docs/onsets.json. */
interface Onset {
  readonly route: string;
  readonly month: string;
  readonly source: string;
}

/** Routes that the settings were chosen on; the others were looked at once, with the settings frozen. */
const chosenOn: readonly string[] = [
  'Central Mediterranean Route',
  'Western Balkan Route',
  'Western African Route',
];

/** An onset is found by an alarm in its month or one of so many after it. */
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

/** The share of alarms on the series of single nationalities, which no setting was chosen on. */
export const nationalityShares = () => {
  const table = readCounts(
    readFileSync(join(riskData, 'frontex/frontex_ibc_monthly_route_nationality.csv'), 'utf8'),
    { absent: 'zero', mapping: { date: 't', count: 'n' } },
  );
  const byNationality = new Map<string, Float64Array>();
  for (const { key, counts } of table.series) {
    const name = key['nat'] ?? '';
    const sum = byNationality.get(name) ?? new Float64Array(counts.length);
    counts.forEach((count, t) => {
      sum[t] = (sum[t] as number) + count;
    });
    byNationality.set(name, sum);
  }
  const greatest = [...byNationality]
    .map(([name, counts]) => ({ name, counts, all: counts.reduce((sum, one) => sum + one, 0) }))
    .sort((a, b) => b.all - a.all)
    .slice(0, 30);
  return greatest.map(({ name, counts }) => {
    const share = ({ at, alarm }: Detection) => alarm.filter((one) => one === 1).length / at.length;
    return {
      nationality: name,
      regimeAware: share(regimeAware({ counts, perYear: 12 })),
      stock: share(farringtonFlexible({ counts, perYear: 12 }, { w: 1 })),
    };
  });
};
