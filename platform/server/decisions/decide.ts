import { asRole } from '../database/access.ts';
import type { Transaction } from '../database/open.ts';
import type { Caller } from '../http/caller.ts';
import { Problem } from '../http/problems.ts';
import { digestOfSeen } from './digest.ts';
import type { DecisionKind } from './kind.ts';
import { type Act, FRESH, takeStep, undecided } from './step.ts';
import {
  decisionsOn,
  insertDecision,
  lockDecision,
  type StoredDecision,
  standingDecisions,
  updateDecision,
} from './store.ts';

/** What is decided on: a subject for a new decision, or a decision that goes on. */
export type Target =
  | { readonly subject: string; readonly supersedes?: string }
  | { readonly decision: string };

/**
 * Takes a step within the transaction of the desk that asks, in any role; returns the decision after it.
 * @throws Problem `decision.*` if the step cannot be taken, `http.not-found` if the decision does not exist
 */
export const decide = <A extends string>(
  tx: Transaction,
  kind: DecisionKind<string, A>,
  target: Target,
  act: Act<A>,
): Promise<StoredDecision> =>
  asRole(tx, 'amirani_decisions', async (own) =>
    'decision' in target
      ? goOn(own, kind, target.decision, act)
      : begin(own, kind, target.subject, target.supersedes, act),
  );

/** The decisions on a subject that stand, latest first. */
export const readDecisions = (
  tx: Transaction,
  kind: DecisionKind,
  subject: string,
): Promise<readonly StoredDecision[]> =>
  asRole(tx, 'amirani_decisions', (own) => standingDecisions(own, kind, subject));

/** Every decision on these subjects, superseded ones included, latest first. */
export const readAllDecisions = (
  tx: Transaction,
  kind: DecisionKind,
  subjects: readonly string[],
): Promise<readonly StoredDecision[]> =>
  asRole(tx, 'amirani_decisions', (own) => decisionsOn(own, kind, subjects));

/** An act of the person who calls; `seen` is what they had before them. */
export const actOf = <A extends string>(
  caller: Caller,
  act: A,
  said: { readonly reason: string; readonly seen: unknown; readonly version: number },
  at: Date,
): Act<A> => {
  const { session, role } = caller;
  if (session === undefined || role === undefined) throw new Error('a decision without a person');
  const { steppedUpUntil } = session;
  return {
    act,
    by: session.login,
    role,
    reason: said.reason,
    seen: digestOfSeen(said.seen),
    version: said.version,
    at,
    steppedUpAt:
      steppedUpUntil === undefined ? undefined : new Date(steppedUpUntil.getTime() - FRESH),
  };
};

const begin = async (
  tx: Transaction,
  kind: DecisionKind,
  subject: string,
  supersedes: string | undefined,
  act: Act,
): Promise<StoredDecision> => {
  if (supersedes !== undefined) await mustBeSame(tx, kind, subject, supersedes);
  const after = takeStep(kind, undecided, act);
  if (!after.ok) throw new Problem(after.issues[0] ?? 'decision.step.not-allowed');
  const id = await insertDecision(tx, kind, subject, after.value, supersedes).catch(
    (error: unknown) => {
      // Somebody else superseded it first.
      throw (error as { constraint?: string }).constraint === 'decision_supersedes_key'
        ? new Problem('decision.version.stale', {}, { cause: error })
        : error;
    },
  );
  return { ...after.value, id, kind: kind.name, subject, supersedes };
};

const goOn = async (
  tx: Transaction,
  kind: DecisionKind,
  id: string,
  act: Act,
): Promise<StoredDecision> => {
  const before = await lockDecision(tx, id);
  if (before === undefined || before.kind !== kind.name) throw new Problem('http.not-found');
  const after = takeStep(kind, before, act);
  if (!after.ok) throw new Problem(after.issues[0] ?? 'decision.step.not-allowed');
  await updateDecision(tx, kind, id, after.value);
  return { ...before, ...after.value };
};

const mustBeSame = async (
  tx: Transaction,
  kind: DecisionKind,
  subject: string,
  id: string,
): Promise<void> => {
  const earlier = await lockDecision(tx, id);
  if (earlier?.kind !== kind.name || earlier.subject !== subject)
    throw new Problem('http.not-found');
};
