import { type Material, nameableIn } from '@amirani/scenario/items';
import type { AcademyDecisionGiven } from '../../api/types.ts';
import { type NamedNetwork, networkOf, nobodyNamed } from './named-network.ts';

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
  /** Of records of a case. */
  readonly network: NamedNetwork;
  /** Of a series: in which of the periods asked about one would have warned. */
  readonly warned: number | undefined;
}

/** No answer yet: a confidence is never preset. */
export const emptyDraft = (item: string): DecisionDraft => ({
  item,
  confidence: undefined,
  named: [],
  referred: undefined,
  network: nobodyNamed,
  warned: undefined,
});

/** Sends somebody to help, or no longer. */
export const toggleReferral = (draft: DecisionDraft, kind: ReferralKind): DecisionDraft => ({
  ...draft,
  referred: draft.referred === kind ? undefined : kind,
});

/** Missing input before a key decides: a confidence or a period is never preset. */
export const wantedOf = (
  { confidence, warned }: DecisionDraft,
  flagged: boolean,
  kind: Material['kind'],
): 'confidence' | 'period' | undefined => {
  if (confidence === undefined) return 'confidence';
  return flagged && kind === 'series' && warned === undefined ? 'period' : undefined;
};

/** What is sent of an item: the server knows which one lies there, and measures the time itself. */
export type SentDecision = Omit<AcademyDecisionGiven, 'item' | 'attempt'>;

/** The decision that a key makes of a draft. What was named belongs to a flag: of an item that is passed nothing is named. */
export const decisionOf = (
  { confidence, named, referred, network, warned }: DecisionDraft,
  flagged: boolean,
  material: Material,
): SentDecision => {
  const nameable = flagged ? nameableIn(material) : undefined;
  return {
    flagged,
    named: flagged ? [...named] : [],
    ...(confidence === undefined ? {} : { confidence }),
    ...(referred === undefined ? {} : { referred }),
    ...(nameable === undefined ? {} : { network: networkOf(nameable, network) }),
    ...(flagged && warned !== undefined ? { warned } : {}),
  };
};
