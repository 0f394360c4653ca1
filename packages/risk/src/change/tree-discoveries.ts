import { adjustedPValues } from './discoveries.ts';

/** A place in a hierarchy: a country, its sections, their crossing points; or a nationality within a route. */
export interface Hypothesis {
  readonly name: string;
  /** P-value of the series of this place itself; NaN if it is missing or could not be judged. */
  readonly pValue: number;
  readonly children: readonly Hypothesis[];
}

/** Result for a place. */
export interface TreeFinding {
  /** Names from the top down to this place. */
  readonly path: readonly string[];
  /** Of this place and all below it together. */
  readonly pValue: number;
  /** The level its family was tested at; not a number where the place above did not stand. */
  readonly level: number;
  readonly stands: boolean;
}

/** Discoveries in a hierarchy, and the expected number of false ones. */
export interface TreeRanking {
  /** Every place, top down, in the order given. */
  readonly findings: readonly TreeFinding[];
  /** Largest number of false ones among the places of each depth, from the top. */
  readonly expectedFalse: readonly number[];
}

/**
 * False discovery rate over a hierarchy (TreeBH: Bogomolov, Peterson, Benjamini and Sabatti, Biometrika 2021,
 * 108:575-590). A place is judged by its own series and all below it together (Simes, Biometrika 1986, 73:751-754), so
 * that a local rise opens the way down to it however calm the sum is. Places are looked at only where the one above
 * stands; siblings are a family, held to the share by Benjamini and Hochberg at a level that shrinks with the part of the
 * families above that stands. Unlike `rankSignals`, which takes each level of the hierarchy for itself, nothing is listed
 * without the place it lies in, and the share holds in the families that were looked into, at every depth.
 */
export const discoveriesInTree = (
  top: readonly Hypothesis[],
  { share = 0.05 }: { readonly share?: number } = {},
): TreeRanking => {
  const findings: TreeFinding[] = [];
  const standing: number[] = [];
  const visit = (family: readonly Hypothesis[], path: readonly string[], level: number): void => {
    const together = family.map(combined);
    const adjusted = adjustedPValues(together);
    const stands = family.map((_, i) => (adjusted[i] as number) <= level);
    const judged = together.filter((p) => !Number.isNaN(p)).length;
    const part = stands.filter(Boolean).length / Math.max(1, judged);
    family.forEach((one, i) => {
      const own = [...path, one.name];
      const stood = stands[i] as boolean;
      findings.push({ path: own, pValue: together[i] as number, level, stands: stood });
      if (stood) standing[path.length] = (standing[path.length] ?? 0) + 1;
      visit(one.children, own, stood ? level * part : Number.NaN);
    });
  };
  visit(top, [], share);
  return { findings, expectedFalse: Array.from(standing, (number) => share * (number ?? 0)) };
};

/** The p-value of a place and all that lies below it. */
const combined = ({ pValue, children }: Hypothesis): number => {
  const parts = [pValue, ...children.map(combined)];
  // Simes: the least of what Benjamini and Hochberg make of them.
  return adjustedPValues(parts).reduce(
    (least, p) => (Number.isNaN(p) || p > least ? least : p),
    parts.every(Number.isNaN) ? Number.NaN : 1,
  );
};
