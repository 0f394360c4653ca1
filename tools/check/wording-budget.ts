/** Where English is written: texts that people read on the workbench or on paper, comments, documents. */
export const wordingPlaces = ['texts', 'comments', 'documents'] as const;

/** How often each turn may still be written. Figures only fall. */
export const wordingBudget: Readonly<
  Record<(typeof wordingPlaces)[number], Readonly<Record<string, number>>>
> = {
  texts: {},
  comments: {
    whoever: 32,
    'of whom': 3,
    'is none': 21,
    'stands there': 38,
    anew: 12,
    'is no thing': 13,
    'held against': 7,
    'comes of': 15,
    'so many': 17,
    'nobody has': 20,
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
