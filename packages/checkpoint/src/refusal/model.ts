import type { Citation } from '@amirani/core';
import type { AssessOptions, Condition, CrossingFacts, Reason } from '@amirani/schengen/conditions';

/** Under which law somebody is refused: a carrier refuses nobody. */
export type RefusingProfile = 'georgian-exit' | 'schengen-entry';

/** What is looked into before anybody is refused (Reg. (EU) 2016/399 Art. 3, 4; Directive 2011/36/EU Art. 11; R28). */
export const protectionQuestions = ['asylum', 'child', 'trafficking', 'medical'] as const;

/** One of {@link protectionQuestions}. */
export type ProtectionQuestion = (typeof protectionQuestions)[number];

/** Result of the check for a need: no sign, or help was requested. Absent if not checked. */
export type ProtectionAnswers = Readonly<
  Partial<Record<ProtectionQuestion, 'no-sign' | 'referred' | undefined>>
>;

/** What a refusal is built of. */
export interface RefusalQuestion {
  /** What is known of the crossing; judged here and now, so that nothing can be handed in as a ground. */
  readonly facts: CrossingFacts;
  readonly options: AssessOptions & { readonly profile: RefusingProfile };
  /** Letters of Annex V Part B for the entry; codes of requirements for the exit. */
  readonly grounds: readonly string[];
  readonly protection: ProtectionAnswers;
  /** The officer's own words. */
  readonly reason: string;
  /** The remedies that the traveller will be told of, in any language (Reg. (EU) 2016/399 Art. 14(3); R77). */
  readonly remedies: readonly string[];
}

/** A ground that the facts bear, with the condition that is not met. */
export interface RefusalGround {
  /** The letter, or the code of the requirement. */
  readonly ground: string;
  readonly condition: Condition;
  /** Which of several letters is right is not settled: the officer chooses. */
  readonly disputed: boolean;
}

/** A list that holds something. */
export type AtLeastOne<T> = readonly [T, ...T[]];

/** A requirement that is not met, with all that the traveller is owed. */
export interface RefusedRequirement {
  readonly ground: string;
  /** Why it is not met. */
  readonly reasons: AtLeastOne<Reason>;
  /** How to meet the condition. On entry a condition may not have a cure, such as a false passport. */
  readonly cures: readonly Reason[];
  readonly law: Citation;
  readonly disputed: boolean;
}

/** A refusal that may be proposed: it has grounds, reasons, a remedy, and protection was looked into. */
export interface Refusal {
  readonly profile: RefusingProfile;
  readonly requirements: AtLeastOne<RefusedRequirement>;
  readonly protection: Readonly<Record<ProtectionQuestion, 'no-sign' | 'referred'>>;
  readonly reason: string;
  readonly remedies: AtLeastOne<string>;
}

/** Why a refusal cannot be built; each has a text, and a row in `docs/reference/errors.md`. */
export const refusalIssueCodes = [
  'checkpoint.refusal.not-for-this-person',
  'checkpoint.refusal.protection-unanswered',
  'checkpoint.refusal.protection-sought',
  'checkpoint.refusal.no-ground',
  'checkpoint.refusal.ground-not-borne',
  'checkpoint.refusal.own-records',
  'checkpoint.refusal.incomplete',
  'checkpoint.refusal.reason-missing',
] as const;

/** One of {@link refusalIssueCodes}. */
export type RefusalIssueCode = (typeof refusalIssueCodes)[number];

/** An issue, with the grounds that it is about. */
export interface RefusalIssue {
  readonly code: RefusalIssueCode;
  readonly grounds: readonly string[];
}
