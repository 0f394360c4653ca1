import type { Transaction } from '@platform/server/database/open.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { errorFacts, type Log } from '@platform/server/log/log.ts';
import { sql } from 'kysely';

/** A source of the first line that this server reads itself. */
export interface ReadSource<Said> {
  readonly name: string;
  readonly read: () => Promise<Said>;
  /** Value used if the source is not readable. */
  readonly lost: Said;
}

/**
 * What a source says, or that it is lost: a room that cannot be read takes no check with it, and is "not checked" there
 * (AI Act Art. 15; R63). What the source refuses by itself is still a refusal.
 * @throws Problem what the source refuses with
 */
export const unlessLost = async <Said>(
  tx: Transaction,
  { name, read, lost }: ReadSource<Said>,
  log: Log,
): Promise<Said> => {
  await sql`savepoint source`.execute(tx);
  try {
    const said = await read();
    await sql`release savepoint source`.execute(tx);
    return said;
  } catch (error) {
    if (error instanceof Problem) throw error;
    await sql`rollback to savepoint source`.execute(tx);
    log.error('checkpoint.source.lost', { source: name, ...errorFacts(error) });
    return lost;
  }
};
