import type pg from 'pg';
import type { Database } from '../../database/open.ts';
import type { FileClaims } from './folder.ts';

// The first of the two numbers of a lock, which no other advisory lock uses; the second is the hash of a file's name.
const LOCKS = 6963;

/** Claims that end with the process that made them, in order or not. */
export interface SharedClaims extends FileClaims {
  readonly stop: () => Promise<void>;
}

/**
 * Claims files by advisory locks of one PostgreSQL session: a process that dies loses its session, and with it its claims,
 * so that others take what it left. Where the session breaks while the process lives, another process may take the same
 * file: what was stored is then a duplicate, told by its digest (ADR 4). Two names with one hash wait for each other.
 */
export const sharedClaims = ({ pool }: Pick<Database, 'pool'>): SharedClaims => {
  let session: Promise<pg.PoolClient> | undefined;
  const open = async (): Promise<pg.PoolClient> => {
    const client = await pool.connect();
    client.once('error', () => {
      session = undefined;
    });
    return client;
  };
  const ask = async (text: string, names: readonly string[]): Promise<readonly string[]> => {
    session ??= open();
    const client = await session.catch((error: unknown) => {
      session = undefined;
      throw error;
    });
    const { rows } = await client.query<{ name: string }>(text, [names]).catch((error: unknown) => {
      session = undefined;
      client.release(true);
      throw error;
    });
    return rows.map(({ name }) => name);
  };
  return {
    take: (names) =>
      ask(
        `select name from unnest($1::text[]) as name where pg_try_advisory_lock(${LOCKS}, hashtext(name))`,
        names,
      ),
    letGo: async (names) => {
      await ask(
        `select name from unnest($1::text[]) as name where pg_advisory_unlock(${LOCKS}, hashtext(name))`,
        names,
      );
    },
    stop: async () => {
      // The session ends, and with it every lock.
      (await session?.catch(() => undefined))?.release(true);
    },
  };
};
