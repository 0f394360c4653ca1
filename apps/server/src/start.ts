import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { academyOf } from '@desk/academy/server/offered.ts';
import { type CheckpointRoom, createCheckpointRoom } from '@desk/checkpoint/server/room.ts';
import { listenForReaders } from '@desk/documents/server/readers/socket.ts';
import { createDocumentsRoom, type DocumentsRoom } from '@desk/documents/server/room.ts';
import { type SampleData, sampleDataPart } from '@platform/server/about/sample-data.ts';
import { mustStayInCountry } from '@platform/server/accountability/country.ts';
import { mustHaveImpactForm } from '@platform/server/accountability/impact-form.ts';
import { failedFilesIn } from '@platform/server/apart/failed-files.ts';
import { createReaders } from '@platform/server/apart/readers.ts';
import { withAccess } from '@platform/server/database/access.ts';
import type { Database } from '@platform/server/database/open.ts';
import { platformHealth } from '@platform/server/health/start.ts';
import { howToListen, type Listening, StartRefused } from '@platform/server/http/listen.ts';
import { countUnsettled } from '@platform/server/identity/account-store.ts';
import {
  ensureTrainingAccounts,
  hasTrainingAccounts,
  type TrainingAccount,
} from '@platform/server/identity/training-accounts.ts';
import { type IngestRoom, startIngest } from '@platform/server/ingest/start.ts';
import { preparePartitions } from '@platform/server/ingest/upkeep.ts';
import { startLooks } from '@platform/server/jobs/polling.ts';
import { eraseWhatIsOver } from '@platform/server/jobs/upkeep.ts';
import { startJournal } from '@platform/server/journal/start.ts';
import { type Log, silentLog } from '@platform/server/log/log.ts';
import type { Platform } from '@platform/server/needs.ts';
import type { Config } from '@platform/server/settings/config.ts';
import { localDay } from '@platform/server/time/local-day.ts';
import { version } from '@platform/server/version.ts';
import type { FastifyInstance } from 'fastify';
import { buildApp, closeApp } from './app.ts';
import { startBackgroundJobs, watchInbox } from './background-jobs.ts';
import { desksOf } from './desks.ts';
import { openData, type StartStep } from './open-data.ts';
import { createShutdownHooks, type ShutdownHooks } from './shutdown.ts';

/** How to start a server. */
export interface StartOptions {
  readonly config: Config;
  /** Serves the local network over TLS with an authority of its own. */
  readonly lan?: boolean;
  /** Where it says what it does; nowhere when absent. */
  readonly log?: Log;
  /** The present instant. */
  readonly clock?: () => Date;
  /** How far the sample data is that the caller makes once the server answers; absent: it makes none. */
  readonly sampleData?: SampleData;
  /** Told of each step as it begins. */
  readonly onStep?: (step: StartStep) => void;
  /** Dump that a new embedded database starts from, for tests. */
  readonly snapshot?: string;
  /** What it waits for before it listens, once all else is there: pages that are being built. */
  readonly pages?: Promise<void> | undefined;
  /** Folder of the built workbench, for tests. */
  readonly web?: string;
}

/** The rooms of a server into which a demonstration brings its world. */
interface ServerRooms {
  readonly ingest: IngestRoom;
  readonly documents: DocumentsRoom;
  readonly checkpoint: CheckpointRoom;
}

/** A server that answers. */
export interface RunningServer {
  /** Where the workbench is: `http://localhost:4680`. */
  readonly address: string;
  /** Sign-ins to show; none in a duty profile. */
  readonly accounts: readonly TrainingAccount[];
  /** With `lan`: the certificate to trust on other machines, and its SHA-256 fingerprint. */
  readonly authority: Listening['authority'];
  readonly platform: Platform;
  readonly rooms: ServerRooms;
  /** Ends it: no new calls, running ones finish, what waits for the journal is integrated. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts the whole server and resolves when it answers.
 * @throws StartRefused where it may not listen; FolderInUse, DataRefused, DatabaseUnsuitable; rejects where the database
 * cannot be reached or the port is taken. Nothing is left running then.
 */
export const startServer = async (options: StartOptions): Promise<RunningServer> => {
  const { config, log = silentLog, clock = () => new Date() } = options;
  mustHaveImpactForm(config, localDay(clock(), config.timeZone));
  const listening = howToListen(config, options.lan === true, clock());
  // R6: every log starts with the legal regime of this data.
  log.info('server.starting', {
    ...{ version, profile: config.profile, regime: config.regime, homeState: config.homeState },
  });
  mkdirSync(config.dataFolder, { recursive: true, mode: 0o700 });
  mustBeWritable(config.dataFolder);
  const shutdown = createShutdownHooks();
  try {
    const database = await openData(config, options.snapshot, log, options.onStep);
    shutdown.add(() => database.close());
    const running = await run(options, listening, { config, database, log, clock }, shutdown);
    log.info('server.started', { address: running.address, engine: database.engine });
    const stop = async (): Promise<void> => {
      await running.stop();
      log.info('server.stopped', { address: running.address });
    };
    return { ...running, stop };
  } catch (error) {
    await shutdown.run();
    throw error;
  }
};

/** The embedded database would say no more than that it failed. */
const mustBeWritable = (folder: string): void => {
  for (const name of ['', 'database', 'keys', 'journal'])
    if (existsSync(join(folder, name)))
      accessSync(join(folder, name), constants.R_OK | constants.W_OK);
};

interface Ground {
  readonly config: Config;
  readonly database: Database;
  readonly log: Log;
  readonly clock: () => Date;
}

const run = async (
  options: StartOptions,
  listening: Listening,
  { config, database, log, clock }: Ground,
  shutdown: ShutdownHooks,
): Promise<RunningServer> => {
  options.onStep?.({ step: 'server' });
  const journal = await startJournal(database, config, { log, clock });
  shutdown.add(() => journal.sequencer.stop());
  const readers = createReaders({ failed: failedFilesIn(database, clock) });
  shutdown.add(async () => readers.close());
  const platform: Platform = {
    ...{ config, database, log, clock, readers },
    journal: journal.journal,
    journalHealth: journal.health,
  };
  await eraseWhatIsOver(platform);
  // Before anything is taken in: what comes before its day has a partition stays in the default one.
  await preparePartitions(platform);
  const ingest = await startIngest(platform);
  const documents = createDocumentsRoom();
  const rooms = { ingest, documents, checkpoint: createCheckpointRoom() };
  await mustStayInCountry(platform);
  if (config.profile === 'duty' && (await hasTrainingAccounts(platform)))
    throw new StartRefused(
      'identity.training-accounts.present',
      'this database has accounts of a training profile: disable them, or use a database of its own for duty',
    );
  const accounts = config.profile === 'training' ? await ensureTrainingAccounts(platform) : [];
  const context = { account: 'system:start' };
  const unsettled = await withAccess(database, context, 'amirani_identity', countUnsettled);
  // Two administrators settle them on the accounts screen; `amirani user list` names them.
  if (unsettled > 0) log.warn('identity.accounts.unsettled', { accounts: unsettled });
  const desks = desksOf({
    ...rooms,
    journalKeys: journal.keys,
    academy: await academyOf(config),
  });
  const feed = await startBackgroundJobs(desks, platform, shutdown);
  const devices = { path: join(config.dataFolder, 'readers.sock'), hub: documents.hub, log, clock };
  shutdown.add(await listenForReaders({ ...devices, profile: config.profile }));
  if (options.pages !== undefined) options.onStep?.({ step: 'pages' });
  await options.pages;
  options.onStep?.({ step: 'address' });
  const health = platformHealth(platform);
  if (options.sampleData !== undefined) health.register(sampleDataPart(options.sampleData));
  const watch = startLooks(async () => void (await health.state()), HEALTH_LOOKS);
  shutdown.add(() => watch.stop());
  const app = await buildApp({
    ...{ platform, feed, desks, health },
    ...(listening.https === undefined ? {} : { https: listening.https }),
    ...(options.web === undefined ? {} : { web: options.web }),
    ...(options.sampleData === undefined ? {} : { sampleData: options.sampleData }),
  });
  shutdown.add(() => closeApp(app));
  const address = await listen(app, listening, config.port);
  await watchInbox(platform, ingest.ingest, shutdown);
  return { address, accounts, authority: listening.authority, platform, rooms, stop: shutdown.run };
};

/** Milliseconds between looks at the server's health, so that a change is logged though nobody asks. */
const HEALTH_LOOKS = 15_000;

const listen = async (app: FastifyInstance, to: Listening, port: number): Promise<string> => {
  await app.listen({ port, host: to.host });
  const bound = app.server.address() as AddressInfo;
  return `${to.https === undefined ? 'http' : 'https'}://${to.shown}:${bound.port}`;
};
