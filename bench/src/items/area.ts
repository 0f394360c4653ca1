import type { KnownItem } from '@amirani/scenario/proof/items';

/** How often a target comes before an honest item by a sign, in the mean of classes: 0.5 where the sign says nothing. */
export const meanArea = (
  classes: readonly (readonly KnownItem[])[],
  sign: (one: KnownItem, at: number) => number,
): number => {
  const areas = classes.map((items) => areaOf(items, sign));
  return Math.round((areas.reduce((sum, one) => sum + one, 0) / areas.length) * 1e4) / 1e4;
};

/** The statistic of Mann and Whitney (1947), as a share of all pairs. */
const areaOf = (
  items: readonly KnownItem[],
  sign: (one: KnownItem, at: number) => number,
): number => {
  const signed = items.map((one, at) => ({ sign: sign(one, at), target: one.truth.target }));
  const targets = signed.filter(({ target }) => target);
  const honest = signed.filter(({ target }) => !target);
  let won = 0;
  for (const one of targets)
    for (const other of honest)
      won += one.sign > other.sign ? 1 : one.sign === other.sign ? 0.5 : 0;
  return won / (targets.length * honest.length);
};
