import { addDays, civilDateOf } from '@amirani/core';
import { asOwner, withAccess } from '../database/access.ts';
import { publish } from '../jobs/outbox.ts';
import type { Platform } from '../needs.ts';
import { eraseOverdue, forgetEnded } from './quarantine/items.ts';

/**
 * Erases quarantined content whose time is over, and, a year after that, that there was any; the journal keeps the fact. Gives
 * how many.
 */
export const eraseOverdueItems = ({ database, journal, clock }: Platform): Promise<number> => {
  const reference = 'retention: quarantine';
  const context = { account: 'system:quarantine-clock', purpose: 'operation', reference } as const;
  return withAccess(database, context, 'amirani_quarantine', async (tx) => {
    const now = clock();
    const forgotten = await asOwner(tx, (own) => forgetEnded(own, now));
    const ids = [...(await eraseOverdue(tx, now)), ...forgotten];
    if (ids.length === 0) return 0;
    await publish(
      tx,
      ids.map((id) => ({ kind: 'quarantine' as const, id })),
    );
    await journal.record(tx, {
      operation: 'erasure',
      actor: context.account,
      purpose: context.purpose,
      reference,
      action: 'eraseOverdueItems',
      outcome: 'done',
      subjects: ids,
    });
    return ids.length;
  });
};

/**
 * Days for which PostgreSQL has partitions of their own, before and after today: pushes come up to a week early. Health asks for 14
 * ahead, until the next day's work is done too.
 */
const PARTITIONED = { before: 2, after: 15 };

// Any number that no other advisory lock uses.
const LOCK = 4713;

/**
 * Gives the coming days their partitions. The embedded database keeps its few rows in the default partition.
 * Gives how many partitions were made.
 */
export const preparePartitions = async ({ database, clock }: Platform): Promise<number> => {
  if (database.engine === 'pglite') return 0;
  const today = civilDateOf(clock());
  return database.administer(async (client) => {
    await client.query('begin');
    // Two servers that start at once make them one after the other.
    await client.query('select pg_advisory_xact_lock($1)', [LOCK]);
    await client.query('set local role amirani_owner');
    const { rows } = await client.query<{ prepare_days: number }>(
      'select ingest.prepare_days($1, $2)',
      [addDays(today, -PARTITIONED.before), addDays(today, PARTITIONED.after)],
    );
    await client.query('commit');
    return rows[0]?.prepare_days ?? 0;
  });
};
