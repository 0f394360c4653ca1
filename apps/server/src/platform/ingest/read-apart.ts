import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { CivilDate } from '@amirani/core';
import { readFile } from './read-file.ts';
import type { InputItem, ReadInput } from './read-input.ts';

/**
 * A file up to so many bytes is read where the server answers: it takes less time than starting a thread. The gate alone takes two
 * seconds of CPU for 60 MB, in which nobody would be answered.
 */
const SMALL = 512 * 1024;

/** Reads files as of a day at the border, the large ones on a thread of their own; what they hold is the same. */
export const createReadInput =
  (today: () => CivilDate, small = SMALL): ReadInput =>
  (bytes) =>
    bytes.length <= small ? readFile(bytes, today()) : readApart(bytes, today());

/** What the thread is given, and what it answers each time it is asked for more; nothing is the end. */
export interface ApartFile {
  readonly bytes: Uint8Array;
  readonly today: CivilDate;
}

/**
 * Where reading fails, whoever asks is told; where nobody asks any more, the thread ends with what it read.
 */
async function* readApart(bytes: Uint8Array, today: CivilDate): AsyncGenerator<InputItem, void> {
  // The request's own bytes stay here: what is held in the quarantine is taken from them.
  const file: ApartFile = { bytes: new Uint8Array(bytes), today };
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), {
    workerData: file,
    transferList: [file.bytes.buffer as ArrayBuffer],
    execArgv: ['--conditions=@amirani/source'],
  });
  const more = (): Promise<readonly InputItem[]> => {
    const answer = once(worker, 'message') as Promise<[readonly InputItem[]]>;
    worker.postMessage('more');
    const items = answer.then(([batch]) => batch);
    items.catch(() => undefined); // told where it is awaited, which may be later
    return items;
  };
  try {
    for (let next = more(), batch = await next; batch.length > 0; batch = await next) {
      next = more(); // read while these are stored
      yield* batch;
    }
  } finally {
    await worker.terminate();
  }
}
