import { decodeEntry } from '@amirani/journal';
import { withAccess } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { pick } from '@platform/server/database/pick.ts';
import { first } from '@platform/server/database/rows.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import type { SubjectKeys } from '@platform/server/journal/subject-keys.ts';
import type { Platform } from '@platform/server/needs.ts';
import { entryTable } from '@platform/server/sql/tables.gen.ts';
import { sql } from 'kysely';
import { type CanaryAlarmRow, canaryAlarmTable } from '../sql/tables.gen.ts';

/** Action of the officer's own access to the canary list. It is journalled and raises no alarm. */
const OWN_LOOK = 'openCanaries';

/**
 * Searches what the journal has got since the last look for reads of canaries, and raises an alarm for each entry that names one.
 * Every operation writes whose data it read into the journal in its own transaction, or gives nothing (R33): so this one place sees
 * all operations, those of tomorrow too, and runs apart from the desk that reads. Gives how many alarms were raised.
 */
export const watchCanaries = (platform: Platform, keys: SubjectKeys): Promise<number> => {
  const { database, clock, journal } = platform;
  const context = {
    account: 'system:canaries',
    purpose: 'oversight',
    reference: 'canaries',
  } as const;
  return withAccess(database, context, 'amirani_oversight', async (tx) => {
    const range = await nextRange(tx);
    if (range === undefined) return 0;
    const hashes = await hashesOfCanaries(tx, keys, range);
    const found = hashes.size === 0 ? [] : await entriesNaming(tx, range, [...hashes]);
    const now = clock();
    let raised = 0;
    for (const { index, leaf } of found) {
      const entry = decodeEntry(leaf);
      if (entry === undefined || entry.action === OWN_LOOK || entry.outcome !== 'done') continue;
      const canaries = entry.subjects.filter((hash) => hashes.has(hash)).length;
      await canaryAlarmTable.insert(tx, {
        entry: index,
        at: new Date(entry.at),
        raisedAt: now,
        ...pick(entry, 'actor', 'operation', 'action', 'purpose', 'reference'),
        role: entry.role as CanaryAlarmRow['role'],
        canaries,
        subjects: entry.subjects.length,
      });
      await publish(tx, [{ kind: 'canary-alarm', entry: Number(index) }]);
      await journal.record(tx, {
        operation: 'consultation',
        action: 'raiseCanaryAlarm',
        outcome: 'done',
        actor: context.account,
        purpose: context.purpose,
        reference: `entry ${index}`,
        recipients: ['data-protection-officer'],
      });
      raised += 1;
    }
    await sql`update oversight.canary_watch set place = ${range.until}`.execute(tx);
    return raised;
  });
};

interface Range {
  readonly from: bigint;
  readonly until: bigint;
}

/** What is to be searched; undefined where nothing is new, or where another process searches. */
const nextRange = (tx: Transaction): Promise<Range | undefined> =>
  first(
    tx,
    sql`select w.place as "from", h.size as until
    from oversight.canary_watch w, journal.head h where h.size > w.place for update of w skip locked`,
  );

/** Hashes of the canaries in the entries of a range. A subject's hash depends on the month of the entry (R36). */
const hashesOfCanaries = async (
  tx: Transaction,
  keys: SubjectKeys,
  { from, until }: Range,
): Promise<ReadonlySet<string>> => {
  const canaries = await sql<{
    id: string;
  }>`select traveller_id as id from oversight.canary`.execute(tx);
  if (canaries.rows.length === 0) return new Set();
  const months = await sql<{ at: Date }>`select min(at) as at from journal.entry
    where index >= ${from} and index < ${until} group by date_trunc('month', at at time zone 'UTC')`.execute(
    tx,
  );
  const hashes = new Set<string>();
  for (const { at } of months.rows) {
    const hash = await keys.hasher(at);
    for (const { id } of canaries.rows) hashes.add(hash(id));
  }
  return hashes;
};

const entriesNaming = (
  tx: Transaction,
  { from, until }: Range,
  hashes: readonly string[],
): Promise<readonly { readonly index: bigint; readonly leaf: Buffer }[]> =>
  entryTable
    .only('index', 'leaf')
    .all(
      tx,
      sql`where index >= ${from} and index < ${until} and subjects && ${hashes}::text[] order by index`,
    );
