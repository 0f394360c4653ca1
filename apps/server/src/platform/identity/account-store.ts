import type { Account, Role } from '@amirani/contract';
import type { Transaction } from '../database/open.ts';

const columns = ['login', 'name', 'roles', 'disabled', 'created_at', 'last_sign_in_at'] as const;

interface Row {
  readonly login: string;
  readonly name: string;
  readonly roles: Role[];
  readonly disabled: boolean;
  readonly created_at: Date;
  readonly last_sign_in_at: Date | null;
}

const shape = (row: Row): Account => ({
  login: row.login,
  name: row.name,
  roles: row.roles,
  disabled: row.disabled,
  createdAt: row.created_at.toISOString(),
  ...(row.last_sign_in_at === null ? {} : { lastSignInAt: row.last_sign_in_at.toISOString() }),
});

/** All accounts, by login. */
export const listAccounts = async (tx: Transaction): Promise<Account[]> =>
  (await tx.selectFrom('identity.account').select(columns).orderBy('login').execute()).map(shape);

/** The password hash of an account that may sign in. */
export const findPasswordHash = async (
  tx: Transaction,
  login: string,
): Promise<string | undefined> => {
  const row = await tx
    .selectFrom('identity.account')
    .select('password_hash')
    .where('login', '=', login)
    .where('disabled', '=', false)
    .executeTakeFirst();
  return row?.password_hash;
};

/** Adds an account; undefined where the login is taken. */
export const insertAccount = async (
  tx: Transaction,
  account: Pick<Account, 'login' | 'name' | 'roles'> & {
    readonly passwordHash: string;
    readonly createdAt: Date;
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
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning(columns)
    .executeTakeFirst();
  return row === undefined ? undefined : shape(row);
};

/** Changes roles and whether the account may sign in; undefined where there is none. */
export const updateAccount = async (
  tx: Transaction,
  login: string,
  change: { readonly roles: Role[]; readonly disabled: boolean },
): Promise<Account | undefined> => {
  const row = await tx
    .updateTable('identity.account')
    .set(change)
    .where('login', '=', login)
    .returning(columns)
    .executeTakeFirst();
  return row === undefined ? undefined : shape(row);
};

export const updatePassword = async (
  tx: Transaction,
  login: string,
  passwordHash: string,
): Promise<void> => {
  await tx
    .updateTable('identity.account')
    .set({ password_hash: passwordHash })
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
