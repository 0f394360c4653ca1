import { type Receipt, type Role, roles } from '@amirani/contract';
import { openData } from '@amirani/server/open-data';
import type { Config } from '@amirani/server/platform/config/config';
import { Problem } from '@amirani/server/platform/http/problems';
import { addAccount, type NewAccount } from '@amirani/server/platform/identity/accounts';
import { openJournalKeys } from '@amirani/server/platform/journal/keys';
import { createJournal } from '@amirani/server/platform/journal/record';
import { silentLog } from '@amirani/server/platform/log';
import { type Command, parse, usage } from '../command.ts';
import { columns } from '../explain/columns.ts';
import { askPassword } from '../password.ts';
import { Refusal } from '../refusal.ts';
import { notStarted, settings } from './start-settings.ts';

/** Adds an account beside the server: the first administrator of a duty profile has nobody to ask. */
export const user: Command = {
  help: `Usage: amirani user add LOGIN --role ROLE [--role ROLE]... [--name NAME]

Adds an account, straight into the database, with an entry in the journal. It uses the settings of the
server: DATABASE_URL, or the embedded database in AMIRANI_DATA (default ./data), whose server must be stopped.

  LOGIN        small letters, digits, dots and hyphens; 2 to 64
  --role ROLE  ${roles.join(', ')}
  --name NAME  the person's name (default: the login)

The password (12 characters or more) is asked for, or taken from AMIRANI_PASSWORD.
`,
  run: async (args, terminal) => {
    const { values, positionals } = parse('user', args, {
      role: { type: 'string', multiple: true, default: [] },
      name: { type: 'string' },
    });
    const [act, login, ...more] = positionals;
    if (act !== 'add') throw usage('user', 'the only act is add');
    if (login === undefined || more.length > 0) throw usage('user', 'name one login');
    if (!/^[a-z][a-z0-9.-]{1,63}$/.test(login)) throw usage('user', `${login} is no login`);
    const config = settings(terminal.env);
    const account = {
      login,
      name: values.name ?? login,
      roles: rolesOf(values.role),
      password: await newPassword(terminal, login),
    };
    const receipt = await add(config, account);
    await terminal.out(
      `${columns(
        [
          ['added', login],
          ['roles', account.roles.join(', ')],
          ['receipt', `${receipt.leafHash} (${receipt.origin})`],
        ],
        { indent: 0 },
      )}\n`,
    );
    return 0;
  },
};

const rolesOf = (given: readonly string[]): readonly Role[] => {
  if (given.length === 0) throw usage('user', '--role is missing');
  return given.map((name) => {
    const role = roles.find((one) => one === name);
    if (role === undefined) throw usage('user', `there is no role ${name}`);
    return role;
  });
};

const newPassword = async (
  terminal: Parameters<typeof askPassword>[0],
  login: string,
): Promise<string> => {
  const password = await askPassword(terminal, login);
  if (password.length >= 12) return password;
  throw new Refusal(
    1,
    `the password has ${password.length} characters`,
    'no account was added.',
    'choose one of 12 or more.',
  );
};

const add = async (config: Config, account: NewAccount): Promise<Receipt> => {
  const database = await openData(config, undefined, silentLog).catch((error: unknown) => {
    throw notStarted(error, config);
  });
  try {
    const clock = (): Date => new Date();
    const keys = await openJournalKeys(config.dataFolder, config.journalOrigin);
    const platform = { database, journal: createJournal(keys, clock), clock };
    return (await addAccount(platform, account, 'system:command')).receipt;
  } catch (error) {
    if (error instanceof Problem)
      throw new Refusal(
        1,
        `${account.login} was not added: ${error.code}`,
        'nothing was changed.',
        'see docs/reference/errors.md.',
      );
    throw notStarted(error, config);
  } finally {
    await database.close();
  }
};
