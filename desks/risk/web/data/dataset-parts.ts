/** Tabs of a data set. */
export const datasetParts = ['quality', 'vintages', 'imports'] as const;
