import type { Transaction } from '@platform/server/database/open.ts';
import type { Caller } from '@platform/server/http/caller.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { type About, insertReading, lockSight, owesView, owesViewAbout } from './blind-store.ts';

/**
 * Lets somebody see what was found and meant of a check, and writes down that they have: their view of it is blind no more.
 * Oversight sees everything and gives no view.
 * @throws Problem `checkpoint.blind.view-owed` where they opened the blind case and have not given their view
 */
export const mustSee = async (
  tx: Transaction,
  caller: Pick<Caller, 'actor' | 'role'>,
  check: string,
  now: Date,
): Promise<void> => {
  if (caller.role === 'data-protection-officer') return;
  await lockSight(tx, check);
  if (await owesView(tx, check)) throw new Problem('checkpoint.blind.view-owed');
  await insertReading(tx, { check, reader: caller.actor, at: now });
};

/**
 * Rejects a check of the same document or examination by an officer who owes a blind view of its case, because it would show
 * what they must judge unseen. They can give the view at once, even as "cannot say".
 * @throws Problem `checkpoint.blind.view-owed`
 */
export const mustOweNothingAbout = async (tx: Transaction, about: About): Promise<void> => {
  if (await owesViewAbout(tx, about)) throw new Problem('checkpoint.blind.view-owed');
};
