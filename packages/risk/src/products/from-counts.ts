import { type CivilDate, err, ok, type Result } from '@amirani/core';
import { rankSignals, type Signal } from '../change/index.ts';
import { DEFAULT_METHOD, forecastSeries } from '../forecast/index.ts';
import {
  type Dimension,
  dimensions,
  type IndicatorCode,
  indicatorCodes,
  indicators,
} from '../indicators/index.ts';
import { type CountSeries, type Frequency, type Period, periodOf } from '../series/index.ts';
import type {
  ProductContent,
  ReportedBreakdown,
  ReportedSeries,
  ReportedSignals,
} from './content.ts';
import type { ProductKind } from './document.ts';
import { judge } from './judge.ts';
import { frequenciesOf, inPeriods, periodsAhead, spanOf } from './periods.ts';
import type { ProductFault } from './product-fault.ts';
import { regroup, sumSeries, upTo } from './regroup.ts';
import { withheld } from './withheld.ts';

/** A table of counts with where it is from. */
export interface CountsSource {
  readonly series: readonly CountSeries[];
  /** File with its digest, or data set. */
  readonly origin: string;
  /** The day as known on which the figures stand. */
  readonly vintage: CivilDate;
}

/** What people add to the figures. */
export type ProductWords = {
  readonly [Name in
    | 'title'
    | 'statements'
    | 'events'
    | 'risks'
    | 'measures'
    | 'hypotheses'
    | 'action'
    | 'modus'
    | 'map']?: ProductContent[Name] | undefined;
};

/** What a product is made for. */
export interface ProductRequest
  extends Pick<ProductContent, 'kind' | 'at' | 'unit' | 'state' | 'mark'> {
  readonly words: ProductWords;
  /** It leaves the unit: counts from 1 to 4 are withheld, and what would tell them. */
  readonly outside?: boolean;
}

/**
 * The content of a product out of a table of counts alone: sums for each indicator, taken apart by each other column; warnings
 * in the last period; forecasts. What came on or after the day of the product is cut off before anything is computed.
 */
export const contentFromCounts = (
  { series, origin, vintage }: CountsSource,
  request: ProductRequest,
): Result<ProductContent, ProductFault> => {
  const { kind, at, words, outside = false } = request;
  const frequency = frequencyFor(kind, series[0]?.frequency ?? 'month');
  if (frequency === undefined) return err('risk.product.frequency');
  const last = (periodOf(at, frequency) - 1) as Period;
  const known = series
    .flatMap((one) => regroup(one, frequency) ?? [])
    .map((one) => upTo(one, last))
    .filter(({ counts }) => counts.some((count) => !Number.isNaN(count)));
  const span = spanOf(kind, frequency, at, 0);
  if (!known.some((one) => one.start + one.counts.length > span.from))
    return err('risk.product.no-period');
  const found = groupsOf(known)
    .map((group) => reported(group, { origin, vintage, kind }))
    .map((group) => (outside ? withheld(group) : group));
  const wholes = found.flatMap(({ whole }) => whole ?? []);
  const breakdowns = found.flatMap((one) => one.breakdowns);
  return ok({
    ...request,
    title: words.title,
    wholes,
    breakdowns,
    signals: signalsOf(wholes, breakdowns, span.from + span.length - 1, kind),
    statements: words.statements ?? [],
    events: words.events ?? [],
    risks: words.risks ?? [],
    measures: words.measures ?? [],
    hypotheses: words.hypotheses,
    action: words.action,
    modus: words.modus ?? [],
    map: words.map,
  });
};

/** The periods that a product needs, as near to those of the data as they can be made. */
const frequencyFor = (kind: ProductKind, data: Frequency): Frequency | undefined => {
  const wanted = frequenciesOf(kind);
  return wanted.includes(data) ? data : data === 'day' ? wanted[0] : undefined;
};

interface Group {
  readonly indicator: IndicatorCode | undefined;
  readonly columns: readonly string[];
  readonly series: readonly CountSeries[];
}

/** Series by indicator: those of different ones are never added up. */
const groupsOf = (series: readonly CountSeries[]): readonly Group[] => {
  const byIndicator = Map.groupBy(series, ({ key }) => key['indicator'] ?? '');
  return [...byIndicator].map(([code, members]) => ({
    indicator: indicatorCodes.find((one) => one === code),
    columns: [...new Set(members.flatMap(({ key }) => Object.keys(key)))].filter(
      (column) => column !== 'indicator',
    ),
    series: members,
  }));
};

interface Origin extends Omit<CountsSource, 'series'> {
  readonly kind: ProductKind;
}

interface Reported {
  readonly whole: ReportedSeries | undefined;
  readonly breakdowns: readonly ReportedBreakdown[];
}

const reported = (
  { indicator, columns, series }: Group,
  { origin, vintage, kind }: Origin,
): Reported => {
  const several = indicators.find(({ code }) => code === indicator)?.several ?? [];
  const subject = indicator ?? 'count';
  const make = (name: string, query: string, parts: readonly CountSeries[]): ReportedSeries[] => {
    const sum = sumSeries({}, parts);
    return sum === undefined
      ? []
      : [
          {
            indicator,
            name,
            ...sum,
            source: { query, vintage, origin },
            judged: judge(sum.series),
          },
        ];
  };
  // Persons with several reasons would be counted several times.
  const isSum = !columns.some((column) => several.includes(column as Dimension));
  const [whole] = isSum ? make('', `sum(${subject})`, series) : [];
  const breakdowns = columns.map((column): ReportedBreakdown => {
    const byMember = Map.groupBy(series, ({ key }) => key[column] ?? '');
    return {
      dimension: dimensions.find((one) => one === column) ?? { name: column },
      indicator,
      several: several.includes(column as Dimension),
      members: [...byMember].flatMap(([member, parts]) =>
        make(
          member === '' ? '–' : member,
          `sum(${subject}) where ${column} = ${JSON.stringify(member)}`,
          parts,
        ),
      ),
    };
  });
  return { whole: whole && { ...whole, forecast: forecastOf(whole.series, kind) }, breakdowns };
};

const ORIGINS = 12;

const forecastOf = (series: CountSeries, kind: ProductKind): ReportedSeries['forecast'] =>
  periodsAhead(kind, series.frequency) === 0
    ? undefined
    : forecastSeries(series, {
        method: DEFAULT_METHOD,
        steps: periodsAhead(kind, series.frequency),
        origins: ORIGINS,
        intervals: 'model',
      });

/** Periods back in which warnings are listed: a rise that was told is still news for a while. */
const LISTED: Readonly<Record<ProductKind, number>> = {
  weekly: 4,
  monthly: 3,
  quarterly: 3,
  annual: 12,
  flash: 3,
};

interface Judged {
  readonly signal: Signal;
  readonly one: ReportedSeries;
  readonly period: Period;
}

/**
 * Counts of the last periods above their bound that chance does not explain among all judged counts: each dimension in each
 * period is a separate family. Latest first.
 */
const signalsOf = (
  wholes: readonly ReportedSeries[],
  breakdowns: readonly ReportedBreakdown[],
  last: number,
  kind: ProductKind,
): ReportedSignals => {
  const families = [
    { level: 'whole', members: wholes },
    ...breakdowns.map(({ dimension, indicator, members }) => ({
      level: `${indicator ?? ''} ${typeof dimension === 'string' ? dimension : dimension.name}`,
      members,
    })),
  ];
  const frequency = wholes[0]?.series.frequency ?? 'month';
  const length = inPeriods(LISTED[kind], frequency);
  const periods = Array.from({ length }, (_, i) => (last - i) as Period);
  const all = periods.flatMap((period) =>
    families.flatMap(({ level, members }) =>
      members.flatMap((one, i) => judgedIn(one, period, `${period} ${level}`, i)),
    ),
  );
  const ranking = rankSignals(all.map(({ signal }) => signal));
  const found = ranking.signals.flatMap(({ series }) =>
    all.filter(({ signal }) => signal.series === series),
  );
  return {
    judged: ranking.judged,
    expectedFalse: ranking.expectedFalse,
    signals: found
      .filter(({ signal }) => signal.count > signal.upperBound)
      .sort((a, b) => b.period - a.period)
      .map(({ one, period, signal }) => ({
        series: one,
        period,
        count: signal.count,
        expected: signal.expected,
        bound: signal.upperBound,
        triage: 'open' as const,
      })),
  };
};

const judgedIn = (
  one: ReportedSeries,
  period: Period,
  level: string,
  place: number,
): readonly Judged[] => {
  const { series, judged } = one;
  const at = period - series.start;
  const count = series.counts[at] ?? Number.NaN;
  const pValue = judged?.pValues?.[at] ?? Number.NaN;
  if (judged === undefined || Number.isNaN(count) || Number.isNaN(pValue)) return [];
  const expected = judged.expected[at] ?? Number.NaN;
  const upperBound = judged.bound[at] ?? Number.NaN;
  const signal = { series: `${level} ${place}`, level, count, expected, upperBound, pValue };
  return [{ one, period, signal }];
};
