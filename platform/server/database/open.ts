import pg from 'pg';
import { type EmbeddedPostgres, startEmbedded } from './embedded.ts';
import { createTransact, type Transact } from './transact.ts';
import { valueParsers } from './value-parsers.ts';

export type { Transaction } from './transact.ts';

/**
 * An open database. Its sessions wear the role `amirani_app`, which may read no table of any room: data is
 * reached through `withAccess` only (R1).
 */
export interface Database {
  readonly engine: 'pglite' | 'postgres';
  readonly pool: pg.Pool;
  /** Opens a transaction; `withAccess` is the way in. */
  readonly transact: Transact;
  /** Whether a transaction of this process failed since stored data is damaged (a page, a file that is gone). */
  readonly isDamaged: () => boolean;
  /** Work as the login role (owner of the database): migrations and tests that look behind the scenes. */
  readonly administer: <T>(work: (client: pg.PoolClient) => Promise<T>) => Promise<T>;
  /** The embedded database as a gzipped tar; absent on PostgreSQL. */
  readonly dump?: () => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

export interface OpenOptions {
  /** `postgres://…` for a server; embedded when absent. */
  readonly url?: string;
  /** Folder of the embedded database; in memory when absent. */
  readonly dataDir?: string;
  /** Dump that a new embedded database starts from. */
  readonly snapshot?: string;
  /** Most connections at once on PostgreSQL; 10 when absent. PGlite has one. */
  readonly connections?: number;
  /** Told of an idle connection that broke; the next query reports it too. */
  readonly onTrouble?: (error: Error) => void;
}

// Before the first migration the role does not exist, or is not granted, yet: then nothing is worn.
const wearAppRole = `select set_config('role', rolname, false) from pg_roles
  where rolname = 'amirani_app' and pg_has_role(session_user, oid, 'member')`;

// Tables have a part for each day: a plan over many of them looks so dear that PostgreSQL compiles it, for seconds, and then
// runs for milliseconds. Nothing here runs for long.
const withoutCompiler = 'set jit = off';

/**
 * Opens PostgreSQL by URL, or PGlite on its own thread, both through `pg`: one dialect, one set of value
 * parsers, one error class (`code`, `constraint`, `detail`).
 * @throws FolderInUse; rejects where the embedded database cannot start.
 */
export const openDatabase = async (options: OpenOptions): Promise<Database> => {
  const embedded = options.url === undefined ? await startEmbedded(options) : undefined;
  const onConnect = async (client: pg.ClientBase): Promise<void> => {
    await client.query(withoutCompiler);
    await client.query(wearAppRole);
  };
  const pool = new pg.Pool({
    ...(embedded === undefined
      ? {
          connectionString: options.url,
          max: options.connections ?? 10,
          connectionTimeoutMillis: 10_000,
        }
      : // PGlite has one session: a second connection inside a transaction fails instead of hanging.
        {
          stream: () => embedded.connect(),
          max: 1,
          idleTimeoutMillis: 0,
          connectionTimeoutMillis: 30_000,
        }),
    types: valueParsers,
    // pg waits for what it returns; its types do not say so.
    onConnect: onConnect as (client: pg.ClientBase) => void,
  });
  // Without a listener an idle connection that breaks would end the process.
  pool.on('error', (error) => options.onTrouble?.(error));
  // Nor one that breaks while it is lent out and waits between two queries.
  pool.on('connect', (client) => client.on('error', (error) => options.onTrouble?.(error)));
  const transact = await createTransact(pool);
  let damaged = false;
  return {
    engine: embedded === undefined ? 'postgres' : 'pglite',
    pool,
    transact: (opening, work) =>
      transact(opening, work).catch((error: unknown) => {
        damaged ||= isDamage(error);
        throw error;
      }),
    isDamaged: () => damaged,
    administer: (work) => administer(pool, work),
    ...dumping(pool, embedded),
    close: async () => {
      await pool.end();
      await embedded?.close();
    },
  };
};

/** Data or index corrupted, an I/O error, a file that is gone (SQLSTATE). */
const isDamage = (error: unknown): boolean =>
  /^(?:XX00[12]|58030|58P01)$/.test(String((error as { readonly code?: unknown } | null)?.code));

const dumping = (pool: pg.Pool, embedded: EmbeddedPostgres | undefined): Pick<Database, 'dump'> =>
  embedded === undefined
    ? {}
    : {
        dump: () =>
          administer(pool, async (client) => {
            await client.query('checkpoint');
            return embedded.dump();
          }),
      };

const administer = async <T>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> => {
  const client = await pool.connect();
  try {
    await client.query('reset role');
    const result = await work(client);
    await client.query(wearAppRole);
    client.release();
    return result;
  } catch (error) {
    client.release(true); // whatever role or transaction it was left in ends with it
    throw error;
  }
};
