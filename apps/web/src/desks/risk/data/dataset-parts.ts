/** Tabs of a data set. */
export const datasetParts = ['quality', 'vintages', 'imports'] as const;

/** One of {@link datasetParts}. */
export type DatasetPart = (typeof datasetParts)[number];
