import { ratioInterval } from '../statistics/ratio.ts';
import type { Interval } from '../statistics/wilson.ts';
import type { Mark } from './marks.ts';
import { type Cell, hideSmallCells } from './suppression.ts';
import { type Share, shareOf } from './tally.ts';

/** By what effects are told apart. */
export const dimensions = ['nationality', 'sex', 'ageBand'] as const;

/** One of {@link dimensions}. */
export type Dimension = (typeof dimensions)[number];

/** To which groups a traveller belongs; what is not known is left out. */
export type GroupMembership = { readonly [D in Dimension]?: string };

/**
 * The groups of the travellers by the id of their journey. They are kept apart from the facts, by people who may hold them,
 * and used only here, after every mark is made. No function that marks takes this (R20, R26).
 */
export type Groups = ReadonlyMap<string, GroupMembership>;

/** What a criterion does to one group. Where a count is hidden, so is everything that would tell it. */
export interface GroupEffect {
  /** The groups of the dimensions asked for, in their order; `unknown` where not known. */
  readonly group: readonly string[];
  readonly travellers: Cell;
  readonly marked: Cell;
  readonly refuted: Cell;
  /** Marked among the travellers of the group. */
  readonly markedShare?: Share;
  /** Refuted marks among the travellers of the group: who was looked at for nothing. */
  readonly refutedShare?: Share;
  /** Refuted share of the group over that of all others, with its interval. */
  readonly refutedRatio?: { readonly ratio: number; readonly interval: Interval };
  /**
   * `uneven`: the whole interval lies outside 0.8 to 1.25 (R21). `even`: it lies inside. `undecided`: it reaches over an
   * end, or too little is known. Said of hidden groups too, so that nothing is hidden by being small.
   */
  readonly balance: 'even' | 'uneven' | 'undecided';
}

/** The range of ratios that counts as even (R21: 0.8 to 1.25, the four-fifths rule both ways). */
export const EVEN: Interval = { lower: 0.8, upper: 1.25 };

/** Effects on all groups of one dimension, or of several crossed; the total is shown. */
export interface GroupEffects {
  readonly by: readonly Dimension[];
  readonly travellers: number;
  readonly marked: Cell;
  readonly refuted: Cell;
  readonly groups: readonly GroupEffect[];
}

interface Counted {
  readonly group: readonly string[];
  travellers: number;
  marked: number;
  refuted: number;
}

/**
 * Counts what the marks of a criterion do to groups. It takes marks and never facts, so that no group can come back into
 * a criterion. Groups are in the order of their names.
 * Source: Directive (EU) 2016/681 Art. 6(4); Charter Art. 21; FRA, Preventing unlawful profiling (2018); R21.
 */
export const groupEffects = (
  marks: readonly Mark[],
  groups: Groups,
  by: readonly Dimension[],
): GroupEffects => {
  const counted = count(marks, groups, by);
  const total = counted.reduce(
    (sum, one) => ({
      travellers: sum.travellers + one.travellers,
      marked: sum.marked + one.marked,
      refuted: sum.refuted + one.refuted,
    }),
    { travellers: 0, marked: 0, refuted: 0 },
  );
  const columns = {
    travellers: hideSmallCells(counted.map(({ travellers }) => travellers)),
    marked: hideSmallCells(counted.map(({ marked }) => marked)),
    refuted: hideSmallCells(counted.map(({ refuted }) => refuted)),
  };
  return {
    by,
    travellers: total.travellers,
    marked: hideSmallCells([total.marked])[0] ?? 'hidden',
    refuted: hideSmallCells([total.refuted])[0] ?? 'hidden',
    groups: counted.map((one, index) =>
      effect(one, total, {
        travellers: columns.travellers[index] ?? 'hidden',
        marked: columns.marked[index] ?? 'hidden',
        refuted: columns.refuted[index] ?? 'hidden',
      }),
    ),
  };
};

const count = (
  marks: readonly Mark[],
  groups: Groups,
  by: readonly Dimension[],
): readonly Counted[] => {
  const byKey = new Map<string, Counted>();
  for (const { id, outcome, disposition } of marks) {
    const membership = groups.get(id);
    const group = by.map((dimension) => membership?.[dimension] ?? 'unknown');
    const key = JSON.stringify(group);
    const counted = byKey.get(key) ?? { group, travellers: 0, marked: 0, refuted: 0 };
    byKey.set(key, counted);
    counted.travellers += 1;
    if (outcome !== 'marked') continue;
    counted.marked += 1;
    if (disposition === 'refuted') counted.refuted += 1;
  }
  return [...byKey].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, counted]) => counted);
};

const effect = (
  one: Counted,
  total: { readonly travellers: number; readonly refuted: number },
  cells: Pick<GroupEffect, 'travellers' | 'marked' | 'refuted'>,
): GroupEffect => {
  const ratio = ratioInterval(
    { count: one.refuted, of: one.travellers },
    { count: total.refuted - one.refuted, of: total.travellers - one.travellers },
  );
  const shown = (cell: Cell, of: Cell): Share | undefined =>
    cell === 'hidden' || of === 'hidden' ? undefined : shareOf(cell, of);
  const markedShare = shown(cells.marked, cells.travellers);
  const refutedShare = shown(cells.refuted, cells.travellers);
  return {
    group: one.group,
    ...cells,
    ...(markedShare === undefined ? {} : { markedShare }),
    ...(refutedShare === undefined ? {} : { refutedShare }),
    // A ratio tells the count that it is made of: it is shown only where the count is.
    ...(refutedShare === undefined || ratio === undefined ? {} : { refutedRatio: ratio }),
    balance: balanceOf(ratio?.interval),
  };
};

const balanceOf = (interval: Interval | undefined): GroupEffect['balance'] => {
  if (interval === undefined) return 'undecided';
  if (interval.upper < EVEN.lower || interval.lower > EVEN.upper) return 'uneven';
  return interval.lower >= EVEN.lower && interval.upper <= EVEN.upper ? 'even' : 'undecided';
};
