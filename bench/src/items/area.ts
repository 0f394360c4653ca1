import type { KnownItem } from '@amirani/scenario/proof/items';
import { areaUnder } from '@amirani/scenario/proof/worlds';

/** How often a target comes before an honest item by a sign, in the mean of classes: 0.5 where the sign says nothing. */
export const meanArea = (
  classes: readonly (readonly KnownItem[])[],
  sign: (one: KnownItem, at: number) => number,
): number => {
  const areas = classes.map(
    (items) =>
      areaUnder(items.map((one, at) => ({ planted: one.truth.target, value: sign(one, at) }))).area,
  );
  return Math.round((areas.reduce((sum, one) => sum + one, 0) / areas.length) * 1e4) / 1e4;
};
