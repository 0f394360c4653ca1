import type { WritingSystem } from '../transliteration/writing-system.ts';
import { writingSystemOf } from '../transliteration/writing-system.ts';
import { kindOf, type WordKind } from './particles.ts';
import { splitWords, Words } from './split-words.ts';

/** One word of a name. */
export interface NameToken {
  /** In upper case, without apostrophes and vowel signs. */
  readonly text: string;
  readonly kind: WordKind;
  readonly script: WritingSystem | undefined;
}

/** A name as words. */
export interface NameTokens {
  readonly tokens: readonly NameToken[];
  /** Whether it came from the name field of a machine readable zone. */
  readonly mrz: boolean;
  /** Whether its end may be missing, because it fills the field of a document. */
  readonly cut: boolean;
  /** Whether words or letters beyond the limits were left out. */
  readonly overflow: boolean;
}

const words = new Words();

/**
 * A name of any script as words with their kinds. `SURNAME<<GIVEN<NAMES` is read as a machine readable zone, anything else as
 * text. A title needs a name beside it; one joined to a name stays: see `comparableForms`. Never throws.
 */
export const tokeniseName = (name: string): NameTokens => {
  splitWords(name, words);
  return {
    tokens: tokensOf(Array.from({ length: words.count }, (_, at) => words.text(at))),
    mrz: name.includes('<'),
    cut: mayBeCut(name),
    overflow: words.overflow,
  };
};

/** The words of a name, each in upper case as `splitWords` gives it, with their kinds. */
export const tokensOf = (texts: readonly string[]): readonly NameToken[] => {
  const tokens = texts.map(
    (text): NameToken => ({
      text,
      kind: kindOf(text),
      script: writingSystemOf(text.codePointAt(0) ?? 0),
    }),
  );
  const names = tokens.some(({ kind }) => kind === 'name' || kind === 'patronymic');
  return names
    ? tokens
    : tokens.map((token) => (token.kind === 'initial' ? token : { ...token, kind: 'name' }));
};

/**
 * Whether a name may be cut at its end: it fills the name field of a document of size TD1 (30), TD2 (31) or
 * TD3 (39) up to its last place, or nearly, as shortening by Doc 9303-4 4.2.3 leaves it.
 */
export const mayBeCut = (name: string): boolean => {
  const text = name.trim();
  if (text.includes('<')) return !text.endsWith('<') && FIELDS.includes(text.length);
  return CAPITALS.test(text) && text.length >= 27 && text.length <= 39;
};

const FIELDS: readonly number[] = [30, 31, 36, 39];
const CAPITALS = /^[A-Z '-]+$/;
