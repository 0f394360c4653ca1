import { bookingTitles } from '../../booking/titles.ts';

/**
 * The IATA forms that bookings glue to the last given name. They stay out of a machine readable zone unless they are legally part
 * of the name (Doc 9303-3 4.6).
 */
export const gluedTitles: readonly string[] = ['MSTR', 'MISS', 'MRS', 'MR', 'MS', 'DR'];

/** Academic titles, generational suffixes and forms of address of visual zones, which no booking system writes. */
const ofZones: readonly string[] = [
  'FR',
  'JR',
  'DAME',
  'HON',
  'ENG',
  'ING',
  'PHD',
  'MD',
  'HERR',
  'FRAU',
  'SIG',
  'SIGRA',
  'II',
  'III',
  'IV',
];

/** Whether a word, in upper case, may be a title rather than a name. */
export const isTitle = (word: string): boolean => TITLES.has(word);

const TITLES: ReadonlySet<string> = new Set([...bookingTitles, ...ofZones]);
