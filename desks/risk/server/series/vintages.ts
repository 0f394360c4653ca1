import type { Transaction } from '@platform/server/database/open.ts';
import { Problem } from '@platform/server/http/problems.ts';
import type { RiskCell, RiskSeriesKey } from '../../api/types.ts';
import { periodText, shownCell } from '../cells.ts';
import type { Standing } from '../datasets/datasets.ts';
import { type FigureRow, findHistory } from '../datasets/figure-store.ts';
import { type Aggregate, addedUp } from './aggregate.ts';
import { idsOf, mustHave } from './explore.ts';

/**
 * One series as it was known in each of some vintages, in their order; undefined where nothing was known yet.
 * @throws Problem `http.not-found`, `risk.dimension.unknown`
 */
export const knownIn = async (
  tx: Transaction,
  standing: Standing,
  key: RiskSeriesKey,
  vintages: readonly number[],
): Promise<readonly (Aggregate | undefined)[]> => {
  mustHave(standing.dataset, Object.keys(key));
  const history = await findHistory(tx, await idsOf(tx, standing, key));
  if (history.length === 0) throw new Problem('http.not-found');
  const byVintage = Map.groupBy(history, (row) => row.vintage);
  const known = new Map<bigint, Pick<FigureRow, 'firstPeriod' | 'cells'>>();
  return vintages.map((number) => {
    for (const row of byVintage.get(number) ?? []) known.set(row.id, row);
    return addedUp([...known.values()]);
  });
};

/** The last periods of one series as they were known in each vintage. @throws Problem `http.not-found`, `risk.dimension.unknown` */
export const seriesVintages = async (
  tx: Transaction,
  standing: Standing,
  key: RiskSeriesKey,
  vintages: readonly number[],
  periods: number,
) => {
  const { dataset, vintage } = standing;
  const sums = await knownIn(tx, standing, key, vintages);
  const last = vintage.lastPeriod;
  const first = Math.max(vintage.firstPeriod, last - periods + 1);
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    period: periodText(first + i, dataset.frequency),
    cells: sums.map((sum): RiskCell | null => {
      const cell = sum?.cells[first + i - sum.firstPeriod];
      return cell === undefined ? null : shownCell(cell);
    }),
  }));
};
