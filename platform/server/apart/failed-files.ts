import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { withAccess } from '../database/access.ts';
import type { Database, Transaction } from '../database/open.ts';
import { Problem } from '../http/problems.ts';
import type { ForeignFile } from './foreign-file.ts';

/** Why a file was not read to its end. */
export interface Failure {
  readonly code: 'memory' | 'time' | 'output' | 'crashed' | 'refused';
  readonly limit?: string;
}

/** Files that a reader gave up, by their digests: none is read again by accident. */
export interface FailedFiles {
  /**
   * How many times the limits hold for this file: 1, or 2 if a person asks for it once more. They can do so once.
   * @throws Problem `reader.known` where a reader gave it up before
   */
  readonly timesFor: (file: ForeignFile, onceMore: boolean) => Promise<1 | 2>;
  /** Keeps that a reader gave it up; gives its SHA-256. */
  readonly keep: (file: ForeignFile, failure: Failure) => Promise<string>;
}

const context = { account: 'system:readers', purpose: 'operation', reference: 'readers' } as const;

/** Keeps them in the database: their digests, never their bytes. */
export const failedFilesIn = (database: Database, clock: () => Date): FailedFiles => {
  const within = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> =>
    withAccess(database, context, 'amirani_ingest', work);
  return {
    timesFor: async (file, onceMore) => {
      if (!(await within((tx) => hasLengthOfOne(tx, file.bytes)))) return 1;
      const sha256 = await digestOf(file);
      const found = await within((tx) => find(tx, sha256, onceMore));
      if (found === undefined) return 1;
      if (!onceMore || found.once_more)
        throw new Problem('reader.known', {
          ...{ why: `reader.${found.code}`, file: sha256.toString('hex') },
          left: found.once_more ? 0 : 1,
        });
      return 2;
    },
    keep: async (file, { code }) => {
      const sha256 = await digestOf(file);
      await within(async (tx) => {
        await sql`insert into platform.failed_file (sha256, bytes, code, at)
          values (${sha256}, ${file.bytes}, ${code}, ${clock()})
          on conflict (sha256) do update set code = excluded.code, at = excluded.at`.execute(tx);
      });
      return sha256.toString('hex');
    },
  };
};

/** Most files need no digest: none of this length was given up. */
const hasLengthOfOne = async (tx: Transaction, bytes: number): Promise<boolean> => {
  const { rows } =
    await sql`select from platform.failed_file where bytes = ${bytes} limit 1`.execute(tx);
  return rows.length > 0;
};

interface Row {
  readonly code: Failure['code'];
  readonly once_more: boolean;
}

/** What is known of a file; where it is to be read once more, that is kept with it. */
const find = async (
  tx: Transaction,
  sha256: Buffer,
  onceMore: boolean,
): Promise<Row | undefined> => {
  const { rows } = await sql<Row>`select code, once_more from platform.failed_file
    where sha256 = ${sha256} for update`.execute(tx);
  if (onceMore)
    await sql`update platform.failed_file set once_more = true where sha256 = ${sha256}`.execute(
      tx,
    );
  return rows[0];
};

const digestOf = async (file: ForeignFile): Promise<Buffer> => {
  const hash = createHash('sha256');
  for await (const part of file.open()) hash.update(part);
  return hash.digest();
};

/** Forgets: for commands and tests without a database. */
export const noFailedFiles: FailedFiles = {
  timesFor: async () => 1,
  keep: async (file) => (await digestOf(file)).toString('hex'),
};
