import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formatVerifierKey } from '@amirani/journal';
import { type Config, readConfig } from '@amirani/server/platform/config/config';
import { webFolder } from '@amirani/server/platform/http/web';
import { openJournalKeys } from '@amirani/server/platform/journal/keys';
import { createLog, type Log, silentLog } from '@amirani/server/platform/log';
import { type RunningServer, startServer } from '@amirani/server/start';
import { version } from '@amirani/server/version';
import qrcode from 'qrcode';
import { type Command, parse, usage } from '../command.ts';
import { columns } from '../explain/columns.ts';
import { Refusal, systemReason } from '../refusal.ts';
import type { Terminal } from '../terminal.ts';
import { type DemonstrationHandle, demonstrate } from './start-demonstration.ts';

/** Starts the whole server and stays until it is told to stop. */
export const start: Command = {
  help: `Usage: amirani start [--port N] [--lan] [--no-demonstration]

Starts the workbench and stays until Ctrl-C. With nothing else set it is a training profile: an embedded
database in ./data, synthetic travellers, and one sign-in a role, shown here.

  --port N            where to listen (default 4680, or PORT)
  --lan               serve the local network over TLS, with a certificate authority of its own; shows its
                      fingerprint and a QR code of the address
  --no-demonstration  begin with nothing in it

Settings are environment variables, listed in docs/reference/settings.md: AMIRANI_PROFILE, DATABASE_URL, …
`,
  run: async (args, terminal) => {
    const { values, positionals } = parse('start', args, {
      port: { type: 'string' },
      lan: { type: 'boolean', default: false },
      'no-demonstration': { type: 'boolean', default: false },
    });
    if (positionals.length > 0) throw usage('start', `unexpected: ${positionals.join(' ')}`);
    const config = settings(terminal.env, values.port);
    let demonstration: DemonstrationHandle | undefined;
    const server = await startServer({
      config,
      lan: values.lan,
      log: logOf(terminal),
      ...(config.profile === 'duty' || values['no-demonstration']
        ? {}
        : {
            demonstration: async (ingest, platform, documents, checkpoint) => {
              demonstration = await demonstrate(platform, { ingest, documents, checkpoint });
            },
          }),
    }).catch((error: unknown) => {
      throw notStarted(error, config);
    });
    await terminal.out(await greeting(server, config));
    await stopAsked();
    await demonstration?.stop();
    await server.stop();
    return 0;
  },
};

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

/** A person sees only what went wrong; a service manager gets every event as a line of JSON. */
const logOf = ({ err, watched }: Terminal): Log => {
  const log = createLog(err, () => new Date());
  return watched ? { ...log, info: silentLog.info } : log;
};

const greeting = async (server: RunningServer, config: Config): Promise<string> => {
  const { address, accounts, authority, platform } = server;
  const [first] = accounts;
  const engine = platform.database.engine === 'pglite' ? 'embedded database' : 'PostgreSQL';
  const rows = [
    ['workbench', address],
    ...(existsSync(join(webFolder, 'index.html'))
      ? []
      : [['', 'its pages are not built: run `npm run build`, or start with `npm start`']]),
    ...(first === undefined
      ? []
      : [
          ['sign in', accounts.map(({ login }) => login).join(', ')],
          ['password', `${first.password}  (the same for all; synthetic travellers only)`],
        ]),
    ['journal key', await verifierKey(config)],
    ['data', config.databaseUrl === undefined ? config.dataFolder : 'PostgreSQL (DATABASE_URL)'],
    ...(authority === undefined
      ? []
      : [
          ['trust', `${authority.file}, on each machine that opens the address`],
          ['', `SHA-256 ${authority.fingerprint}`],
        ]),
  ];
  const code =
    authority === undefined
      ? ''
      : `\n${await qrcode.toString(address, { type: 'terminal', small: true })}`;
  return `Amirani ${version}, ${config.profile}, ${engine}\n\n${columns(rows)}\n${code}\nStop with Ctrl-C.\n`;
};

/** For `amirani journal verify --key`: kept elsewhere, it shows later that nobody rewrote the journal. */
const verifierKey = async ({ dataFolder, journalOrigin }: Config): Promise<string> =>
  formatVerifierKey((await openJournalKeys(dataFolder, journalOrigin)).verifier);

/** Waits for the first signal; a second one while it ends in order changes nothing. */
export const stopAsked = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => resolve());
  });
