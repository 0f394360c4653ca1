import { clergyTitles, plainTitles } from './clergy-titles.ts';
import type { Span } from './value-view.ts';

/** What a rule needs to know of a name. */
export interface NameContext {
  /**
   * A given name may be nothing but a title (`TIF+DOE+REV`); of a surname, or of names that came from a
   * document, the first word always stays: no traveller may become nameless.
   */
  readonly given: boolean;
  /** Whether a travel document has this word as a name. */
  readonly isName: (word: string) => boolean;
  /** Whether a travel document of this surname has exactly this given name. */
  readonly isGiven: (given: string) => boolean;
}

/**
 * Clergy titles in one name value, in ASCII capitals: words at its end (`JOHN REV`, `JOHN REV DR`) and
 * at its beginning (`FR JOHN`). A word that is also a name is a title only at the end after another
 * word, and not where a travel document has it. A title glued to the name (`JOHNREV`) is one only where
 * a travel document has the rest as the given name.
 */
export const clergyTitlesIn = (text: string, context: NameContext): readonly Span[] => {
  const words = wordsOf(text);
  const found: Span[] = [];
  for (let index = words.length - 1; index >= 0; index--) {
    const { word, span } = words[index] as Word;
    const alsoName = clergyTitles.get(word);
    const first = index === 0;
    if (alsoName === undefined && !plainTitles.has(word)) break;
    if (first && !(context.given && alsoName === false)) break;
    const long = context.given || word.length > 2;
    if ((alsoName === false && long) || (alsoName === true && !context.isName(word)))
      found.unshift(span);
  }
  const leading = leadingTitle(words, context);
  if (leading !== undefined && found[0]?.[0] !== leading[0]) found.unshift(leading);
  return found.length > 0 || !context.given ? found : gluedTitle(text, words, context);
};

/** `FR JOHN`; of a surname only a word of three letters or more, since FR and SR are parts of names. */
const leadingTitle = (words: readonly Word[], { given }: NameContext): Span | undefined => {
  const [first] = words;
  if (first === undefined || words.length < 2) return undefined;
  const title = clergyTitles.get(first.word) === false && (given || first.word.length > 2);
  return title ? first.span : undefined;
};

/**
 * Titles that nobody bears as a name, at the end of a field of a longer text (DOCS, INFT). FR and SR stay:
 * what a travel document says is a name.
 */
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

const titlesOnly = [...clergyTitles]
  .filter(([word, alsoName]) => !alsoName && word.length > 2)
  .map(([word]) => word);
const FIELD_END = new RegExp(` (${titlesOnly.join('|')})(?=$|/)`, 'g');

const gluedTitle = (
  text: string,
  words: readonly Word[],
  { isGiven, isName }: NameContext,
): readonly Span[] => {
  const last = words[words.length - 1];
  if (last === undefined) return [];
  for (const title of clergyTitles.keys()) {
    const from = last.span[1] - title.length;
    if (from <= last.span[0] || !last.word.endsWith(title)) continue;
    if (isGiven(text.slice(0, from).trim()) && !isName(last.word)) return [[from, last.span[1]]];
  }
  return [];
};
