import type { FindingResult } from '@amirani/core';
import type { CrossingFacts } from '@amirani/schengen/conditions';

/**
 * The word for the officer, each with a shape of its own. `clear`: everything that is asked was answered and nothing speaks
 * against it. `attention`: something differs or is the officer's to look at. `obstacle`: something failed.
 * `not-checked`: something that has to be known is not; it is never shown like `clear`.
 */
export const verdictWords = ['clear', 'attention', 'obstacle', 'not-checked'] as const;

/** One of {@link verdictWords}. */
export type VerdictWord = (typeof verdictWords)[number];

/** Where findings of the first line come from. PNR is not among them and cannot be. */
export const verdictSources = [
  'document',
  'conditions',
  'api',
  'ticket',
  'alerts.sis',
  'alerts.lost-documents',
  'alerts.national',
  'hits',
] as const;

/** One of {@link verdictSources}. */
export type VerdictSource = (typeof verdictSources)[number];

/** How far a source was asked: `not-connected` where the place does not have it. */
export type SourceState = 'checked' | 'partly' | 'not-checked' | 'not-connected';

/** A reason for the word, with the place where its evidence is shown. */
export interface VerdictReason {
  readonly source: VerdictSource;
  /** Its text: of `@amirani/documents/texts`, `@amirani/schengen/texts` or the texts of this package. */
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly result: FindingResult;
  /** What it pulls the word to. */
  readonly word: Exclude<VerdictWord, 'clear'>;
  /** The evidence: name of a document check, code of a condition, field of the carrier's data, reference of an alert. */
  readonly locator: string;
  /** Of a condition that is not known: the facts that would decide it. */
  readonly needs: readonly string[];
}

/** What the first line sees: a word, at most three reasons, and every source with how far it was asked. */
export interface FirstLineVerdict {
  readonly word: VerdictWord;
  /** The heaviest first, at most three. */
  readonly reasons: readonly VerdictReason[];
  /** How many more there are. */
  readonly more: number;
  readonly all: readonly VerdictReason[];
  readonly sources: readonly {
    readonly source: VerdictSource;
    readonly state: SourceState;
    readonly word: VerdictWord;
  }[];
  /** Conditions that a first-line officer attests by passing. */
  readonly attests: readonly string[];
  /** Missing facts. */
  readonly needs: readonly string[];
  /** The facts on which the conditions were judged. */
  readonly facts: CrossingFacts;
}
