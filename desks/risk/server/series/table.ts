import type { Transaction } from '@platform/server/database/open.ts';
import { Problem } from '@platform/server/http/problems.ts';
import type { RiskTable } from '../../api/types.ts';
import { periodFrom, periodText } from '../cells.ts';
import type { Standing } from '../datasets/datasets.ts';
import { eachFigures } from '../datasets/figure-store.ts';
import { fits } from './aggregate.ts';
import { mustHave } from './explore.ts';

/** A table as it is asked for. */
export interface TableAsked {
  readonly rows: string;
  readonly columns: {
    readonly by: 'year' | 'period' | 'dimension';
    readonly dimension?: string | undefined;
  };
  readonly where: Readonly<Record<string, readonly string[]>>;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly top: number;
}

interface Sum {
  total: number;
  unknown: number;
}

/**
 * Sums by the members of one dimension and by column: the shape of the annex tables of public annual reports, and the flows of a
 * Sankey diagram. @throws Problem `risk.dimension.unknown`, `risk.period`
 */
export const tabulate = async (
  tx: Transaction,
  { dataset, vintage }: Standing,
  { rows, columns, where, from, to, top }: TableAsked,
): Promise<RiskTable> => {
  const other = columns.by === 'dimension' ? (columns.dimension ?? '') : undefined;
  mustHave(dataset, [rows, ...Object.keys(where), ...(other === undefined ? [] : [other])]);
  const bound = (text: string | undefined, otherwise: number): number => {
    const period = text === undefined ? otherwise : periodFrom(text, dataset.frequency);
    if (period === undefined) throw new Problem('risk.period');
    return period;
  };
  const first = bound(from, vintage.firstPeriod);
  const last = bound(to, vintage.lastPeriod);
  const sums = new Map<string, Map<string, Sum>>();
  for await (const part of eachFigures((work) => work(tx), dataset.id, vintage.number))
    for (const { key, firstPeriod, cells } of part) {
      if (!fits(key, where)) continue;
      const row = rowOf(sums, key[rows] ?? '');
      for (const [place, cell] of cells.entries()) {
        const period = firstPeriod + place;
        if (period < first || period > last || cell === NOT_APPLICABLE) continue;
        const text = periodText(period, dataset.frequency);
        const column =
          other === undefined
            ? columns.by === 'year'
              ? text.slice(0, 4)
              : text
            : (key[other] ?? '');
        const sum = row.get(column) ?? { total: 0, unknown: 0 };
        if (cell >= 0) sum.total += cell;
        else sum.unknown += 1;
        row.set(column, sum);
      }
    }
  return tableOf(sums, vintage.number, top, other !== undefined);
};

const NOT_APPLICABLE = -2;

const rowOf = (sums: Map<string, Map<string, Sum>>, member: string): Map<string, Sum> => {
  const row = sums.get(member) ?? new Map<string, Sum>();
  sums.set(member, row);
  return row;
};

const tableOf = (
  sums: ReadonlyMap<string, ReadonlyMap<string, Sum>>,
  vintage: number,
  top: number,
  byTotal: boolean,
): RiskTable => {
  const totalsBy = new Map<string, number>();
  for (const row of sums.values())
    for (const [column, { total }] of row)
      totalsBy.set(column, (totalsBy.get(column) ?? 0) + total);
  const columns = [...totalsBy.keys()].sort((a, b) =>
    byTotal ? (totalsBy.get(b) ?? 0) - (totalsBy.get(a) ?? 0) || (a < b ? -1 : 1) : a < b ? -1 : 1,
  );
  const last = columns.at(-1) ?? '';
  // Periods are ordered by the latest, dimensions by all.
  const weight = (row: ReadonlyMap<string, Sum>): number =>
    byTotal
      ? [...row.values()].reduce((sum, { total }) => sum + total, 0)
      : (row.get(last)?.total ?? 0);
  const ordered = [...sums].sort(([a, x], [b, y]) => weight(y) - weight(x) || (a < b ? -1 : 1));
  const cellsOf = (rows: readonly ReadonlyMap<string, Sum>[]): Sum[] =>
    columns.map((column) =>
      rows.reduce<Sum>(
        (sum, row) => ({
          total: sum.total + (row.get(column)?.total ?? 0),
          unknown: sum.unknown + (row.get(column)?.unknown ?? 0),
        }),
        { total: 0, unknown: 0 },
      ),
    );
  const totals = cellsOf(ordered.map(([, row]) => row));
  const rest = ordered.slice(top).map(([, row]) => row);
  const rows = [
    ...ordered.slice(0, top).map(([member, row]) => ({ member, cells: cellsOf([row]) })),
    ...(rest.length === 0 ? [] : [{ cells: cellsOf(rest) }]),
  ];
  const whole = totals.at(-1)?.total ?? 0;
  return {
    vintage,
    columns,
    totals,
    rows: rows.map((row) => ({
      ...row,
      ...(byTotal || whole === 0 ? {} : { share: (row.cells.at(-1)?.total ?? 0) / whole }),
      ...(byTotal ? {} : changeOf(row.cells.at(-1), row.cells.at(-2))),
    })),
  };
};

/** A change is marked as based on few if either count is below this. */
const FEW = 20;

/** The ratio of two counts with its 95 % interval, normal on the logarithm; nothing where a part is unknown or either is zero. */
const changeOf = (
  after: Sum | undefined,
  before: Sum | undefined,
): Pick<RiskTable['rows'][number], 'change'> => {
  if (after === undefined || before === undefined) return {};
  if (after.total === 0 || before.total === 0 || after.unknown + before.unknown > 0) return {};
  const ratio = after.total / before.total;
  const width = 1.959964 * Math.sqrt(1 / after.total + 1 / before.total);
  return {
    change: {
      ratio,
      lower: ratio * Math.exp(-width),
      upper: ratio * Math.exp(width),
      few: Math.min(after.total, before.total) < FEW,
    },
  };
};
