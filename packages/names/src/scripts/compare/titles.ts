/**
 * Forms of address, academic titles and generational suffixes as bookings and visual zones write them beside a
 * name. They stay out of a machine readable zone unless they are legally part of the name (Doc 9303-3 4.6);
 * the first ones are the IATA forms that bookings also glue to the last given name.
 */
export const gluedTitles: readonly string[] = ['MSTR', 'MISS', 'MRS', 'MR', 'MS', 'DR'];

const others = [
  ...[
    'MASTER',
    'MX',
    'CHD',
    'INF',
    'PROF',
    'REV',
    'FR',
    'SR',
    'JR',
    'SIR',
    'DAME',
    'LADY',
    'LORD',
    'HON',
    'CAPT',
  ],
  ...[
    'ENG',
    'ING',
    'PHD',
    'MD',
    'HERR',
    'FRAU',
    'SIG',
    'SIGRA',
    'SRA',
    'SRTA',
    'MME',
    'MLLE',
    'II',
    'III',
    'IV',
  ],
];

/** Whether a word, in upper case, may be a title rather than a name. */
export const isTitle = (word: string): boolean => TITLES.has(word);

const TITLES: ReadonlySet<string> = new Set([...gluedTitles, ...others]);
