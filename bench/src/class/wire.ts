import { Agent, request } from 'node:https';
import { type Client, createClient } from '@platform/api/client.ts';
import { endpoints } from '@platform/desks/endpoints.ts';

/** How long an answer took. */
export interface Answered {
  /** Operation, as the path without ids. */
  readonly call: string;
  readonly ms: number;
  readonly status: number;
}

/** Somebody's line to the server: a connection of their own that keeps every answer. */
export interface Line {
  readonly client: Client<typeof endpoints>;
  readonly answers: readonly Answered[];
  /** The text of every answer, with how many decisions its receiver had made before it was asked for. */
  readonly texts: readonly { readonly text: string; readonly after: number }[];
  readonly close: () => void;
}

/** Ids are left out of the names of calls. */
const named = (url: string): string =>
  url.replace(/[0-9a-f-]{36}/g, ':id').replace(/items\/.+$/, 'items/:item');

/** Opens a line over TLS to a server that the local authority vouches for. */
export const openLine = (address: string, ca: Buffer, decisions: () => number): Line => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1, ca });
  const answers: Answered[] = [];
  const texts: { text: string; after: number }[] = [];
  let cookie: string | undefined;
  const bare = createClient(
    endpoints,
    (url, { method, headers, body }) =>
      new Promise((resolve, reject) => {
        const bytes = body === undefined ? undefined : Buffer.from(body);
        const after = decisions();
        const began = performance.now();
        const call = request(
          new URL(address + url),
          {
            ...{ method, agent },
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
              const text = Buffer.concat(chunks).toString('utf8');
              answers.push({
                call: `${method} ${named(url)}`,
                ms: performance.now() - began,
                status,
              });
              texts.push({ text, after });
              const json = async (): Promise<unknown> => JSON.parse(text);
              resolve({ ok: status >= 200 && status < 300, status, json });
            });
          },
        );
        call.on('error', reject);
        call.end(bytes);
      }),
  );
  const stated = { purpose: 'training', reference: 'a class of sixteen' };
  const client = Object.fromEntries(
    Object.entries(bare).map(([name, call]) => [
      name,
      (input: unknown, options: object = {}) =>
        (call as (input: unknown, more: unknown) => unknown)(input, { ...stated, ...options }),
    ]),
  ) as unknown as Client<typeof endpoints>;
  return { client, answers, texts, close: () => agent.destroy() };
};
