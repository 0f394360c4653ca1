import { Agent, request } from 'node:http';

/** An answer as the typed client takes it. */
interface Answer {
  readonly ok: boolean;
  readonly status: number;
  readonly json: () => Promise<unknown>;
}

/** One tab of a booth: a session of its own over one kept connection, and a line that can be cut. */
export interface Wire {
  readonly transport: (
    url: string,
    init: {
      readonly method: string;
      readonly headers: Record<string, string>;
      readonly body?: string | Uint8Array;
    },
  ) => Promise<Answer>;
  /** Cuts the connection a number of milliseconds after the next call of this path was fully sent: its answer never arrives. */
  readonly cutNext: (path: RegExp, afterMs: number) => void;
  /** How often a line was cut. */
  readonly cuts: () => number;
  /** The booth is switched off: connection and session are gone. */
  readonly switchOff: () => void;
}

const TIMEOUT_MS = 60_000;

/** Opens a wire to wherever the server is at the moment. */
export const openWire = (address: () => string): Wire => {
  let agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let cookie: string | undefined;
  let cut: { readonly path: RegExp; readonly afterMs: number } | undefined;
  let cuts = 0;
  const send: Wire['transport'] = (url, { method, headers, body }) =>
    new Promise((resolve, reject) => {
      const bytes = body === undefined ? undefined : Buffer.from(body);
      const call = request(
        new URL(address() + url),
        {
          ...{ method, agent, timeout: TIMEOUT_MS },
          headers: {
            ...headers,
            ...(bytes === undefined ? {} : { 'content-length': String(bytes.length) }),
            ...(cookie === undefined ? {} : { cookie }),
          },
        },
        (response) => {
          const [set] = response.headers['set-cookie'] ?? [];
          if (set !== undefined) [cookie] = set.split(';');
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => {
            const status = response.statusCode ?? 0;
            const json = async (): Promise<unknown> =>
              JSON.parse(Buffer.concat(chunks).toString('utf8'));
            resolve({ ok: status >= 200 && status < 300, status, json });
          });
        },
      );
      call.on('error', reject);
      call.on('timeout', () => call.destroy(new Error('no answer')));
      if (cut?.path.test(url) === true) {
        const { afterMs } = cut;
        cut = undefined;
        call.on('finish', () => {
          setTimeout(() => {
            cuts += 1;
            call.destroy(new Error('the line was cut'));
          }, afterMs);
        });
      }
      call.end(bytes);
    });
  // A user does one thing after another; a fresh password may renew the session that the next one needs.
  let turn: Promise<unknown> = Promise.resolve();
  return {
    transport: (url, init) => {
      const answer = turn.then(() => send(url, init));
      turn = answer.catch(() => undefined);
      return answer;
    },
    cutNext: (path, afterMs) => {
      cut = { path, afterMs };
    },
    cuts: () => cuts,
    switchOff: () => {
      agent.destroy();
      agent = new Agent({ keepAlive: true, maxSockets: 1 });
      cookie = undefined;
    },
  };
};
