/** Where English is written: texts that people read on the workbench or on paper, comments, documents. */
export const wordingPlaces = ['texts', 'comments', 'documents'] as const;

/** How often each turn may still be written. Figures only fall. */
export const wordingBudget: Readonly<
  Record<(typeof wordingPlaces)[number], Readonly<Record<string, number>>>
> = {
  texts: {},
  comments: {
    whoever: 161,
    'of whom': 23,
    'is none': 145,
    'stands there': 206,
    anew: 72,
    'is no thing': 119,
    'held against': 37,
    'hangs on': 15,
    'comes of': 76,
    'so many': 84,
    'nobody has': 132,
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
