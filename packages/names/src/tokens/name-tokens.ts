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
 * A name of any script as words with their kinds. `SURNAME<<GIVEN<NAMES` is read as a machine readable zone,
 * `SURNAME/GIVEN NAMES MRS` as a booking; anything else as text. A title is only one where a name stands
 * beside it. Never throws.
 */
export const tokeniseName = (name: string): NameTokens => {
  splitWords(name, words);
  const mrz = name.includes('<');
  const texts = Array.from({ length: words.count }, (_, at) => words.text(at));
  const overflow = words.overflow;
  const unglued = name.includes('/') ? unglue(texts) : texts;
  const tokens = unglued.map(
    (text): NameToken => ({
      text,
      kind: kindOf(text),
      script: writingSystemOf(text.codePointAt(0) ?? 0),
    }),
  );
  const names = tokens.some(({ kind }) => kind === 'name' || kind === 'patronymic');
  return {
    tokens: names
      ? tokens
      : tokens.map((token) => (token.kind === 'initial' ? token : { ...token, kind: 'name' })),
    mrz,
    cut: mayBeCut(name),
    overflow,
  };
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

/** Titles that bookings glue to the last given name (IATA): `TAMARMRS`. */
const GLUED: readonly string[] = ['MSTR', 'MISS', 'MRS', 'MR', 'MS'];

const unglue = (texts: readonly string[]): readonly string[] => {
  const last = texts.at(-1) ?? '';
  const title = GLUED.find((one) => last.endsWith(one) && last.length >= one.length + 3);
  return title === undefined ? texts : [...texts.slice(0, -1), last.slice(0, -title.length), title];
};
