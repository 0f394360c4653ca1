import type { Account, Receipt, Role } from '@amirani/contract';
import { withAccess } from '../database/access.ts';
import type { Transaction } from '../database/open.ts';
import { Problem } from '../http/problems.ts';
import type { Platform } from '../platform.ts';
import * as store from './account-store.ts';
import { hashPassword } from './password.ts';
import { deleteSessionsOf } from './session-store.ts';

/** An account to add. */
export interface NewAccount {
  readonly login: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly password: string;
}

/** An account whose password was hashed before. */
export type HashedAccount = Omit<NewAccount, 'password'> & { readonly passwordHash: string };

/**
 * Adds an account within a transaction in the role `amirani_identity`. Its password was hashed before, since that takes
 * tens of milliseconds in which others would wait for the connection.
 * @throws Problem `identity.account.exists`, `identity.oversight-alone`
 */
export const addAccountIn = async (
  tx: Transaction,
  account: HashedAccount,
  now: Date,
): Promise<Account> => {
  const { login, name, roles, passwordHash } = account;
  overseesAlone(roles);
  const added = await store.insertAccount(tx, {
    login,
    name,
    roles: [...new Set(roles)],
    passwordHash,
    createdAt: now,
  });
  if (added === undefined) throw new Problem('identity.account.exists', { login });
  return added;
};

/**
 * Adds an account from outside a request (command line, first start), with its journal entry.
 * @throws Problem `identity.account.exists`, `identity.oversight-alone`
 */
export const addAccount = async (
  platform: AccountNeeds,
  { password, ...account }: NewAccount,
  actor: string,
): Promise<AddedAccount> =>
  addHashedAccount(platform, { ...account, passwordHash: await hashPassword(password) }, actor);

/**
 * The same where several accounts have one password that everybody is shown: it is hashed once for all of them.
 * @throws Problem `identity.account.exists`, `identity.oversight-alone`
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
 * Changes what an account may do; its sessions end where it is disabled. The database itself keeps the last
 * data protection officer (R38).
 * @throws Problem `identity.account.unknown`, `identity.last-data-protection-officer`, `identity.oversight-alone`
 */
export const changeAccount = async (
  tx: Transaction,
  login: string,
  change: { readonly roles: readonly Role[]; readonly disabled: boolean },
): Promise<Account> => {
  const roles = [...new Set(change.roles)];
  overseesAlone(roles);
  const account = await store
    .updateAccount(tx, login, { roles, disabled: change.disabled })
    .catch((cause: unknown) => {
      throw (cause as { readonly code?: string }).code === LAST_OFFICER
        ? new Problem('identity.last-data-protection-officer', {}, { cause })
        : cause;
    });
  if (account === undefined) throw new Problem('identity.account.unknown');
  if (account.disabled) await deleteSessionsOf(tx, login);
  return account;
};

/** The other tasks of a data protection officer must not make a conflict of interests (GDPR Art. 38(6)): here they have none. */
const overseesAlone = (roles: readonly Role[]): void => {
  if (roles.includes('data-protection-officer') && new Set(roles).size > 1)
    throw new Problem('identity.oversight-alone');
};

/** The SQLSTATE that migration 0002 raises. */
const LAST_OFFICER = 'AM038';
