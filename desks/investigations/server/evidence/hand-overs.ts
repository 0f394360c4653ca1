import type { Transaction } from '@platform/server/database/open.ts';
import { decide } from '@platform/server/decisions/decide.ts';
import { digestOfSeen } from '@platform/server/decisions/digest.ts';
import type { Act } from '@platform/server/decisions/step.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import type { Exhibit, Holder } from '../../api/types.ts';
import { membersOf } from '../cases/store.ts';
import { handOverDecision } from './decisions.ts';
import { type ExhibitRow, type HandOverRow, handOverOf } from './rows.ts';
import * as store from './store.ts';

type HandOverAct = Act<keyof typeof handOverDecision.acts>;

/** What both sides have before them: what goes from whom to whom, and why. */
const seenOf = (exhibit: string, from: Holder, to: Holder, reason: string): string =>
  digestOfSeen({ exhibit, from, to, reason });

const isWith = (holder: Holder, account: string): boolean =>
  holder.kind === 'colleague' && holder.account === account;

const sameHolder = (one: Holder, other: Holder): boolean =>
  digestOfSeen(one) === digestOfSeen(other);

/**
 * Offers an exhibit to somebody. It stays with the giver. Of an exhibit that is with somebody outside the case any member says
 * who takes it back.
 * @throws Problem `investigation.exhibit.not-complete`, `investigation.hand-over.*`, `investigation.member.unknown`
 */
export const offer = async (
  tx: Transaction,
  exhibit: ExhibitRow,
  given: { readonly id: string; readonly to: Holder },
  act: HandOverAct,
): Promise<void> => {
  if (exhibit.state !== 'complete') throw new Problem('investigation.exhibit.not-complete');
  const members = await membersOf(tx, exhibit.caseId);
  const isInCase = members.some(
    ({ account, state }) => state === 'in' && isWith(exhibit.holder, account),
  );
  // If the holder left the case, any member may reclaim the exhibit.
  if (isInCase && !isWith(exhibit.holder, act.by))
    throw new Problem('investigation.hand-over.not-holder');
  if (sameHolder(exhibit.holder, given.to)) throw new Problem('investigation.hand-over.own');
  if (given.to.kind === 'colleague') await mustBeIn(tx, exhibit.caseId, given.to.account);
  const open = await store.handOversOf(tx, exhibit.caseId, exhibit.id);
  if (open.some(({ state }) => state === 'offered'))
    throw new Problem('investigation.hand-over.open');
  const { id: decision } = await decide(
    tx,
    handOverDecision,
    { subject: `${exhibit.caseId}:${given.id}` },
    { ...act, seen: seenOf(exhibit.id, exhibit.holder, given.to, act.reason) },
  );
  await store.insertHandOver(tx, {
    id: given.id,
    caseId: exhibit.caseId,
    exhibit: exhibit.id,
    fromHolder: exhibit.holder,
    toHolder: given.to,
    decision,
    reason: act.reason,
    offeredBy: act.by,
    offeredAt: act.at,
  });
};

/**
 * Ends a hand-over: acknowledged by its receiver, or, for a receiver outside, with the signed receipt by another member than
 * the giver; declined by the receiver; withdrawn by the giver. Gives what was done.
 * @throws Problem `http.not-found`, `investigation.hand-over.not-receiver`, `decision.*`
 */
export const end = async (
  tx: Transaction,
  exhibit: ExhibitRow,
  id: string,
  accepts: boolean,
  act: Omit<HandOverAct, 'act'>,
): Promise<'acknowledged' | 'declined' | 'withdrawn'> => {
  const row = mustFind(
    (await store.handOversOf(tx, exhibit.caseId, exhibit.id)).find((one) => one.id === id),
  );
  const { toHolder: to } = row;
  const isReceiver = to.kind === 'outside' ? act.by !== row.offeredBy : isWith(to, act.by);
  const isGiver = act.by === row.offeredBy;
  if (!isReceiver && (accepts || !isGiver))
    throw new Problem('investigation.hand-over.not-receiver');
  const done = accepts ? 'acknowledge' : isReceiver ? 'decline' : 'withdraw';
  const after = await decide(
    tx,
    handOverDecision,
    { decision: row.decision },
    { ...act, act: done, seen: seenOf(exhibit.id, row.fromHolder, to, row.reason) },
  );
  const state = after.state as 'acknowledged' | 'declined' | 'withdrawn';
  await store.endHandOver(tx, id, state, { by: act.by, at: act.at, said: act.reason });
  if (state === 'acknowledged') await store.moveExhibit(tx, exhibit.id, to);
  return state;
};

/** A holder in words that need no catalogue: a login, or a name and its organisation. */
export const holderText = (holder: Holder): string =>
  holder.kind === 'colleague' ? holder.account : `${holder.name}, ${holder.organisation}`;

/** The hand-over of an exhibit that waits. */
export const openOf = (rows: readonly HandOverRow[], exhibit: string): HandOverRow | undefined =>
  rows.find((row) => row.exhibit === exhibit && row.state === 'offered');

/** Hand-overs as they are shown. */
export const shownHandOvers = (rows: readonly HandOverRow[]): NonNullable<Exhibit['handOver']>[] =>
  rows.map(handOverOf);

const mustBeIn = async (tx: Transaction, caseId: string, account: string): Promise<void> => {
  const members = await membersOf(tx, caseId);
  if (
    !members.some((one) => one.account === account && one.state === 'in' && one.part !== 'reader')
  )
    throw new Problem('investigation.member.unknown');
};
