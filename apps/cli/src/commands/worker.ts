import { startWorker } from '@amirani/server/worker';
import { type Command, parse, usage } from '@platform/cli/command.ts';
import { waitForSignal } from '@platform/cli/wait-for-signal.ts';
import { createLog } from '@platform/server/log/log.ts';
import { notStarted, settings } from './start-settings.ts';

/** Starts a worker beside a server and stays until it is told to stop. */
export const worker: Command = {
  help: `Usage: amirani worker

Takes messages in and compares travellers with the watch lists, beside a running server and other workers, on this
host or another, until Ctrl-C. All share one PostgreSQL (DATABASE_URL), the data folder of the server with its keys
(AMIRANI_DATA), and the folder that messages come in (AMIRANI_INBOX). A worker may be ended in any way at any time: what it
was at is taken by another. Settings are environment variables, listed in docs/reference/settings.md.
`,
  run: async (args, terminal) => {
    const { positionals } = parse('worker', args, {});
    if (positionals.length > 0) throw usage('worker', `unexpected: ${positionals.join(' ')}`);
    const config = settings(terminal.env);
    const log = createLog(terminal.err, () => new Date());
    const running = await startWorker({ config, log }).catch((error: unknown) => {
      throw notStarted(error, config);
    });
    await terminal.out('worker at work; stop with Ctrl-C.\n');
    await waitForSignal();
    await running.stop();
    return 0;
  },
};
