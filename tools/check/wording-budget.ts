/** Where English is written: texts that people read on the workbench or on paper, comments, documents. */
export const wordingPlaces = ['texts', 'comments', 'documents'] as const;

/** How often each turn may still be written. Figures only fall. */
export const wordingBudget: Readonly<
  Record<(typeof wordingPlaces)[number], Readonly<Record<string, number>>>
> = {
  texts: {},
  comments: {
    whoever: 196,
    'of whom': 32,
    'is none': 179,
    'stands there': 286,
    anew: 102,
    'is no thing': 155,
    'held against': 48,
    'hangs on': 19,
    'comes of': 103,
    'so many': 154,
    'nobody has': 167,
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
