import type { Citation } from '@amirani/core';
import type { WritingSystem } from './writing-system.ts';

/** A rule for letters at a place. The rules of a system are tried in order, those with more letters first. */
export interface ContextRule {
  /** The letters, in lower case. */
  readonly letters: string;
  readonly to: string;
  /** The letters that may precede; `^` is the start of a word. Absent means any. */
  readonly after?: string;
  /** The letters of which one follows; `$` is the end of a word. Anything, where absent. */
  readonly before?: string;
}

/** A system of transliteration by name: a table of letters, rules for places, and where it comes from. */
export interface TransliterationSystem {
  readonly id: string;
  readonly script: WritingSystem;
  /** The language whose names it is for (ISO 639-1), or undefined where it serves the script. */
  readonly language: string | undefined;
  readonly citation: Citation;
  /** Whether a body sets it as a norm; where not, people write so without being told. */
  readonly official: boolean;
  /** Whether the table keeps apart all letters of the script, with marks or digraphs. */
  readonly letters: Readonly<Record<string, string>>;
  readonly rules?: readonly ContextRule[];
  /** Unicode form in which the letters are looked up: `NFC` where absent. */
  readonly form?: 'NFC' | 'NFD';
}

/** Rows of a table from text: pairs of letter and spelling, `-` for a letter without a spelling. */
export const rows = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    text
      .trim()
      .split(/\s*[,\n]\s*/)
      .filter((pair) => pair !== '')
      .map((pair): [string, string] => {
        const [letter = '', spelling = ''] = pair.split(' ');
        return [letter, spelling === '-' ? '' : spelling];
      }),
  );

/** Several rules with the same places. */
export const rulesAt = (
  text: string,
  place: Pick<ContextRule, 'after' | 'before'>,
): readonly ContextRule[] =>
  Object.entries(rows(text)).map(([letters, to]) => ({ letters, to, ...place }));
