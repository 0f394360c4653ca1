import type { Counts } from '@amirani/academy/scoring';

/** The share found of the wrong and the share stopped of the honest; undefined where either was never met. */
export const ratesOf = ({
  hits,
  misses,
  falseAlarms,
  correctPasses,
}: Omit<Counts, 'undecided'>):
  | { readonly hitRate: number; readonly alarmRate: number }
  | undefined =>
  hits + misses === 0 || falseAlarms + correctPasses === 0
    ? undefined
    : {
        hitRate: hits / (hits + misses),
        alarmRate: falseAlarms / (falseAlarms + correctPasses),
      };

/** The counts of several people as one, for the picture of a class: people are scored one by one all the same. */
export const sumOfCounts = (all: readonly Omit<Counts, 'undecided'>[]): Omit<Counts, 'undecided'> =>
  all.reduce(
    (sum, one) => ({
      hits: sum.hits + one.hits,
      misses: sum.misses + one.misses,
      falseAlarms: sum.falseAlarms + one.falseAlarms,
      correctPasses: sum.correctPasses + one.correctPasses,
    }),
    { hits: 0, misses: 0, falseAlarms: 0, correctPasses: 0 },
  );
