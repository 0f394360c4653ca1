import type { RiskSeriesKey } from '../../api/types.ts';
import { NOT_REPORTED, storedCell } from '../cells.ts';
import type { FigureRow } from '../datasets/figure-store.ts';

/** Figures of several series added up, period by period. */
export interface Aggregate {
  readonly firstPeriod: number;
  /** As the database keeps cells. */
  readonly cells: number[];
  /** How many parts of each period are not known, while another is. */
  readonly unknown: number[];
}

const NOT_APPLICABLE = storedCell('not-applicable');
const SUPPRESSED = storedCell('suppressed');

/**
 * Adds series up. A period of which something is known is the sum of that, with the number of parts that are not; one of which
 * nothing is known is suppressed where a part is, else not reported, and not applicable only where every part is.
 */
export const addedUp = (
  rows: readonly Pick<FigureRow, 'firstPeriod' | 'cells'>[],
): Aggregate | undefined => {
  const [one] = rows;
  if (one === undefined) return undefined;
  if (rows.length === 1) return { ...one, cells: [...one.cells], unknown: one.cells.map(() => 0) };
  let first = one.firstPeriod;
  let end = first;
  for (const { firstPeriod, cells } of rows) {
    first = Math.min(first, firstPeriod);
    end = Math.max(end, firstPeriod + cells.length);
  }
  const length = end - first;
  const sums = new Float64Array(length);
  const known = new Int32Array(length);
  const hidden = new Int32Array(length);
  const outside = new Int32Array(length);
  for (const { firstPeriod, cells } of rows) {
    const shift = firstPeriod - first;
    for (let place = 0; place < cells.length; place += 1) {
      const cell = cells[place] as number;
      const at = place + shift;
      if (cell >= 0) {
        sums[at] = (sums[at] as number) + cell;
        known[at] = (known[at] as number) + 1;
      } else if (cell === SUPPRESSED) hidden[at] = (hidden[at] as number) + 1;
      else if (cell === NOT_APPLICABLE) outside[at] = (outside[at] as number) + 1;
    }
  }
  const cells = Array.from(sums, (sum, at) => {
    if (known[at] !== 0) return sum;
    if (hidden[at] !== 0) return SUPPRESSED;
    return outside[at] === rows.length ? NOT_APPLICABLE : NOT_REPORTED;
  });
  const unknown = cells.map((cell, at) =>
    cell < 0 ? 0 : rows.length - (known[at] as number) - (outside[at] as number),
  );
  return { firstPeriod: first, cells, unknown };
};

/** Whether a key is as asked for: every dimension that is named has one of the members. */
export const fits = (
  key: RiskSeriesKey,
  where: Readonly<Record<string, string | readonly string[]>>,
): boolean =>
  Object.entries(where).every(([dimension, members]) => {
    const member = key[dimension];
    return (
      member !== undefined &&
      (typeof members === 'string' ? members === member : members.includes(member))
    );
  });

/** A key without the dimensions that are summed over. */
export const keyBy = (key: RiskSeriesKey, by: readonly string[]): RiskSeriesKey =>
  Object.fromEntries(by.map((dimension) => [dimension, key[dimension] ?? '']));
