// Runs in a worker thread: one PGlite, spoken to in PostgreSQL's wire protocol.
import { fsyncSync, openAsBlob } from 'node:fs';
import type { MessagePort } from 'node:worker_threads';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { durableStartParams, giveFsync } from './durability.ts';

interface Options {
  readonly dataDir: string | undefined;
  readonly snapshot: string | undefined;
  /** The compiled `WebAssembly.Module`. */
  readonly engine: object;
}

const port = parentPort as MessagePort;
const { dataDir, snapshot, engine } = workerData as Options;

const db = await PGlite.create({
  pgliteWasmModule: engine,
  ...(dataDir === undefined ? {} : { dataDir, startParams: [...durableStartParams] }),
  ...(snapshot === undefined ? {} : { loadDataDir: await openAsBlob(snapshot) }),
  extensions: { pg_trgm },
});
if (dataDir !== undefined) giveFsync(db, fsyncSync);

/** AuthenticationOk, ReadyForQuery(idle). */
const welcome = [0x52, 0, 0, 0, 8, 0, 0, 0, 0, 0x5a, 0, 0, 0, 5, 0x49];

const ask = async (request: Uint8Array): Promise<Uint8Array<ArrayBuffer>> => {
  const chunks: Uint8Array[] = [];
  await db.execProtocolRawStream(request, { onRawData: (data) => chunks.push(data.slice()) });
  return new Uint8Array(Buffer.concat(chunks));
};

const simpleQuery = (text: string): Uint8Array => {
  const body = Buffer.from(`Q    ${text}\0`);
  body.writeUInt32BE(body.length - 1, 1);
  return body;
};

/** From one client, known by its number; `hello` makes it the current one. */
interface FromClient {
  readonly client: number;
  readonly say: Uint8Array | 'hello' | 'bye';
}

let current = 0;

const serve = async ({ client, say }: FromClient): Promise<void> => {
  if (say === 'hello') {
    // Every client shares PGlite's one session: the new one must not find the old one's leavings.
    current = client;
    await ask(simpleQuery('rollback'));
    await ask(simpleQuery('discard all'));
    port.postMessage({ client, bytes: new Uint8Array(welcome) });
  } else if (client !== current) {
    return; // late words of a client that was replaced must not run in another's session
  } else if (say === 'bye') {
    await ask(simpleQuery('rollback'));
  } else {
    const bytes = await ask(say);
    port.postMessage({ client, bytes }, [bytes.buffer]);
  }
};

const answer = async (message: FromClient | 'dump' | 'close'): Promise<void> => {
  if (message === 'close') {
    await db.close();
    port.close();
  } else if (message === 'dump') {
    const blob = await db.dumpDataDir('gzip');
    port.postMessage({ dump: new Uint8Array(await blob.arrayBuffer()) });
  } else await serve(message);
};

let queue = Promise.resolve();
port.on('message', (message: FromClient | 'dump' | 'close') => {
  queue = queue.then(() => answer(message));
});
port.postMessage('ready');
