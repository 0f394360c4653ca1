import type { MatchExplanation } from '@amirani/names/similarity';
import type { BorneDocument, SoughtEntry } from './model.ts';

/** From which likeness on something found is shown to a person. */
export interface FoundLimits {
  /** The least score, 0 to 1, of somebody found by name. */
  readonly leastScore: number;
}

/**
 * The limits that hold where a unit sets none: of labelled pairs of names that score 0.6 and more, nine in ten are one
 * person (`docs/reference/names.md`).
 */
export const defaultFoundLimits: FoundLimits = { leastScore: 0.6 };

/**
 * Whether a person has to look at what a search found: somebody who is as like as the limit asks, or whose document the
 * traveller bears, under whatever name. A number that differs in one character counts with the name alone.
 */
export const isWorthSeeing = (
  {
    score,
    explanation,
  }: { readonly score: number; readonly explanation: Pick<MatchExplanation, 'document'> },
  entry: SoughtEntry,
  borne: BorneDocument | undefined,
  { leastScore }: FoundLimits = defaultFoundLimits,
): boolean => {
  const isNumber = explanation.document === 'same' || explanation.document === 'confusable';
  const sought = entry.kind === 'document' ? [entry.document] : entry.documents;
  if (isNumber && !sought.every(({ issuer }) => isAnother(issuer, borne?.issuer))) return true;
  return entry.kind === 'person' && score >= leastScore;
};

/** Known to be of another issuer: an unknown issuer excludes nothing. */
const isAnother = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other;
