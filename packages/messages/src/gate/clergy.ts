import { clergyTitles, plainTitles } from './clergy-titles.ts';
import type { Span } from './value-view.ts';

/**
 * Clergy titles in one name value, in ASCII capitals: words at its end (`JOHN REV`, `JOHN REV DR`) and
 * at its beginning (`FR JOHN`). A word that is also a name is a title only at the end after another
 * word, and not where `isName` says that a travel document has it. A title glued to the name
 * (`JOHNREV`) is one only where `isGiven` knows the rest as the given name.
 */
export const clergyTitlesIn = (
  text: string,
  isName: (word: string) => boolean,
  isGiven: (rest: string) => boolean,
): readonly Span[] => {
  const words = wordsOf(text);
  const found: Span[] = [];
  for (let index = words.length - 1; index >= 0; index--) {
    const { word, span } = words[index] as Word;
    const alsoName = clergyTitles.get(word);
    const solid = alsoName === false || (alsoName === true && index > 0 && !isName(word));
    if (solid) found.unshift(span);
    else if (!plainTitles.has(word)) break;
  }
  const [first] = words;
  if (words.length > 1 && first !== undefined && clergyTitles.get(first.word) === false)
    if (found[0]?.[0] !== first.span[0]) found.unshift(first.span);
  return found.length > 0 ? found : gluedTitle(text, words, isGiven);
};

/** Titles that nobody bears as a name, at the end of a field of a longer text (DOCS, INFT). */
export const clergyWords = (text: string): readonly Span[] =>
  Array.from(text.matchAll(FIELD_END), (match): Span => {
    const from = match.index + 1;
    return [from, from + (match[1] ?? '').length];
  });

interface Word {
  readonly word: string;
  readonly span: Span;
}

const wordsOf = (text: string): readonly Word[] =>
  Array.from(text.matchAll(/[^ \ufffd.]+/g), (match) => ({
    word: match[0],
    span: [match.index, match.index + match[0].length] as const,
  }));

const titlesOnly = [...clergyTitles].filter(([, alsoName]) => !alsoName).map(([word]) => word);
const FIELD_END = new RegExp(` (${titlesOnly.join('|')})(?=$|[/ ])`, 'g');

const gluedTitle = (
  text: string,
  words: readonly Word[],
  isGiven: (rest: string) => boolean,
): readonly Span[] => {
  const last = words[words.length - 1];
  if (last === undefined) return [];
  for (const title of clergyTitles.keys()) {
    const from = last.span[1] - title.length;
    if (from <= last.span[0] || !last.word.endsWith(title)) continue;
    if (isGiven(text.slice(0, from).trim())) return [[from, last.span[1]]];
  }
  return [];
};
