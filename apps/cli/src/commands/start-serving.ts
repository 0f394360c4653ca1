import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formatVerifierKey } from '@amirani/journal';
import type { StartStep } from '@amirani/server/open-data';
import { type RunningServer, startServer } from '@amirani/server/start';
import { columns } from '@platform/cli/print/columns.ts';
import type { ExitCode } from '@platform/cli/refusal.ts';
import type { Terminal } from '@platform/cli/terminal.ts';
import { waitForSignal } from '@platform/cli/wait-for-signal.ts';
import { createSampleData, type SampleDataState } from '@platform/server/about/sample-data.ts';
import { webFolder } from '@platform/server/http/web.ts';
import { openJournalKeys } from '@platform/server/journal/keys.ts';
import type { Config } from '@platform/server/settings/config.ts';
import { version } from '@platform/server/version.ts';
import qrcode from 'qrcode';
import { demonstrate } from './start-demonstration.ts';
import { nothingMade } from './start-parts.ts';
import { notStarted } from './start-settings.ts';
import type { Steps } from './start-steps.ts';

/** How the workbench is served. */
export interface Serving {
  readonly config: Config;
  /** To the local network, over TLS. */
  readonly lan: boolean;
  /** With a synthetic world in it. */
  readonly demonstration: boolean;
  /** What it waits for before it listens: pages that are being built. */
  readonly pages: Promise<void> | undefined;
  /** Where the steps of the start are shown, and what happens is logged. */
  readonly steps: Steps;
}

/**
 * Serves the workbench, says where and how to sign in, and stays until it is told to stop.
 * @throws Refusal where it cannot start.
 */
export const serve = async (
  terminal: Terminal,
  { config, lan, demonstration, pages, steps }: Serving,
): Promise<ExitCode> => {
  const sampleData = demonstration ? createSampleData(nothingMade) : undefined;
  const server = await startServer({
    ...{ config, lan, pages, log: steps.log },
    onStep: (step) => steps.begin(...textOf(step)),
    ...(sampleData === undefined ? {} : { sampleData }),
  })
    .catch((error: unknown) => {
      throw notStarted(error, config);
    })
    .finally(steps.end);
  await terminal.out(await greeting(server, config));
  const running =
    sampleData === undefined
      ? undefined
      : demonstrate(server, (state) => {
          sampleData.tell(state);
          if (state?.state === 'making') steps.begin('Making the sample data', partText(state));
          else steps.end();
        });
  await waitForSignal();
  await running?.stop();
  steps.end();
  await server.stop();
  return 0;
};

/** A step of the server, and its figure. */
const textOf = (step: StartStep): readonly [text: string, figure?: string] => {
  switch (step.step) {
    case 'database':
      return ['Opening the database'];
    case 'migrations':
      return ['Preparing the database', `migration ${step.done + 1} of ${step.of}`];
    case 'server':
      return ['Starting the server'];
    case 'pages':
      return ['Building the pages'];
    case 'address':
      return ['Opening the address'];
  }
};

const partNames = {
  flights: 'flights and travellers',
  'watch-list': 'a watch list',
  criteria: 'criteria',
  documents: 'travel documents',
  counts: 'counts of incidents',
  case: 'an investigation',
  programme: 'a programme',
  class: 'a class of trainees',
} as const;

/** `part 5 of 8, counts of incidents`. */
const partText = ({ part, number, of }: NonNullable<SampleDataState>): string =>
  `part ${number} of ${of}, ${partNames[part]}`;

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
