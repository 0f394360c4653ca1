import { ApiError, createClient } from '@platform/api/client.ts';
import { endpoints } from '@platform/desks/endpoints.ts';
import type { ServerProcess } from './server.ts';
import type { Sent } from './source.ts';

/** Sends batches to a server as an operator would, and notes what was acknowledged. */
export interface ChaosClient {
  /** Resolves to whether the batch was acknowledged; a refusal or a broken connection is a no. */
  readonly send: (batch: Sent) => Promise<boolean>;
  /** The code of the last refusal, `broken` where no answer came. */
  readonly refusal: () => string | undefined;
}

const TIMEOUT_MS = 15_000;

/** Signs in at the server; tries once more where its session was lost. */
export const connect = (server: () => ServerProcess): ChaosClient => {
  let cookie: string | undefined;
  let refusal: string | undefined;
  const client = (address: string) =>
    createClient(
      endpoints,
      async (url, init: RequestInit & { headers: Record<string, string> }) => {
        const response = await fetch(address + url, {
          ...init,
          headers: { ...init.headers, ...(cookie === undefined ? {} : { cookie }) },
          signal: AbortSignal.timeout(TIMEOUT_MS),
        });
        const [set] = response.headers.getSetCookie();
        if (set !== undefined) cookie = set.split(';')[0];
        return response;
      },
    );
  const once = async (batch: Sent): Promise<void> => {
    const { address, login, password } = server();
    const api = client(address);
    if (cookie === undefined) await api.signIn({ body: { login, password } });
    const answer = await api.uploadMessages(
      { body: batch.bytes },
      { purpose: 'operation', reference: 'chaos' },
    );
    batch.outcomes = answer.outcomes;
    batch.leafHash = answer.receipt.leafHash;
  };
  return {
    send: async (batch) => {
      try {
        await once(batch);
        return true;
      } catch (error) {
        if ((error as { status?: number }).status === 401) cookie = undefined;
        refusal = error instanceof ApiError ? error.code : 'broken';
        return false;
      }
    },
    refusal: () => refusal,
  };
};
