import { keyText, periodsPerYear } from '@amirani/risk/series';
import type { Transaction } from '@platform/server/database/open.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import type { RiskSeriesKey, RiskSeriesSummary } from '../../api/types.ts';
import { periodText, shownCell } from '../cells.ts';
import type { Standing } from '../datasets/datasets.ts';
import {
  type FigureRow,
  findFiguresById,
  findHeads,
  type SeriesHead,
} from '../datasets/figure-store.ts';
import { type Aggregate, addedUp, fits, keyBy } from './aggregate.ts';

/** Of years and quarters more than two years are shown as the latest ones. */
const LEAST_RECENT = 10;
/** Series read in one statement. */
const BATCH = 1000;

/** The dimensions of a data set with their members, largest first. */
export const listDimensions = async (tx: Transaction, { dataset, vintage }: Standing) => {
  const heads = await findHeads(tx, dataset.id, vintage.number);
  return dataset.dimensions.map((name) => {
    const members = new Map<string, { series: number; total: number }>();
    for (const { key, total } of heads) {
      const member = key[name] ?? '';
      const sum = members.get(member) ?? { series: 0, total: 0 };
      sum.series += 1;
      sum.total += total;
      members.set(member, sum);
    }
    return {
      name,
      members: [...members]
        .map(([member, sum]) => ({ name: member, ...sum }))
        .sort((a, b) => b.total - a.total || (a.name < b.name ? -1 : 1)),
    };
  });
};

/** Series as they are asked for. */
export interface SeriesSearch {
  readonly where: Readonly<Record<string, readonly string[]>>;
  readonly by?: readonly string[] | undefined;
  readonly offset: number;
  readonly limit: number;
}

/** A part of the series that are as asked for, largest first. @throws Problem `risk.dimension.unknown` */
export const searchSeries = async (
  tx: Transaction,
  { dataset, vintage }: Standing,
  { where, by = dataset.dimensions, offset, limit }: SeriesSearch,
): Promise<{ readonly series: RiskSeriesSummary[]; readonly found: number }> => {
  mustHave(dataset, [...Object.keys(where), ...by]);
  const groups = groupsOf(await findHeads(tx, dataset.id, vintage.number), where, by);
  const ordered = [...groups.values()].sort(
    (a, b) => b.total - a.total || (keyText(a.key) < keyText(b.key) ? -1 : 1),
  );
  const page = ordered.slice(offset, offset + limit);
  const figures = await figuresOf(
    tx,
    vintage.number,
    page.flatMap(({ ids }) => ids),
  );
  const years = Math.max(LEAST_RECENT, 2 * periodsPerYear(dataset.frequency));
  return {
    found: ordered.length,
    series: page.flatMap(({ key, total, ids }) => {
      const sum = addedUp(ids.flatMap((id) => figures.get(id) ?? []));
      if (sum === undefined) return [];
      const { firstPeriod: first, cells } = sum;
      return [
        {
          key,
          total,
          first: periodText(first, dataset.frequency),
          last: periodText(first + cells.length - 1, dataset.frequency),
          recent: cells.slice(-years).map(shownCell),
        },
      ];
    }),
  };
};

interface Group {
  readonly key: RiskSeriesKey;
  readonly ids: bigint[];
  total: number;
}

/** Series by the dimensions that tell them apart. */
export const groupsOf = (
  heads: readonly SeriesHead[],
  where: Readonly<Record<string, string | readonly string[]>>,
  by: readonly string[],
): ReadonlyMap<string, Group> => {
  const groups = new Map<string, Group>();
  for (const { id, key, total } of heads) {
    if (!fits(key, where)) continue;
    const own = keyBy(key, by);
    const name = keyText(own);
    const group = groups.get(name) ?? { key: own, ids: [], total: 0 };
    group.ids.push(id);
    group.total += total;
    groups.set(name, group);
  }
  return groups;
};

/** Figures of series by their ids. */
export const figuresOf = async (
  tx: Transaction,
  vintage: number,
  ids: readonly bigint[],
): Promise<ReadonlyMap<bigint, FigureRow>> => {
  const figures = new Map<bigint, FigureRow>();
  for (let from = 0; from < ids.length; from += BATCH)
    for (const row of await findFiguresById(tx, vintage, ids.slice(from, from + BATCH)))
      figures.set(row.id, row);
  return figures;
};

/** The ids of the series of a data set that are as asked for. */
export const idsOf = async (
  tx: Transaction,
  { dataset, vintage }: Standing,
  where: Parameters<typeof fits>[1],
): Promise<readonly bigint[]> =>
  (await findHeads(tx, dataset.id, vintage.number))
    .filter(({ key }) => fits(key, where))
    .map(({ id }) => id);

/** Adds up the series that match, or returns undefined. */
export const sumOf = async (
  tx: Transaction,
  standing: Standing,
  where: Parameters<typeof fits>[1],
): Promise<Aggregate | undefined> => {
  const ids = await idsOf(tx, standing, where);
  return addedUp([...(await figuresOf(tx, standing.vintage.number, ids)).values()]);
};

/** One series, summed over the dimensions that the key does not name. @throws Problem `http.not-found`, `risk.dimension.unknown` */
export const oneSeries = async (
  tx: Transaction,
  standing: Standing,
  key: RiskSeriesKey,
): Promise<Aggregate> => {
  mustHave(standing.dataset, Object.keys(key));
  return mustFind(await sumOf(tx, standing, key));
};

/** @throws Problem `risk.dimension.unknown` where the data set has no such dimension */
export const mustHave = (
  { dimensions }: Pick<Standing['dataset'], 'dimensions'>,
  names: readonly string[],
): void => {
  const unknown = names.find((name) => !dimensions.includes(name));
  if (unknown !== undefined) throw new Problem('risk.dimension.unknown', { name: unknown });
};
