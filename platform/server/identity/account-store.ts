import type { Account } from '@platform/api/types.ts';
import type { Role } from '@platform/api/vocabulary.ts';
import { sql } from 'kysely';
import type { Transaction } from '../database/open.ts';

const columns = [
  'login',
  'name',
  'roles',
  'disabled',
  'created_at',
  'last_sign_in_at',
  'unsettled',
  'initial_until',
] as const;

interface Row {
  readonly login: string;
  readonly name: string;
  readonly roles: Role[];
  readonly disabled: boolean;
  readonly created_at: Date;
  readonly last_sign_in_at: Date | null;
  readonly unsettled: boolean;
  readonly initial_until: Date | null;
}

const shape = (row: Row): Account => ({
  login: row.login,
  name: row.name,
  roles: row.roles,
  disabled: row.disabled,
  createdAt: row.created_at.toISOString(),
  ...(row.last_sign_in_at === null ? {} : { lastSignInAt: row.last_sign_in_at.toISOString() }),
  unsettled: row.unsettled,
  ...(row.initial_until === null ? {} : { initialUntil: row.initial_until.toISOString() }),
});

/** All accounts, by login. */
export const listAccounts = async (tx: Transaction): Promise<Account[]> =>
  (await tx.selectFrom('identity.account').select(columns).orderBy('login').execute()).map(shape);

/** The logins of all accounts. */
export const loginsOf = async (tx: Transaction): Promise<readonly string[]> =>
  (await tx.selectFrom('identity.account').select('login').execute()).map(({ login }) => login);

/** One account; undefined if the login is unknown. */
export const findAccount = async (tx: Transaction, login: string): Promise<Account | undefined> => {
  const row = await tx
    .selectFrom('identity.account')
    .select(columns)
    .where('login', '=', login)
    .executeTakeFirst();
  return row === undefined ? undefined : shape(row);
};

/** The password of an account. */
export interface StoredPassword {
  readonly hash: string;
  /** Until when it is an initial one; undefined if the person chose it. */
  readonly initialUntil: Date | undefined;
  /** The hash of the password before a reset, until the person has chosen another. */
  readonly before: string | undefined;
}

/** The password of an account that may sign in. */
export const findPassword = async (
  tx: Transaction,
  login: string,
): Promise<StoredPassword | undefined> => {
  const row = await tx
    .selectFrom('identity.account')
    .select(['password_hash', 'initial_until', 'password_before'])
    .where('login', '=', login)
    .where('disabled', '=', false)
    .executeTakeFirst();
  return row === undefined
    ? undefined
    : {
        hash: row.password_hash,
        initialUntil: row.initial_until ?? undefined,
        before: row.password_before ?? undefined,
      };
};

/** How many accounts hold incompatible roles from before migration 0160. */
export const countUnsettled = async (tx: Transaction): Promise<number> => {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from identity.account
    where unsettled and not disabled`.execute(tx);
  return rows[0]?.n ?? 0;
};

/** How many administrators can sign in. */
export const countAdministrators = async (tx: Transaction): Promise<number> => {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from identity.account
    where not disabled and 'administrator' = any (roles)`.execute(tx);
  return rows[0]?.n ?? 0;
};

/** Adds an account; undefined where the login is taken. */
export const insertAccount = async (
  tx: Transaction,
  account: Pick<Account, 'login' | 'name' | 'roles'> & {
    readonly passwordHash: string;
    readonly createdAt: Date;
    readonly initialUntil?: Date | undefined;
  },
): Promise<Account | undefined> => {
  const row = await tx
    .insertInto('identity.account')
    .values({
      login: account.login,
      name: account.name,
      roles: account.roles,
      password_hash: account.passwordHash,
      created_at: account.createdAt,
      initial_until: account.initialUntil ?? null,
      password_before: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning(columns)
    .executeTakeFirst();
  return row === undefined ? undefined : shape(row);
};

/** Disables an account; undefined if the login is unknown. The database keeps the last administrator and officer. */
export const disableAccount = async (
  tx: Transaction,
  login: string,
): Promise<Account | undefined> => {
  const row = await tx
    .updateTable('identity.account')
    .set({ disabled: true })
    .where('login', '=', login)
    .returning(columns)
    .executeTakeFirst();
  return row === undefined ? undefined : shape(row);
};

/** Sets a password; `initialUntil` if the person must change it before anything else. */
export const updatePassword = async (
  tx: Transaction,
  login: string,
  passwordHash: string,
  initialUntil?: Date,
): Promise<void> => {
  await tx
    .updateTable('identity.account')
    .set({
      password_hash: passwordHash,
      initial_until: initialUntil ?? null,
      // Two resets in a row: what the person chose is the first of them. A new account had none.
      password_before:
        initialUntil === undefined
          ? null
          : sql`coalesce(password_before, nullif(password_hash, '$argon2id$none'))`,
    })
    .where('login', '=', login)
    .execute();
};

export const noteSignIn = async (tx: Transaction, login: string, now: Date): Promise<void> => {
  await tx
    .updateTable('identity.account')
    .set({ last_sign_in_at: now })
    .where('login', '=', login)
    .execute();
};
