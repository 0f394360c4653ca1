import { allLetters, doubled, type Letter, type Way, waysOf } from './letters.ts';
import { transliterationRules } from './rules.ts';
import type { Script } from './script.ts';
import { graphOf, type Piece, type SpellingGraph } from './spelling-graph.ts';
import { type Spellings, spellingsOf } from './spellings.ts';
import { cyrillicAlphabets } from './tables/cyrillic-table.ts';
import type { Language } from './tables/letter-table.ts';

/** Which originals to look for. */
export interface OriginalsOptions {
  readonly script: Script;
  /** Whose exceptions hold; without it those of every language. */
  readonly language?: Language;
  /** `official` (the default): spelt by a norm; `all`: also as people write, and with unwritten soft signs. */
  readonly rules?: 'official' | 'all';
}

/**
 * Every original of one component in A to Z: the texts of a script that may be spelt so. Upper case where
 * the script has it, Mkhedruli for Georgian. Empty where the script cannot have been spelt so. What left no
 * letter is not among them: apostrophes, short vowels of Arabic, soft signs (but see `rules`).
 */
export const originals = (component: string, options: OriginalsOptions): Spellings =>
  spellingsOf(
    graphOf(
      component.length,
      matches(component, options).flatMap(({ letter: { letters }, from, to, way: { rule } }) => {
        const piece = { from, to, rules: rule === undefined ? [] : [rule] };
        return withSoftSign(letters, options).map((text): Piece => ({ ...piece, text }));
      }),
    ),
  );

/** Every spelling of every original of a component: what else the same person's name may look like. */
export const cousins = (component: string, options: OriginalsOptions): SpellingGraph =>
  graphOf(
    component.length,
    matches(component, { ...options, rules: 'all' }).flatMap(({ letter, from, to, way }) =>
      waysOf(letter, options.language, { start: from === 0, end: to === component.length }).map(
        (other): Piece => ({
          from,
          to,
          text: other.text,
          rules: other.text === way.text ? [] : [way, other].flatMap(({ rule }) => rule ?? []),
        }),
      ),
    ),
  );

interface Match {
  readonly letter: Letter;
  readonly way: Way;
  readonly from: number;
  readonly to: number;
}

/** Where in a component which letter may have been spelt. */
const matches = (
  component: string,
  { script, language, rules }: OriginalsOptions,
): readonly Match[] =>
  Array.from({ length: component.length }, (_, from) => from).flatMap((from) =>
    (lettersBySpelling[script].get(component.charAt(from)) ?? [])
      .filter(({ letters }) => isOf(language, letters))
      .flatMap((letter) =>
        [false, true].flatMap((end) =>
          waysOf(letter, language, { start: from === 0, end })
            .filter(
              ({ rule }) =>
                rules === 'all' || rule === undefined || transliterationRules[rule].official,
            )
            .filter(({ text }) => text !== '' && component.startsWith(text, from))
            .map((way) => ({ letter, way, from, to: from + way.text.length }))
            .filter(({ to }) => (to === component.length) === end),
        ),
      ),
  );

/** Whether all letters are of the alphabet of a language, where the language has one of its own. */
const isOf = (language: Language | undefined, letters: string): boolean => {
  const alphabet = language === undefined ? undefined : cyrillicAlphabets[language];
  return alphabet === undefined || [...letters].every((letter) => alphabet.includes(letter));
};

const withSoftSign = (letters: string, { script, language, rules }: OriginalsOptions): string[] => {
  const softens =
    language === undefined || language === 'ru' || language === 'uk' || language === 'be';
  const possible = script === 'cyrillic' && rules === 'all' && softens;
  return possible && CONSONANT.test(letters) ? [letters, `${letters}Ь`] : [letters];
};

const CONSONANT = /^[БВГҐДЖЗКЛМНПРСТФХЦЧШЩ]$/;

/** The letters of a script by the first character of a spelling. */
const lettersBySpelling: Readonly<Record<Script, ReadonlyMap<string, readonly Letter[]>>> = {
  latin: bySpelling(allLetters.filter(({ script }) => script === 'latin')),
  cyrillic: bySpelling(allLetters.filter(({ script }) => script === 'cyrillic')),
  arabic: bySpelling(
    allLetters
      .filter(({ script }) => script === 'arabic')
      .flatMap((letter) => [letter, doubled(letter)]),
  ),
  georgian: bySpelling(allLetters.filter(({ script }) => script === 'georgian')),
};

function bySpelling(letters: readonly Letter[]): ReadonlyMap<string, readonly Letter[]> {
  const map = new Map<string, Set<Letter>>();
  for (const letter of letters)
    for (const { text } of letter.spellings)
      if (text !== '') map.set(text.charAt(0), (map.get(text.charAt(0)) ?? new Set()).add(letter));
  return new Map([...map].map(([first, found]) => [first, [...found]]));
}
