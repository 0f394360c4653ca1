import type { Citation } from './citation.ts';
import type { Severity } from './severity.ts';

/**
 * What an examination of evidence came to. Unknown is an answer of its own: `undetermined` says that a
 * fact is missing or a check could not run, and is never shown like `met`. `yours-to-judge` marks what the
 * law leaves to the officer.
 */
export const results = [
  'met',
  'failed',
  'undetermined',
  'not-applicable',
  'yours-to-judge',
] as const;

/** One of {@link results}. */
export type FindingResult = (typeof results)[number];

/** Where a piece of evidence lies: a source (message, chip, page), a place in it, and its SHA-256 in hex. */
export interface Evidence {
  readonly source: string;
  readonly locator: string;
  readonly digest: string;
}

/**
 * A small, typed, cited statement about evidence. A finding is not a decision: a person decides, and
 * gives reasons from the findings or against them.
 */
export interface Finding {
  /** Dotted and stable, for instance `message.count.mismatch`; its texts live in catalogues. */
  readonly code: string;
  /** What it is about: the id of a traveller, document, flight or message. */
  readonly subject: string;
  readonly result: FindingResult;
  readonly severity: Severity;
  readonly rule: Citation;
  readonly evidence: readonly Evidence[];
  /** What would change the result, in codes: a missing fact, another document. */
  readonly wouldChange: readonly string[];
  /** The instant it was made, ISO 8601 in UTC. */
  readonly at: string;
  /** The component and version that made it. */
  readonly producedBy: string;
}

const CODE = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)+$/;

/** Whether a text has the form of a code: lower-case words joined by hyphens, at least two parts joined by dots. */
export const isCode = (text: string): boolean => CODE.test(text);

/**
 * The result of several findings together: the first of failed, undetermined, yours-to-judge that occurs;
 * else met; not-applicable only where all are. An empty list is undetermined: nothing was checked.
 */
export const overall = (findings: readonly Pick<Finding, 'result'>[]): FindingResult => {
  for (const result of ['failed', 'undetermined', 'yours-to-judge', 'met'] as const)
    if (findings.some((finding) => finding.result === result)) return result;
  return findings.length === 0 ? 'undetermined' : 'not-applicable';
};
