import type { Database } from './open.ts';

/** The database server cannot be used; the code is documented in docs/reference/errors.md. */
export class DatabaseUnsuitable extends Error {
  readonly code: 'database.version.too-old' | 'database.not-durable';
  constructor(code: 'database.version.too-old' | 'database.not-durable', text: string) {
    super(text);
    this.code = code;
  }
}

/** The oldest PostgreSQL whose SQL the migrations use. */
const OLDEST = 15;

/**
 * Settings of the server under which a commit that was acknowledged may be lost in a power cut: the sender
 * would never send it again.
 * @throws DatabaseUnsuitable `database.version.too-old`
 */
export const durabilityGaps = async (database: Database): Promise<readonly string[]> => {
  const { rows } = await database.pool.query<Record<string, string>>(
    `select current_setting('server_version_num') as version, current_setting('fsync') as fsync,
       current_setting('full_page_writes') as full_page_writes,
       current_setting('synchronous_commit') as synchronous_commit`,
  );
  const { version = '0', ...settings } = rows[0] ?? {};
  if (Number(version) < OLDEST * 10_000)
    throw new DatabaseUnsuitable(
      'database.version.too-old',
      `PostgreSQL ${Math.floor(Number(version) / 10_000)} is too old: ${OLDEST} or newer is needed`,
    );
  // PGlite gets its fsync from durability.ts and writes whole pages by its own way.
  if (database.engine === 'pglite') return [];
  return Object.entries(settings)
    .filter(([, value]) => value === 'off')
    .map(([name]) => name);
};
