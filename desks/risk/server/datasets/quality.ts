import {
  type CountSeries,
  checkSums,
  type Period,
  qualityOf,
  type SumRule,
} from '@amirani/risk/series';
import type { Transaction } from '@platform/server/database/open.ts';
import type { RiskQuality, RiskRevision } from '../../api/types.ts';
import { NOT_REPORTED, periodText, seriesOf, shownCell } from '../cells.ts';
import type { Standing } from './datasets.ts';
import { eachFigures, findHistory } from './figure-store.ts';
import type { Figures } from './merge.ts';

/** Most findings listed. All are counted. */
const MOST_LISTED = 500;
/** Number of last periods that show who has reported. */
const REPORTING = 24;

/** What is to be known of the quality of the figures of a vintage. */
export const readQuality = async (
  tx: Transaction,
  { dataset, vintage }: Standing,
): Promise<RiskQuality> => {
  const { frequency } = dataset;
  const series = await allSeries(tx, { dataset, vintage });
  const sums = dataset.sums.map((rule) => checkSums(series, rule as SumRule));
  const text = (period: Period): string => periodText(period, frequency);
  const wrong = sums.flatMap(({ problems }) =>
    problems.map(({ code, key, period, total, parts, unknown }) => ({
      code,
      key,
      period: text(period),
      facts: { total, parts, unknown },
    })),
  );
  const asked = qualityOf(series).map(({ period, ...one }) => ({
    ...one,
    facts: { ...one.facts },
    period: text(period),
  }));
  const list = [...wrong, ...asked.sort((a, b) => (a.period < b.period ? 1 : -1))];
  const findings: Record<string, number> = {};
  for (const { code } of list) findings[code] = (findings[code] ?? 0) + 1;
  return {
    vintage: vintage.number,
    series: series.length,
    periods: vintage.lastPeriod - vintage.firstPeriod + 1,
    first: text(vintage.firstPeriod as Period),
    last: text(vintage.lastPeriod as Period),
    cells: cellsOf(series),
    reporting: reportingOf(series, vintage, text),
    sums: {
      agreed: sums.reduce((sum, one) => sum + one.agreed, 0),
      undetermined: sums.reduce((sum, one) => sum + one.undetermined, 0),
      wrong: wrong.length,
    },
    list: list.slice(0, MOST_LISTED),
    findings,
  };
};

/** All series of a data set at a vintage, each counted for itself. */
const allSeries = async (
  tx: Transaction,
  { dataset, vintage }: Standing,
): Promise<readonly CountSeries[]> => {
  const series: CountSeries[] = [];
  for await (const part of eachFigures((work) => work(tx), dataset.id, vintage.number))
    for (const { key, firstPeriod, cells } of part)
      series.push(seriesOf(key, dataset.frequency, firstPeriod, cells));
  return series;
};

const cellsOf = (series: readonly CountSeries[]): RiskQuality['cells'] => {
  const cells = { reported: 0, zero: 0, notReported: 0, notApplicable: 0, suppressed: 0 };
  const names = ['reported', 'notReported', 'notApplicable', 'suppressed'] as const;
  for (const { counts, statuses } of series)
    statuses.forEach((status, place) => {
      cells[counts[place] === 0 ? 'zero' : (names[status] ?? 'notReported')] += 1;
    });
  return cells;
};

const reportingOf = (
  series: readonly CountSeries[],
  { firstPeriod, lastPeriod }: Standing['vintage'],
  text: (period: Period) => string,
): RiskQuality['reporting'] => {
  const from = Math.max(firstPeriod, lastPeriod - REPORTING + 1);
  return Array.from({ length: lastPeriod - from + 1 }, (_, i) => {
    const period = from + i;
    // What is not applicable or withheld has been reported as that.
    const reported = series.filter(
      ({ start, statuses }) => (statuses[period - start] ?? 1) !== 1,
    ).length;
    return {
      period: text(period as Period),
      reported,
      notReported: series.length - reported,
    };
  });
};

/** What was changed or added after a vintage up to another. */
export interface Revised {
  readonly revisions: RiskRevision[];
  readonly changed: number;
  readonly added: number;
}

/** The figures that later vintages changed or added, the largest change first. */
export const readRevisions = async (
  tx: Transaction,
  { dataset, vintage }: Standing,
  asked: { readonly since: number; readonly changedOnly: boolean; readonly limit: number },
  recordedAt: ReadonlyMap<number, Date>,
): Promise<Revised> => {
  const found: (RiskRevision & { readonly size: number })[] = [];
  let changed = 0;
  let added = 0;
  for await (const part of eachFigures((work) => work(tx), dataset.id, vintage.number)) {
    const keys = new Map(part.map(({ id, key }) => [id, key]));
    const known = new Map<bigint, Figures>();
    const history = await findHistory(
      tx,
      part.map(({ id }) => id),
    );
    for (const { id, ...figures } of history) {
      if (figures.vintage > vintage.number) continue;
      const before = known.get(id);
      known.set(id, figures);
      if (figures.vintage <= asked.since) continue;
      for (const [place, cell] of figures.cells.entries()) {
        const period = figures.firstPeriod + place;
        const was = before?.cells[period - before.firstPeriod] ?? NOT_REPORTED;
        if (was === cell) continue;
        if (was === NOT_REPORTED) added += 1;
        else changed += 1;
        if (was === NOT_REPORTED && asked.changedOnly) continue;
        found.push({
          key: keys.get(id) ?? {},
          period: periodText(period, dataset.frequency),
          ...(was === NOT_REPORTED ? {} : { before: shownCell(was) }),
          after: shownCell(cell),
          vintage: figures.vintage,
          recordedAt: (recordedAt.get(figures.vintage) ?? vintage.recordedAt).toISOString(),
          size: Math.abs(Math.max(0, cell) - Math.max(0, was)),
        });
      }
    }
    found.sort((a, b) => b.size - a.size);
    found.length = Math.min(found.length, asked.limit);
  }
  return { revisions: found.map(({ size: _, ...revision }) => revision), changed, added };
};
