/** Where English is written: texts that people read on the workbench or on paper, comments, documents. */
export const wordingPlaces = ['texts', 'comments', 'documents'] as const;

/** How often each turn may still be written. Figures only fall. */
export const wordingBudget: Readonly<
  Record<(typeof wordingPlaces)[number], Readonly<Record<string, number>>>
> = {
  texts: {},
  comments: {
    whoever: 128,
    'of whom': 17,
    'is none': 126,
    'stands there': 167,
    anew: 61,
    'is no thing': 100,
    'held against': 31,
    'hangs on': 6,
    'comes of': 57,
    'so many': 72,
    'nobody has': 113,
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
