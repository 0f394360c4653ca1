import type { NameIssue } from './issues.ts';
import { doubled, type Letter, letterOf, SHADDA, waysOf } from './letters.ts';
import type { Language } from './tables/letter-table.ts';

/** The letters of one name component as the tables know them. */
export interface ComponentLetters {
  /** The component as it was written, in canonical composition. */
  readonly source: string;
  readonly letters: readonly Letter[];
  /** Whether the letters stand for all of it: no digit, no letter of another script was left out. */
  readonly complete: boolean;
}

/** A text cut into components, and what could not be taken over. */
export interface LetterReading {
  readonly components: readonly ComponentLetters[];
  readonly issues: readonly NameIssue[];
}

/**
 * Cuts a name into components and looks up their letters: blanks, hyphens, fillers and commas separate,
 * apostrophes vanish, other punctuation and digits are left out and said (Doc 9303-3 4.6). The language is that of
 * what the issues say a character became.
 */
export const readLetters = (text: string, language?: Language): LetterReading => {
  const issues: NameIssue[] = [];
  const components: ComponentLetters[] = [];
  let source = '';
  let letters: Letter[] = [];
  let complete = true;
  let start = 0;
  const close = (at: number): void => {
    if (source !== '') {
      if (letters.length === 0)
        issues.push({ code: 'name.component.empty', at: start, text: source, became: '' });
      else if (new Set(letters.map(({ script }) => script)).size > 1)
        issues.push({ code: 'name.script.mixed', at: start, text: source, became: source });
      // Lone punctuation is not a component; letters outside the tables are one, without a spelling.
      if (letters.length > 0 || !complete) components.push({ source, letters, complete });
    }
    source = '';
    letters = [];
    complete = true;
    start = at;
  };
  let at = 0;
  for (const character of text.normalize('NFC')) {
    if (SEPARATOR.test(character)) close(at + character.length);
    else {
      source += character;
      const { found, issue } = taken(character, letters, language);
      letters = found;
      if (issue !== undefined) issues.push({ ...issue, at, text: character });
      if (issue !== undefined && LEFT_OUT.has(issue.code)) complete = false;
    }
    at += character.length;
  }
  close(at);
  return { components, issues };
};

/** Issues after which the letters are less than what was written. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'name.character.unknown',
  'name.character.digit',
  'name.character.not-encoded',
]);

/** Blanks, every kind of hyphen and dash, the filler, and commas of the scripts at hand. */
const SEPARATOR = /^[\p{White_Space}\p{Dash_Punctuation}<,،]$/u;

/** Apostrophes, and the signs that keyboards and databases put in their place. */
const APOSTROPHE = /^['`´‘’‛′ʹʻʼʽʾʿˈ＇]$/u;

/** Marks and the lengthening stroke, which 6.C lists as not encoded: they are not letters. */
const ARABIC_MARK = /^[ـ\u064b-\u0650\u0652\u0670]$/u;

const PRESENTATION_FORM = /^[\ufb50-\ufdff\ufe70-\ufefe]$/u;

/** A mark as a character of its own: on a blank or on the lengthening stroke. */
const MARK_FORM = /^[ ـ][\u064b-\u0650\u0652\u0670]$/u;

const isArabicMark = (character: string): boolean =>
  ARABIC_MARK.test(character) ||
  (PRESENTATION_FORM.test(character) && MARK_FORM.test(character.normalize('NFKD')));

type Note = Pick<NameIssue, 'code' | 'became'>;
interface Taken {
  readonly found: Letter[];
  readonly issue?: Note | undefined;
}

/** What a character adds to the letters before it. Appends to the array it was given. */
const taken = (character: string, before: Letter[], language: Language | undefined): Taken => {
  if (APOSTROPHE.test(character) || isArabicMark(character)) return { found: before };
  if (character === SHADDA) return shadda(before);
  const letter = letterOf(character);
  if (letter !== undefined) return known(letter, before, language);
  const parts = partsOf(character);
  if (parts.length === 0) return { found: before, issue: { code: codeOf(character), became: '' } };
  before.push(...parts);
  return PRESENTATION_FORM.test(character)
    ? { found: before }
    : {
        found: before,
        issue: { code: 'name.character.not-in-table', became: preferred(parts, language) },
      };
};

const known = (letter: Letter, before: Letter[], language: Language | undefined): Taken => {
  if (letter.spellings.length === 0)
    return { found: before, issue: { code: 'name.character.not-encoded', became: '' } };
  before.push(letter);
  return letter.inTable
    ? { found: before }
    : {
        found: before,
        issue: { code: 'name.character.not-in-table', became: preferred([letter], language) },
      };
};

const shadda = (before: Letter[]): Taken => {
  const last = before.at(-1);
  if (last?.script !== 'arabic' || last.letters.endsWith(SHADDA))
    return { found: before, issue: { code: 'name.character.not-in-table', became: '' } };
  before[before.length - 1] = doubled(last);
  return { found: before };
};

/** The letters that Unicode sees in a character that no table has, without their marks. */
const partsOf = (character: string): readonly Letter[] =>
  [...character.normalize('NFKD').toUpperCase().normalize('NFKD')]
    .filter((part) => !/^\p{M}$/u.test(part))
    .map((part) => letterOf(part))
    .filter((letter) => letter !== undefined)
    .filter(({ spellings }) => spellings.length > 0)
    .map((letter) => ({
      ...letter,
      spellings: letter.spellings.map((spelling) => ({
        ...spelling,
        rule: 'unicode.base' as const,
      })),
    }));

const preferred = (letters: readonly Letter[], language: Language | undefined): string =>
  letters.map((letter) => waysOf(letter, language, INSIDE)[0]?.text ?? '').join('');

/** No letter that a table lacks is spelt by its place. */
const INSIDE = { start: false, end: false };

const codeOf = (character: string): NameIssue['code'] => {
  if (/^\p{N}$/u.test(character)) return 'name.character.digit';
  if (/^\p{M}$/u.test(character)) return 'name.character.not-in-table';
  return /^[\p{P}\p{S}\p{Cf}]$/u.test(character)
    ? 'name.punctuation.omitted'
    : 'name.character.unknown';
};
