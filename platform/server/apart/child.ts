import { once } from 'node:events';
import { frameHead, framesOf } from './frames.ts';
import { BeyondLimit, type FileBytes, type ReaderModules } from './task.ts';

/** What a reader answers besides items. */
type Ending =
  | { readonly end: true }
  | { readonly failed: 'memory' | 'refused' | 'crashed'; readonly limit?: string };

/** Letters of JSON that are given at once. */
const BATCH = 65_536;

/**
 * Serves files one after the other, as frames come in: the task, its arguments and the bytes. Runs in the limited process, and
 * trusts nobody there: what it gives is checked by the server.
 */
export const serveReaders = async (modules: ReaderModules): Promise<void> => {
  const frames = framesOf(process.stdin);
  for (let first = await frames.next(); first.done !== true; first = await frames.next()) {
    const { task, args } = JSON.parse(first.value.toString()) as { task: string; args: never };
    const bytes = bytesIn(frames);
    await give(await answer(modules, task, args, bytes));
  }
};

const answer = async (
  modules: ReaderModules,
  task: string,
  args: never,
  bytes: FileBytes & { rest: () => Promise<void> },
): Promise<Ending> => {
  try {
    const load = modules[task];
    if (load === undefined) throw new Error(`no reader ${task}`);
    const { read } = await load();
    let batch: string[] = [];
    let letters = 0;
    for await (const item of read(bytes, args)) {
      const text = JSON.stringify(item);
      batch.push(text);
      letters += text.length;
      if (letters < BATCH) continue;
      await giveText(`{"items":[${batch.join()}]}`);
      batch = [];
      letters = 0;
    }
    if (batch.length > 0) await giveText(`{"items":[${batch.join()}]}`);
    await bytes.rest();
    return { end: true };
  } catch (error) {
    if (error instanceof BeyondLimit) return { failed: 'refused', limit: error.limit };
    return { failed: error instanceof RangeError ? 'memory' : 'crashed' };
  }
};

/** The bytes of one file: the frames up to an empty one. */
const bytesIn = (
  frames: AsyncGenerator<Buffer, void>,
): FileBytes & { rest: () => Promise<void> } => {
  let ended = false;
  const next = async (): Promise<IteratorResult<Uint8Array>> => {
    if (ended) return { done: true, value: undefined };
    const frame = await frames.next();
    ended = frame.done === true || frame.value.length === 0;
    return ended ? { done: true, value: undefined } : { done: false, value: frame.value as Buffer };
  };
  return {
    [Symbol.asyncIterator]: () => ({ next }),
    rest: async () => {
      while (!ended) await next();
    },
  };
};

const give = (ending: Ending): Promise<void> => giveText(JSON.stringify(ending));

const giveText = async (text: string): Promise<void> => {
  const bytes = Buffer.from(text);
  process.stdout.write(frameHead(bytes.length));
  if (!process.stdout.write(bytes)) await once(process.stdout, 'drain');
};
