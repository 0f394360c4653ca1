/**
 * Titles that airlines and booking systems write in a name field, with or without a blank before them: the forms of the
 * IATA reservation procedures (AIRIMP), and those of French, Spanish and Portuguese speaking carriers.
 */
export const bookingTitles: readonly string[] = [
  'MR',
  'MRS',
  'MS',
  'MISS',
  'MSTR',
  'MASTER',
  'MISTER',
  'MX',
  'DR',
  'PROF',
  'CAPT',
  'REV',
  'SIR',
  'LADY',
  'LORD',
  'INF',
  'CHD',
  'SR',
  'SRA',
  'SRTA',
  'MME',
  'MLLE',
];

/** A word in two: what is before the title, and the title. */
export interface CutWord {
  readonly read: string;
  readonly title: string;
}

/** Letters that must be left of a word: with fewer, AMR, SAMR and SIMS would be titles with a rest. */
const LEAST_LEFT = 3;

/**
 * Gives what cuts a title from the end of a word: `JANEMRS` is JANE and MRS. Undefined where the word does not end in a title,
 * or fewer than three letters would be left. `titles` are in the same form as the words.
 */
export const titleCutter = (titles: readonly string[]): ((word: string) => CutWord | undefined) => {
  // The longest first: MISTER must not be read as a name with another title at its end. Most words are settled by their last
  // letter.
  const byLast = Map.groupBy(
    titles.toSorted((a, b) => b.length - a.length),
    (title) => title.charCodeAt(title.length - 1),
  );
  return (word) => {
    const ending = byLast.get(word.charCodeAt(word.length - 1));
    const title = ending?.find(
      (one) => word.length >= one.length + LEAST_LEFT && word.endsWith(one),
    );
    return title === undefined ? undefined : { read: word.slice(0, -title.length), title };
  };
};

/** Words that stand where a person has no name of that kind: "first name unknown", "last name unknown". */
export const isFillerWord = (word: string): boolean => FILLERS.has(word);

const FILLERS: ReadonlySet<string> = new Set(['FNU', 'LNU', 'NFN', 'NLN', 'NMN', 'XXX', 'UNKNOWN']);
