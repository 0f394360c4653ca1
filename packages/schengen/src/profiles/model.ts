import type { CivilDate } from '@amirani/core';
import type { DatedRow } from '../data/dated-row.ts';
import type { EtiasPhase } from '../etias/phases.ts';
import type { AuthorisedStay, Condition, FactName, Reason } from '../facts/answer.ts';
import type { RuleTwins } from '../facts/states.ts';

/**
 * Who asks: the officer at the border of the area; the Georgian officer at the exit, with Georgian law and never a form of
 * Annex V; the carrier, who answers for documents alone.
 */
export const profiles = ['schengen-entry', 'georgian-exit', 'carrier'] as const;

/** One of {@link profiles}. */
export type Profile = (typeof profiles)[number];

/** By which body of rules a traveller is judged. */
export type Path =
  | 'third-country'
  | 'free-movement'
  | 'family-member'
  | 'permit-holder'
  | 'local-border-traffic'
  | 'protection';

/**
 * What the conditions come to. `grounds`: at least one is not met and no exception covers it. `second-line`: something is
 * not known, or somebody who moves freely has yet to prove it. `met`: nothing is failed or unknown; passing attests what is yours to judge. `hand-over`: the traveller asks for
 * protection. `not-applicable`: none of the conditions is asked. Never a decision: a person decides.
 */
export type Outcome = 'met' | 'second-line' | 'grounds' | 'hand-over' | 'not-applicable';

/** How an assessment is made. */
export interface AssessOptions {
  readonly profile: Profile;
  /** The day by which rows of rule data are fresh or stale; the day of crossing where it is left out. */
  readonly today?: CivilDate | undefined;
  /** Fictitious States of training; none on duty. */
  readonly twins?: RuleTwins | undefined;
  /** Phases of the travel authorisation where the caller knows them. */
  readonly etiasPhases?: readonly EtiasPhase[] | undefined;
}

/** All conditions, each with its answer, and what they come to. */
export interface Assessment {
  readonly profile: Profile;
  readonly on: CivilDate;
  readonly path: Path;
  readonly outcome: Outcome;
  readonly conditions: readonly Condition[];
  /** Reasons for refusal that an officer may give, each with the condition it comes from. Never on exit. */
  readonly letters: readonly { readonly letter: string; readonly condition: string }[];
  /** Whether the standard form of Annex V is the form for this traveller and profile. */
  readonly standardForm: boolean;
  /** Codes of the conditions that a first-line officer attests by passing the traveller. */
  readonly attests: readonly string[];
  /** Every fact that is missing, once. */
  readonly needs: readonly FactName[];
  /** What to know beside the conditions: a category, another test for who moves freely. */
  readonly notes: readonly Reason[];
  /** How long the traveller may stay, where every condition that limits it is known. */
  readonly authorisedStay?: AuthorisedStay;
  /** The States to which an exception limits the stay. */
  readonly onlyIn?: readonly string[];
  /** Rows of rule data that were used and should be checked again before anybody relies on them. */
  readonly stale: readonly DatedRow[];
}
