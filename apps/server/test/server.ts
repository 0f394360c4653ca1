import type { Role } from '@amirani/contract';
import type { FastifyInstance } from 'fastify';
import { type AppOptions, buildApp, closeApp } from '../src/app.ts';
import { failedFilesIn } from '../src/platform/apart/failed-files.ts';
import { createOwnReaders } from '../src/platform/apart/own-readers.ts';
import { createReaders, type Readers } from '../src/platform/apart/readers.ts';
import { type Config, requireConfig } from '../src/platform/config/config.ts';
import type { Database } from '../src/platform/database/open.ts';
import { createRateLimit } from '../src/platform/http/rate-limit.ts';
import { addHashedAccount } from '../src/platform/identity/accounts.ts';
import { hashPassword } from '../src/platform/identity/password.ts';
import { startFeed } from '../src/platform/jobs/outbox.ts';
import type { Journal } from '../src/platform/journal/port.ts';
import { silentLog } from '../src/platform/log.ts';
import type { Platform } from '../src/platform/platform.ts';
import type { Desk } from '../src/platform/registry.ts';
import { pressingTwice } from './pressing-twice.ts';
import { type RecordingJournal, recordingJournal, wellJournal } from './recording-journal.ts';

/** A server in a test, with a clock that the test moves and a journal that it reads. */
export interface TestServer {
  readonly app: FastifyInstance;
  readonly platform: Platform;
  readonly journal: RecordingJournal;
  /** Moves the clock by so many seconds. */
  readonly pass: (seconds: number) => void;
  /** Adds an account of these roles and signs it in; gives the cookie. */
  readonly signIn: (login: string, roles: readonly Role[]) => Promise<string>;
  readonly close: () => Promise<void>;
}

export const PASSWORD = 'მგელი და ცხვარი 7';

/** Everybody of these tests has one password: what it takes to hash it is paid once. */
const hashOnce = (): Promise<string> => {
  hashed ??= hashPassword(PASSWORD);
  return hashed;
};

let hashed: Promise<string> | undefined;

/** Builds the server over a test's database. */
export const testServer = async (
  database: Database,
  {
    desks = [],
    journal: given,
    config = {},
    ...limits
  }: {
    desks?: readonly Desk[];
    journal?: Journal;
    /** Settings that differ from those of a training profile. */
    config?: Partial<Config>;
  } & Pick<AppOptions, 'passwordGuard' | 'refusalLimit' | 'web' | 'onRoute'> = {},
): Promise<TestServer> => {
  let now = new Date('2026-11-25T04:00:00Z').getTime();
  const journal = recordingJournal();
  const platform: Platform = {
    config: { ...requireConfig({}), ...config },
    database,
    journal: given ?? journal,
    journalHealth: wellJournal,
    log: silentLog,
    clock: () => new Date(now),
    readers: readersOfTests(
      createReaders({ failed: failedFilesIn(database, () => new Date(now)) }),
    ),
  };
  const feed = await startFeed(database, { log: silentLog, interval: 50 });
  const app = pressingTwice(
    await buildApp({
      platform,
      feed,
      desks,
      refusalLimit: createRateLimit(1e6, 60),
      ...limits,
    }),
  );
  return {
    app,
    platform,
    journal,
    pass: (seconds) => {
      now += seconds * 1000;
    },
    signIn: async (login, roles) => {
      const account = { login, name: login, roles, passwordHash: await hashOnce() };
      await addHashedAccount(platform, account, 'system:test');
      const answer = await app.inject({
        method: 'POST',
        url: '/api/session',
        headers: { 'x-amirani': '1' },
        payload: { login, password: PASSWORD },
      });
      if (answer.statusCode !== 200) throw new Error(answer.body);
      return cookieOf(answer.headers['set-cookie']);
    },
    close: async () => {
      await closeApp(app);
      await feed.stop();
      platform.readers.close();
    },
  };
};

const inPlace = createOwnReaders({
  'document.files': () => import('../src/desks/documents/pieces/read-files.ts'),
  'document.trust-store': () => import('../src/desks/documents/trust/read-store.ts'),
  'document.verdict': () => import('../src/desks/documents/verdict/read-verdict.ts'),
});

/**
 * Documents of the factory are read and judged in place, with the store that stands: a process for each of hundreds takes minutes.
 * `reading.test.ts` and `judging.test.ts` have them apart. Lists and replay files are read apart here, too.
 */
const readersOfTests = (apart: Readers): Readers => ({
  ...apart,
  read: (task, args, file, onceMore) =>
    task.name === 'document.files' || (task.name.startsWith('document.') && task.isHeld === true)
      ? inPlace.read(task, args, file)
      : apart.read(task, args, file, onceMore),
});

/** The first cookie of an answer, which is that of the session, as a browser sends it back. */
export const cookieOf = (header: string | readonly string[] | undefined): string =>
  String([header].flat()[0]).split(';')[0] ?? '';
