import { keyText } from '@amirani/risk/series';
import type { Transaction } from '@platform/server/database/open.ts';
import type { RiskSeriesKey } from '../../api/types.ts';
import { storedCell } from '../cells.ts';
import type { Standing } from '../datasets/datasets.ts';
import { eachFigures } from '../datasets/figure-store.ts';
import { fits, keyBy } from './aggregate.ts';
import { mustHave } from './explore.ts';

/** The counts of one member, or of one in each of several dimensions, in every period of a data set. */
export interface MemberCounts {
  readonly key: RiskSeriesKey;
  /** The sum of what is known. */
  readonly counts: Float64Array;
  /** How many parts are not known. */
  readonly unknown: Int32Array;
}

/** Members with their counts, and those that were left out since they are the sum of others. */
export interface CountsByMember {
  readonly members: readonly MemberCounts[];
  readonly sums: readonly string[];
}

const NOT_APPLICABLE = storedCell('not-applicable');

/**
 * Counts by the members of some dimensions over all periods of a data set. A member that is the sum of others by a rule of
 * the data set is left out, unless it was asked for: it would count them twice. @throws Problem `risk.dimension.unknown`
 */
export const countsBy = async (
  tx: Transaction,
  { dataset, vintage }: Standing,
  by: readonly string[],
  where: Readonly<Record<string, readonly string[]>>,
): Promise<CountsByMember> => {
  mustHave(dataset, [...by, ...Object.keys(where)]);
  const sumsOf = new Map(
    dataset.sums
      .filter(({ dimension }) => where[dimension] === undefined)
      .map(({ dimension, parts }) => [dimension, new Set(Object.keys(parts))]),
  );
  const length = vintage.lastPeriod - vintage.firstPeriod + 1;
  const members = new Map<string, MemberCounts>();
  const sums = new Set<string>();
  for await (const part of eachFigures((work) => work(tx), dataset.id, vintage.number))
    for (const { key, firstPeriod, cells } of part) {
      if (!fits(key, where)) continue;
      const [dimension] = [...sumsOf].find(([name, members]) => members.has(key[name] ?? '')) ?? [];
      if (dimension !== undefined) {
        if (by.includes(dimension)) sums.add(key[dimension] ?? '');
        continue;
      }
      const own = keyBy(key, by);
      const name = keyText(own);
      const member = members.get(name) ?? {
        key: own,
        counts: new Float64Array(length),
        unknown: new Int32Array(length),
      };
      members.set(name, member);
      addTo(member, cells, firstPeriod - vintage.firstPeriod);
    }
  return { members: [...members.values()], sums: [...sums].sort() };
};

const addTo = (
  { counts, unknown }: MemberCounts,
  cells: readonly number[],
  shift: number,
): void => {
  for (const [place, cell] of cells.entries()) {
    const at = place + shift;
    if (cell >= 0) counts[at] = (counts[at] as number) + cell;
    else if (cell !== NOT_APPLICABLE) unknown[at] = (unknown[at] as number) + 1;
  }
};

/** The sum of values over periods from one up to, but without, another. */
export const over = (values: Float64Array | Int32Array, from: number, to: number): number => {
  let sum = 0;
  for (let at = from; at < to; at += 1) sum += values[at] as number;
  return sum;
};
