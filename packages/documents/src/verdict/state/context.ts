import type { CivilDate } from '@amirani/core';
import type { DocumentFinding } from '../../check/finding.ts';
import type { CheckResult } from '../../check/result.ts';
import type { DocumentFacts } from '../checks/facts.ts';
import { resultOf, verdictFinding } from '../say.ts';
import type { DocumentProfile, StateProfile } from '../state-profile.ts';

/** What a check against the data of a state works with: the document, and what is known of documents like it. */
export interface StateContext {
  readonly inspectedOn: CivilDate;
  readonly facts: DocumentFacts;
  readonly profile: StateProfile;
  readonly kind: DocumentProfile;
  /** The id of the model that the examiner recognised. */
  readonly model: string | undefined;
}

/** What a check against the data of a state came to. */
export interface StateOutcome {
  readonly result: CheckResult;
  readonly findings: readonly DocumentFinding[];
}

/** A check that ran: its result follows from what it found. */
export const outcome = (...findings: readonly DocumentFinding[]): StateOutcome => ({
  result: resultOf(findings),
  findings,
});

/** What the state has not told: nothing to check against, and nothing passed. */
export const notKnown = (
  { profile }: Pick<StateContext, 'profile'>,
  what: string,
): StateOutcome => ({
  result: 'not-supported',
  findings: [verdictFinding('document.verdict.state.not-known', { state: profile.state, what })],
});

/** A missing fact of the document without which the check is undetermined. */
export const needs = (what: string): StateOutcome =>
  outcome(verdictFinding('document.verdict.state.needs', { what }));

/** The kind of document by its code, compared whole. */
export const kindOf = (
  profile: StateProfile | undefined,
  code: string | undefined,
): DocumentProfile | undefined =>
  code === undefined ? undefined : profile?.documents.find(({ codes }) => codes.includes(code));
