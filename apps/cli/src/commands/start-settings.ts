import { type Config, readConfig } from '@amirani/server/platform/config/config';
import { columns } from '../explain/columns.ts';
import { Refusal, systemReason } from '../refusal.ts';
import type { Terminal } from '../terminal.ts';

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
export const notStarted = (error: unknown, { port, dataFolder }: Config): Refusal => {
  if (error instanceof Refusal) return error;
  const code = (error as { readonly code?: string }).code ?? '';
  const text = error instanceof Error ? error.message : String(error);
  const kept = 'nothing was left running; the data is as it was.';
  if (code === 'EADDRINUSE')
    return new Refusal(
      1,
      `something listens on port ${port} already`,
      kept,
      'stop it, or choose another port with --port.',
    );
  if (code === 'database.folder.in-use')
    return new Refusal(
      1,
      `another process uses ${dataFolder} [${code}]`,
      kept,
      'stop the running server first, or set AMIRANI_DATA to another folder.',
    );
  return new Refusal(
    1,
    code.includes('.') ? `${text} [${code}]` : `cannot start: ${systemReason(error)}`,
    kept,
    code.includes('.') ? 'see docs/reference/errors.md.' : 'see the message, and try again.',
  );
};
