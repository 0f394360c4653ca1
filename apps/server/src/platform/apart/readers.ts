import { fileURLToPath } from 'node:url';
import { Problem } from '../http/problems.ts';
import { type FailedFiles, type Failure, noFailedFiles } from './failed-files.ts';
import { type ForeignFile, noCase } from './foreign-file.ts';
import { FrameTooLong, frameHead, framesOf } from './frames.ts';
import {
  type Ended,
  findTools,
  type LimitedProcess,
  startLimited,
  type Tools,
} from './limited-process.ts';
import {
  type FileLimits,
  limitsFor,
  type ReaderClass,
  type ReaderLimits,
  readerClasses,
} from './limits.ts';
import { measureOf } from './measures.ts';
import { type Lane, leave, placeIn } from './places.ts';
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

const ENTRY = fileURLToPath(new URL('../../reader-child.ts', import.meta.url));
/** Files of one process, by its class. Of `chip` and `verdict` they are of one case; every other process reads one. */
const MOST_FILES: Readonly<Partial<Record<ReaderClass, number>>> = {
  message: 1_000,
  chip: 25,
  verdict: 200,
};
/** Processes of cases that are kept, of each class. */
const KEPT_OF_CASES = 2;

/** Makes the service; processes start when the first file comes. */
export const createReaders = ({
  failed,
  entry = ENTRY,
  tools,
  limits: given,
}: ReadersOptions): Readers => {
  const pool = new Pool(entry, tools);
  async function* read<Args, Item>(
    task: ReaderTask<Args, Item>,
    args: Args,
    file: ForeignFile,
    onceMore = false,
  ): AsyncGenerator<Item, void> {
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

/** A frame of a reader; undefined where it is none that a reader sends. */
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

/** A process with the frames that it gives. */
interface Worker {
  readonly process: LimitedProcess;
  readonly limits: FileLimits;
  readonly frames: (most: () => number) => Promise<Buffer | undefined>;
  files: number;
}

interface Slot {
  readonly worker: Worker;
  readonly giveBack: (isWhole: boolean) => void;
}

/**
 * Each class has as many places as there are cores: messages and an officer with a traveller do not wait for tables. One process of
 * class `chip` is kept ready, with its modules; one of class `verdict` by whoever reads the trust store in it ({@link noCase}).
 */
class Pool {
  readonly #entry: string;
  #tools: Promise<Tools> | undefined;
  readonly #all = new Set<Worker>();
  readonly #lanes: Readonly<Record<ReaderClass, Lane>> = {
    message: { busy: 0, waiting: [] },
    table: { busy: 0, waiting: [] },
    chip: { busy: 0, waiting: [] },
    verdict: { busy: 0, waiting: [] },
    package: { busy: 0, waiting: [] },
  };
  #spare: Worker | undefined;
  /** Processes that wait for another file of their case, the one that waits longest first. */
  #kept: readonly Kept[] = [];
  #isClosed = false;

  constructor(entry: string, tools: Tools | undefined) {
    this.#entry = entry;
    this.#tools = tools === undefined ? undefined : Promise.resolve(tools);
  }

  async take(name: ReaderClass, limits: FileLimits, of: string | undefined): Promise<Slot> {
    const lane = this.#lanes[name];
    await placeIn(lane);
    try {
      return await this.#takeIn(lane, name, limits, of);
    } catch (error) {
      leave(lane);
      throw error;
    }
  }

  async #takeIn(
    lane: Lane,
    name: ReaderClass,
    limits: FileLimits,
    of: string | undefined,
  ): Promise<Slot> {
    // Messages belong to no case: the next one may be read where the last one was.
    const key = name === 'message' ? noCase : of;
    const worker = this.#ready(name, limits, key) ?? (await this.#start(name, limits));
    worker.files += 1;
    worker.process.setBusy(true);
    if (name === 'chip') void this.#keepSpare();
    let isGivenBack = false;
    const giveBack = (isWhole: boolean): void => {
      if (isGivenBack) return;
      isGivenBack = true;
      leave(lane);
      const isKept =
        isWhole && key !== undefined && worker.files < (MOST_FILES[name] ?? 1) && !this.#isClosed;
      if (isKept) this.#keep({ name, of: key, worker });
      else {
        this.#end(worker);
        worker.process.child.stdout.destroy(); // what nobody reads any more
      }
    };
    return { worker, giveBack };
  }

  close(): void {
    this.#isClosed = true;
    for (const worker of this.#all) this.#end(worker);
  }

  waitingS(): number {
    const first = Object.values(this.#lanes).flatMap(({ waiting }) => waiting[0]?.since ?? []);
    return first.length === 0 ? 0 : (performance.now() - Math.min(...first)) / 1000;
  }

  /** A process that runs already: that of the case, or one that has read nothing of any. */
  #ready(name: ReaderClass, limits: FileLimits, of: string | undefined): Worker | undefined {
    const isUsable = ({ name: other, worker }: Kept): boolean =>
      other === name && isAlive(worker) && isEnough(worker.limits, limits);
    const usable = this.#kept.filter(isUsable);
    const kept = usable.find((one) => one.of === of) ?? usable.find((one) => one.of === noCase);
    if (kept !== undefined && of !== undefined) {
      this.#kept = this.#kept.filter((one) => one !== kept);
      return kept.worker;
    }
    const spare = this.#spare;
    if (name !== 'chip' || spare === undefined || !isEnough(spare.limits, limits)) return undefined;
    this.#spare = undefined;
    return isAlive(spare) ? spare : undefined;
  }

  /** A document has some twenty files. Its process goes when those of other documents come. */
  #keep(kept: Kept): void {
    const others = this.#kept.filter(({ worker }) => isAlive(worker));
    kept.worker.process.setBusy(false);
    // What has read nothing of a case is kept beside them.
    const isLike = (one: Kept): boolean =>
      one.name === kept.name && (one.of === noCase) === (kept.of === noCase);
    const like = others.filter(isLike);
    const leaving = like.slice(0, Math.max(0, like.length + 1 - KEPT_OF_CASES));
    for (const { worker } of leaving) this.#end(worker);
    this.#kept = [...others.filter((one) => !leaving.includes(one)), kept];
  }

  async #keepSpare(): Promise<void> {
    if (this.#spare !== undefined || this.#isClosed) return;
    const spare = await this.#start('chip', limitsFor(readerClasses.chip, 0, 1), ['chip']);
    if (this.#spare !== undefined || this.#isClosed) this.#end(spare);
    else {
      spare.process.setBusy(false);
      this.#spare = spare;
    }
  }

  async #start(
    name: ReaderClass,
    limits: FileLimits,
    args: readonly string[] = [name],
  ): Promise<Worker> {
    this.#tools ??= findTools();
    const tools = await this.#tools;
    // A process that reads many files has time for all of them; each is watched by the clock.
    const cpuS = name === 'message' ? limits.cpuS * (MOST_FILES.message ?? 1) : limits.cpuS;
    const process = startLimited(this.#entry, args, { ...limits, cpuS }, tools);
    let most = (): number => 0;
    const frames = framesOf(process.child.stdout, () => most());
    const worker: Worker = {
      ...{ process, limits },
      frames: async (allowed) => {
        most = allowed;
        const frame = await frames.next();
        return frame.done === true ? undefined : frame.value;
      },
      files: 0,
    };
    this.#all.add(worker);
    // Nothing waits for a process that is only kept ready.
    process.child.unref();
    void process.ended.then(() => this.#all.delete(worker));
    return worker;
  }

  #end(worker: Worker): void {
    this.#all.delete(worker);
    worker.process.kill();
  }
}

interface Kept {
  readonly name: ReaderClass;
  readonly of: string;
  readonly worker: Worker;
}

const isAlive = ({ process: { child } }: Worker): boolean =>
  child.exitCode === null && child.signalCode === null;

/** Whether a process that was started with some limits may read a file that has others: as much of each, and no more memory. */
const isEnough = (has: FileLimits, needs: FileLimits): boolean =>
  has.cpuS + 1 >= needs.cpuS && has.heapMb === needs.heapMb && has.extraMb === needs.extraMb;
