import { err, ok, type Result } from '@amirani/core';
import type { Role } from '@platform/api/vocabulary.ts';
import type { ProblemCode } from '../http/problems.ts';
import type { DecisionKind } from './kind.ts';
import { isFinal, isOneOfTwo } from './kind.ts';

/** What a person does. */
export interface Act<A extends string = string> {
  readonly act: A;
  /** Login of a person; a machine decides nothing (R25). */
  readonly by: string;
  readonly role: Role;
  /** The person's own words. */
  readonly reason: string;
  /** SHA-256 of what the person had before them when they decided. */
  readonly seen: string;
  /** The version that the person saw; 0 for a new decision. */
  readonly version: number;
  readonly at: Date;
  /** When the password was last given again. */
  readonly steppedUpAt: Date | undefined;
}

/** A step that was taken. */
export interface Step {
  readonly act: string;
  readonly from: string;
  readonly to: string;
  readonly by: string;
  readonly role: Role;
  readonly reason: string;
  readonly seen: string;
  readonly at: Date;
  readonly steppedUpAt: Date | undefined;
}

/** A decision: its state is where its steps have led. */
export interface Decision {
  readonly state: string;
  /** The number of its steps. */
  readonly version: number;
  readonly steps: readonly Step[];
}

/** A decision without steps. */
export const undecided: Decision = { state: 'new', version: 0, steps: [] };

/** How long a fresh password counts, in milliseconds (R25). */
export const FRESH = 15 * 60 * 1000;

/** The shortest reason that can be one. */
export const SHORTEST_REASON = 3;

/**
 * The decision after an act, or why it cannot be done. Pure: the same decision and act give the same answer.
 * What the person saw is compared before who the person is, so that a stale screen is called one.
 */
export const takeStep = (
  kind: DecisionKind,
  decision: Decision,
  act: Act,
): Result<Decision, ProblemCode> => {
  const rule = Object.hasOwn(kind.acts, act.act) ? kind.acts[act.act] : undefined;
  if (rule === undefined) return err('decision.step.not-allowed');
  if (decision.version > 0 && isFinal(kind, decision.state)) return err('decision.not-open');
  if (act.version !== decision.version) return err('decision.version.stale');
  if (!rule.from.includes(decision.state)) return err('decision.step.not-allowed');
  if (act.reason.trim().length < SHORTEST_REASON) return err('decision.reason.missing');
  if (rule.secondPerson === true) {
    if (decision.steps.at(-1)?.seen !== act.seen) return err('decision.seen.changed');
    // Who only sent it on proposed nothing: the two are those of the acts that count as of two persons.
    if (decision.steps.some((step) => step.by === act.by && countsOfTwo(kind, step)))
      return err('decision.same-person');
  }
  if (rule.adverse === true && !isFresh(act)) return err('decision.step-up.required');
  const { version: _, ...done } = act;
  const step: Step = { ...done, from: decision.state, to: rule.to };
  return ok({ state: rule.to, version: decision.version + 1, steps: [...decision.steps, step] });
};

const countsOfTwo = (kind: DecisionKind, { act }: Step): boolean => {
  const rule = kind.acts[act];
  return rule === undefined || isOneOfTwo(kind, rule);
};

const isFresh = ({ at, steppedUpAt }: Act): boolean => {
  if (steppedUpAt === undefined) return false;
  const age = at.getTime() - steppedUpAt.getTime();
  return age >= 0 && age <= FRESH;
};
