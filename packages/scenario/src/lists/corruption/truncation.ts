import type { Piece, Writer, Writing } from './writing.ts';

/** The lengths of the name field in the three formats of machine readable zones. */
const widths = [30, 31, 39] as const;

/** Of a thousand: the end is cut; otherwise the longest names are shortened (Doc 9303-4, 4.2.2.1 knows both). */
export const truncation = { endCut: 600 } as const;

/**
 * A name that is too long for a machine readable zone, as the zone has it (Doc 9303-3, section 4.6;
 * 9303-4, -5 and -6, section 4.2): as much as fits, a letter in the last place, and of both
 * identifiers at least one letter. Undefined where the name fits every zone.
 */
export const truncated = (writing: Writing, { draw }: Writer): Writing | undefined => {
  const { primary, secondary } = writing;
  const [surnames, givens] = [primary.flatMap(zoneWords), secondary.flatMap(zoneWords)];
  const narrow = widths.filter((width) => lengthOf(surnames, givens) > width);
  if (narrow.length === 0) return undefined;
  const width = draw.pick(narrow);
  const cut = draw.chance(truncation.endCut) ? endCut : longestShortened;
  const short = cut(surnames, givens, width);
  return short === undefined ? undefined : { ...writing, ...short, zone: width };
};

interface Fields {
  readonly primary: readonly Piece[];
  readonly secondary: readonly Piece[];
}

/** The words of a piece in a zone: a hyphen parts them, an apostrophe goes. */
const zoneWords = (piece: Piece): readonly Piece[] =>
  piece.text
    .replaceAll("'", '')
    .split(/[ -]/)
    .map((text, at) => ({ ...piece, text, keeps: at === 0 ? piece.keeps : 0 }));

const fieldLength = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { text }) => sum + text.length, Math.max(0, pieces.length - 1));

const lengthOf = (primary: readonly Piece[], secondary: readonly Piece[]): number =>
  fieldLength(primary) + (secondary.length === 0 ? 0 : 2 + fieldLength(secondary));

/** Letters are taken from the end of the given names, and of the surnames when one letter is left. */
const endCut = (
  primary: readonly Piece[],
  secondary: readonly Piece[],
  width: number,
): Fields | undefined => {
  const surnames = [...primary];
  const givens = [...secondary];
  while (lengthOf(surnames, givens) > width) {
    const bare = givens.length === 0 || (givens.length === 1 && givens[0]?.text.length === 1);
    if (!shortenEnd(bare ? surnames : givens, lengthOf(surnames, givens) - width)) return undefined;
  }
  return filled(surnames, givens, width);
};

/** Takes one letter from the end; false where none may go. */
const shortenEnd = (pieces: Piece[], over: number): boolean => {
  const last = pieces.at(-1);
  if (last === undefined) return false;
  if (last.text.length > 1) {
    pieces[pieces.length - 1] = shorter(last);
    return true;
  }
  if (pieces.length === 1) return false;
  if (over >= 2) {
    pieces.pop();
    return true;
  }
  // A word and its filler are two places: to end in a letter, the word before gives the one that is over.
  const before = pieces.at(-2);
  if (before === undefined || before.text.length < 2) return false;
  pieces[pieces.length - 2] = shorter(before);
  return true;
};

const longestShortened = (
  primary: readonly Piece[],
  secondary: readonly Piece[],
  width: number,
): Fields | undefined => {
  const all = [...primary, ...secondary];
  for (let over = lengthOf(primary, secondary) - width; over > 0; over--) {
    const longest = all.reduce(
      (best, { text }, place) => (text.length >= (all[best]?.text.length ?? 0) ? place : best),
      0,
    );
    const piece = all[longest];
    if (piece === undefined || piece.text.length < 2) return undefined;
    all[longest] = shorter(piece);
  }
  return filled(all.slice(0, primary.length), all.slice(primary.length), width);
};

const filled = (
  primary: readonly Piece[],
  secondary: readonly Piece[],
  width: number,
): Fields | undefined =>
  lengthOf(primary, secondary) === width ? { primary, secondary } : undefined;

/** A name of which fewer than three letters are left cannot be recognised. */
const shorter = (piece: Piece): Piece => {
  const text = piece.text.slice(0, -1);
  return { ...piece, text, keeps: text.length < 3 ? 0 : piece.keeps };
};
