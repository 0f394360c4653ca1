import type { Role } from '@platform/api/vocabulary.ts';
import { sql } from 'kysely';
import type { Transaction } from '../database/open.ts';
import type { ClientKind } from './client-kind.ts';

/** A session with its account, as stored. */
export interface StoredSession {
  readonly id: string;
  readonly tokenHash: Buffer;
  readonly login: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly createdAt: Date;
  readonly seenAt: Date;
  readonly steppedUpAt: Date | undefined;
  /** The password of the account is an initial one. */
  readonly initialPassword: boolean;
}

/** The session of an account that is not disabled. */
export const findSession = async (
  tx: Transaction,
  tokenHash: Buffer,
): Promise<StoredSession | undefined> => {
  const row = await tx
    .selectFrom('identity.session as session')
    .innerJoin('identity.account as account', 'account.login', 'session.login')
    .select([
      'session.id',
      'session.token_hash',
      'session.login',
      'session.created_at',
      'session.seen_at',
      'session.stepped_up_at',
      'account.name',
      'account.roles',
      'account.initial_until',
    ])
    .where('session.token_hash', '=', tokenHash)
    .where('account.disabled', '=', false)
    .executeTakeFirst();
  return row === undefined
    ? undefined
    : {
        id: row.id,
        tokenHash: row.token_hash,
        login: row.login,
        name: row.name,
        roles: row.roles,
        createdAt: row.created_at,
        seenAt: row.seen_at,
        steppedUpAt: row.stepped_up_at ?? undefined,
        initialPassword: row.initial_until !== null,
      };
};

/** A session to keep. */
export type NewSession = Pick<StoredSession, 'tokenHash' | 'login' | 'createdAt'> & {
  readonly seenAt: Date;
  readonly expiresAt: Date;
  readonly network: string | undefined;
  readonly client: ClientKind;
};

export const insertSession = async (tx: Transaction, session: NewSession): Promise<void> => {
  await tx
    .insertInto('identity.session')
    .values({
      token_hash: session.tokenHash,
      login: session.login,
      created_at: session.createdAt,
      seen_at: session.seenAt,
      expires_at: session.expiresAt,
      stepped_up_at: null,
      network: session.network ?? null,
      browser: session.client.browser ?? null,
      device: session.client.device ?? null,
    })
    .execute();
};

export const noteSession = async (tx: Transaction, tokenHash: Buffer, now: Date): Promise<void> => {
  await tx
    .updateTable('identity.session')
    .set({ seen_at: now })
    .where('token_hash', '=', tokenHash)
    .execute();
};

/** Gives a session a new token after the password was given again; false if it has ended meanwhile. */
export const renewToken = async (
  tx: Transaction,
  old: Buffer,
  tokenHash: Buffer,
  now: Date,
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('identity.session')
    .set({ token_hash: tokenHash, seen_at: now, stepped_up_at: now })
    .where('token_hash', '=', old)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
};

export const deleteSession = async (tx: Transaction, tokenHash: Buffer): Promise<void> => {
  await tx.deleteFrom('identity.session').where('token_hash', '=', tokenHash).execute();
};

export const deleteSessionsOf = async (tx: Transaction, login: string): Promise<void> => {
  await tx.deleteFrom('identity.session').where('login', '=', login).execute();
};

/** A session in the list of its owner. */
export interface ListedSession extends ClientKind {
  readonly id: string;
  readonly tokenHash: Buffer;
  readonly createdAt: Date;
  readonly seenAt: Date;
  readonly network: string | undefined;
}

/** The sessions of an account that still live, last used first. */
export const listSessions = async (
  tx: Transaction,
  login: string,
  now: Date,
  idle: number,
): Promise<ListedSession[]> => {
  const rows = await tx
    .selectFrom('identity.session')
    .select(['id', 'token_hash', 'created_at', 'seen_at', 'network', 'browser', 'device'])
    .where('login', '=', login)
    .where('expires_at', '>', now)
    .where('seen_at', '>', new Date(now.getTime() - idle * 1000))
    .orderBy('seen_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    tokenHash: row.token_hash,
    createdAt: row.created_at,
    seenAt: row.seen_at,
    network: row.network ?? undefined,
    browser: row.browser ?? undefined,
    device: row.device ?? undefined,
  }));
};

/** Ends one session of an account; false if it has no such session. */
export const deleteSessionById = async (
  tx: Transaction,
  login: string,
  id: string,
): Promise<boolean> => {
  const { numDeletedRows } = await tx
    .deleteFrom('identity.session')
    .where('login', '=', login)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
};

/** Ends all sessions of an account but one; gives their number. */
export const deleteOtherSessions = async (
  tx: Transaction,
  login: string,
  kept: Buffer,
): Promise<number> => {
  const { numDeletedRows } = await tx
    .deleteFrom('identity.session')
    .where('login', '=', login)
    .where('token_hash', '<>', kept)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
};

/** Removes expired sessions and counts of attempts. */
export const deleteExpired = async (tx: Transaction, now: Date, idle: number): Promise<void> => {
  await sql`delete from identity.session
    where expires_at < ${now} or seen_at < ${new Date(now.getTime() - idle * 1000)}`.execute(tx);
  await tx.deleteFrom('identity.attempt').where('ends_at', '<', now).execute();
};
