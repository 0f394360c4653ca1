/** How evenly counts are spread over members, for instance detections over nationalities. */
export interface Concentration {
  /** Sum of squared shares: 1 where all is in one member (Herfindahl 1950; Hirschman 1945). */
  readonly herfindahl: number;
  /** 1 / Herfindahl: as many equal members would be as concentrated (Laakso and Taagepera 1979). */
  readonly effective: number;
  /** Shannon 1948, in bits. */
  readonly entropy: number;
}

/** Concentration of counts; undefined where their sum is 0. Counts that are not known are left out, and make it a bound. */
export const concentrationOf = (counts: readonly number[]): Concentration | undefined => {
  const known = counts.filter((count) => count > 0);
  const total = known.reduce((sum, count) => sum + count, 0);
  if (total === 0) return undefined;
  const shares = known.map((count) => count / total);
  const herfindahl = shares.reduce((sum, share) => sum + share * share, 0);
  const entropy = shares.reduce((sum, share) => sum - share * Math.log2(share), 0);
  return { herfindahl, effective: 1 / herfindahl, entropy: Math.max(0, entropy) };
};

/** Two neighbouring sections before and after. */
export interface NeighbourCounts {
  readonly before: number;
  readonly after: number;
}

/**
 * Which part of the fall at one section reappears as a rise at its neighbour: 0 to 1 (ours). Undefined where nothing fell.
 * It says that the counts would fit a displacement, never that there was one.
 */
export const displacementOf = (
  here: NeighbourCounts,
  neighbour: NeighbourCounts,
): number | undefined => {
  const fall = here.before - here.after;
  const rise = neighbour.after - neighbour.before;
  return fall > 0 ? Math.min(1, Math.max(0, rise) / fall) : undefined;
};

/**
 * The same, of counts that are told apart further, for instance by nationality, in one order on both sides: which part of
 * the fall here reappears there among those whose counts fell here (ours). It is at most {@link displacementOf} of the sums
 * where none rose here.
 */
export const sharedDisplacementOf = (
  here: readonly NeighbourCounts[],
  neighbour: readonly NeighbourCounts[],
): number | undefined => {
  const fall = here.reduce((sum, { before, after }) => sum + before - after, 0);
  if (fall <= 0) return undefined;
  const taken = here.reduce((sum, { before, after }, i) => {
    const there = neighbour[i] ?? { before: 0, after: 0 };
    return sum + Math.max(0, Math.min(before - after, there.after - there.before));
  }, 0);
  return Math.min(1, taken / fall);
};
