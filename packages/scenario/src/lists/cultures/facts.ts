import type { StateCode } from '../../geography/states.ts';
import type { Romaniser } from '../romanise/by-table.ts';

/** Scripts in which a name of these lists is written, in the words of ISO 15924. */
export type NameScript = 'Latn' | 'Cyrl' | 'Geor' | 'Grek' | 'Armn' | 'Arab' | 'Hebr';

/** The naming cultures. */
export type NameCulture =
  | 'georgian'
  | 'armenian'
  | 'azerbaijani'
  | 'north-caucasian'
  | 'russian'
  | 'ukrainian'
  | 'greek'
  | 'hebrew'
  | 'arabic'
  | 'maghrebi'
  | 'persian'
  | 'turkish'
  | 'french'
  | 'italian'
  | 'spanish'
  | 'portuguese'
  | 'latvian'
  | 'polish'
  | 'german'
  | 'english'
  | 'romanian'
  | 'vietnamese'
  | 'chinese';

/**
 * What is known of the names of a culture, typed in by hand as common knowledge of name lists. The common names are roughly in
 * order of frequency. Names are drawn for persons, so any combination that a living person has is chance. Spellings are in the
 * script of the culture; for Arabic letters, sounds (`romanise/arabic.ts`).
 */
export interface CultureFacts {
  readonly code: NameCulture;
  readonly script: NameScript;
  /** How many of all persons, by weight. */
  readonly share: number;
  /** The state that most of its people belong to. */
  readonly home: StateCode;
  /** Ways to write it in Latin letters; the first is the passport's. */
  readonly systems: readonly Romaniser[];
  /** The spelling in its own letters, where that is not how it is typed here. */
  readonly inLetters?: (spelling: string) => string;
  /** Latin spellings by hand, where letters do not tell them (Hebrew): spelling to passport's Latin. */
  readonly latinOf?: ReadonlyMap<string, string>;
  readonly surnames: readonly string[];
  readonly surnameTail?: Tail;
  readonly female: readonly string[];
  readonly male: readonly string[];
  readonly femaleTail?: Tail;
  readonly maleTail?: Tail;
  /** The woman's form of a surname. */
  readonly feminine?: (surname: string) => string;
  /** Father's name from his given name: for a man, for a woman. */
  readonly patronymic?: (given: string) => readonly [man: string, woman: string];
  readonly pattern: Pattern;
}

/** Rare names, put together from parts: every start with every middle and every end. */
export interface Tail {
  readonly starts: readonly string[];
  readonly middles?: readonly string[];
  readonly ends: readonly string[];
}

/** How a full name is put together. Numbers are of a thousand. */
export interface Pattern {
  /** The surname is written before the given names. */
  readonly surnameFirst?: true;
  /** The given name that people go by is the last one (Vietnamese). */
  readonly lastGiven?: true;
  /** A second given name. */
  readonly second?: number;
  /** Words for the middle of a name, drawn in place of a second given name (Vietnamese). */
  readonly middleWords?: readonly [female: readonly string[], male: readonly string[]];
  /** Two given syllables written as one word (Chinese). */
  readonly joinedGiven?: number;
  readonly patronymic?: number;
  /** The word for child of after a patronymic, and how often it is written. */
  readonly childOf?: readonly [permille: number, son: string, daughter: string];
  /** Father's name, and grandfather's after it (Arabic). */
  readonly fathers?: readonly [father: number, grandfather: number];
  /** The word for child of before the father's name. */
  readonly beforeFather?: readonly [permille: number, son: string, daughter: string];
  readonly secondSurname?: number;
  /** Two surnames with a hyphen between them. */
  readonly hyphened?: number;
  /** Words before the surname. */
  readonly particles?: readonly [permille: number, words: readonly string[]];
  /** The particle is written together with the surname in the culture's own letters (Arabic article). */
  readonly attached?: true;
  /** People with a single name. */
  readonly single?: number;
}

/** Words of a text. */
export const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Endings changed by a list `ov-ova ski-ska`; the first that fits is taken, otherwise nothing changes. */
export const endings = (list: string): ((word: string) => string) => {
  const pairs = words(list).map((pair) => pair.split('-'));
  return (word) => {
    const found = pairs.find(([from = '']) => word.endsWith(from));
    return found === undefined ? word : word.slice(0, -(found[0] ?? '').length) + (found[1] ?? '');
  };
};
