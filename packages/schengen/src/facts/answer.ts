import type { Citation, CivilDate, FindingResult } from '@amirani/core';
import type { DatedRow } from '../data/dated-row.ts';
import type { ReasonCode } from './reason-codes.ts';

/** One rule applied to the facts: what came out, why, and what would change it. */
export interface Answer {
  readonly result: FindingResult;
  /** Why, first the reason that decided. */
  readonly reasons: readonly Reason[];
  /** The facts that were left out and would be needed: `document.expires`. */
  readonly needs: readonly FactName[];
  /** The rows of rule data that were used. */
  readonly rows: readonly DatedRow[];
}

/** A reason, with what its text names. */
export interface Reason {
  readonly code: ReasonCode;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** The path of a fact in `CrossingFacts`: `visa.validUntil`. */
export type FactName = string;

/** A condition with its answer, its law, and what follows where it is not met. */
export interface Condition extends Answer {
  /** Dotted and stable: `schengen.entry.document-validity`. */
  readonly code: string;
  readonly rule: Citation;
  /** Reasons for refusal of Annex V Part B that an officer may give; only for a failed condition, and never on exit. */
  readonly letters: readonly string[];
  /** Which of several letters is right is not settled: the officer chooses. */
  readonly lettersDisputed?: true;
  /** Exceptions that the law knows for a failed condition. */
  readonly exceptions: readonly ReasonCode[];
  /** The exception that covers it, where one does. */
  readonly coveredBy?: ReasonCode;
  /** What would change the result: facts to be given, or what the traveller can put right. */
  readonly wouldChange: readonly Reason[];
}

/** The last day and the number of days somebody may stay, and which limit binds. */
export interface AuthorisedStay {
  readonly until: CivilDate;
  readonly days: number;
  readonly binds: 'ninety-days' | 'visa-days' | 'visa-until' | 'document' | 'departure';
}

/** A reason with its facts. */
export const reason = (code: ReasonCode, facts: Reason['facts'] = {}): Reason => ({ code, facts });

/** An answer of one reason. */
export const answer = (
  result: FindingResult,
  code: ReasonCode,
  {
    facts = {},
    needs = [],
    rows = [],
  }: Partial<Pick<Reason, 'facts'> & Pick<Answer, 'needs' | 'rows'>> = {},
): Answer => ({ result, reasons: [reason(code, facts)], needs, rows });

/** "Cannot decide, needs ...". */
export const cannotDecide = (
  needs: readonly FactName[],
  rows: readonly DatedRow[] = [],
): Answer => ({
  result: 'undetermined',
  reasons: [reason('schengen.reason.facts-missing')],
  needs,
  rows,
});
