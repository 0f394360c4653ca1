import type { Draw } from '../draw.ts';
import { mapPieces, type Piece, piecesOf, type Writer, type Writing } from './writing.ts';

/**
 * Damerau (1964) found four kinds in four of five misspellings: a letter too many, one too few, another
 * letter, two neighbours exchanged. Weights of a hundred; other letters are mostly the next key's.
 */
export const typing = {
  omitted: 30,
  inserted: 25,
  replaced: 30,
  exchanged: 15,
  /** Of a thousand: the first letter is seldom mistyped (Kukich 1992, section 1.3). */
  firstLetter: 60,
  /** Of a thousand replaced or inserted letters: the key beside the right one, or the letter doubled. */
  neighbour: 700,
  /** Shorter words are left alone: an error in them makes another word. */
  shortest: 4,
  /** A word takes both of two errors only from this length on. */
  longForTwo: 7,
} as const;

/** Neighbours on a QWERTY keyboard. */
const keys = ['QWERTYUIOP', 'ASDFGHJKL', 'ZXCVBNM'];

const neighbours: ReadonlyMap<string, readonly string[]> = new Map(
  keys.flatMap((row, line) =>
    [...row].map((key, at) => {
      const above = keys[line - 1];
      const below = keys[line + 1];
      const near = [
        row[at - 1],
        row[at + 1],
        above?.[at],
        above?.[at + 1],
        below?.[at - 1],
        below?.[at],
      ];
      return [key, near.filter((other) => other !== undefined)] as const;
    }),
  ),
);

/** One typing error in one word, or undefined where no word is long enough. */
export const oneTypo = (writing: Writing, { draw }: Writer): Writing | undefined =>
  withTypos(writing, 1, draw);

/** Two typing errors, in two words or in one long one. */
export const twoTypos = (writing: Writing, { draw }: Writer): Writing | undefined =>
  withTypos(writing, 2, draw);

const withTypos = (writing: Writing, count: number, draw: Draw): Writing | undefined => {
  const words = piecesOf(writing).map(({ text, part }) =>
    part === undefined || part.particle || text.length < typing.shortest ? 0 : text.length,
  );
  const errors = words.map(() => 0);
  for (let left = count; left > 0; left--) {
    const open = words.map((length, place) =>
      (errors[place] ?? 0) === 0 || length >= typing.longForTwo ? length : 0,
    );
    const place = byLength(open, draw);
    if (place === undefined) return undefined;
    errors[place] = (errors[place] ?? 0) + 1;
  }
  return mapPieces(writing, (piece, place) => mistyped(piece, errors[place] ?? 0, draw));
};

/** A place, as often as it has letters: every letter is as likely to be mistyped. */
const byLength = (lengths: readonly number[], draw: Draw): number | undefined => {
  const total = lengths.reduce((sum, length) => sum + length, 0);
  if (total === 0) return undefined;
  let left = draw.below(total);
  return lengths.findIndex((length) => {
    left -= length;
    return left < 0;
  });
};

const mistyped = (piece: Piece, errors: number, draw: Draw): Piece => {
  let { text } = piece;
  // The second error must not take the first back.
  const passed = new Set([text]);
  for (let left = errors; left > 0; left--) {
    let next = withTypo(text, draw);
    while (passed.has(next)) next = withTypo(text, draw);
    passed.add(next);
    text = next;
  }
  return errors === 0 ? piece : { ...piece, text };
};

/** A word with one error in it; the word itself where two equal letters were exchanged. */
export const withTypo = (word: string, draw: Draw): string => {
  const at = draw.chance(typing.firstLetter) ? 0 : 1 + draw.below(word.length - 1);
  const before = word.slice(0, at);
  const letter = word.charAt(at);
  const after = word.slice(at + 1);
  let kind = draw.below(typing.omitted + typing.inserted + typing.replaced + typing.exchanged);
  if (kind < typing.omitted) return before + after;
  kind -= typing.omitted;
  if (kind < typing.inserted)
    return before + letter + (draw.chance(typing.neighbour) ? letter : anyLetter(draw)) + after;
  kind -= typing.inserted;
  if (kind < typing.replaced) {
    const near = neighbours.get(letter);
    const other =
      near !== undefined && draw.chance(typing.neighbour) ? draw.pick(near) : anyLetter(draw);
    return before + other + after;
  }
  const start = Math.min(at, word.length - 2);
  return word.slice(0, start) + word.charAt(start + 1) + word.charAt(start) + word.slice(start + 2);
};

const anyLetter = (draw: Draw): string => String.fromCharCode(65 + draw.below(26));
