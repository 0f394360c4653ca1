/** Where English is written: texts that people read on the workbench or on paper, comments, documents. */
export const wordingPlaces = ['texts', 'comments', 'documents'] as const;

/** How often each turn may still be written. Figures only fall. */
export const wordingBudget: Readonly<
  Record<(typeof wordingPlaces)[number], Readonly<Record<string, number>>>
> = {
  texts: {},
  comments: {
    whoever: 53,
    'of whom': 5,
    'is none': 33,
    'stands there': 67,
    anew: 29,
    'is no thing': 19,
    'held against': 7,
    'comes of': 23,
    'so many': 19,
    'nobody has': 37,
  },
  documents: {
    'of whom': 2,
    'is none': 4,
    'stands there': 3,
    anew: 1,
    'is no thing': 13,
    'nobody has': 8,
  },
};
