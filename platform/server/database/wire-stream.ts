import { Duplex } from 'node:stream';
import type { Worker } from 'node:worker_threads';

const SYNC = 0x53;
const QUERY = 0x51;
const TERMINATE = 0x58;
const COPY_DONE = 0x63;
const COPY_FAIL = 0x66;
const FLUSH = 0x48;
const askAnswer = new Set([SYNC, QUERY, COPY_DONE, COPY_FAIL, FLUSH]);

let lastClient = 0;

/** What `pg` takes for a socket: whole requests go to the PGlite worker, its answers come back. */
export class WireStream extends Duplex {
  readonly #worker: Worker;
  /** The worker answers many clients on one channel: each takes only what bears its number. */
  readonly #client: number;
  readonly #onMessage = (message: { client?: number; bytes?: Uint8Array }): void => {
    if (message.client !== this.#client || message.bytes === undefined || this.#ended) return;
    const { buffer, byteOffset, byteLength } = message.bytes;
    this.push(Buffer.from(buffer, byteOffset, byteLength));
  };
  readonly #onExit = (): void => {
    this.destroy(new Error('the embedded database has ended'));
  };
  #ended = false;
  #started = false;
  #pending: Buffer = Buffer.alloc(0);

  constructor(worker: Worker) {
    super();
    lastClient += 1;
    this.#client = lastClient;
    this.#worker = worker;
    worker.on('message', this.#onMessage);
    worker.once('exit', this.#onExit);
  }

  connect(): void {
    queueMicrotask(() => this.emit('connect'));
  }
  setNoDelay(): void {}
  setKeepAlive(): void {}
  ref(): void {
    this.#worker.ref();
  }
  unref(): void {
    this.#worker.unref();
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.#pending = this.#pending.length === 0 ? chunk : Buffer.concat([this.#pending, chunk]);
    let at = 0;
    let end = 0;
    for (;;) {
      const header = this.#started ? 1 : 0; // the first message has no type byte
      if (this.#pending.length < at + header + 4) break;
      const next = at + header + this.#pending.readUInt32BE(at + header);
      if (this.#pending.length < next) break;
      const type = this.#started ? this.#pending[at] : undefined;
      at = next;
      if (type === undefined) {
        this.#started = true;
        this.#say('hello');
        this.#pending = this.#pending.subarray(at);
        at = 0;
      } else if (type === TERMINATE) {
        this.#finish();
        this.#pending = Buffer.alloc(0);
        break;
      } else if (askAnswer.has(type)) end = at;
    }
    if (end > 0) {
      const request = new Uint8Array(this.#pending.subarray(0, end));
      this.#pending = this.#pending.subarray(end);
      this.#say(request, [request.buffer]);
    }
    done();
  }

  #say(say: Uint8Array | 'hello' | 'bye', transfer: ArrayBuffer[] = []): void {
    this.#worker.postMessage({ client: this.#client, say }, transfer);
  }

  #finish(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#worker.off('message', this.#onMessage);
    this.#worker.off('exit', this.#onExit);
    this.#say('bye');
    this.push(null);
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#finish();
    done(error);
  }
}
