import { type AppOptions, buildApp, closeApp } from '@amirani/server/app';
import { readerModules } from '@amirani/server/reader-modules';
import { hash } from '@node-rs/argon2';
import type { Role } from '@platform/api/vocabulary.ts';
import type { FastifyInstance } from 'fastify';
import { inject } from 'vitest';
import { failedFilesIn } from '../apart/failed-files.ts';
import { createOwnReaders } from '../apart/own-readers.ts';
import { createReaders, type Readers } from '../apart/readers.ts';
import type { Database } from '../database/open.ts';
import type { Desk } from '../desk.ts';
import { createRateLimit } from '../http/rate-limit.ts';
import { addHashedAccount } from '../identity/accounts.ts';
import { startFeed } from '../jobs/outbox.ts';
import type { Journal } from '../journal/port.ts';
import { silentLog } from '../log/log.ts';
import type { Platform } from '../needs.ts';
import { type Config, requireConfig } from '../settings/config.ts';
import { pressingTwice } from './pressing-twice.ts';
import { type RecordingJournal, recordingJournal, wellJournal } from './recording-journal.ts';

/** A server in a test, with a clock that the test moves and a journal that it reads. */
export interface TestServer {
  readonly app: FastifyInstance;
  readonly platform: Platform;
  readonly journal: RecordingJournal;
  /** Moves the clock by a number of seconds. */
  readonly pass: (seconds: number) => void;
  /** Adds an account of these roles and signs it in; gives the cookie. */
  readonly signIn: (login: string, roles: readonly Role[]) => Promise<string>;
  readonly close: () => Promise<void>;
}

export const PASSWORD = 'მგელი და ცხვარი 7';

/** Everybody of these tests has one password, hashed once and cheaply: hundreds of sign-ins take what its hash says. */
const hashOnce = (): Promise<string> => {
  hashed ??= hash(PASSWORD, { memoryCost: 8, timeCost: 1, parallelism: 1 });
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
    readsApart = false,
    ...limits
  }: {
    /** The desks, or what makes them of the rooms that this platform needs. */
    desks?: readonly Desk[] | ((platform: Platform) => Promise<readonly Desk[]>);
    journal?: Journal;
    /** Settings that differ from those of a training profile. */
    config?: Partial<Config>;
    /** Reads every file in a limited process, as a server does. */
    readsApart?: boolean;
  } & Pick<AppOptions, 'passwordGuard' | 'refusalLimit' | 'web' | 'onRoute'> = {},
): Promise<TestServer> => {
  let now = new Date('2026-11-25T04:00:00Z').getTime();
  const journal = recordingJournal();
  const apart = createReaders({ failed: failedFilesIn(database, () => new Date(now)) });
  const platform: Platform = {
    config: { ...requireConfig({ AMIRANI_DATA: inject('dataFolder') }), ...config },
    database,
    journal: given ?? journal,
    journalHealth: wellJournal,
    log: silentLog,
    clock: () => new Date(now),
    readers: readsApart ? apart : readersOfTests(apart),
  };
  const feed = await startFeed(database, { log: silentLog });
  const app = pressingTwice(
    await buildApp({
      platform,
      feed,
      desks: typeof desks === 'function' ? await desks(platform) : desks,
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

const inPlace = createOwnReaders(readerModules);

/**
 * Files of tests are read in place: a process for each of hundreds takes minutes. What a reader gives up there is read apart, where
 * it is given up as in a server. `reading-apart.test.ts` holds that every reader gives the same in a process.
 */
const readersOfTests = (apart: Readers): Readers => ({
  ...apart,
  read: async function* (task, args, file, onceMore) {
    // What cannot be told to a process is not told here either.
    const told = JSON.parse(JSON.stringify({ args })) as { readonly args: typeof args };
    const items = await Array.fromAsync(inPlace.read(task, told.args, file)).catch(() => undefined);
    yield* items ?? apart.read(task, args, file, onceMore);
  },
});

/** The first cookie of an answer, which is that of the session, as a browser sends it back. */
export const cookieOf = (header: string | readonly string[] | undefined): string =>
  String([header].flat()[0]).split(';')[0] ?? '';
