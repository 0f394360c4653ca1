import { clergyTitlesIn, noDocuments } from './clergy.ts';
import { clergyTitles } from './clergy-titles.ts';
import { alsoNames, remarkWords, sensitiveWords } from './sensitive-words.ts';
import { gapsOf, merged, shifted, spansOf } from './spans.ts';
import type { Span } from './value-view.ts';
import { endOfFirst, unmasked } from './value-view.ts';

/** No name is longer: a passport prints 39 characters (ICAO Doc 9303-4), EDIFACT allows 70. */
const LONGEST_NAME = 70;

/**
 * The part of a surname in a text that may be kept: up to the first word of a remark, at least its first word, without digits.
 */
export const keptOfSurname = (text: string): readonly Span[] => {
  const [first] = spansOf(text, /[^ ]+/g);
  return keptOfName(text, first?.[1] ?? 0, []);
};

/** The part of given names in a text that may be kept: the same, without clergy titles. */
export const keptOfGiven = (text: string): readonly Span[] =>
  keptOfName(text, 0, clergyTitlesIn(text, noDocuments));

const keptOfName = (text: string, least: number, titles: readonly Span[]): readonly Span[] => {
  const remark = remarkIn(text);
  const end = Math.min(
    endOfFirst(text, LONGEST_NAME),
    remark < 0 ? text.length : Math.max(remark, least),
  );
  return gapsOf(end, merged([...titles, ...spansOf(text, /\d+/g)]));
};

const NAME = "[A-Z\\x80-\\xff](?:\\ufffd*[A-Z\\x80-\\xff .'-]){0,69}\\ufffd*";
/** The name reference at the end of a text, `-1DOE/JANE`. */
const NAME_REFERENCE = new RegExp(`-\\d{1,2}(${NAME}(?:/(?:${NAME})?)?)$`);
/** The same where the number may be left out, `-DOE/JANE`. */
const LOOSE_REFERENCE = new RegExp(`-\\d{0,2}(${NAME}/${NAME})$`);

/** Where the name reference of a text begins, or the text's length. */
export const nameReferenceAt = (text: string): number =>
  NAME_REFERENCE.exec(text)?.index ?? text.length;

/**
 * What may be kept of the name reference at the end of a text: all of it up to a word of a remark.
 * `loose`: the number before the name may be left out.
 */
export const keptOfNameReference = (text: string, loose = false): readonly Span[] => {
  const match = (loose ? LOOSE_REFERENCE : NAME_REFERENCE).exec(text);
  if (match === null) return [];
  const name = match[1] ?? '';
  const from = text.length - name.length;
  const end = remarkIn(name);
  if (end === 0) return [];
  const slash = name.indexOf('/');
  const titles = slash < 0 ? [] : clergyTitlesIn(name.slice(slash + 1), noDocuments);
  const kept = gapsOf(end < 0 ? name.length : end, shifted(titles, slash + 1));
  return merged([[match.index, from], ...shifted(kept, from)]);
};

/**
 * Where a text that should be a name turns into a remark, or -1. A word of the tables that people bear
 * as a name (CHRISTIAN, JAIN) and a lone IS, ARE or PAX do not make a remark.
 */
export const remarkIn = (text: string): number => {
  const words = wordsIn(text);
  const hits = words.filter(({ word }) => isSensitive(word) || remarkWords.has(word));
  const remarks = hits.filter(({ word }) => remarkWords.has(word));
  const isRemark =
    hits.length > remarks.length ||
    remarks.length > 1 ||
    words.some(
      ({ word }, index) => IS.has(word) && sensitiveWords.has(words[index + 1]?.word ?? ''),
    );
  return isRemark ? (hits[0]?.index ?? -1) : -1;
};

/** Whether a word is of the tables and no name. Titles of the clergy have their own rule. */
const isSensitive = (word: string): boolean =>
  sensitiveWords.has(word) && !alsoNames.has(word) && !clergyTitles.has(word);

/** Before a word of the table these make a remark by themselves (not ARE, which is a given name). */
const IS: ReadonlySet<string> = new Set(['IS', 'HAS', 'NEEDS', 'PAX', 'PASSENGER', 'WITH', 'FOR']);

const wordsIn = (text: string): readonly { readonly word: string; readonly index: number }[] =>
  Array.from(text.matchAll(/[A-Z\ufffd]+/g), (match) => ({
    word: unmasked(match[0]),
    index: match.index,
  })).filter(({ word }) => word !== '');
