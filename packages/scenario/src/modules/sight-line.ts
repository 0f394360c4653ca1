/** Where an act can be detected: at the booth, with the readers of the second line, in a laboratory, or nowhere. */
export const sightLines = ['first', 'second', 'forensic', 'none'] as const;

/** One of {@link sightLines}. */
export type SightLine = (typeof sightLines)[number];
