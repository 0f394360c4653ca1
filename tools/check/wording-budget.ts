/** Where English is written: texts that people read on the workbench or on paper, comments, documents. */
export const wordingPlaces = ['texts', 'comments', 'documents'] as const;

/** How often each turn may still be written. Figures only fall. */
export const wordingBudget: Readonly<
  Record<(typeof wordingPlaces)[number], Readonly<Record<string, number>>>
> = {
  texts: {},
  comments: {
    whoever: 262,
    'of whom': 47,
    'is none': 325,
    'stands there': 443,
    anew: 120,
    'is no thing': 291,
    'held against': 69,
    'hangs on': 32,
    'comes of': 127,
    'so many': 231,
    'nobody has': 253,
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
