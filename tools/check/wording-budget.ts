/** Places of English: texts on the workbench or on paper, comments, titles of tests, documents. */
export const wordingPlaces = ['texts', 'comments', 'titles', 'documents'] as const;

/** How often each turn may still be written. Figures only fall. */
export const wordingBudget: Readonly<
  Record<(typeof wordingPlaces)[number], Readonly<Record<string, number>>>
> = {
  texts: {},
  comments: { 'stands there': 1, 'nobody has': 1 },
  titles: {},
  documents: {},
};
