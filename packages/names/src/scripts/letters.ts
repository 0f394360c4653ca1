import type { RuleId } from './rules.ts';
import type { Script } from './script.ts';
import { arabicTable } from './tables/arabic-table.ts';
import { cyrillicBeyond, cyrillicTable } from './tables/cyrillic-table.ts';
import { georgianBeyond, georgianTable } from './tables/georgian-table.ts';
import { latinTable } from './tables/latin-table.ts';
import type { Language, LetterTable, Place, Spelling } from './tables/letter-table.ts';

/** One way to write a letter in A to Z. `rule` is absent where the letter stands for itself. */
export interface Way {
  readonly text: string;
  readonly rule: RuleId | undefined;
}

/** A letter, or letters that are spelt together, with every way to write it. */
export interface Letter {
  /** As it is written back: upper case where the script has it, Mkhedruli for Georgian. */
  readonly letters: string;
  readonly script: Script;
  readonly spellings: readonly (Spelling & { readonly rule: RuleId })[];
  /** Whether a standard has the letter. If not, the transliteration reports it. */
  readonly inTable: boolean;
}

/** The ways in which a letter may be written at a place, the preferred one first, each text once. */
export const waysOf = (
  letter: Letter,
  language: Language | undefined,
  place: { readonly start: boolean; readonly end: boolean },
): readonly Way[] => {
  const ways: Way[] = [];
  for (const { text, rule, only, except, at } of letter.spellings) {
    if (
      language !== undefined &&
      (except?.includes(language) || only?.includes(language) === false)
    )
      continue;
    if (at !== undefined && !HOLDS[at](place)) continue;
    if (!ways.some((way) => way.text === text))
      ways.push({ text, rule: text === letter.letters ? undefined : rule });
  }
  return ways;
};

const HOLDS: Readonly<Record<Place, (place: { start: boolean; end: boolean }) => boolean>> = {
  start: ({ start }) => start,
  inside: ({ start }) => !start,
  end: ({ end }) => end,
  'before-end': ({ end }) => !end,
};

/** The mark that doubles the Arabic letter before it (Doc 9303-3 6.C note 3). */
export const SHADDA = '\u0651';

/**
 * A letter under shadda: its spelling twice, or once, because a search cannot know whether the writer used the optional mark
 * (Doc 9303-3 Appendix B.5.5.11).
 */
export const doubled = (letter: Letter): Letter => ({
  ...letter,
  letters: letter.letters + SHADDA,
  spellings: [
    ...letter.spellings.map((spelling) => ({ ...spelling, text: spelling.text + spelling.text })),
    ...letter.spellings.map((spelling) => ({ ...spelling, rule: 'icao.arabic.search' as const })),
  ],
});

const lettersOf = (script: Script, inTable: boolean, { rule, rows }: LetterTable): Letter[] =>
  Object.entries(rows).map(([letters, spellings]) => ({
    letters,
    script,
    inTable,
    spellings: spellings.map((spelling) =>
      typeof spelling === 'string' ? { text: spelling, rule } : { rule, ...spelling },
    ),
  }));

const latinAlphabet: LetterTable = {
  rule: 'icao.latin',
  rows: Object.fromEntries([...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => [letter, [letter]])),
};

/** Every letter of the tables. */
export const allLetters: readonly Letter[] = [
  ...lettersOf('latin', true, latinAlphabet),
  ...lettersOf('latin', true, latinTable),
  ...lettersOf('cyrillic', true, cyrillicTable),
  ...lettersOf('cyrillic', false, cyrillicBeyond),
  ...lettersOf('arabic', true, arabicTable),
  ...lettersOf('georgian', true, georgianTable),
  ...lettersOf('georgian', false, georgianBeyond),
];

/** Mkhedruli and the other three hands of Georgian, which Unicode keeps in parallel blocks. */
const georgianHands = (letter: string): readonly string[] => {
  const code = letter.charCodeAt(0);
  return [0, 0x1c90 - 0x10d0, 0x10a0 - 0x10d0, 0x2d00 - 0x10d0].map((shift) =>
    String.fromCharCode(code + shift),
  );
};

const formsOf = ({ letters, script }: Letter): readonly string[] =>
  script === 'georgian' ? georgianHands(letters) : [letters, letters.toLowerCase()];

/** Letters by every form in which a text may write them. The first letter that claims a form keeps it. */
const byForm: ReadonlyMap<string, Letter> = (() => {
  const map = new Map<string, Letter>();
  for (const letter of allLetters)
    for (const form of formsOf(letter)) if (!map.has(form)) map.set(form, letter);
  const sharpS = map.get('ẞ');
  if (sharpS !== undefined) map.set('ß', sharpS);
  return map;
})();

/** The letter that a form stands for: one character, or two that a table spells together. */
export const letterOf = (form: string): Letter | undefined => byForm.get(form);
