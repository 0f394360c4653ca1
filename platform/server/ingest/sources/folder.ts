import { mkdir, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { largestUpload } from '@platform/api/ingest.ts';
import { errorFacts, type Facts, type Log } from '../../log/log.ts';
import type { Ingest, IngestCall } from '../port.ts';
import { endsWhole, groupsOf, isSame, look, type Seen } from './folder-files.ts';
import { isOfTheHost } from './host-error.ts';

/** A folder whose files are taken in. */
export interface FolderOptions {
  readonly folder: string;
  readonly ingest: Ingest;
  readonly call: IngestCall;
  readonly log: Log;
  /** Milliseconds between looks; a file must look the same in two of them before it is read. 1,000 where absent. */
  readonly interval?: number;
  /** Milliseconds for which a file that does not end as a whole interchange does must look the same: 30,000 where absent. */
  readonly patience?: number;
  /** Where several processes take from one folder: which files are whose. */
  readonly claims?: FileClaims;
  /** Largest file; a larger one is left where it is and reported by its size and time, for a name may be somebody's. `largestUpload` where absent. */
  readonly largest?: number;
}

/** Tells several processes apart that take from one folder. */
export interface FileClaims {
  /** Those of the files that nobody else has; they are this process's until it lets them go or ends, however it ends. */
  readonly take: (names: readonly string[]) => Promise<readonly string[]>;
  readonly letGo: (names: readonly string[]) => Promise<void>;
}

/** A folder being watched. */
export interface FolderWatch {
  readonly stop: () => Promise<void>;
}

/**
 * Takes in what appears in a folder until stopped. A file that is still growing is left alone, and one that breaks off is
 * given time: what its writer adds after it was taken and removed would be lost. Files whose
 * names begin with a dot or end in `.part` or `.tmp` are not looked at. A file is removed after the commit
 * that stored it, since its raw bytes hold what the gate drops; where the commit fails it stays and is tried
 * again. A file that changed while it was read stays too: what was stored is then a duplicate. A file on which
 * the server itself fails three times, alone, is held in the quarantine, and the others go on. A file that may not be
 * read, or not be removed, is reported once, without its name; what is stored and still there is not stored again.
 */
export const watchFolder = async (options: FolderOptions): Promise<FolderWatch> => {
  await mkdir(options.folder, { recursive: true, mode: 0o700 });
  const stopping = new AbortController();
  const running = watch(
    { ...options, failures: new Map(), reported: new Map(), stored: new Map(), since: new Map() },
    stopping.signal,
  );
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
};

const INTERVAL = 1000;
const PATIENCE = 30_000;
/** How often a file must fail alone before it is held: what passes by itself passes in that time. */
const ATTEMPTS = 3;

interface Watch extends FolderOptions {
  /** How often each file failed when it was taken alone. */
  readonly failures: Map<string, number>;
  /** Files of which it was said that they cannot be taken, or not be removed. */
  readonly reported: Map<string, Seen>;
  /** Files that are stored as they are and could not be removed. */
  readonly stored: Map<string, Seen>;
  /** Since when, by a clock that nobody sets, each file has looked as it does. */
  readonly since: Map<string, { readonly file: Seen; readonly at: number }>;
}

const watch = async (options: Watch, signal: AbortSignal): Promise<void> => {
  const { interval = INTERVAL } = options;
  while (!signal.aborted) {
    try {
      const began = performance.now();
      const now = await look(options.folder);
      for (const name of options.failures.keys()) if (!now.has(name)) options.failures.delete(name);
      for (const known of [options.reported, options.stored])
        for (const [name, file] of known) if (!isSame(now.get(name), file)) known.delete(name);
      await removeStored(options);
      noteSince(options, now);
      const ready: Seen[] = [];
      for (const file of now.values())
        if (
          sinceOf(options, file) < began &&
          mayBeTaken(options, file) &&
          (await isDone(options, file))
        )
          ready.push(file);
      await takeAll(options, ready, signal);
    } catch (error) {
      // Nothing was removed: the next look finds the same files.
      options.log.warn('ingest.folder.failed', errorFacts(error));
    }
    await wait(interval, undefined, { signal }).catch(() => undefined);
  }
};

const noteSince = ({ since }: Watch, now: ReadonlyMap<string, Seen>): void => {
  for (const name of since.keys()) if (!now.has(name)) since.delete(name);
  for (const file of now.values())
    if (!isSame(since.get(file.name)?.file, file))
      since.set(file.name, { file, at: performance.now() });
};

/** One that was first seen like this in the present look is not known to have stopped growing: it is of now. */
const sinceOf = ({ since }: Watch, { name }: Seen): number =>
  since.get(name)?.at ?? performance.now();

/** Whether nothing more is to be expected of a file that has stopped growing. */
const isDone = async (options: Watch, file: Seen): Promise<boolean> =>
  performance.now() - sinceOf(options, file) >= (options.patience ?? PATIENCE) ||
  endsWhole(join(options.folder, file.name));

/** Not one that is too large, nor one that is stored and only waits to be removed. */
const mayBeTaken = (options: Watch, file: Seen): boolean => {
  const { largest = largestUpload, stored } = options;
  if (file.size <= largest) return !stored.has(file.name);
  report(options, file, 'ingest.file.too-large', { largest });
  return false;
};

/** Says once of a file as it is that something cannot be done with it: a name may be somebody's, size and time are not. */
const report = ({ log, reported }: Watch, file: Seen, event: string, why: Facts): void => {
  if (isSame(reported.get(file.name), file)) return;
  reported.set(file.name, file);
  const changed = new Date(file.changed).toISOString();
  log.error(event, { bytes: file.size, changed, ...why });
};

/** Most files of a group where several processes take from the folder: what one has, the others have not. */
const SHARED_GROUP = 50;
/** Groups on their way at once: one is read while the database commits the other. */
const LANES = 2;

const takeAll = async (
  options: Watch,
  files: readonly Seen[],
  signal: AbortSignal,
): Promise<void> => {
  const failed = (file: Seen): boolean => options.failures.has(file.name);
  const groups = [
    ...groupsOf(
      files.filter((file) => !failed(file)),
      options.claims === undefined ? {} : { most: SHARED_GROUP },
    ),
    ...files.filter(failed).map((file) => [file]),
  ].values();
  const lane = async (): Promise<void> => {
    for (const group of groups) {
      if (signal.aborted) return;
      await takeOwn(options, group);
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: LANES }, lane));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
};

/** Takes those files of a group that no other process has. */
const takeOwn = async (options: Watch, group: readonly Seen[]): Promise<void> => {
  const { claims } = options;
  if (claims === undefined) return takeOrHalve(options, group);
  const own = new Set(await claims.take(group.map(({ name }) => name)));
  if (own.size === 0) return;
  try {
    await takeOrHalve(
      options,
      group.filter(({ name }) => own.has(name)),
    );
  } finally {
    await claims.letGo([...own]);
  }
};

/** Where the server fails on what a group holds, halves are tried, down to the file that it fails on. */
const takeOrHalve = async (options: Watch, group: readonly Seen[]): Promise<void> => {
  try {
    await take(options, group);
  } catch (error) {
    if (isOfTheHost(error)) throw error;
    const [only] = group;
    if (group.length === 1 && only !== undefined) return failAlone(options, only, error);
    const middle = Math.ceil(group.length / 2);
    await takeOrHalve(options, group.slice(0, middle));
    await takeOrHalve(options, group.slice(middle));
  }
};

const failAlone = async (options: Watch, file: Seen, error: unknown): Promise<void> => {
  const { failures, ingest, call, log } = options;
  const facts = errorFacts(error);
  const failed = (failures.get(file.name) ?? 0) + 1;
  failures.set(file.name, failed);
  log.warn('ingest.folder.failed', facts);
  if (failed < ATTEMPTS) return;
  const [one] = await readAll(options, [file]);
  if (one === undefined) return;
  const { id } = await ingest.hold(
    { bytes: one.bytes, source: 'folder' },
    { reason: 'ingest.store.failed', facts: { error: String(facts['code'] ?? facts['name']) } },
    call,
  );
  log.error('ingest.folder.held', { id });
  failures.delete(file.name);
  await removeAll(options, [one]);
};

interface Read {
  readonly file: Seen;
  readonly bytes: Uint8Array;
}

const take = async (options: Watch, group: readonly Seen[]): Promise<void> => {
  const { ingest, call } = options;
  const read = await readAll(options, group);
  if (read.length === 0) return;
  await ingest.take(
    read.map(({ bytes }) => ({ bytes, source: 'folder' as const })),
    call,
  );
  await removeAll(options, read);
};

const readAll = async (options: Watch, group: readonly Seen[]): Promise<readonly Read[]> => {
  const read: Read[] = [];
  for (const file of group)
    try {
      read.push({ file, bytes: await readFile(join(options.folder, file.name)) });
    } catch (error) {
      reportDenied(options, file, 'ingest.file.unreadable', error);
    }
  return read;
};

/** Removes the files that are still as they were read. */
const removeAll = async (options: Watch, read: readonly Read[]): Promise<void> => {
  const now = await look(options.folder);
  for (const { file, bytes } of read)
    if (bytes.length === file.size && isSame(now.get(file.name), file)) await remove(options, file);
};

/** Tries once more to remove what is stored. */
const removeStored = async (options: Watch): Promise<void> => {
  for (const file of [...options.stored.values()]) await remove(options, file);
};

const remove = async (options: Watch, file: Seen): Promise<void> => {
  try {
    await unlink(join(options.folder, file.name));
  } catch (error) {
    options.stored.set(file.name, file);
    reportDenied(options, file, 'ingest.file.not-removed', error);
  }
};

/** What somebody took away or renamed meanwhile is not there: nothing is denied by that. */
const reportDenied = (options: Watch, file: Seen, event: string, error: unknown): void => {
  const code = (error as { readonly code?: string }).code;
  if (code !== 'ENOENT') report(options, file, event, { code });
};
