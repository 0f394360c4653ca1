import { type ComponentLetters, readLetters } from './component-letters.ts';
import type { NameIssue } from './issues.ts';
import { type Letter, letterOf, type Way, waysOf } from './letters.ts';
import { transliterationRules } from './rules.ts';
import type { Script } from './script.ts';
import { graphOf, type Piece, placeOf } from './spelling-graph.ts';
import { type Spellings, spellingsOf } from './spellings.ts';
import type { Language } from './tables/letter-table.ts';

/** How to transliterate. */
export interface TransliterationOptions {
  /** Whose exceptions hold. Without it, the preferred text follows the general column and the set has all. */
  readonly language?: Language;
  /** The spelling that the issuing state uses where the table permits several: `{ Ü: 'U', Ñ: 'NXX' }`. */
  readonly choose?: Readonly<Record<string, string>>;
  /** `official` (the default) keeps what a norm gives; `all` adds what people write. */
  readonly rules?: 'official' | 'all';
}

/** One component of a name: what stands between blanks and hyphens. */
export interface NameComponent {
  /** As it was written, in canonical composition. */
  readonly source: string;
  /** The script of its letters; undefined where it mixes several. */
  readonly script: Script | undefined;
  /** The preferred spelling, A to Z. */
  readonly text: string;
  /** Every permitted spelling. */
  readonly spellings: Spellings;
}

/** A name in A to Z, component by component, and what was lost on the way. */
export interface Transliteration {
  readonly components: readonly NameComponent[];
  readonly issues: readonly NameIssue[];
}

/**
 * Spells a name of any of the four scripts in A to Z, as ICAO Doc 9303-3 section 6 recommends, and Georgian
 * as the national system does. Components are cut at blanks, hyphens and commas; apostrophes vanish (4.6).
 * What no table has becomes what Unicode sees in it, or nothing, and is said in `issues`. Never throws.
 */
export const transliterate = (
  text: string,
  options: TransliterationOptions = {},
): Transliteration => {
  const { components, issues } = readLetters(text, options.language);
  return { components: components.map((component) => spelt(component, options)), issues };
};

const spelt = (
  { source, letters }: ComponentLetters,
  options: TransliterationOptions,
): NameComponent => {
  const script = letters[0]?.script;
  let spellings: Spellings | undefined;
  return {
    source,
    script: letters.every((letter) => letter.script === script) ? script : undefined,
    text: letters.map((letter, index) => first(letter, index, letters.length, options)).join(''),
    get spellings() {
      spellings ??= spellingsOf(graphOf(letters.length, piecesOf(letters, options)));
      return spellings;
    },
  };
};

const first = (
  letter: Letter,
  index: number,
  length: number,
  { language, choose }: TransliterationOptions,
): string => {
  const ways = waysOf(letter, language, placeOf(index, index + 1, length));
  const wish = choose?.[letter.letters];
  return (ways.find(({ text }) => text === wish) ?? ways[0])?.text ?? '';
};

/** The ways that a choice of rules leaves. A letter that has no official way keeps the others. */
const permitted = (
  ways: readonly Way[],
  rules: TransliterationOptions['rules'],
): readonly Way[] => {
  if (rules === 'all') return ways;
  const official = ways.filter(
    ({ rule }) => rule === undefined || transliterationRules[rule].official,
  );
  return official.length > 0 ? official : ways;
};

/** Each letter, and each pair that a table spells together, with its ways. */
const piecesOf = (
  letters: readonly Letter[],
  { language, rules }: TransliterationOptions,
): readonly Piece[] =>
  letters.flatMap((letter, from) => {
    const pair = letterOf(letter.letters + (letters[from + 1]?.letters ?? '?'));
    return [
      ...pieces(letter, from, from + 1),
      ...(pair === undefined ? [] : pieces(pair, from, from + 2)),
    ];
    function pieces(one: Letter, start: number, to: number): readonly Piece[] {
      const ways = waysOf(one, language, placeOf(start, to, letters.length));
      return permitted(ways, rules).map(({ text, rule }) => ({
        from: start,
        to,
        text,
        rules: rule === undefined ? [] : [rule],
      }));
    }
  });
