/** A level of the hierarchy is a set of dimensions: series are summed over the others. */
export type Level = readonly string[];

/** Dimensions from the coarse to the fine, as tables of the trade name them. */
const coarseFirst = [
  'border_type',
  'type',
  'section',
  'route',
  'bcp',
  'nationality',
  'nat',
  'reason',
];

/**
 * The levels that are judged one by one, each with its own rate of false discoveries: first everything by its coarsest
 * dimension, then with the next finer one, at most four. A table without dimensions has one level, its total.
 */
export const levelsOf = (dimensions: readonly string[]): readonly Level[] => {
  const place = (dimension: string): number => {
    const at = coarseFirst.indexOf(dimension);
    return at < 0 ? coarseFirst.length : at;
  };
  const ordered = dimensions.toSorted((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
  if (ordered.length === 0) return [[]];
  const all = ordered.map((_, index) => ordered.slice(0, index + 1));
  return all.length <= 4 ? all : [...all.slice(0, 3), ordered];
};
