import type { MatchExplanation } from '@amirani/names/similarity';
import type { DocumentNumber, SoughtEntry } from './model.ts';

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
 * Whether a person has to look at what a search found: an entry that is as like as the limit asks, or whose document the
 * traveller bears, under whatever name. A number that differs in one character counts with the name alone.
 */
export const isWorthSeeing = (
  {
    score,
    explanation,
  }: { readonly score: number; readonly explanation: Pick<MatchExplanation, 'document'> },
  entry: Pick<SoughtEntry, 'kind' | 'documents'>,
  borne: DocumentNumber | undefined,
  { leastScore }: FoundLimits = defaultFoundLimits,
): boolean => {
  const isNumber = explanation.document === 'same' || explanation.document === 'confusable';
  const isDocument = isNumber && !entry.documents.every((one) => isOfAnother(one, borne));
  return entry.kind === 'document' ? isDocument : isDocument || score >= leastScore;
};

/** Known to be of another issuer: what nobody knows excludes nothing. */
const isOfAnother = (one: DocumentNumber, other: DocumentNumber | undefined): boolean =>
  one.issuer !== undefined && other?.issuer !== undefined && one.issuer !== other.issuer;
