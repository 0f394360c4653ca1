import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { discoveriesInTree, type Hypothesis, rankSignals, type Signal } from '@amirani/risk/change';
import { type Detection, farringtonFlexible, farringtonPredictive } from '@amirani/risk/detect';
import type { FrontexSeries } from '../forecast/frontex-series.ts';
import { type Random, randomOf } from '../fuzz/random.ts';
import type { NationalitySeries } from './nationality-series.ts';

/** Share of false discoveries that both ways hold to, and the fewest counts that are listed, as the desk has them. */
const RULES = { share: 0.05, floor: 5 } as const;
/** The first month that is judged: five years of Farrington's window lie before it. */
const FIRST = '2015-01';
/** Orders of months that are drawn where nothing can be found. */
const ORDERS = 3;
/** A listing in the month of an onset, or in this many months after it, finds the onset. */
const MONTHS_AFTER = 2;

const methods: Readonly<Record<string, (counts: Float64Array) => Detection>> = {
  'farrington-flexible': (counts) => farringtonFlexible({ counts, perYear: 12 }, { w: 1 }),
  'farrington-predictive': (counts) => farringtonPredictive({ counts, perYear: 12 }, { w: 1 }),
};

/** One route or nationality in one month. */
interface Judged {
  readonly route: string;
  readonly nationality: string | undefined;
  readonly count: number;
  readonly expected: number;
  readonly upperBound: number;
  readonly pValue: number;
}

/** What a way of listing gives, summed over months. */
interface Listed {
  readonly routes: number;
  readonly nationalities: number;
  /** Nationalities whose route is not listed beside them. */
  readonly withoutTheirRoute: number;
  /** Months in which anything is listed. */
  readonly months: number;
}

/** One method on the flows as they are, and with their months in random order. */
export interface HierarchyRow {
  readonly method: string;
  readonly months: number;
  readonly series: number;
  readonly levels: Listed & { readonly onsetsFound: readonly string[] };
  readonly tree: Listed & { readonly onsetsFound: readonly string[] };
  /** The same months in an order that was drawn: everything that is listed is false. Shares of months with a listing. */
  readonly shuffled: { readonly months: number; readonly levels: number; readonly tree: number };
}

/**
 * Each level for itself (Benjamini and Hochberg) and down the hierarchy (TreeBH) on what Frontex publishes: routes, and below
 * each its nationalities. How many are listed, how many of them without the place they lie in, which documented onsets are
 * among the routes; and how often anything is listed where the months are in random order, which should be in 5 of 100.
 */
export const hierarchyRows = (
  { months, series }: FrontexSeries,
  nationalities: readonly NationalitySeries[],
): readonly HierarchyRow[] => {
  const all = [
    ...series
      .filter(({ name }) => name !== 'Total')
      .map(({ name, counts }) => ({ route: name, nationality: undefined, counts })),
    ...nationalities,
  ];
  const first = months.indexOf(FIRST);
  const places = months.map((_, k) => k).slice(first);
  return Object.entries(methods).map(([method, run]) => {
    const judgedIn = monthly(all, run);
    const found = places.map((k) => ({ k, ...listedIn(judgedIn(k)) }));
    const random = randomOf(20_261_127);
    let [byLevels, byTree, drawn] = [0, 0, 0];
    for (let order = 0; order < ORDERS; order += 1) {
      const by = shuffledPlaces(months.length, random);
      const mixed = monthly(
        all.map((one) => ({ ...one, counts: by.map((k) => one.counts[k] as number) })),
        run,
      );
      for (const k of places) {
        const { levels, tree } = listedIn(mixed(k));
        drawn += 1;
        if (levels.length > 0) byLevels += 1;
        if (tree.length > 0) byTree += 1;
      }
    }
    const summed = (way: 'levels' | 'tree') => ({
      ...sum(found.map((one) => one[way])),
      onsetsFound: onsetsIn(
        months,
        found.map(({ k, ...one }) => ({ k, listed: one[way] })),
      ),
    });
    return {
      ...{ method, months: places.length, series: all.length },
      ...{ levels: summed('levels'), tree: summed('tree') },
      shuffled: { months: drawn, levels: byLevels / drawn, tree: byTree / drawn },
    };
  });
};

/** Everything that was judged in a month. */
const monthly = (
  all: readonly (Pick<Judged, 'route' | 'nationality'> & { readonly counts: Float64Array })[],
  run: (counts: Float64Array) => Detection,
): ((k: number) => readonly Judged[]) => {
  const byMonth = new Map<number, Judged[]>();
  for (const { route, nationality, counts } of all) {
    const { at, expected, upperBound, pValue } = run(counts);
    at.forEach((k, i) => {
      const list = byMonth.get(k) ?? [];
      byMonth.set(k, list);
      list.push({
        ...{ route, nationality, count: counts[k] as number, expected: expected[i] as number },
        ...{ upperBound: upperBound[i] as number, pValue: pValue[i] as number },
      });
    });
  }
  return (k) => byMonth.get(k) ?? [];
};

/** What each way lists of one month. */
const listedIn = (
  judged: readonly Judged[],
): { readonly levels: readonly Judged[]; readonly tree: readonly Judged[] } => {
  const { signals } = rankSignals(
    judged.map(
      (one, i): Signal => ({
        ...{ series: String(i), level: one.nationality === undefined ? 'route' : 'nationality' },
        ...{ count: one.count, expected: one.expected, upperBound: one.upperBound },
        pValue: one.pValue,
      }),
    ),
    RULES,
  );
  const routes = Map.groupBy(judged, ({ route }) => route);
  const top = [...routes].map(
    ([route, own]): Hypothesis => ({
      ...{ name: route, pValue: own.find(isRoute)?.pValue ?? Number.NaN },
      children: own.flatMap(({ nationality, pValue }) =>
        nationality === undefined ? [] : [{ name: nationality, pValue, children: [] }],
      ),
    }),
  );
  // As the desk lists: what stands, where its own series is above what the level of its family allows.
  const tree = discoveriesInTree(top, RULES).findings.flatMap(({ path, level, stands }) => {
    const [route, nationality] = path;
    const own = judged.find((one) => one.route === route && one.nationality === nationality);
    const isListed = stands && own !== undefined && own.pValue <= level;
    return isListed && own.count >= RULES.floor && own.count > own.expected ? [own] : [];
  });
  return { levels: signals.flatMap(({ series }) => judged[Number(series)] ?? []), tree };
};

const isRoute = ({ nationality }: Judged): boolean => nationality === undefined;

const sum = (months: readonly (readonly Judged[])[]): Listed => {
  const orphans = months.map((listed) => {
    const routes = new Set(listed.filter(isRoute).map(({ route }) => route));
    return listed.filter((one) => !isRoute(one) && !routes.has(one.route)).length;
  });
  const routes = months.flat().filter(isRoute).length;
  return {
    routes,
    nationalities: months.flat().length - routes,
    withoutTheirRoute: orphans.reduce((total, one) => total + one, 0),
    months: months.filter(({ length }) => length > 0).length,
  };
};

/** Documented onsets (docs/onsets.json) whose route is listed in time, of those in months that are judged. */
const onsetsIn = (
  months: readonly string[],
  found: readonly { readonly k: number; readonly listed: readonly Judged[] }[],
): readonly string[] => {
  const onsets = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../../docs/onsets.json'), 'utf8'),
  ) as { route: string; month: string }[];
  return onsets.flatMap(({ route, month }) => {
    const onset = months.indexOf(month);
    const isFound = found.some(
      ({ k, listed }) =>
        k >= onset &&
        k <= onset + MONTHS_AFTER &&
        listed.some((one) => isRoute(one) && one.route === route),
    );
    return isFound ? [`${route} ${month}`] : [];
  });
};

/** The months in random order (Fisher and Yates), the same for every series: what goes together stays together. */
const shuffledPlaces = (length: number, random: Random): Float64Array => {
  const places = Float64Array.from({ length }, (_, k) => k);
  for (let k = length - 1; k > 0; k -= 1) {
    const other = random.below(k + 1);
    [places[k], places[other]] = [places[other] as number, places[k] as number];
  }
  return places;
};
