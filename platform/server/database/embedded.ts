import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Duplex } from 'node:stream';
import { Worker } from 'node:worker_threads';
import { lockFolder } from './folder-lock.ts';
import { WireStream } from './wire-stream.ts';

/** A PGlite on its own thread. */
export interface EmbeddedPostgres {
  /** For `pg`: `new Pool({ stream: () => embedded.connect(), max: 1 })`. */
  readonly connect: () => Duplex;
  /** The data folder as a gzipped tar. */
  readonly dump: () => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

export interface EmbeddedOptions {
  /** Folder of the data; in memory when absent. */
  readonly dataDir?: string;
  /** A dump to start a new database from. */
  readonly snapshot?: string;
}

/**
 * Starts PGlite in a worker thread.
 * @throws FolderInUse where another process holds the folder; whatever PGlite says where it cannot start.
 */
export const startEmbedded = async (options: EmbeddedOptions): Promise<EmbeddedPostgres> => {
  const code = await engine();
  const unlock = options.dataDir === undefined ? undefined : lockFolder(options.dataDir);
  const worker = new Worker(new URL('./pglite-worker.ts', import.meta.url), {
    workerData: { dataDir: options.dataDir, snapshot: options.snapshot, engine: code },
  });
  try {
    await once(worker, 'message');
  } catch (error) {
    unlock?.();
    throw error;
  }
  // Its streams end with it and every later query fails; that is louder than a silent restart.
  worker.on('error', () => undefined);
  let exited = false;
  const gone = once(worker, 'exit').then(() => {
    exited = true;
    unlock?.();
  });
  return {
    connect: () => new WireStream(worker),
    dump: () => askDump(worker),
    close: async () => {
      if (!exited) worker.postMessage('close');
      await gone;
    },
  };
};

/** What is used of the platform's WebAssembly: Node's types leave it out. */
declare const WebAssembly: { compile(bytes: Uint8Array): Promise<object> };

/**
 * PostgreSQL's code, once for all databases that this process opens: what the engine of one has compiled serves the next, and
 * is not forgotten between them.
 */
const engine = (): Promise<object> => {
  // Not `import.meta.resolve`: the global setup of tests does not have it.
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  compiled ??= readFile(join(dirname(entry), 'pglite.wasm')).then((bytes) =>
    WebAssembly.compile(bytes),
  );
  return compiled;
};

let compiled: Promise<object> | undefined;

const askDump = (worker: Worker): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const take = (message: { readonly dump?: Uint8Array }): void => {
      if (message.dump === undefined) return; // an answer to some client
      worker.off('message', take);
      resolve(message.dump);
    };
    worker.on('message', take);
    worker.once('exit', () => reject(new Error('the embedded database has ended')));
    worker.postMessage('dump');
  });
