import { columns } from '@platform/cli/print/columns.ts';
import { Refusal, systemReason } from '@platform/cli/refusal.ts';
import type { Terminal } from '@platform/cli/terminal.ts';
import { type Config, readConfig } from '@platform/server/settings/config.ts';

/** Settings out of the environment, the port out of the argument where one is given. */
export const settings = (env: Terminal['env'], port?: string): Config => {
  const config = readConfig(port === undefined ? env : { ...env, PORT: port });
  if (config.ok) return config.value;
  throw new Refusal(
    1,
    `settings are wrong [config.invalid]\n${columns(
      config.issues.map(({ variable, text }) => [variable, text]),
      { indent: 4 },
    )}`,
    'nothing was started or changed.',
    'correct these environment variables.',
  );
};

/** Why the server or its database could not be opened, and what to do. */
export const notStarted = (error: unknown, config: Config): Refusal => {
  if (error instanceof Refusal) return error;
  const {
    code = '',
    path,
    remedy,
  } = (error ?? {}) as {
    readonly code?: string;
    readonly path?: string;
    readonly remedy?: string;
  };
  const refuse = (what: string, remedy: string): Refusal => new Refusal(1, what, KEPT, remedy);
  if (code === 'EADDRINUSE')
    return refuse(
      `something listens on port ${config.port} already`,
      'stop it, or choose another port with --port.',
    );
  if (code === 'database.folder.in-use')
    return refuse(
      `another process uses ${config.dataFolder} [${code}]`,
      'stop the running server first, or set AMIRANI_DATA to another folder.',
    );
  if (code.includes('.'))
    return refuse(
      `${error instanceof Error ? error.message : String(error)} [${code}]`,
      remedy ?? 'see docs/reference/errors.md.',
    );
  const reason = systemReason(error);
  if (path !== undefined)
    return refuse(
      `cannot use ${path}: ${code === 'EACCES' ? 'this account may not read or write it' : reason}`,
      'give the account of the server that file or folder, or set AMIRANI_DATA to another folder.',
    );
  if (config.databaseUrl !== undefined && /^(E[A-Z_]+|[0-9A-Z]{5})$/.test(code))
    return refuse(
      `the database of DATABASE_URL cannot be used (${placeOf(config.databaseUrl)}): ${reason} [${code}]`,
      'see that PostgreSQL runs there and lets this account in, and correct DATABASE_URL.',
    );
  return refuse(`cannot start: ${reason}`, 'see the message, and try again.');
};

const KEPT = 'nothing was left running; the data is as it was.';

/** Where a database is; never the password. */
const placeOf = (url: string): string => {
  const at = URL.parse(url);
  return at === null
    ? 'it is no address'
    : `${at.host === '' ? 'a local socket' : at.host}${at.pathname}`;
};
