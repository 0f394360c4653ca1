import { mkdir, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { largestUpload } from '@amirani/contract';
import { errorFacts, type Log } from '../../log.ts';
import type { Ingest, IngestCall } from '../port.ts';
import { groupsOf, isSame, look, type Seen } from './folder-files.ts';
import { isOfTheHost } from './host-error.ts';

/** A folder whose files are taken in. */
export interface FolderOptions {
  readonly folder: string;
  readonly ingest: Ingest;
  readonly call: IngestCall;
  readonly log: Log;
  /** Milliseconds between looks; a file must look the same in two of them before it is read. 1,000 where absent. */
  readonly interval?: number;
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
 * Takes in what appears in a folder until stopped. A file that is still growing is left alone; files whose
 * names begin with a dot or end in `.part` or `.tmp` are not looked at. A file is removed after the commit
 * that stored it, since its raw bytes hold what the gate drops; where the commit fails it stays and is tried
 * again. A file that changed while it was read stays too: what was stored is then a duplicate. A file on which
 * the server itself fails three times, alone, is held in the quarantine, and the others go on.
 */
export const watchFolder = async (options: FolderOptions): Promise<FolderWatch> => {
  await mkdir(options.folder, { recursive: true, mode: 0o700 });
  const stopping = new AbortController();
  const running = watch({ ...options, failures: new Map() }, stopping.signal);
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
};

const INTERVAL = 1000;
/** How often a file must fail alone before it is held: what passes by itself passes in that time. */
const ATTEMPTS = 3;

interface Watch extends FolderOptions {
  /** How often each file failed when it was taken alone. */
  readonly failures: Map<string, number>;
}

const watch = async (options: Watch, signal: AbortSignal): Promise<void> => {
  const { interval = INTERVAL } = options;
  let before = new Map<string, Seen>();
  const reported = new Set<string>();
  while (!signal.aborted) {
    try {
      const now = await look(options.folder);
      const settled = [...now.values()].filter((file) => isSame(before.get(file.name), file));
      before = now;
      for (const name of options.failures.keys()) if (!now.has(name)) options.failures.delete(name);
      await takeAll(options, reportLarge(options, settled, reported), signal);
    } catch (error) {
      // Nothing was removed: the next look finds the same files.
      options.log.warn('ingest.folder.failed', errorFacts(error));
    }
    await wait(interval, undefined, { signal }).catch(() => undefined);
  }
};

const reportLarge = (
  { log, largest = largestUpload }: FolderOptions,
  files: readonly Seen[],
  reported: Set<string>,
): readonly Seen[] =>
  files.filter(({ name, size, changed }) => {
    if (size <= largest) return true;
    if (!reported.has(name))
      log.error('ingest.file.too-large', {
        ...{ bytes: size, changed: new Date(changed).toISOString(), largest },
      });
    reported.add(name);
    return false;
  });

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
  const { failures, folder, ingest, call, log } = options;
  const facts = errorFacts(error);
  const failed = (failures.get(file.name) ?? 0) + 1;
  failures.set(file.name, failed);
  log.warn('ingest.folder.failed', facts);
  if (failed < ATTEMPTS) return;
  const [one] = await readAll(folder, [file]);
  if (one === undefined) return;
  const { id } = await ingest.hold(
    { bytes: one.bytes, source: 'folder' },
    { reason: 'ingest.store.failed', facts: { error: String(facts['code'] ?? facts['name']) } },
    call,
  );
  log.error('ingest.folder.held', { id });
  failures.delete(file.name);
  await removeAll(folder, [one]);
};

interface Read {
  readonly file: Seen;
  readonly bytes: Uint8Array;
}

const take = async (
  { folder, ingest, call }: FolderOptions,
  group: readonly Seen[],
): Promise<void> => {
  const read = await readAll(folder, group);
  if (read.length === 0) return;
  await ingest.take(
    read.map(({ bytes }) => ({ bytes, source: 'folder' as const })),
    call,
  );
  await removeAll(folder, read);
};

const readAll = async (folder: string, group: readonly Seen[]): Promise<readonly Read[]> => {
  const read: Read[] = [];
  for (const file of group) {
    const bytes = await readFile(join(folder, file.name)).catch(() => undefined);
    if (bytes !== undefined) read.push({ file, bytes });
  }
  return read;
};

/** Removes the files that are still as they were read. */
const removeAll = async (folder: string, read: readonly Read[]): Promise<void> => {
  const now = await look(folder);
  for (const { file, bytes } of read)
    if (bytes.length === file.size && isSame(now.get(file.name), file))
      await unlink(join(folder, file.name)).catch(() => undefined);
};
