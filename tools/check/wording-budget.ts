/** Where English is written: texts that people read on the workbench or on paper, comments, documents. */
export const wordingPlaces = ['texts', 'comments', 'documents'] as const;

/** How often each turn may still be written. Figures only fall. */
export const wordingBudget: Readonly<
  Record<(typeof wordingPlaces)[number], Readonly<Record<string, number>>>
> = {
  texts: {},
  comments: {
    whoever: 117,
    'of whom': 17,
    'is none': 101,
    'stands there': 144,
    anew: 52,
    'is no thing': 84,
    'held against': 23,
    'hangs on': 4,
    'comes of': 51,
    'so many': 62,
    'nobody has': 94,
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
