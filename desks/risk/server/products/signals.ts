import { rankSignals } from '@amirani/risk/change';
import type { ReportedSignal, Triage } from '@amirani/risk/products';
import {
  keyText,
  type Period,
  periodsPerYear,
  SMALLEST_SHOWN,
  withholdSmall,
} from '@amirani/risk/series';
import type { Transaction } from '@platform/server/database/open.ts';
import type { RiskWarning } from '../../api/types.ts';
import { periodFrom, seriesOf } from '../cells.ts';
import type { Standing } from '../datasets/datasets.ts';
import { methodsFor, runMethod } from '../methods.ts';
import { oneSeries } from '../series/explore.ts';
import { listDetections, searchWarnings } from '../warnings/warnings.ts';
import type { Content } from './frozen.ts';
import { reportedOf, upTo } from './reported.ts';
import type { Part, TakenApart } from './taken-apart.ts';

const MOST_WARNINGS = 100;
/** Without a scan: expected share of false warnings, and least count of a warning. */
const UNSCANNED = { share: 0.05, floor: 5 } as const;

/** What of the warnings a product may say. */
export interface SignalBounds {
  /** The day of the product is over then. */
  readonly before: Date;
  /** The last period that had ended. */
  readonly last: number;
  /** Leaves the unit. */
  readonly outside: boolean;
}

/**
 * Loads the warnings of the latest scan before the given instant, with their triage. Without a scan, judges the last period of
 * each member of each dimension, without triage.
 */
export const signalsOf = async (
  tx: Transaction,
  standing: Standing,
  { parts }: Pick<TakenApart, 'parts'>,
  { before, last, outside }: SignalBounds,
): Promise<Content['signals']> => {
  const { dataset } = standing;
  const scans = await listDetections(tx, dataset.id);
  const scan = scans.find(
    ({ found, startedAt, vintage }) =>
      found !== undefined && vintage === standing.vintage.number && new Date(startedAt) < before,
  );
  if (scan === undefined) return judgedNow(standing, parts, last, outside);
  const search = { detection: scan.id, state: 'all', offset: 0, limit: MOST_WARNINGS } as const;
  const { warnings } = await searchWarnings(tx, search);
  const listed = warnings.filter(
    ({ count, period }) =>
      (!outside || count >= SMALLEST_SHOWN) &&
      (periodFrom(period, dataset.frequency) ?? last) <= last,
  );
  const signals: ReportedSignal[] = [];
  for (const { key, period, count, expected, upperBound, outcome } of listed) {
    const sum = upTo(await oneSeries(tx, standing, key), last);
    const series = seriesOf(key, dataset.frequency, sum.firstPeriod, sum.cells);
    const [shown = series] = outside ? withholdSmall([series]) : [series];
    signals.push({
      series: reportedOf(standing, shown, Object.values(key).join(', ')),
      period: periodFrom(period, dataset.frequency) ?? (0 as Period),
      count,
      expected,
      bound: upperBound,
      triage: triageOf(outcome),
    });
  }
  const rated = listed.filter(({ adjusted }) => adjusted !== undefined).length;
  return {
    signals,
    judged: scan.found?.judged ?? 0,
    expectedFalse: rated * scan.settings.share,
  };
};

/** A member as it was judged in the last period. */
const judgedNow = (
  standing: Standing,
  parts: readonly Part[],
  last: number,
  outside: boolean,
): Content['signals'] => {
  const judged = parts.flatMap(({ dimension, series }) => {
    const { counts, start, frequency, key } = series;
    const perYear = periodsPerYear(frequency);
    const [method] = methodsFor(counts.length, perYear);
    const place = last - start;
    if (method === undefined || place < 0 || place >= counts.length) return [];
    const found = runMethod({ counts, perYear }, method, {});
    const at = found.at.indexOf(place);
    const pValue = found.pValue[at] ?? Number.NaN;
    if (at < 0 || Number.isNaN(pValue)) return [];
    return [
      {
        series: keyText(key),
        of: series,
        level: dimension,
        pValue,
        count: counts[place] as number,
        expected: found.expected[at] as number,
        upperBound: found.upperBound[at] as number,
      },
    ];
  });
  const ranked = rankSignals(judged, UNSCANNED);
  const series = new Map(judged.map((one) => [one.series, one.of]));
  const signals = ranked.signals.flatMap(({ series: name, count, expected, upperBound }) => {
    const own = series.get(name);
    if (own === undefined || (outside && count < SMALLEST_SHOWN)) return [];
    const [shown = own] = outside ? withholdSmall([own]) : [own];
    const title = Object.values(own.key).join(', ');
    return [
      {
        series: reportedOf(standing, shown, title),
        period: last as Period,
        count,
        expected,
        bound: upperBound,
        triage: 'open' as const,
      },
    ];
  });
  return { signals, judged: ranked.judged, expectedFalse: ranked.expectedFalse };
};

const triageOf = (outcome: RiskWarning['outcome']): Triage =>
  outcome === undefined
    ? 'open'
    : outcome === 'true-signal'
      ? 'true'
      : outcome === 'known-event'
        ? 'known'
        : outcome;

/** The warnings of all scans; nothing where none was made. */
export const together = (all: readonly Content['signals'][]): Content['signals'] => {
  const made = all.filter((one) => one !== undefined);
  if (made.length === 0) return undefined;
  return {
    signals: made.flatMap(({ signals }) => signals),
    judged: made.reduce((sum, { judged }) => sum + judged, 0),
    expectedFalse: made.reduce((sum, { expectedFalse }) => sum + expectedFalse, 0),
  };
};
