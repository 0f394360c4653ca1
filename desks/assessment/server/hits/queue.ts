import type { HitState } from '@amirani/targeting/hits';
import type { Transaction } from '@platform/server/database/open.ts';
import type { Caller } from '@platform/server/http/caller.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { hitLanes } from '../../api/hits/shapes.ts';
import type { Hit, HitLane, HitQueue, HitSummary } from '../../api/hits/types.ts';
import { readAssessment } from './assessment-stop.ts';
import { presentHit, summaryOf } from './present.ts';
import * as store from './store.ts';

/** How long an officer holds a hit, in milliseconds. */
const HELD = 5 * 60_000;

/** Most hits that a list shows. */
const LISTED = 100;

/** How many wait in each lane for this person, and how far travellers are compared. */
export const readQueue = async (tx: Transaction, caller: Caller): Promise<HitQueue> => {
  const counts = await store.countStates(tx, caller.actor);
  const disputed = counts.find(({ state }) => state === 'waiting')?.disputed ?? 0;
  const of = (state: HitState, isOwn: boolean): number => {
    const { hits = 0, own = 0 } = counts.find((one) => one.state === state) ?? {};
    return isOwn ? hits : hits - own;
  };
  const inLane: Readonly<Record<HitLane, number>> = {
    waiting: of('waiting', true) - disputed,
    disputed,
    unsure: of('unsure', false),
    'to-confirm': of('same', false),
    confirmed: of('confirmed', true),
    released: of('released', true),
  };
  return {
    run: await readAssessment(tx),
    lanes: hitLanes.map((lane) => ({ lane, hits: inLane[lane] })),
    screening: (await store.screeningStates(tx)).map(({ system, lists, flights, since }) => ({
      system,
      connected: (lists ?? []).length > 0,
      lists: [...(lists ?? [])],
      backlog: { flights, ...(since === null ? {} : { since: since.toISOString() }) },
    })),
  };
};

/** The hits of a lane for this person, the soonest crossing first, and whether there are more. */
export const listHits = async (
  tx: Transaction,
  caller: Caller,
  lane: HitLane,
  now: Date,
): Promise<{ hits: HitSummary[]; more: boolean; travellers: readonly string[] }> => {
  const rows = await store.listLane(tx, lane, {
    account: caller.actor,
    now,
    limit: LISTED + 1,
  });
  const shown = rows.slice(0, LISTED);
  return {
    hits: shown.map((row) => summaryOf(row, now)),
    more: rows.length > LISTED,
    travellers: shown.map(({ traveller_id }) => traveller_id),
  };
};

/** Assigns the next or previous hit of a lane and releases the former one. Returns undefined at the end of the lane. */
export const takeNext = async (
  tx: Transaction,
  caller: Caller,
  lane: HitLane,
  {
    from,
    direction,
  }: { readonly from?: string | undefined; readonly direction: 'next' | 'previous' },
  now: Date,
): Promise<Hit | undefined> => {
  const id = await store.claimNext(tx, lane, { from, direction }, claimOf(caller, now));
  // At the end of a lane what one has stays before one.
  if (id !== undefined) await store.letGo(tx, caller.actor, id);
  return id === undefined ? undefined : readHit(tx, caller, id, now);
};

/**
 * Takes one hit for this person, or holds it longer.
 * @throws Problem `http.not-found`, `hit.taken` where somebody else has it
 */
export const takeHit = async (
  tx: Transaction,
  caller: Caller,
  id: string,
  now: Date,
): Promise<Hit> => {
  if (!(await store.claimOne(tx, id, claimOf(caller, now)))) {
    if ((await store.findHit(tx, id)) === undefined) throw new Problem('http.not-found');
    throw new Problem('hit.taken');
  }
  await store.letGo(tx, caller.actor, id);
  return readHit(tx, caller, id, now);
};

/**
 * Lets go whatever this person holds; the hit they name must exist.
 * @throws Problem `http.not-found`
 */
export const letHitGo = async (tx: Transaction, caller: Caller, id: string): Promise<void> => {
  if ((await store.findHit(tx, id)) === undefined) throw new Problem('http.not-found');
  await store.letGo(tx, caller.actor, undefined);
};

/**
 * One hit, whole.
 * @throws Problem `http.not-found`
 */
export const readHit = async (
  tx: Transaction,
  caller: Caller,
  id: string,
  now: Date,
): Promise<Hit> => {
  const row = await store.findHit(tx, id);
  if (row === undefined) throw new Problem('http.not-found');
  return presentHit(tx, caller, row, now);
};

const claimOf = ({ actor }: Caller, now: Date): store.Claim => ({
  account: actor,
  now,
  until: new Date(now.getTime() + HELD),
});
