import { open, readdir, stat, statfs, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readers } from '../apart/readers.ts';
import { above } from './health.ts';
import type { HealthCheck, Reading } from './port.ts';

/** Fractions of a disk that are free. */
const LOW = 0.15;
const FULL = 0.03;
const DAY_S = 86_400;
/** Seconds of readings out of which a rate is made: less says nothing. */
const SPAN_S = 600;

/**
 * The disks of these folders: `value` is the free fraction of the fullest. Degraded under 15 %, or where it is full within 24 hours if
 * it goes on as in the last ten minutes or more; failing under 3 %, or where a file cannot be written and synced.
 * `now` counts milliseconds by a clock that nobody sets.
 */
export const diskPart = (
  folders: readonly string[],
  now: () => number = () => performance.now(),
): HealthCheck => {
  const first = new Map<string, { readonly at: number; readonly free: number }>();
  const look = async (folder: string): Promise<Reading> => {
    const { bavail, bfree, blocks, bsize } = await statfs(folder);
    // As `df` counts: what is reserved for root is neither.
    const value = bavail / (blocks - bfree + bavail);
    const free = bavail * bsize;
    const began = first.get(folder) ?? { at: now(), free };
    const seconds = (now() - began.at) / 1000;
    // Room that was made begins a new span, and so does an hour.
    if (free > began.free || seconds > 3600 || !first.has(folder))
      first.set(folder, { at: now(), free });
    const left = seconds < SPAN_S ? Infinity : free / ((began.free - free) / seconds);
    const status =
      value < FULL || !(await canWrite(folder))
        ? 'failing'
        : value < LOW || left < DAY_S
          ? 'degraded'
          : 'ok';
    return { status, value, limit: LOW };
  };
  return {
    part: 'disk',
    look: async () => {
      const readings = await Promise.all(folders.map(look));
      return (
        readings.toSorted(
          (a, b) => RANK[b.status] - RANK[a.status] || (a.value ?? 0) - (b.value ?? 0),
        )[0] ?? { status: 'ok' }
      );
    },
  };
};

const RANK = { ok: 0, degraded: 1, failing: 2 } as const;

const canWrite = async (folder: string): Promise<boolean> => {
  const path = join(folder, `.health.${process.pid}`);
  try {
    const file = await open(path, 'w', 0o600);
    try {
      await file.writeFile(Buffer.alloc(4096, 1));
      await file.sync();
    } finally {
      await file.close();
    }
    return true;
  } catch {
    return false;
  } finally {
    await unlink(path).catch(() => undefined);
  }
};

/** The folder of messages: `value` is the age in seconds of the oldest file that waits there. Degraded over 60 s, failing over 10 min. */
export const inboxPart = (folder: string, clock: () => number = Date.now): HealthCheck => ({
  part: 'inbox',
  look: async () => {
    const names = (await readdir(folder).catch(noneYet)).filter(
      (name) => !/^\.|\.(?:part|tmp)$/.test(name),
    );
    const times = await Promise.all(
      // A file may have been taken since.
      names.map((name) =>
        stat(join(folder, name)).then(
          (file) => file.ctimeMs,
          () => Infinity,
        ),
      ),
    );
    const oldest = Math.min(...times);
    return above(oldest === Infinity ? 0 : (clock() - oldest) / 1000, 60, 600);
  },
});

/** Readers of foreign files: `value` is the seconds for which a file has waited for a place. Degraded over 5 s; none waits longer than 15. */
export const readersPart = ({ waitingS }: Pick<Readers, 'waitingS'>): HealthCheck => ({
  part: 'readers',
  look: async () => above(waitingS(), 5, 60),
});

/** The folder is made when it is first watched. */
const noneYet = (error: NodeJS.ErrnoException): string[] => {
  if (error.code !== 'ENOENT') throw error;
  return [];
};
