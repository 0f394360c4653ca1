/** The parts of a list's page, in the order of their tabs. */
export const listParts = ['entries', 'versions', 'imports', 'decisions'] as const;

/** One of {@link listParts}. */
export type ListPart = (typeof listParts)[number];
