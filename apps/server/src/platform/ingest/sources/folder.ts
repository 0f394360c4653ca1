import { lstat, mkdir, readdir, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { errorFacts, type Log } from '../../log.ts';
import type { Ingest, IngestCall } from '../port.ts';

/** A folder whose files are taken in. */
export interface FolderOptions {
  readonly folder: string;
  readonly ingest: Ingest;
  readonly call: IngestCall;
  readonly log: Log;
  /** Milliseconds between looks; a file must look the same in two of them before it is read. 1,000 where absent. */
  readonly interval?: number;
  /** Largest file; a larger one is left where it is and reported. 64 MiB where absent. */
  readonly largest?: number;
}

/** A folder being watched. */
export interface FolderWatch {
  readonly stop: () => Promise<void>;
}

/**
 * Takes in what appears in a folder until stopped. A file that is still growing is left alone; files whose
 * names begin with a dot or end in `.part` or `.tmp` are not looked at. A file is removed after the commit
 * that stored it, since its raw bytes hold what the gate drops; where the commit fails it stays and is tried
 * again. A file that changed while it was read stays too: what was stored is then a duplicate.
 */
export const watchFolder = async (options: FolderOptions): Promise<FolderWatch> => {
  await mkdir(options.folder, { recursive: true, mode: 0o700 });
  const stopping = new AbortController();
  const running = watch(options, stopping.signal);
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
};

const INTERVAL = 1000;
const LARGEST = 64 * 1024 * 1024;
/** Files of one commit, by number and bytes: one by one a disk commits a few hundred a second. */
const GROUP_FILES = 500;
const GROUP_BYTES = 16 * 1024 * 1024;

interface Seen {
  readonly name: string;
  readonly size: number;
  readonly changed: number;
  readonly inode: number;
}

const watch = async (options: FolderOptions, signal: AbortSignal): Promise<void> => {
  const { interval = INTERVAL } = options;
  let before = new Map<string, Seen>();
  const reported = new Set<string>();
  while (!signal.aborted) {
    try {
      const now = await look(options.folder);
      const settled = [...now.values()].filter((file) => isSame(before.get(file.name), file));
      before = now;
      await takeGroups(options, reportLarge(options, settled, reported), signal);
    } catch (error) {
      // Nothing was removed: the next look finds the same files.
      options.log.warn('ingest.folder.failed', errorFacts(error));
    }
    await wait(interval, undefined, { signal }).catch(() => undefined);
  }
};

const look = async (folder: string): Promise<Map<string, Seen>> => {
  const names = (await readdir(folder)).filter((name) => !/^\.|\.(part|tmp)$/.test(name)).sort();
  const seen = new Map<string, Seen>();
  for (const name of names) {
    const stat = await lstat(join(folder, name)).catch(() => undefined);
    if (stat?.isFile() === true)
      seen.set(name, { name, size: stat.size, changed: stat.mtimeMs, inode: stat.ino });
  }
  return seen;
};

const isSame = (a: Seen | undefined, b: Seen | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.size === b.size &&
  a.changed === b.changed &&
  a.inode === b.inode;

const reportLarge = (
  { log, largest = LARGEST }: FolderOptions,
  files: readonly Seen[],
  reported: Set<string>,
): readonly Seen[] =>
  files.filter(({ name, size }) => {
    if (size <= largest) return true;
    if (!reported.has(name)) log.error('ingest.file.too-large', { bytes: size, largest });
    reported.add(name);
    return false;
  });

/** Groups on their way at once: one is read while the database commits the other. */
const LANES = 2;

const takeGroups = async (
  options: FolderOptions,
  files: readonly Seen[],
  signal: AbortSignal,
): Promise<void> => {
  let from = 0;
  const lane = async (): Promise<void> => {
    while (from < files.length && !signal.aborted) {
      const group = groupFrom(files, from);
      from += group.length;
      await takeGroup(options, group);
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: LANES }, lane));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
};

const groupFrom = (files: readonly Seen[], from: number): readonly Seen[] => {
  let bytes = 0;
  let to = from;
  while (to < files.length && to - from < GROUP_FILES && (to === from || bytes < GROUP_BYTES)) {
    bytes += files[to]?.size ?? 0;
    to += 1;
  }
  return files.slice(from, to);
};

const takeGroup = async (
  { folder, ingest, call }: FolderOptions,
  group: readonly Seen[],
): Promise<void> => {
  const read: { readonly file: Seen; readonly bytes: Uint8Array }[] = [];
  for (const file of group) {
    const bytes = await readFile(join(folder, file.name)).catch(() => undefined);
    if (bytes !== undefined) read.push({ file, bytes });
  }
  if (read.length === 0) return;
  await ingest.take(
    read.map(({ bytes }) => ({ bytes, source: 'folder' as const })),
    call,
  );
  const now = await look(folder);
  for (const { file, bytes } of read)
    if (bytes.length === file.size && isSame(now.get(file.name), file))
      await unlink(join(folder, file.name)).catch(() => undefined);
};
