/** Where English is written: texts that people read on the workbench or on paper, comments, documents. */
export const wordingPlaces = ['texts', 'comments', 'documents'] as const;

/** How often each turn may still be written. Figures only fall. */
export const wordingBudget: Readonly<
  Record<(typeof wordingPlaces)[number], Readonly<Record<string, number>>>
> = {
  texts: {},
  comments: {
    whoever: 252,
    'of whom': 44,
    'is none': 284,
    'stands there': 391,
    anew: 111,
    'is no thing': 252,
    'held against': 62,
    'hangs on': 24,
    'comes of': 123,
    'so many': 198,
    'nobody has': 227,
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
