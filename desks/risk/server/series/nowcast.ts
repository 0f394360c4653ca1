import {
  LEAST_VINTAGES,
  type Nowcast,
  nowcast,
  nowcastCoverage,
  vintageTriangle,
} from '@amirani/risk/nowcast';
import { periodOf } from '@amirani/risk/series';
import type { Transaction } from '@platform/server/database/open.ts';
import { readAllDecisions } from '@platform/server/decisions/decide.ts';
import { localDay } from '@platform/server/time/local-day.ts';
import type { RiskNowcast, RiskSeriesKey } from '../../api/types.ts';
import { periodText } from '../cells.ts';
import { findVintages } from '../datasets/dataset-store.ts';
import type { Standing } from '../datasets/datasets.ts';
import { figureDecision, figureSubject } from '../datasets/decisions.ts';
import { knownIn } from './vintages.ts';

/** A nowcast by periods, before it is put into words. */
export interface NowcastFound {
  readonly run: number;
  readonly longestDelay: number | undefined;
  /** Periods of which not all is in and something was reported. */
  readonly points: readonly Nowcast[];
  readonly coverage: RiskNowcast['coverage'];
}

/**
 * What the newest periods of a series are expected to become. The day of a vintage is the one at the border.
 * @throws Problem `http.not-found`, `risk.dimension.unknown`
 */
export const nowcastOf = async (
  tx: Transaction,
  standing: Standing,
  key: RiskSeriesKey,
  timeZone: string,
): Promise<NowcastFound> => {
  const { dataset, vintage } = standing;
  const vintages = (await findVintages(tx, dataset.id))
    .filter(({ number }) => number <= vintage.number)
    .toReversed();
  const known = await knownIn(
    tx,
    standing,
    key,
    vintages.map(({ number }) => number),
  );
  const subjects = vintages.map(({ number }) => figureSubject(dataset.id, number));
  const amendments = new Set(
    (await readAllDecisions(tx, figureDecision, subjects)).map(({ subject }) => subject),
  );
  let recorded = Number.NEGATIVE_INFINITY;
  const then = vintages.flatMap(({ recordedAt }, i) => {
    const sum = known[i];
    if (sum === undefined) return [];
    // A correction keeps the report time of the version before it.
    if (!amendments.has(subjects[i] ?? '') || !Number.isFinite(recorded))
      recorded = periodOf(localDay(recordedAt, timeZone), dataset.frequency);
    const counts = sum.cells.map((cell) => (cell >= 0 ? cell : Number.NaN));
    return [{ recorded, first: sum.firstPeriod, counts }];
  });
  const { run, triangle } = vintageTriangle(then);
  if (triangle === undefined)
    return { run, longestDelay: undefined, points: [], coverage: undefined };
  const now = then.at(-1);
  const isReported = (period: number): boolean =>
    now !== undefined && !Number.isNaN(now.counts[period - now.first] ?? Number.NaN);
  const { values, levels, error, errorAsReported } = nowcastCoverage(triangle);
  return {
    run,
    longestDelay: triangle.longestDelay,
    points: nowcast(triangle).filter(
      ({ period, share, expected }) => share < 1 && Number.isFinite(expected) && isReported(period),
    ),
    coverage: values === 0 ? undefined : { values, levels: [...levels], error, errorAsReported },
  };
};

/** A nowcast as it is shown. @throws Problem `http.not-found`, `risk.dimension.unknown` */
export const showNowcast = async (
  tx: Transaction,
  standing: Standing,
  key: RiskSeriesKey,
  timeZone: string,
): Promise<RiskNowcast> => {
  const { run, longestDelay, points, coverage } = await nowcastOf(tx, standing, key, timeZone);
  return {
    key,
    vintage: standing.vintage.number,
    run,
    least: LEAST_VINTAGES,
    ...(longestDelay === undefined ? {} : { longestDelay }),
    points: points.map(({ period, intervals, ...point }) => ({
      ...point,
      intervals: [...intervals],
      period: periodText(period, standing.dataset.frequency),
    })),
    ...(coverage === undefined ? {} : { coverage }),
  };
};
