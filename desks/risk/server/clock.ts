import { all } from '@platform/server/database/rows.ts';
import type { Platform } from '@platform/server/needs.ts';
import { sql } from 'kysely';
import { asDesk } from './tasks.ts';

/** Erases what was read of files that nobody took over in time; gives how many. */
export const eraseOldImports = async (platform: Platform): Promise<number> => {
  const { journal, clock } = platform;
  const reference = 'risk imports: erase';
  return asDesk(platform, reference, async (tx) => {
    const rows = await all<{
      id: string;
    }>(
      tx,
      sql`update risk.import set state = 'discarded', dry_run = null
      where state not in ('taken', 'discarded') and erases_at <= ${clock()} returning id`,
    );
    const ids = rows.map(({ id }) => id);
    if (ids.length === 0) return 0;
    await sql`delete from risk.import_part where import = any (${ids}::uuid[])`.execute(tx);
    await sql`delete from risk.staged where import = any (${ids}::uuid[])`.execute(tx);
    await journal.record(tx, {
      operation: 'erasure',
      action: 'eraseRiskImports',
      outcome: 'done',
      actor: 'system:risk',
      purpose: 'risk-analysis',
      reference,
      subjects: ids,
      reason: `${ids.length} past their time`,
    });
    return ids.length;
  });
};
