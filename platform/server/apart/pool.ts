import { noCase } from './foreign-file.ts';
import { framesOf } from './frames.ts';
import { findTools, type LimitedProcess, startLimited, type Tools } from './limited-process.ts';
import { type FileLimits, limitsFor, type ReaderClass, readerClasses } from './limits.ts';
import { type Lane, leave, placeIn } from './places.ts';

/** Files of one process, by its class. Of `chip` and `verdict` they are of one case; every other process reads one. */
const MOST_FILES: Readonly<Partial<Record<ReaderClass, number>>> = {
  message: 1_000,
  chip: 25,
  verdict: 200,
};
/** Processes of cases that are kept, of each class. */
const KEPT_OF_CASES = 2;

/** A process with the frames that it gives. */
export interface Worker {
  readonly process: LimitedProcess;
  readonly limits: FileLimits;
  readonly frames: (most: () => number) => Promise<Buffer | undefined>;
  files: number;
}

/** A place in the pool, with the process that it gives. */
export interface Slot {
  readonly worker: Worker;
  readonly giveBack: (isWhole: boolean) => void;
}

/**
 * Each class has as many places as there are cores: messages and an officer with a traveller do not wait for tables. One
 * process of class `chip` is kept ready, with its modules, and one of class `verdict` with the trust store ({@link noCase}).
 */
export class Pool {
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
