import type { Role } from '@platform/api/vocabulary.ts';
import { withAccess } from '../database/access.ts';
import type { Database } from '../database/open.ts';
import { inspect } from './engines.ts';

/** A stored account, as far as rights go. */
export interface StoredAccount {
  readonly login: string;
  readonly roles: readonly Role[];
  readonly disabled: boolean;
  readonly unsettled: boolean;
}

/** All accounts as they are stored. */
export const storedAccounts = (database: Database): Promise<StoredAccount[]> =>
  inspect<StoredAccount>(
    database,
    'select login, roles, disabled, unsettled from identity.account order by login',
  );

/** Stores accounts as they were before the rule: whatever roles they have. */
export const storeAccounts = (
  database: Database,
  accounts: readonly (readonly [login: string, roles: readonly Role[]])[],
): Promise<void> =>
  database.administer(async (client) => {
    await client.query('begin; set local role amirani_owner');
    await client.query('alter table identity.account disable trigger keep_settled');
    for (const [login, roles] of accounts)
      await client.query(
        `insert into identity.account (login, name, roles, password_hash, unsettled)
         values ($1, $1, $2, '$argon2id$none', not identity.roles_compatible($2))`,
        [login, roles],
      );
    await client.query('alter table identity.account enable trigger keep_settled; commit');
  });

/** Does something as an account, in the database role of an administrator. */
export const asAccount = <T>(
  database: Database,
  account: string,
  work: Parameters<typeof withAccess<T>>[3],
): Promise<T> => withAccess(database, { account }, 'amirani_identity', work);
