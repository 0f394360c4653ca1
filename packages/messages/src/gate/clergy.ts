import { clergyTitles, plainTitles } from './clergy-titles.ts';
import type { DocumentName } from './document-name.ts';
import type { Span } from './value-view.ts';

/** What a rule needs to know of a given name. */
export interface NameContext {
  /** A given name of a booking may be nothing but a title (`TIF+DOE+REV`); one of an API list may not. */
  readonly alone: boolean;
  /** The names in the travel documents of the same traveller. */
  readonly own: () => readonly DocumentName[];
  /** Whether any travel document of the booking has this word as a name. */
  readonly isName: (word: string) => boolean;
}

/** Nothing is known: only words that nobody bears as a name are titles. */
export const noDocuments: NameContext = { alone: false, own: () => [], isName: () => false };

/**
 * Clergy titles in one given name, in ASCII capitals: words at its end (`JOHN REV`, `JOHN REV DR`), at
 * its beginning (`REV JOHN`), or glued to it (`JOHNREV`). A word that nobody bears as a name is a title
 * wherever it stands apart. Any other (RABBI, IMAM, FR), and whatever is glued, is one only where a
 * document of the same traveller gives the name without it: no traveller may lose a name.
 */
export const clergyTitlesIn = (text: string, context: NameContext): readonly Span[] => {
  const words = wordsOf(text);
  const found: Span[] = [];
  for (let index = words.length - 1; index >= (context.alone ? 0 : 1); index--) {
    const { word, span } = words[index] as Word;
    const alsoName = clergyTitles.get(word);
    if (alsoName === undefined && !plainTitles.has(word)) break;
    if (alsoName === false || (alsoName === true && index > 0 && isTitle(word, words, context)))
      found.unshift(span);
  }
  const leading = leadingTitle(words, context);
  if (leading !== undefined && found[0]?.[0] !== leading[0]) found.unshift(leading);
  return found.length > 0 ? found : gluedTitle(text, words, context);
};

const leadingTitle = (words: readonly Word[], context: NameContext): Span | undefined => {
  const [first] = words;
  if (first === undefined || words.length < 2) return undefined;
  const alsoName = clergyTitles.get(first.word);
  const title = alsoName === false || (alsoName === true && isTitle(first.word, words, context));
  return title ? first.span : undefined;
};

/** A document of the traveller begins with the same given name, and none of the booking has the word. */
const isTitle = (word: string, words: readonly Word[], { own, isName }: NameContext): boolean => {
  const name = words.find((other) => !clergyTitles.has(other.word) && !plainTitles.has(other.word));
  if (name === undefined || isName(word)) return false;
  return own().some(({ given }) => given[0] === name.word);
};

const gluedTitle = (
  text: string,
  words: readonly Word[],
  { own, isName }: NameContext,
): readonly Span[] => {
  const last = words[words.length - 1];
  if (last === undefined) return [];
  for (const title of clergyTitles.keys()) {
    const from = last.span[1] - title.length;
    if (from <= last.span[0] || !last.word.endsWith(title)) continue;
    const rest = wordsOf(text.slice(0, from)).map(({ word }) => word);
    const given = own().some((name) => name.given.join(' ') === rest.join(' '));
    if (given && !isName(last.word)) return [[from, last.span[1]]];
  }
  return [];
};

interface Word {
  readonly word: string;
  readonly span: Span;
}

const wordsOf = (text: string): readonly Word[] =>
  Array.from(text.matchAll(/[^ \ufffd.-]+/g), (match) => ({
    word: match[0],
    span: [match.index, match.index + match[0].length] as const,
  }));
