/** Where English is written: texts that people read on the workbench or on paper, comments, documents. */
export const wordingPlaces = ['texts', 'comments', 'documents'] as const;

/** How often each turn may still be written. Figures only fall. */
export const wordingBudget: Readonly<
  Record<(typeof wordingPlaces)[number], Readonly<Record<string, number>>>
> = {
  texts: {},
  comments: {
    whoever: 277,
    'of whom': 47,
    'is none': 404,
    'stands there': 551,
    anew: 127,
    'is no thing': 342,
    'held against': 72,
    'hangs on': 34,
    'comes of': 145,
    'so many': 246,
    'nobody has': 274,
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
