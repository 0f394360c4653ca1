import { type HitCommand, hasLeft, stepHit } from '@amirani/targeting/hits';
import type { Transaction } from '@platform/server/database/open.ts';
import { actOf, decide, readAllDecisions, type Target } from '@platform/server/decisions/decide.ts';
import type { StoredDecision } from '@platform/server/decisions/store.ts';
import type { Caller } from '@platform/server/http/caller.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import type { Hit } from '../../api/hits/types.ts';
import { actOfCommand, hitDecision, problemOfFault, reviewOf, stateAfter } from './decisions.ts';
import { followIndication } from './indication.ts';
import { isHeldByAnother } from './policy.ts';
import { presentHit } from './present.ts';
import { releaseOf } from './release.ts';
import type { WholeHitRow } from './rows.ts';
import * as store from './store.ts';

/** What somebody asks of one hit; who they are follows from the call. */
export type AskedOfHit = HitCommand extends infer C
  ? C extends { readonly kind: 'end' }
    ? never
    : Omit<C, 'hit' | 'by' | 'as'>
  : never;

/**
 * Takes one step on one hit within the transaction of the call, and gives the hit after it. There is no other way to change
 * where a hit stands, and none for several.
 * @throws Problem `http.not-found`, `hit.taken`, `hit.judged-by-another`, `hit.reason.not-own`, `decision.*`
 */
export const actOnHit = async (
  tx: Transaction,
  caller: Caller,
  id: string,
  version: number,
  asked: AskedOfHit,
  now: Date,
): Promise<Hit> => {
  const row = await store.lockHit(tx, id);
  if (row === undefined) throw new Problem('http.not-found');
  if (version !== row.steps) throw new Problem('decision.version.stale');
  if (isHeldByAnother(row, caller.actor, now)) throw new Problem('hit.taken');
  const decisions = await readAllDecisions(tx, hitDecision, [row.id]);
  const standing = decisions.find((one) => one.id === row.decision);
  const command = { ...asked, hit: row.id, by: caller.actor, as: 'analyst' } as Exclude<
    HitCommand,
    { readonly kind: 'end' }
  >;
  const next = stepHit(reviewOf(row, standing?.steps ?? []), command);
  if (!next.ok) throw new Problem(problemOfFault[next.issues[0] ?? 'targeting.hit.fault.state']);
  // Superseded decisions are those that were taken back or sent back: the next judgement begins another.
  const isAnew = row.state === 'waiting';
  const before = isAnew ? row.steps : row.steps_before;
  const decision = await decide(
    tx,
    hitDecision,
    targetOf(row, isAnew),
    actOf(
      caller,
      actOfCommand(command),
      {
        reason: command.reason,
        seen: { hit: row.id, evidence: row.seen },
        version: version - before,
      },
      now,
    ),
  );
  const after: WholeHitRow = {
    ...row,
    state: stateAfter(decision.state),
    decision: decision.id,
    steps: before + decision.version,
    steps_before: before,
    judged_by: next.value.judged?.by ?? null,
  };
  await store.updateStanding(tx, after, command.kind === 'return');
  await follow(tx, after, command, { decision, now, left: hasLeft(next.value) });
  await publish(tx, [{ kind: 'hit', id: row.id }]);
  return presentHit(tx, caller, await reread(tx, id), now);
};

/** What a step does beside the decision. */
const follow = async (
  tx: Transaction,
  row: WholeHitRow,
  command: HitCommand,
  {
    decision,
    now,
    left,
  }: { readonly decision: StoredDecision; readonly now: Date; readonly left: boolean },
): Promise<void> => {
  if (command.kind === 'release') {
    if (!left) throw new Error('a hit left unseen');
    const release = await releaseOf(tx, row, command, decision.id, now);
    await store.insertRelease(tx, release);
    if (release.toCheckpoint) await tellBooths(tx, [release.traveller ?? row.flight_id]);
  }
  await followIndication(tx, row, command, now);
  if (command.kind === 'withdraw')
    await tellBooths(tx, await store.withdrawRelease(tx, row.id, now));
  // What was held to be another is so no more: the same data may have been spared a look elsewhere.
  if (command.kind === 'take-back' && decision.steps.at(-1)?.from === 'different')
    await store.screenAgain(tx, row.data);
};

/**
 * Announces a released or withdrawn hit to the booths, by the id of the traveller or, if no passenger list has them, of the
 * flight. Open checks are then judged again.
 */
const tellBooths = (tx: Transaction, told: readonly string[]): Promise<void> =>
  publish(
    tx,
    told.map((id) => ({ kind: 'release' as const, id })),
  );

const targetOf = (row: WholeHitRow, isAnew: boolean): Target => {
  if (row.decision === null) return { subject: row.id };
  return isAnew ? { subject: row.id, supersedes: row.decision } : { decision: row.decision };
};

const reread = async (tx: Transaction, id: string): Promise<WholeHitRow> => {
  const row = await store.findHit(tx, id);
  if (row === undefined) throw new Problem('http.not-found');
  return row;
};
