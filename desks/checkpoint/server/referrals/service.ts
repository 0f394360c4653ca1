import type { Transaction } from '@platform/server/database/open.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import type { Config } from '@platform/server/settings/config.ts';
import type { Referral } from '../../api/types.ts';
import { type ReferralRow, referralOf } from './rows.ts';
import * as store from './store.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Officers see their calls of the last day, and all calls without acknowledgement. */
const LOOK_BACK = DAY;

/** Who acts, and when. */
export interface Acting {
  readonly by: string;
  readonly now: Date;
  readonly config: Pick<Config, 'referralMinutes' | 'referralDays'>;
}

/**
 * Opens a referral. It fails for nothing that is said in it: words may be missing, the check unknown, closed or somebody
 * else's. The same id again opens nothing twice and adds the words that were not there.
 */
export const openReferral = async (
  tx: Transaction,
  call: Pick<store.Call, 'id' | 'kind' | 'seen' | 'told' | 'place' | 'check'>,
  { now, config }: Omit<Acting, 'by'>,
): Promise<{ readonly id: string; readonly acknowledgeBy: string }> => {
  const { id, acknowledge_by } = await store.openCall(tx, {
    ...call,
    at: now,
    acknowledgeBy: new Date(now.getTime() + config.referralMinutes * MINUTE),
    erasesAt: keptUntil(now, config),
  });
  await publish(tx, [{ kind: 'referral', id }]);
  return { id, acknowledgeBy: acknowledge_by.toISOString() };
};

/** Whether help is on its way, to who asked for it. */
export const listMine = async (
  tx: Transaction,
  now: Date,
): Promise<{ id: string; openedAt: string; acknowledgedAt?: string }[]> =>
  (await store.callsOfMine(tx, new Date(now.getTime() - LOOK_BACK))).map((row) => ({
    id: row.id,
    openedAt: row.opened_at.toISOString(),
    ...(row.acknowledged_at === null ? {} : { acknowledgedAt: row.acknowledged_at.toISOString() }),
  }));

/** Referrals with their steps, those that nobody acknowledged first. */
export const listReferrals = async (
  tx: Transaction,
  before: Date | undefined,
  limit: number,
): Promise<Referral[]> => whole(tx, await store.listReferrals(tx, before, limit));

/** One referral. @throws Problem `http.not-found` */
export const readReferral = async (tx: Transaction, id: string): Promise<Referral> =>
  one(tx, mustFind(await store.findReferral(tx, id)));

/** Somebody of the team takes it; who took it first stays. @throws Problem `http.not-found` */
export const acknowledge = async (
  tx: Transaction,
  id: string,
  { by, now, config }: Acting,
): Promise<Referral> => {
  const row = mustFind(await store.lockReferral(tx, id));
  if (row.acknowledged_at !== null) return one(tx, row);
  const after = { ...row, acknowledged_at: now, acknowledged_by: by };
  await store.updateReferral(tx, after, keptUntil(now, config));
  await publish(tx, [{ kind: 'referral', id }]);
  return one(tx, after);
};

/** What was done, and what is due next. */
export interface NewStep {
  readonly id: string;
  readonly what: string;
  readonly dueAt?: string | undefined;
  readonly settles: boolean;
}

/**
 * Adds a step, once for each id; after the end of a referral too, for what comes late must not be lost.
 * @throws Problem `http.not-found`, `checkpoint.referral.step-id-taken`
 */
export const addStep = async (
  tx: Transaction,
  id: string,
  step: NewStep,
  { by, now, config }: Acting,
): Promise<Referral> => {
  const row = mustFind(await store.lockReferral(tx, id));
  const added = await store.insertStep(tx, {
    ...{ id: step.id, referral: id, what: step.what, settles: step.settles },
    ...{ due_at: step.dueAt === undefined ? null : new Date(step.dueAt), taken_by: by, at: now },
  });
  if (!added) {
    const before = (await store.stepsOf(tx, [id])).find((other) => other.id === step.id);
    if (before?.what !== step.what) throw new Problem('checkpoint.referral.step-id-taken');
    return one(tx, row);
  }
  await store.updateReferral(tx, row, keptUntil(now, config));
  await publish(tx, [{ kind: 'referral', id }]);
  return one(tx, row);
};

/**
 * Closes a referral. Closing an unacknowledged referral acknowledges it.
 * @throws Problem `http.not-found`, `checkpoint.referral.closed` if it was closed with another outcome
 */
export const close = async (
  tx: Transaction,
  id: string,
  outcome: string,
  { by, now, config }: Acting,
): Promise<Referral> => {
  const row = mustFind(await store.lockReferral(tx, id));
  if (row.closed_at !== null) {
    if (row.outcome !== outcome) throw new Problem('checkpoint.referral.closed');
    return one(tx, row);
  }
  const after = {
    ...row,
    acknowledged_at: row.acknowledged_at ?? now,
    acknowledged_by: row.acknowledged_by ?? by,
    closed_at: now,
    closed_by: by,
    outcome,
  };
  await store.updateReferral(tx, after, keptUntil(now, config));
  await publish(tx, [{ kind: 'referral', id }]);
  return one(tx, after);
};

const keptUntil = (now: Date, { referralDays }: Acting['config']): Date =>
  new Date(now.getTime() + referralDays * DAY);

const one = async (tx: Transaction, row: ReferralRow): Promise<Referral> => {
  const [referral] = await whole(tx, [row]);
  if (referral === undefined) throw new Problem('http.not-found');
  return referral;
};

const whole = async (tx: Transaction, rows: readonly ReferralRow[]): Promise<Referral[]> => {
  const ids = rows.map(({ id }) => id);
  const words = Map.groupBy(await store.wordsOf(tx, ids), ({ referral }) => referral);
  const steps = Map.groupBy(await store.stepsOf(tx, ids), ({ referral }) => referral);
  return rows.map((row) => referralOf(row, words.get(row.id) ?? [], steps.get(row.id) ?? []));
};
