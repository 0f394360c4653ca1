import { fileURLToPath } from 'node:url';
import { Problem } from '../http/problems.ts';
import { type FailedFiles, type Failure, noFailedFiles } from './failed-files.ts';
import type { ForeignFile } from './foreign-file.ts';
import { FrameTooLong, frameHead } from './frames.ts';
import { compileAhead, type Ended, type Tools } from './limited-process.ts';
import { type FileLimits, limitsFor, type ReaderLimits, readerClasses } from './limits.ts';
import { measureOf } from './measures.ts';
import { Pool, type Worker } from './pool.ts';
import type { ReaderTask } from './task.ts';

/** Reads foreign files, each in a limited process. */
export interface Readers {
  /**
   * The items of a file in their order, as they are read. Leaving early ends the process.
   * @throws Problem `reader.memory`, `.time`, `.output`, `.crashed`, `.refused` where the file reaches a limit; `reader.known`
   * where it did so before, unless a person asks for it once more, with double limits; `reader.busy` where no place comes free
   */
  readonly read: <Args, Item>(
    task: ReaderTask<Args, Item>,
    args: Args,
    file: ForeignFile,
    onceMore?: boolean,
  ) => AsyncGenerator<Item, void>;
  /** Ends what is left of its processes. */
  readonly close: () => void;
  /** Seconds for which the file has waited that waits longest for a place; 0 where none waits. */
  readonly waitingS: () => number;
}

/** How the service is put together. */
export interface ReadersOptions {
  readonly failed: FailedFiles;
  /** The program of the child; that of the server unless a test gives another. */
  readonly entry?: string;
  /** Tools that narrow the process; those of this machine unless a test leaves one out. */
  readonly tools?: Tools;
  /** Limits of every class; those of the class unless a test gives others. */
  readonly limits?: ReaderLimits;
}

const ENTRY = fileURLToPath(new URL('../../../apps/server/src/reader-child.ts', import.meta.url));

/** Makes the service; processes start when the first file comes. */
export const createReaders = ({
  failed,
  entry = ENTRY,
  tools,
  limits: given,
}: ReadersOptions): Readers => {
  let isCompiled = entry !== ENTRY;
  const pool = new Pool(entry, tools);
  async function* read<Args, Item>(
    task: ReaderTask<Args, Item>,
    args: Args,
    file: ForeignFile,
    onceMore = false,
  ): AsyncGenerator<Item, void> {
    if (!isCompiled) compileAhead(entry);
    isCompiled = true;
    const times = task.isHeld === true ? 1 : await failed.timesFor(file, onceMore);
    const limits = limitsFor(given ?? readerClasses[task.class], file.bytes, times);
    try {
      yield* readLimited(pool, task, args, file, limits);
    } catch (error) {
      if (!(error instanceof ReadingFailed)) throw error;
      const { failure } = error;
      const sha256 = await (task.isHeld === true ? noFailedFiles : failed).keep(file, failure);
      const limit = failure.limit ?? '';
      throw new Problem(`reader.${failure.code}`, { limit, ...measureOf(limit), file: sha256 });
    }
  }
  return {
    read,
    close: () => pool.close(),
    waitingS: () => pool.waitingS(),
  };
};

class ReadingFailed extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.code);
    this.failure = failure;
  }
}

async function* readLimited<Args, Item>(
  pool: Pool,
  task: ReaderTask<Args, Item>,
  args: Args,
  file: ForeignFile,
  limits: FileLimits,
): AsyncGenerator<Item, void> {
  const fail = (code: Failure['code'], limit?: string): ReadingFailed =>
    new ReadingFailed(limit === undefined ? { code } : { code, limit });
  const slot = await pool.take(task.class, limits, file.of);
  const { worker } = slot;
  let [isWhole, timedOut, left, items, waited] = [false, false, limits.outBytes, 0, 0];
  try {
    // Where the bytes cannot be had (the database is gone), that is what the caller is told.
    const lost: unknown[] = [];
    feed(worker, { task: task.name, args }, file).catch((error: unknown) => {
      lost.push(error);
      worker.process.kill();
    });
    const next = async () => {
      // Only the time in which the reader is waited for counts, not that in which its items are stored.
      const began = performance.now();
      const timer = setTimeout(
        () => {
          timedOut = true;
          worker.process.kill();
        },
        limits.wallS * 1000 - waited,
      );
      try {
        return await worker.frames(() => Math.min(left, MOST_OF_FRAME));
      } finally {
        clearTimeout(timer);
        waited += performance.now() - began;
      }
    };
    for (;;) {
      const frame = await next().catch((error: unknown) => {
        throw error instanceof FrameTooLong ? fail('output', mostOf(limits, left)) : error;
      });
      if (frame === undefined && lost.length > 0) throw lost[0];
      if (frame === undefined) throw failureOf(await worker.process.ended, timedOut, limits, fail);
      left -= frame.length;
      const told = parsed(frame);
      if (told === undefined) throw fail('crashed');
      if ('end' in told) {
        isWhole = true;
        return;
      }
      if ('failed' in told)
        throw fail(told.failed, told.failed === 'memory' ? megabytes(limits) : told.limit);
      for (const one of told.items) {
        items += 1;
        if (items > limits.items) throw fail('output', `${limits.items}`);
        const checked = task.item.safeParse(one);
        if (!checked.success) throw fail('crashed');
        yield checked.data;
      }
    }
  } finally {
    slot.giveBack(isWhole);
  }
}

/** Bytes that the server takes at once: JSON is read on its thread. */
const MOST_OF_FRAME = 32 * 1024 * 1024;

const mostOf = ({ outMb }: FileLimits, left: number): string =>
  left < MOST_OF_FRAME ? `${outMb} MB` : `${MOST_OF_FRAME / 1024 / 1024} MB at once`;

const megabytes = ({ heapMb, extraMb }: { heapMb: number; extraMb: number }): string =>
  `${heapMb + extraMb} MB`;

/** What ended a process that gave no ending of its own. */
const failureOf = (
  { signal, said, isTooLarge }: Ended,
  timedOut: boolean,
  limits: FileLimits,
  fail: (code: Failure['code'], limit?: string) => ReadingFailed,
): ReadingFailed => {
  if (timedOut) return fail('time', `${limits.wallS} s`);
  if (isTooLarge || /out of memory|alloc/i.test(said)) return fail('memory', megabytes(limits));
  if (signal === 'SIGXCPU' || signal === 'SIGKILL') return fail('time', `${limits.cpuS} s`);
  return signal === null ? fail('crashed') : fail('memory', megabytes(limits));
};

type Told =
  | { readonly items: readonly unknown[] }
  | { readonly end: true }
  | { readonly failed: 'memory' | 'refused' | 'crashed'; readonly limit?: string };

/** A frame of a reader; undefined if it is not valid. */
const parsed = (frame: Buffer): Told | undefined => {
  try {
    const told = JSON.parse(frame.toString()) as Readonly<Record<string, unknown>> | null;
    if (typeof told !== 'object' || told === null) return undefined;
    if (Array.isArray(told['items'])) return { items: told['items'] };
    if (told['end'] === true) return { end: true };
    const { failed, limit } = told;
    if (failed !== 'memory' && failed !== 'refused' && failed !== 'crashed') return undefined;
    // It becomes a fact of an answer: no text of a file gets there.
    const isLimit = typeof limit === 'string' && /^[\w ./-]{1,60}$/.test(limit);
    return isLimit ? { failed, limit } : { failed };
  } catch {
    return undefined;
  }
};

const feed = async ({ process: { child, ended } }: Worker, head: unknown, file: ForeignFile) => {
  const send = async (bytes: Uint8Array): Promise<void> => {
    child.stdin.write(frameHead(bytes.length));
    if (bytes.length === 0 || child.stdin.write(bytes)) return;
    const drained = new Promise<void>((resolve) => child.stdin.once('drain', resolve));
    await Promise.race([drained, ended]);
  };
  await send(Buffer.from(JSON.stringify(head)));
  for await (const part of file.open())
    for (let from = 0; from < part.length; from += PIECE) {
      if (child.exitCode !== null || child.signalCode !== null) return;
      await send(part.subarray(from, from + PIECE));
    }
  await send(Buffer.alloc(0));
};

const PIECE = 262_144;
