import type { Account, Receipt } from '@platform/api/types.ts';
import { sql } from 'kysely';
import { withAccess } from '../database/access.ts';
import { Problem } from '../http/problems.ts';
import type { Platform } from '../needs.ts';
import { countAdministrators, listAccounts } from './account-store.ts';
import { type AddedAccount, addAccountIn, disable, type NewAccount } from './accounts.ts';
import { initialUntil } from './initial-password.ts';
import { hashPassword } from './password.ts';
import { mustBeGoodPassword } from './password-rules.ts';

/** What the console works with. */
type ConsoleNeeds = Pick<Platform, 'database' | 'journal' | 'clock'> & {
  readonly config: Pick<Platform['config'], 'profile'>;
};

const CONSOLE = 'system:command';

/** On duty the console adds administrators until this many exist: two can give every other role. */
export const consoleAdministrators = 2;

/**
 * Adds an account at the console. On duty only an administrator, and only below two of them; the password is an
 * initial one. A training installation has no real data: there the console adds any account.
 * @throws Problem `identity.console.administrators`, `identity.console.role`, `identity.account.exists`,
 * `identity.roles.incompatible`, `identity.password.*`
 */
export const addAtConsole = async (
  { database, journal, clock, config }: ConsoleNeeds,
  { password, ...account }: NewAccount,
): Promise<AddedAccount> => {
  await mustBeGoodPassword(password, account.login);
  const passwordHash = await hashPassword(password);
  const isDuty = config.profile === 'duty';
  if (isDuty && account.roles.some((role) => role !== 'administrator'))
    throw new Problem('identity.console.role');
  return withAccess(database, { account: CONSOLE }, 'amirani_identity', async (tx) => {
    // Two consoles at once wait for each other.
    await sql`select pg_advisory_xact_lock(4712)`.execute(tx);
    if (isDuty && (await countAdministrators(tx)) >= consoleAdministrators)
      throw new Problem('identity.console.administrators', { most: consoleAdministrators });
    const initial = isDuty ? { initialUntil: initialUntil(clock()) } : {};
    const added = await addAccountIn(tx, { ...account, ...initial, passwordHash }, clock());
    const receipt = await journal.record(tx, {
      ...{ operation: 'access', actor: CONSOLE, action: 'addAccount', outcome: 'done' },
      ...{ subjects: [account.login], reason: account.roles.join(' ') },
    });
    return { account: added, receipt };
  });
};

/**
 * Disables an account at the console; its sessions end.
 * @throws Problem `identity.account.unknown`, `identity.last-administrator`, `identity.last-data-protection-officer`
 */
export const disableAtConsole = (
  { database, journal }: Pick<ConsoleNeeds, 'database' | 'journal'>,
  login: string,
): Promise<Receipt> =>
  withAccess(database, { account: CONSOLE }, 'amirani_identity', async (tx) => {
    await disable(tx, login);
    return journal.record(tx, {
      ...{ operation: 'access', actor: CONSOLE, action: 'disableAccount', outcome: 'done' },
      subjects: [login],
    });
  });

/** All accounts, read at the console, with an entry in the journal. */
export const listAtConsole = ({
  database,
  journal,
}: Pick<ConsoleNeeds, 'database' | 'journal'>): Promise<readonly Account[]> =>
  withAccess(database, { account: CONSOLE }, 'amirani_identity', async (tx) => {
    await journal.record(tx, {
      ...{ operation: 'access', actor: CONSOLE, action: 'listAccounts', outcome: 'done' },
    });
    return listAccounts(tx);
  });
