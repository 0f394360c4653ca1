import { withAccess } from '../database/access.ts';
import type { Database } from '../database/open.ts';
import type { JournalHealth } from './port.ts';
import { SEQUENCER } from './sequence.ts';
import { witnessStateOf } from './witness-state.ts';

/** How the journal stands to its witness, read from its tables. */
export const journalHealth = (
  database: Database,
  witness: string | undefined,
  clock: () => Date,
): JournalHealth => ({
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
