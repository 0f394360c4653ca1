import type { RuleId } from '../rules.ts';

/**
 * Languages (ISO 639-1) for which a table makes an exception, or whose script is theirs alone. Every other
 * language follows the general column.
 */
export type Language = 'ar' | 'be' | 'bg' | 'ka' | 'mk' | 'ru' | 'sr' | 'uk';

/** Where in a name component a spelling holds: `inside` is everywhere but the start. */
export type Place = 'start' | 'inside' | 'end' | 'before-end';

/** One way to spell a letter, and when. */
export interface Spelling {
  readonly text: string;
  /** Only in these languages. */
  readonly only?: readonly Language[];
  /** In every language but these. */
  readonly except?: readonly Language[];
  readonly at?: Place;
  /** The rule that gives it, where it is not the one of the table. */
  readonly rule?: RuleId;
}

/** Letters (in upper case where the script has it) and their spellings in A to Z, the preferred one first. */
export interface LetterTable {
  readonly rule: RuleId;
  readonly rows: Readonly<Record<string, readonly (string | Spelling)[]>>;
}

/** `text`, except in the given languages, which write `other`. */
export const but = (
  text: string,
  other: string,
  ...languages: readonly Language[]
): readonly Spelling[] => [
  { text, except: languages },
  { text: other, only: languages },
];

/** `text`, except at the start of a Ukrainian component, where it is `other`. */
export const butUkrainianStart = (text: string, other: string): readonly Spelling[] => [
  { text, except: ['uk'] },
  { text, only: ['uk'], at: 'inside' },
  { text: other, only: ['uk'], at: 'start' },
];
