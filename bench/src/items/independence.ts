import type { KnownItem } from '@amirani/scenario/proof/items';
import { chiSquareTail, uniformDistance } from '@amirani/scenario/proof/worlds';
import { stream } from '@amirani/scenario/random';

/**
 * How far the p-values of chi-square tests of classes are from uniform (Kolmogorov and Smirnov's distance times the root of n): of what
 * is planted against half of the values of an attribute. `biased` plants where the attribute is: a test that does not see it sees
 * nothing. Where the law asks something of some nationalities only, those are compared of which it asks the same.
 */
export const worstDistance = (
  classes: readonly (readonly KnownItem[])[],
  name: string,
  of: (one: KnownItem) => string | undefined,
  plant: ((one: KnownItem) => boolean) | 'biased',
): number => {
  const source = stream(`bench/items/${name}`);
  const values = classes.flatMap((items) => {
    const known = items.filter((one) => of(one) !== undefined && isComparable(one, name));
    const groups = [...new Set(known.map(of))].toSorted();
    if (groups.length < 2) return [];
    const first = new Set(groups.filter((_, at) => at % 2 === 0));
    const rows = known.map((one) => {
      const inFirst = first.has(of(one));
      const planted = plant === 'biased' ? source.chance(inFirst ? 550 : 250) : plant(one);
      return { inFirst, planted };
    });
    return [pValue(rows, source.between(-500, 500) / 1000)];
  });
  return Math.round(uniformDistance(values) * 1000) / 1000;
};

const isComparable = ({ material }: KnownItem, name: string): boolean =>
  material.kind !== 'stay' ||
  !['nationality', 'origin'].includes(name) ||
  (material.profile === 'schengen-entry' && material.facts.visa === null);

/** Of a table of two by two; half a person more or less makes the steps of small counts continuous. */
const pValue = (
  rows: readonly { readonly inFirst: boolean; readonly planted: boolean }[],
  blur: number,
): number => {
  const all = rows.length;
  const first = rows.filter(({ inFirst }) => inFirst).length;
  const planted = rows.filter((one) => one.planted).length;
  const both = rows.filter((one) => one.inFirst && one.planted).length + blur;
  const expected = (first * planted) / all;
  const variance = (expected * (all - first) * (all - planted)) / (all * all);
  return variance === 0 ? 0.5 + blur / 2 : chiSquareTail((both - expected) ** 2 / variance, 1);
};
