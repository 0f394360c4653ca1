import { sql } from 'kysely';
import { withAccess } from '../database/access.ts';
import type { Database } from '../database/open.ts';
import type { JournalHealth } from './port.ts';
import { SEQUENCER } from './sequence.ts';
import { witnessStateOf } from './witness-state.ts';

/** Entries older than this that still wait mean that no sequencer is at work. */
const BEHIND_AFTER_S = 30;

/** How the journal fares, read from its tables. */
export const journalHealth = (
  database: Database,
  witness: string | undefined,
  clock: () => Date,
): JournalHealth => ({
  state: () =>
    withAccess(database, SEQUENCER, 'amirani_sequencer', async (tx) => {
      const { rows } = await sql<{ waiting: number | null }>`
        select extract(epoch from now() - min(written_at))::float8 as waiting from journal.pending`.execute(
        tx,
      );
      return (rows[0]?.waiting ?? 0) > BEHIND_AFTER_S ? ('behind' as const) : ('ok' as const);
    }).catch(() => 'failed' as const),
  witness: async () => {
    if (witness === undefined) return 'not-witnessed';
    return withAccess(database, SEQUENCER, 'amirani_sequencer', async (tx) => {
      const seen = await tx
        .selectFrom('journal.witness')
        .select(['size', 'witnessed_at'])
        .where('place', '=', witness)
        .executeTakeFirst();
      const head = await tx.selectFrom('journal.head').select('size').executeTakeFirst();
      return witnessStateOf(
        seen === undefined ? undefined : { size: Number(seen.size), at: seen.witnessed_at },
        Number(head?.size ?? 0),
        clock(),
      );
    });
  },
});
