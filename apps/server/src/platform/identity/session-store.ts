import type { Role } from '@amirani/contract';
import { sql } from 'kysely';
import type { Transaction } from '../database/open.ts';

/** A session with its account, as stored. */
export interface StoredSession {
  readonly tokenHash: Buffer;
  readonly login: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly createdAt: Date;
  readonly seenAt: Date;
  readonly steppedUpAt: Date | undefined;
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
      'session.token_hash',
      'session.login',
      'session.created_at',
      'session.seen_at',
      'session.stepped_up_at',
      'account.name',
      'account.roles',
    ])
    .where('session.token_hash', '=', tokenHash)
    .where('account.disabled', '=', false)
    .executeTakeFirst();
  return row === undefined
    ? undefined
    : {
        tokenHash: row.token_hash,
        login: row.login,
        name: row.name,
        roles: row.roles,
        createdAt: row.created_at,
        seenAt: row.seen_at,
        steppedUpAt: row.stepped_up_at ?? undefined,
      };
};

/** A session to keep. */
export type NewSession = Pick<
  StoredSession,
  'tokenHash' | 'login' | 'createdAt' | 'steppedUpAt'
> & {
  readonly seenAt: Date;
  readonly expiresAt: Date;
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
      stepped_up_at: session.steppedUpAt ?? null,
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

export const deleteSession = async (tx: Transaction, tokenHash: Buffer): Promise<void> => {
  await tx.deleteFrom('identity.session').where('token_hash', '=', tokenHash).execute();
};

export const deleteSessionsOf = async (tx: Transaction, login: string): Promise<void> => {
  await tx.deleteFrom('identity.session').where('login', '=', login).execute();
};

/** Removes what has expired, so that the table holds only what lives. */
export const deleteExpired = async (tx: Transaction, now: Date, idle: number): Promise<void> => {
  await sql`delete from identity.session
    where expires_at < ${now} or seen_at < ${new Date(now.getTime() - idle * 1000)}`.execute(tx);
};
