/** Who can see an act: with what stands at the booth, with the second line's readers, in a laboratory, or nobody. */
export const sightLines = ['first', 'second', 'forensic', 'none'] as const;

/** One of {@link sightLines}. */
export type SightLine = (typeof sightLines)[number];
