import { conflictOf } from '@platform/api/role-conflicts.ts';
import type { Account, Receipt } from '@platform/api/types.ts';
import type { Role } from '@platform/api/vocabulary.ts';
import { withAccess } from '../database/access.ts';
import type { Transaction } from '../database/open.ts';
import { Problem } from '../http/problems.ts';
import type { Platform } from '../needs.ts';
import * as store from './account-store.ts';
import { asProblem } from './database-problems.ts';
import { deleteSessionsOf } from './session-store.ts';

/** An account to add. */
export interface NewAccount {
  readonly login: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly password: string;
  /** Set if the password is an initial one, to be changed at the first sign-in. */
  readonly initialUntil?: Date;
}

/** An account whose password was hashed before. */
export type HashedAccount = Omit<NewAccount, 'password'> & { readonly passwordHash: string };

/**
 * Adds an account within a transaction in the role `amirani_identity`. Its password was hashed before, since that takes
 * tens of milliseconds in which others would wait for the connection.
 * @throws Problem `identity.account.exists`, `identity.roles.incompatible`
 */
export const addAccountIn = async (
  tx: Transaction,
  account: HashedAccount,
  now: Date,
): Promise<Account> => {
  const { login, name, roles, passwordHash, initialUntil } = account;
  mustBeCompatible(roles);
  const added = await store.insertAccount(tx, {
    login,
    name,
    roles: [...new Set(roles)],
    passwordHash,
    createdAt: now,
    initialUntil,
  });
  if (added === undefined) throw new Problem('identity.account.exists', { login });
  return added;
};

/**
 * Adds an account from outside a request (first start of a training profile), with its journal entry.
 * @throws Problem `identity.account.exists`, `identity.roles.incompatible`
 */
export const addHashedAccount = (
  { database, journal, clock }: AccountNeeds,
  account: HashedAccount,
  actor: string,
): Promise<AddedAccount> =>
  withAccess(database, { account: actor }, 'amirani_identity', async (tx) => ({
    account: await addAccountIn(tx, account, clock()),
    receipt: await journal.record(tx, {
      operation: 'access',
      actor,
      action: 'addAccount',
      outcome: 'done',
      subjects: [account.login],
    }),
  }));

type AccountNeeds = Pick<Platform, 'database' | 'journal' | 'clock'>;

/** An account that was added, and the receipt of the journal. */
export interface AddedAccount {
  readonly account: Account;
  readonly receipt: Receipt;
}

/**
 * Disables an account; its sessions end. The database itself keeps the last administrator and the last data protection
 * officer (R38).
 * @throws Problem `identity.account.unknown`, `identity.last-administrator`, `identity.last-data-protection-officer`
 */
export const disable = async (tx: Transaction, login: string): Promise<Account> => {
  const account = await store.disableAccount(tx, login).catch(asProblem);
  if (account === undefined) throw new Problem('identity.account.unknown');
  await deleteSessionsOf(tx, login);
  return account;
};

/**
 * Refuses roles that must not meet in one account.
 * @throws Problem `identity.roles.incompatible` with the two
 */
export const mustBeCompatible = (roles: readonly Role[]): void => {
  const conflict = conflictOf(roles);
  if (conflict !== undefined)
    throw new Problem('identity.roles.incompatible', { one: conflict[0], other: conflict[1] });
};
