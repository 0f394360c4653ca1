import type { AlertAnswers, FirstLineVerdict, VerdictWord } from '@amirani/checkpoint';
import type { HitsAnswer } from '@amirani/checkpoint/hits';
import type { CivilDate } from '@amirani/core';
import type { Check, CheckSummary, Presented } from '../../api/types.ts';
import type { CheckAct } from './decisions.ts';

/** A row of `checkpoint.check`. */
export interface CheckRow {
  readonly id: string;
  /** SHA-256 of what was asked when it was opened. */
  readonly asked: Buffer;
  readonly profile: Check['profile'];
  readonly booth: string;
  readonly opened_at: Date;
  readonly opened_by: string;
  readonly flight: string | null;
  readonly traveller: string | null;
  readonly examination: string;
  readonly presented: Presented;
  readonly issuer: string | null;
  readonly number: string | null;
  readonly given: Check['given'];
  readonly version: number;
  readonly verdict: string;
  readonly word: VerdictWord;
  readonly state: Check['state'];
  /** The standing decision. */
  readonly decision: string | null;
  /** Steps of all decisions on it; this is the version that a person decides on. */
  readonly steps: number;
  readonly steps_before: number;
  readonly returned: boolean;
  readonly decided_at: Date | null;
  readonly referred_at: Date | null;
  readonly referred_by: string | null;
  readonly erases_at: Date;
}

/** A line of a list: the check with the designator of its flight. */
export interface ListedCheckRow
  extends Pick<
    CheckRow,
    | 'id'
    | 'booth'
    | 'opened_at'
    | 'opened_by'
    | 'number'
    | 'presented'
    | 'state'
    | 'decided_at'
    | 'flight'
    | 'traveller'
    | 'referred_at'
    | 'referred_by'
  > {
  /** Null of a case that the reader may still judge blind. */
  readonly word: VerdictWord | null;
  readonly designator: CheckSummary['flight'] | null;
}

/** A row of `checkpoint.verdict`. */
export interface VerdictRow {
  readonly id: string;
  readonly check_id: string;
  readonly version: number;
  readonly at: Date;
  readonly made_by: string;
  readonly product: string;
  readonly supersedes: string | null;
  readonly word: VerdictWord;
  readonly given: Check['given'];
  readonly alerts: AlertAnswers;
  readonly circumstances: Circumstances;
  readonly verdict: FirstLineVerdict;
}

/** What a verdict rests on beside zone, given facts and alerts. */
interface Circumstances {
  readonly on: CivilDate;
  readonly profile: Check['profile'];
  /** The zone as it was read. */
  readonly zone?: string | undefined;
  /** Id of the document verdict used, if any. */
  readonly examined?: string | undefined;
  readonly decided?: 'accepted' | 'rejected' | undefined;
  readonly issued?: string | undefined;
  readonly chip?: boolean | undefined;
  /** What the carrier's list said. */
  readonly carrier: unknown;
  /** What was known of released hits; absent of verdicts that were made before there were any. */
  readonly hits?: HitsAnswer | undefined;
  readonly twins: Readonly<Record<string, string>>;
}

/** A row of `checkpoint.act`. */
export interface ActRow {
  readonly key: string;
  readonly check_id: string;
  readonly asked: Buffer;
  readonly act: CheckAct;
  readonly verdict: string;
  readonly step: number;
  readonly reasons: readonly string[];
  readonly attests: readonly string[];
  readonly done_by: string;
  readonly at: Date;
}
