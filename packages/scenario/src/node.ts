// biome-ignore-all lint/correctness/noNodejsModules: the entry for Node
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import {
  manifestMaker,
  partOfFlight,
  type RunningHash,
  type TrainingPlan,
  type WorldFileName,
  type WorldManifest,
  type WorldPart,
  worldFileNames,
} from './worlds/index.ts';

/** How a world is made in Node. */
export interface BuildOptions {
  /** Threads that make flights; with 1 everything is done in this one. What comes out is the same. */
  readonly threads: number;
  /** Takes the bytes of each file in their order; waited for, so that no more is held than a few flights. */
  readonly write?: (file: WorldFileName, bytes: Uint8Array) => Promise<void> | void;
}

/** Flights that are made at a time: some two megabytes. */
const BLOCK = 16;

/** Makes a planned world and gives its manifest. */
export const buildTrainingWorld = async (
  plan: TrainingPlan,
  { threads, write }: BuildOptions,
): Promise<WorldManifest> => {
  const maker = manifestMaker(plan, nodeHash);
  for await (const parts of threads > 1 ? blocksOnThreads(plan, threads) : blocksHere(plan))
    for (const part of parts) {
      maker.add(part);
      if (write !== undefined)
        for (const name of worldFileNames)
          if (part.bytes[name].length > 0) await write(name, part.bytes[name]);
    }
  return maker.finish();
};

/** SHA-256 by Node's OpenSSL. */
const nodeHash = (): RunningHash => {
  const hash = createHash('sha256');
  return {
    update: (bytes) => {
      hash.update(bytes);
    },
    digest: () => hash.digest('hex'),
  };
};

const blockOf = (plan: TrainingPlan, block: number): readonly WorldPart[] => {
  const from = block * BLOCK;
  const until = Math.min(plan.extent.flights, from + BLOCK);
  return Array.from({ length: until - from }, (_, at) => partOfFlight(plan, from + at));
};

const countOf = ({ extent }: TrainingPlan): number => Math.ceil(extent.flights / BLOCK);

function* blocksHere(plan: TrainingPlan): Generator<readonly WorldPart[], void, undefined> {
  for (let block = 0; block < countOf(plan); block++) yield blockOf(plan, block);
}

interface Done {
  readonly block: number;
  readonly parts: readonly WorldPart[];
}

/** A promise with what settles it: `Promise.withResolvers` is younger than Node 20. */
interface Answer<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (error: Error) => void;
}

const withResolvers = <T>(): Answer<T> => {
  let resolve: (value: T) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
};

/** Blocks in their order, from any thread; at most two a thread are made ahead. */
async function* blocksOnThreads(
  plan: TrainingPlan,
  threads: number,
): AsyncGenerator<readonly WorldPart[], void, undefined> {
  const count = countOf(plan);
  const waiting = new Map<number, Answer<readonly WorldPart[]>>();
  // If a thread ends early, every waiting block gets the error, so that no caller waits forever.
  const fail = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error);
  };
  const workers = Array.from({ length: threads }, () => {
    const worker = new Worker(fileURLToPath(import.meta.url), {
      workerData: { job: JOB, plan },
      // Where packages are found is the same; what else this process was told is not for its threads.
      execArgv: process.execArgv.filter((one) => one.startsWith('--conditions')),
    });
    worker.on('message', ({ block, parts }: Done) => waiting.get(block)?.resolve(parts));
    worker.on('error', fail);
    worker.on('exit', () => fail(new Error('scenario/worlds: a thread ended early')));
    return worker;
  });
  try {
    let asked = 0;
    for (let block = 0; block < count; block++) {
      for (; asked < Math.min(count, block + 2 * threads); asked++) {
        const answer = withResolvers<readonly WorldPart[]>();
        answer.promise.catch(() => {});
        waiting.set(asked, answer);
        workers[asked % threads]?.postMessage(asked);
      }
      const parts = (await waiting.get(block)?.promise) ?? [];
      waiting.delete(block);
      yield parts;
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** What this file does when it is started as a thread of its own. */
const JOB = 'amirani.training-world';

const work = (): void => {
  const { job, plan } = (workerData ?? {}) as {
    readonly job?: string;
    readonly plan?: TrainingPlan;
  };
  if (isMainThread || parentPort === null || job !== JOB || plan === undefined) return;
  const port = parentPort;
  port.on('message', (block: number) => {
    const parts = blockOf(plan, block);
    // Handed over and not copied: a thread holds nothing of what it made.
    const buffers = parts.flatMap(({ bytes }) => worldFileNames.map((name) => bytes[name].buffer));
    port.postMessage({ block, parts } satisfies Done, buffers as ArrayBuffer[]);
  });
};
work();
