import type { CorruptionCode } from '../../lists/corruption/kinds.ts';
import type { Writing } from '../../lists/corruption/writing.ts';
import { keptParts, piecesOf, writingOf } from '../../lists/corruption/writing.ts';
import type { SyntheticPerson } from '../../lists/person.ts';

/** Shared pairs of letters in both names, per thousand. */
const LEAST_ALIKE = 760;
/** The same of every word that was written by another rule, if it has four letters. */
const LEAST_OF_A_WORD = 450;

/**
 * Whether a reader who knows a name can recognise it in this form. Unrecognisable names are not used: one or two remaining
 * letters fit too many people.
 */
export const isRecognisable = (
  writing: Writing,
  { name }: SyntheticPerson,
  code: CorruptionCode,
): boolean => {
  // Initials leave the surname; of everything else two parts are left.
  const least = code === 'initials' || name.secondary.length === 0 ? 1 : 2;
  if (keptParts(writing) < least) return false;
  if (code === 'initials') return true;
  if (likeness(pairsOf(writing), pairsOf(writingOf(name))) < LEAST_ALIKE) return false;
  if (code === 'one-typo' || code === 'two-typos') return everyWord(writing, isSlip);
  return code !== 'transliterated' || everyWord(writing, isSameWord);
};

const everyWord = (writing: Writing, is: (text: string, word: string) => boolean): boolean =>
  piecesOf(writing).every(({ text, part }) => part === undefined || is(text, part.latin));

/** A slip of the hand is known for one where five letters of six are left. */
const isSlip = (text: string, word: string): boolean => 6 * distance(text, word) <= word.length;

const isSameWord = (text: string, word: string): boolean =>
  word.length < 4 || likeness(pairs(text), pairs(word)) >= LEAST_OF_A_WORD;

const pairs = (text: string): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));

const pairsOf = (writing: Writing): readonly string[] =>
  piecesOf(writing).flatMap(({ text }) => pairs(text));

/** The coefficient of Dice (Ecology 26, 1945) of pairs of letters, in thousandths. */
const likeness = (one: readonly string[], other: readonly string[]): number => {
  const left = [...other];
  let common = 0;
  for (const pair of one) {
    const at = left.indexOf(pair);
    if (at < 0) continue;
    left.splice(at, 1);
    common++;
  }
  return Math.floor((2000 * common) / Math.max(1, one.length + other.length));
};

/** Insertions, deletions and replacements that make one word of another (Levenshtein 1966). */
const distance = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [line, sign] of [...one].entries()) {
    const next = [line + 1];
    for (const [at, against] of [...other].entries())
      next.push(
        Math.min(
          (row[at] ?? 0) + (sign === against ? 0 : 1),
          (row[at + 1] ?? 0) + 1,
          (next[at] ?? 0) + 1,
        ),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
};
