import type { CivilDate } from '@amirani/core';
import type { MrzReading } from '@amirani/documents/mrz';
import type { Verdict } from '@amirani/documents/verdict';
import type { CrossingFacts, RuleTwins } from '@amirani/schengen/conditions';
import type { AlertAnswers } from '../alerts/alert-source.ts';
import type { HitsAnswer } from '../hits/released-hits.ts';

/** Under which law the first line checks: the profiles of `@amirani/schengen` that an officer at a border has. */
export type CheckProfile = 'georgian-exit' | 'schengen-entry';

/** What the first line has before it of one traveller. PNR has no place here (R4), nor has any score (R50). */
export interface FirstLineInput {
  readonly profile: CheckProfile;
  /** The day of the crossing. */
  readonly on: CivilDate;
  /** The zone of the travel document; undefined where none was read. */
  readonly zone: MrzReading | undefined;
  readonly document: ExaminedPaper;
  readonly flight: CarrierData;
  /** What the officer was shown and told. What papers, carrier and alert sources say is not overruled by it. */
  readonly given: GivenFacts;
  readonly alerts: AlertAnswers;
  /** Hits that the passenger data unit released; undefined where the place is not connected to one. */
  readonly hits?: HitsAnswer | undefined;
  /** Other checks of the same document that matter to this one. */
  readonly others?: readonly OtherCheck[] | undefined;
  /** Fictitious States of training; none on duty. */
  readonly twins?: RuleTwins | undefined;
}

/** Another check of the same document on the same day: one that waits for somebody, or was decided after this one was opened. */
export interface OtherCheck {
  readonly id: string;
  readonly booth: string;
  readonly state: 'held' | 'second-line' | 'passed' | 'refused';
}

/** The facts of `CrossingFacts` that an officer may add; those that others have to know are not read from here. */
export type GivenFacts = Partial<CrossingFacts>;

/** What is known of the document beside its zone. */
export interface ExaminedPaper {
  /** The latest verdict of its examination; undefined where it was not examined. */
  readonly verdict: Verdict | undefined;
  /** An examiner's decision on it, which overrides the checks. */
  readonly decided?: 'accepted' | 'rejected' | undefined;
  /** The day of issue, from the chip or the visual zone. */
  readonly issued?: CivilDate | undefined;
  /** Whether a chip answered: the document is biometric. Undefined where none was looked for. */
  readonly chip?: boolean | undefined;
}

/** What the carrier said of the traveller on the flight at hand. */
export type CarrierData =
  | { readonly state: 'no-flight' }
  /** What the carrier sent could not be read. */
  | { readonly state: 'no-answer'; readonly destination?: undefined }
  | { readonly state: 'no-list' | 'not-on-list'; readonly destination?: string | undefined }
  | {
      readonly state: 'listed';
      /** The State where the flight goes. */
      readonly destination?: string | undefined;
      readonly traveller: ListedTraveller;
    };

/** A traveller of the carrier's list, as far as it names them. */
export interface ListedTraveller {
  readonly surname?: string | undefined;
  readonly givenNames?: string | undefined;
  readonly dateOfBirth?: string | undefined;
  readonly nationality?: string | undefined;
  readonly documentNumber?: string | undefined;
  readonly documentIssuer?: string | undefined;
  readonly documentExpires?: string | undefined;
}
