/** Where English is written: texts that people read on the workbench or on paper, comments, documents. */
export const wordingPlaces = ['texts', 'comments', 'documents'] as const;

/** How often each turn may still be written. Figures only fall. */
export const wordingBudget: Readonly<
  Record<(typeof wordingPlaces)[number], Readonly<Record<string, number>>>
> = {
  texts: {},
  comments: {
    whoever: 217,
    'of whom': 35,
    'is none': 250,
    'stands there': 360,
    anew: 108,
    'is no thing': 211,
    'held against': 54,
    'hangs on': 23,
    'comes of': 106,
    'so many': 174,
    'nobody has': 196,
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
