import { openData } from '@amirani/server/open-data';
import { loginForm } from '@platform/api/identity-shapes.ts';
import { type Role, roles } from '@platform/api/vocabulary.ts';
import { type Command, parse, usage } from '@platform/cli/command.ts';
import { askPassword } from '@platform/cli/password.ts';
import { columns } from '@platform/cli/print/columns.ts';
import { type ExitCode, Refusal } from '@platform/cli/refusal.ts';
import type { Terminal } from '@platform/cli/terminal.ts';
import { Problem } from '@platform/server/http/problems.ts';
import {
  addAtConsole,
  consoleAdministrators,
  disableAtConsole,
  listAtConsole,
} from '@platform/server/identity/console.ts';
import { openJournalKeys } from '@platform/server/journal/keys.ts';
import { createJournal } from '@platform/server/journal/record.ts';
import { silentLog } from '@platform/server/log/log.ts';
import type { Platform } from '@platform/server/needs.ts';
import type { Config } from '@platform/server/settings/config.ts';
import { notStarted, settings } from './start-settings.ts';

/** Works on accounts beside the server: the first administrators of a duty profile have nobody to ask. */
export const user: Command = {
  help: `Usage: amirani user add LOGIN --role ROLE [--role ROLE]... [--name NAME]
       amirani user list
       amirani user disable LOGIN

Adds, lists or disables accounts, straight in the database, with an entry in the journal. It uses the settings of the
server: DATABASE_URL, or the embedded database in AMIRANI_DATA (default ./data), whose server must be stopped.

  LOGIN        small letters, digits, dots and hyphens; 2 to 64
  --role ROLE  ${roles.join(', ')}
  --name NAME  the person's name (default: the login)

On duty, add only makes administrators, and only while fewer than ${consoleAdministrators} can sign in. These give every other role:
one proposes, another approves. The password is then an initial one, to be changed at the first sign-in.
The last administrator and the last data protection officer cannot be disabled.

The password (12 characters or more, not a common one) is asked for, or taken from AMIRANI_PASSWORD.
`,
  run: async (args, terminal) => {
    const { values, positionals } = parse('user', args, {
      role: { type: 'string', multiple: true, default: [] },
      name: { type: 'string' },
    });
    const [act, login, ...more] = positionals;
    const { role: given, name } = values;
    if (act === 'list' && login === undefined) return list(terminal);
    if (login === undefined || more.length > 0) throw usage('user', 'name one login');
    if (!loginForm.test(login)) throw usage('user', `${login} is no login`);
    if (act === 'disable') return disable(terminal, login);
    if (act === 'add') return add(terminal, login, rolesOf(given), name ?? login);
    throw usage('user', 'the acts are add, list and disable');
  },
};

const add = async (
  terminal: Terminal,
  login: string,
  given: readonly Role[],
  name: string,
): Promise<ExitCode> => {
  const config = settings(terminal.env);
  const password = await askPassword(terminal, login);
  const { receipt } = await onDatabase(config, `${login} was not added`, (platform) =>
    addAtConsole({ ...platform, config }, { login, name, roles: given, password }),
  );
  await print(terminal, [
    ['added', login],
    ['roles', given.join(', ')],
    ['receipt', `${receipt.leafHash} (${receipt.origin})`],
  ]);
  return 0;
};

const disable = async (terminal: Terminal, login: string): Promise<ExitCode> => {
  const receipt = await onDatabase(
    settings(terminal.env),
    `${login} was not disabled`,
    (platform) => disableAtConsole(platform, login),
  );
  await print(terminal, [
    ['disabled', login],
    ['receipt', `${receipt.leafHash} (${receipt.origin})`],
  ]);
  return 0;
};

const list = async (terminal: Terminal): Promise<ExitCode> => {
  const accounts = await onDatabase(settings(terminal.env), 'no account was listed', listAtConsole);
  await print(
    terminal,
    accounts.map(({ login, roles: held, disabled, unsettled }) => [
      login,
      [
        held.join(', '),
        ...(disabled ? ['disabled'] : []),
        ...(unsettled ? ['incompatible roles: two administrators must settle them'] : []),
      ].join('; '),
    ]),
  );
  return 0;
};

const print = (terminal: Terminal, rows: [string, string][]): Promise<void> =>
  terminal.out(`${columns(rows, { indent: 0 })}\n`);

const rolesOf = (given: readonly string[]): readonly Role[] => {
  if (given.length === 0) throw usage('user', '--role is missing');
  return given.map((name) => {
    const role = roles.find((one) => one === name);
    if (role === undefined) throw usage('user', `there is no role ${name}`);
    return role;
  });
};

/** Opens the database of the server for one act, with its journal. */
const onDatabase = async <T>(
  config: Config,
  failure: string,
  act: (platform: Pick<Platform, 'database' | 'journal' | 'clock'>) => Promise<T>,
): Promise<T> => {
  const database = await openData(config, undefined, silentLog).catch((error: unknown) => {
    throw notStarted(error, config);
  });
  try {
    const clock = (): Date => new Date();
    const keys = await openJournalKeys(config.dataFolder, config.journalOrigin);
    return await act({ database, journal: createJournal(keys, clock), clock });
  } catch (error) {
    if (error instanceof Problem)
      throw new Refusal(
        1,
        `${failure}: ${error.code}`,
        'nothing was changed.',
        'see docs/reference/errors.md.',
      );
    throw notStarted(error, config);
  } finally {
    await database.close();
  }
};
