/** Where English is written: texts that people read on the workbench or on paper, comments, documents. */
export const wordingPlaces = ['texts', 'comments', 'documents'] as const;

/** How often each turn may still be written. Figures only fall. */
export const wordingBudget: Readonly<
  Record<(typeof wordingPlaces)[number], Readonly<Record<string, number>>>
> = {
  texts: {},
  comments: {
    whoever: 173,
    'of whom': 29,
    'is none': 153,
    'stands there': 255,
    anew: 80,
    'is no thing': 131,
    'held against': 47,
    'hangs on': 19,
    'comes of': 94,
    'so many': 130,
    'nobody has': 144,
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
