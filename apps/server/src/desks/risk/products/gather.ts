import type { RiskProductInput, RiskSeriesKey, RiskWarning } from '@amirani/contract/risk';
import { addDays, type CivilDate, civilDateOf } from '@amirani/core';
import type { SeriesForecast } from '@amirani/risk/forecast';
import { indicatorCodes } from '@amirani/risk/indicators';
import {
  frequenciesOf,
  type ReportedBreakdown,
  type ReportedSeries,
  type Triage,
} from '@amirani/risk/products';
import {
  type CountSeries,
  type Period,
  periodOf,
  periodsPerYear,
  SMALLEST_SHOWN,
  type SumRule,
  withholdSmall,
} from '@amirani/risk/series';
import type { Transaction } from '../../../platform/database/open.ts';
import { Problem } from '../../../platform/http/problems.ts';
import { periodFrom, seriesOf } from '../cells.ts';
import { type Standing, standingAt } from '../datasets/datasets.ts';
import { findHeads } from '../datasets/figure-store.ts';
import { methodsFor, runMethod } from '../methods.ts';
import { readRisk } from '../register/register.ts';
import { type Aggregate, addedUp } from '../series/aggregate.ts';
import { figuresOf, groupsOf, oneSeries } from '../series/explore.ts';
import { listDetections, searchWarnings } from '../warnings/warnings.ts';
import type { Content } from './frozen.ts';
import { findVintageBy } from './store.ts';

/** So many members of a dimension are taken apart; the product itself shows fewer. */
const MOST_MEMBERS = 40;
/** A dimension with more members than these is no table of a product. */
const MOST_OF_DIMENSION = 400;
const MOST_WARNINGS = 100;

/** What a product is made of before the forecasts, which take their time, are made. */
export interface Gathered {
  readonly content: Content;
  readonly vintages: Readonly<Record<string, number>>;
  /** Forecasts that the wholes need, in their order. */
  readonly toForecast: readonly CountSeries[];
}

/**
 * Gathers what a product says, out of the figures as they were known at the end of its day.
 * @throws Problem `http.not-found`, `risk.product.no-figures`
 */
export const gather = async (
  tx: Transaction,
  input: RiskProductInput,
  now: Date,
): Promise<Gathered> => {
  const before = new Date(`${addDays(input.at, 1)}T00:00:00Z`);
  const vintages: Record<string, number> = {};
  const wholes: ReportedSeries[] = [];
  const breakdowns: ReportedBreakdown[] = [];
  const toForecast: CountSeries[] = [];
  const signals: Content['signals'][] = [];
  for (const id of input.datasets) {
    const number = await findVintageBy(tx, id, before);
    if (number === undefined) {
      await standingAt(tx, id, undefined);
      throw new Problem('risk.product.no-figures', { name: id });
    }
    const standing = await standingAt(tx, id, number);
    vintages[id] = number;
    const { frequency } = standing.dataset;
    if (!frequenciesOf(input.kind).includes(frequency))
      throw new Problem('risk.product.frequency', { name: id });
    // The period that the day lies in has not ended.
    const last = periodOf(input.at, frequency) - 1;
    if (last < standing.vintage.first_period)
      throw new Problem('risk.product.no-figures', { name: id });
    const taken = await takenApart(tx, standing, last, input.outside);
    wholes.push(taken.whole);
    breakdowns.push(...taken.breakdowns);
    toForecast.push(taken.unwithheld);
    signals.push(await signalsOf(tx, standing, before, last, input.outside));
  }
  const risks = await risksOf(tx, input.risks, now);
  return {
    ...{ vintages, toForecast },
    content: {
      ...{ kind: input.kind, at: input.at, unit: 'Amirani', wholes, breakdowns },
      ...(input.title === undefined || input.title === '' ? {} : { title: input.title }),
      mark: { tlp: TLP[input.handling] },
      signals: {
        signals: signals.flatMap((one) => one?.signals ?? []),
        judged: signals.reduce((sum, one) => sum + (one?.judged ?? 0), 0),
        expectedFalse: signals.reduce((sum, one) => sum + (one?.expectedFalse ?? 0), 0),
      },
      statements: input.remarks.map(({ kind, text, likelihood, confidence }) => ({
        ...{ kind, text },
        ...(likelihood === undefined ? {} : { likelihood: likelihood as 1 | 2 | 3 | 4 | 5 }),
        ...(confidence === undefined ? {} : { confidence }),
      })),
      events: [],
      ...risks,
      ...(input.action === undefined ? {} : { action: input.action }),
    },
  };
};

const TLP = {
  clear: 'TLP:CLEAR',
  green: 'TLP:GREEN',
  amber: 'TLP:AMBER',
  'amber-strict': 'TLP:AMBER+STRICT',
  red: 'TLP:RED',
} as const;

/** The whole of a data set, and what it is made of, dimension by dimension; for the outside without small counts. */
const takenApart = async (tx: Transaction, standing: Standing, last: number, outside: boolean) => {
  const { dataset, vintage } = standing;
  const all = upTo(await oneSeries(tx, standing, {}), last);
  const unwithheld = seriesOf({}, dataset.frequency, all.first_period, all.cells);
  const heads = await findHeads(tx, dataset.id, vintage.number);
  const rules: SumRule[] = [];
  const parts: { readonly dimension: string; readonly series: CountSeries }[] = [];
  for (const dimension of dataset.dimensions) {
    const groups = [...groupsOf(heads, {}, [dimension]).values()];
    if (groups.length < 2 || groups.length > MOST_OF_DIMENSION) continue;
    const figures = await figuresOf(
      tx,
      vintage.number,
      groups.flatMap(({ ids }) => ids),
    );
    for (const { key, ids } of groups) {
      const whole = addedUp(ids.flatMap((id) => figures.get(id) ?? []));
      const sum = whole === undefined ? undefined : upTo(whole, last);
      if (sum !== undefined)
        parts.push({
          dimension,
          series: seriesOf(key, dataset.frequency, sum.first_period, sum.cells),
        });
    }
  }
  const shown = outside ? withheld(unwithheld, parts, rules) : { whole: unwithheld, parts };
  const reported = (series: CountSeries, name: string): ReportedSeries =>
    reportedOf(standing, series, name);
  return {
    unwithheld,
    whole: {
      ...reported(shown.whole, ''),
      incomplete: incompleteOf(all),
      judged: judgedOf(unwithheld),
    },
    breakdowns: dataset.dimensions.flatMap((dimension): ReportedBreakdown[] => {
      const own = shown.parts.filter((part) => part.dimension === dimension);
      if (own.length === 0) return [];
      const rule = dataset.sums.find((one) => one.dimension === dimension);
      return [
        {
          dimension: { name: dimension },
          ...indicatorOf(standing),
          several: rule?.relation === 'at-least',
          members: own
            .slice(0, MOST_MEMBERS)
            .map(({ series }) => reported(series, series.key[dimension] ?? '')),
        },
      ];
    }),
  };
};

/** A sum without what came after a period. */
const upTo = (sum: Aggregate, last: number): Aggregate => ({
  ...sum,
  cells: sum.cells.slice(0, Math.max(0, last - sum.first_period + 1)),
});

/** Without counts from 1 to 4, and without what would tell them. */
const withheld = (
  whole: CountSeries,
  parts: readonly { readonly dimension: string; readonly series: CountSeries }[],
  rules: readonly SumRule[],
) => {
  // The whole stands once for each dimension, as the sum of its members.
  const dimensions = [...new Set(parts.map(({ dimension }) => dimension))];
  const totals = dimensions.map((dimension) => ({ ...whole, key: { [dimension]: WHOLE } }));
  const own = dimensions.map(
    (dimension): SumRule => ({
      ...{ dimension, relation: 'equal' },
      parts: {
        [WHOLE]: parts.flatMap((part) =>
          part.dimension === dimension ? (part.series.key[dimension] ?? []) : [],
        ),
      },
    }),
  );
  const safe = withholdSmall(
    [whole, ...totals, ...parts.map(({ series }) => series)],
    [...rules, ...own],
  );
  return {
    whole: safe[0] ?? whole,
    parts: parts.map((part, i) => ({
      ...part,
      series: safe[1 + totals.length + i] ?? part.series,
    })),
  };
};

const WHOLE = '\u0000';

const indicatorOf = ({ dataset }: Standing): Pick<ReportedSeries, 'indicator'> => {
  const indicator = indicatorCodes.find((code) => code === CODES[dataset.indicator]);
  return indicator === undefined ? {} : { indicator };
};

/** The codes of the catalogue for the words of the contract. */
const CODES: Readonly<Record<Standing['dataset']['indicator'], string>> = {
  ...{ '1A': '1A', '1B': '1B', '2': '2', '3': '3', '4': '4', '5': '5', '6': '6' },
  ...{ '7A': '7A', '7B': '7B', 'passenger-flow': 'P', trafficking: 'THB' },
  ...{ 'cross-border-crime': 'CBC', visas: 'VES', lives: 'LIVES', other: '' },
};

const reportedOf = (standing: Standing, series: CountSeries, name: string): ReportedSeries => {
  const { dataset, vintage } = standing;
  return {
    ...{ ...indicatorOf(standing), name: name === '' ? dataset.title : name, series },
    source: {
      query: queryOf(dataset.id, series.key),
      vintage: civilDateOf(vintage.recorded_at),
      origin: originOf(dataset.id, vintage.number),
    },
  };
};

/** Data set and vintage as a product names them. */
export const originOf = (dataset: string, vintage: number): string => `${dataset}, ${vintage}`;

const queryOf = (dataset: string, key: RiskSeriesKey): string =>
  [dataset, ...Object.entries(key).map(([dimension, member]) => `${dimension} = ${member}`)].join(
    ', ',
  );

const incompleteOf = ({
  first_period,
  unknown,
}: {
  readonly first_period: number;
  readonly unknown: readonly number[];
}): ReadonlySet<Period> =>
  new Set(unknown.flatMap((many, place) => (many > 0 ? [(first_period + place) as Period] : [])));

/** What the best method of its length says of a series. */
const judgedOf = ({ counts, frequency }: CountSeries): NonNullable<ReportedSeries['judged']> => {
  const perYear = periodsPerYear(frequency);
  const [method] = methodsFor(counts.length, perYear);
  const expected = new Array<number>(counts.length).fill(Number.NaN);
  const bound = [...expected];
  const pValues = [...expected];
  const alarms: number[] = [];
  if (method === undefined) return { method: '', expected, bound, pValues, alarms };
  const found = runMethod({ counts, perYear }, method, {});
  found.at.forEach((place, i) => {
    expected[place] = found.expected[i] as number;
    bound[place] = found.upperBound[i] as number;
    pValues[place] = found.pValue[i] as number;
    if (found.alarm[i] === 1) alarms.push(place);
  });
  return { method, expected, bound, pValues, alarms };
};

/** The warnings of the latest scan of these figures that was made by then. */
const signalsOf = async (
  tx: Transaction,
  standing: Standing,
  before: Date,
  last: number,
  outside: boolean,
): Promise<Content['signals']> => {
  const { dataset } = standing;
  const scans = await listDetections(tx, dataset.id);
  const scan = scans.find(
    ({ found, startedAt, vintage }) =>
      found !== undefined && vintage === standing.vintage.number && new Date(startedAt) < before,
  );
  if (scan === undefined) return undefined;
  const search = { detection: scan.id, state: 'all', offset: 0, limit: MOST_WARNINGS } as const;
  const { warnings } = await searchWarnings(tx, search);
  const listed = warnings.filter(
    ({ count, period }) =>
      (!outside || count >= SMALLEST_SHOWN) &&
      (periodFrom(period, dataset.frequency) ?? last) <= last,
  );
  const signals = [];
  for (const { key, period, count, expected, upperBound, outcome } of listed) {
    const sum = upTo(await oneSeries(tx, standing, key), last);
    const series = seriesOf(key, dataset.frequency, sum.first_period, sum.cells);
    const [shown = series] = outside ? withholdSmall([series]) : [series];
    signals.push({
      series: reportedOf(standing, shown, Object.values(key).join(', ')),
      period: periodFrom(period, dataset.frequency) ?? (0 as Period),
      ...{ count, expected, bound: upperBound, triage: triageOf(outcome) },
    });
  }
  const rated = listed.filter(({ adjusted }) => adjusted !== undefined).length;
  return {
    signals,
    judged: scan.found?.judged ?? 0,
    expectedFalse: rated * scan.settings.share,
  };
};

const triageOf = (outcome: RiskWarning['outcome']): Triage =>
  outcome === undefined
    ? 'open'
    : outcome === 'true-signal'
      ? 'true'
      : outcome === 'known-event'
        ? 'known'
        : outcome;

/** Risks with their standing rating, and their measures. */
const risksOf = async (
  tx: Transaction,
  ids: readonly string[],
  now: Date,
): Promise<Pick<Content, 'risks' | 'measures'>> => {
  const risks: Content['risks'][number][] = [];
  const measures: Content['measures'][number][] = [];
  for (const id of ids) {
    const { risk, measures: own } = await readRisk(tx, id, now);
    const { standing } = risk;
    const result = standing?.computed.result;
    if (standing !== undefined && result !== undefined)
      risks.push({
        ...{ id, title: risk.title, direction: standing.input.direction, rating: standing.rating },
        threat: result.threat as 1 | 2 | 3 | 4 | 5,
        vulnerability: result.vulnerability as 1 | 2 | 3 | 4 | 5,
        impact: result.impact,
        robust: standing.computed.sensitivity?.robust ?? false,
        overridden: standing.override !== undefined,
      });
    measures.push(
      ...own.map(({ id: measure, tier, title, owner, due, state }) => ({
        ...{ id: measure, risk: id, tier: tier as 1 | 2 | 3 | 4, title, owner, state },
        due: due as CivilDate,
      })),
    );
  }
  return { risks, measures };
};

/** Puts the forecasts to their wholes. */
export const withForecasts = (
  { content }: Gathered,
  forecasts: readonly (SeriesForecast | undefined)[],
): Content => ({
  ...content,
  wholes: content.wholes.map((whole, i) => {
    const forecast = forecasts[i];
    return forecast === undefined ? whole : { ...whole, forecast };
  }),
});
