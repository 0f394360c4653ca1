import type { ConsistencyMark } from './matrix.ts';
import type { OrderChange } from './order-change.ts';
import type { MarkTable } from './table.ts';

/** Sums of weighted inconsistency and ranks, one of each a hypothesis. */
export interface HypothesisOrder {
  readonly sums: readonly number[];
  readonly ranks: readonly number[];
}

/** The order that a table gives: the least inconsistent first, equal sums with equal ranks. */
export const orderOf = ({ hypotheses, weights, marks }: MarkTable): HypothesisOrder =>
  ranked(
    hypotheses.map((_, column) =>
      marks.reduce((sum, row, i) => sum + (weights[i] ?? 0) * against(row[column]), 0),
    ),
  );

/** For each piece, what would follow if it were left out, and if it were false. */
export const sensitivityOf = (
  table: MarkTable,
): readonly { readonly ifDropped: OrderChange; readonly ifReversed: OrderChange }[] => {
  const order = orderOf(table);
  return table.marks.map((row, i) => {
    const weight = table.weights[i] ?? 0;
    const without = order.sums.map((sum, column) => sum - weight * against(row[column]));
    const mirrored = without.map((sum, column) => sum + weight * against(mirror(row[column])));
    return {
      ifDropped: change(order, ranked(without)),
      ifReversed: change(order, ranked(mirrored)),
    };
  });
};

const ranked = (sums: readonly number[]): HypothesisOrder => ({
  sums,
  ranks: sums.map((sum) => 1 + sums.filter((other) => other < sum).length),
});

const against = (mark: ConsistencyMark | undefined): number =>
  mark === 'II' ? 2 : mark === 'I' ? 1 : 0;

const mirror = (mark: ConsistencyMark | undefined): ConsistencyMark | undefined =>
  mark === undefined ? undefined : MIRROR[mark];

const MIRROR: Readonly<Record<ConsistencyMark, ConsistencyMark>> = {
  CC: 'II',
  C: 'I',
  N: 'N',
  I: 'C',
  II: 'CC',
  NA: 'NA',
};

const change = (before: HypothesisOrder, after: HypothesisOrder): OrderChange => {
  if (before.ranks.some((rank, i) => (rank === 1) !== (after.ranks[i] === 1))) return 'leader';
  return before.ranks.some((rank, i) => rank !== after.ranks[i]) ? 'order' : 'nothing';
};
