import type { Decision } from '@amirani/academy/scoring';

/** The three kinds of help that an officer can send somebody to. */
export const referralKinds = ['asylum', 'child', 'victim'] as const;

/** One of {@link referralKinds}. */
export type ReferralKind = (typeof referralKinds)[number];

/** The steps of confidence, from a guess to certainty, with the key of each. */
export const confidenceSteps = [
  { confidence: 50, key: '5' },
  { confidence: 60, key: '6' },
  { confidence: 70, key: '7' },
  { confidence: 80, key: '8' },
  { confidence: 90, key: '9' },
  { confidence: 100, key: '0' },
] as const;

/** What an officer has said of an item so far. It lives in this window only, until a key sends it. */
export interface DecisionDraft {
  readonly item: string;
  readonly confidence: number | undefined;
  readonly named: readonly string[];
  readonly referred: ReferralKind | undefined;
}

/** Nothing said yet: nobody is given a confidence that they did not state. */
export const emptyDraft = (item: string): DecisionDraft => ({
  ...{ item, confidence: undefined, named: [], referred: undefined },
});

/** Names a piece of evidence, or no longer. */
export const toggleNamed = (draft: DecisionDraft, code: string): DecisionDraft => ({
  ...draft,
  named: draft.named.includes(code)
    ? draft.named.filter((one) => one !== code)
    : [...draft.named, code],
});

/** Sends somebody to help, or no longer. */
export const toggleReferral = (draft: DecisionDraft, kind: ReferralKind): DecisionDraft => ({
  ...draft,
  referred: draft.referred === kind ? undefined : kind,
});

/**
 * The decision that a key makes of a draft; undefined where no confidence was stated. What was named belongs to a flag: of an
 * item that is passed nothing is named.
 */
export const decisionOf = (
  { confidence, named, referred }: DecisionDraft,
  flagged: boolean,
): (Omit<Decision, 'item' | 'seconds' | 'named'> & { named: string[] }) | undefined =>
  confidence === undefined
    ? undefined
    : {
        ...{ flagged, confidence, named: flagged ? [...named] : [] },
        ...(referred === undefined ? {} : { referred }),
      };
