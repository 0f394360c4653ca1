import type { Citation } from '@amirani/core';

/** Reliability of a source in the Admiralty system, best first; F says that it cannot be judged. */
export const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

/** One of {@link reliabilities}. */
export type Reliability = (typeof reliabilities)[number];

/** Credibility of a piece of information in the Admiralty system, best first; 6 says that its truth cannot be judged. */
export const credibilities = ['1', '2', '3', '4', '5', '6'] as const;

/** One of {@link credibilities}. */
export type Credibility = (typeof credibilities)[number];

/**
 * A grade of the Admiralty system (6x6): who says it, and what is said, judged apart. A reliable source can be wrong,
 * and an unreliable one right.
 */
export interface AdmiraltyGrade {
  readonly scale: '6x6';
  readonly reliability: Reliability;
  readonly credibility: Credibility;
}

/** Where the scale is published. */
export const admiraltySource: Citation = {
  act: 'NATO AJP-2.1',
  article: 'evaluation of sources and information',
};
