import { ApiError, type Client, createClient } from '@platform/api/client.ts';
import { endpoints } from '@platform/desks/endpoints.ts';

/** The typed client of everything. */
type Everything = Client<typeof endpoints>;

/** Somebody signed in, whose calls go side by side and are never tried again. */
export interface Hand {
  readonly api: Everything;
  readonly stepUp: () => Promise<void>;
}

/** Result of a call: a status, the code of a refusal, and the answer. */
export interface Answer<T> {
  /** 0 where the line broke: the server went away, or did not answer in time. */
  readonly status: number;
  readonly code: string;
  readonly ms: number;
  readonly value?: T;
}

const TIMEOUT_MS = 60_000;

/** Signs somebody in; every call states the purpose. */
export const handOf = async (
  address: () => string,
  account: { readonly login: string; readonly password: string },
  purpose: string,
): Promise<Hand> => {
  let cookie = '';
  const client = createClient(endpoints, async (url, { method, headers, body }) => {
    const send = (): Promise<Response> =>
      fetch(new URL(address() + url), {
        method,
        signal: AbortSignal.timeout(TIMEOUT_MS),
        headers: { ...headers, ...(cookie === '' ? {} : { cookie }) },
        ...(body === undefined ? {} : { body: body as string | Uint8Array<ArrayBuffer> }),
      });
    // An idle connection may have been closed: this is not a fault of the server, which answers on a new one.
    const response = await send().catch((error: unknown) => {
      if (error instanceof DOMException) throw error;
      return send();
    });
    const [set] = response.headers.getSetCookie();
    if (set !== undefined) [cookie = ''] = set.split(';');
    return response;
  });
  await client.signIn({ body: account });
  const options = { purpose, reference: 'hostile files' };
  const api = Object.fromEntries(
    Object.entries(client).map(([name, call]) => [
      name,
      (input: unknown) => (call as (input: unknown, more: unknown) => unknown)(input, options),
    ]),
  ) as unknown as Everything;
  const { password } = account;
  return {
    api,
    stepUp: async () => {
      await client.stepUp({ body: { password } });
    },
  };
};

/** Makes a call once, whatever comes. */
export const answerOf = async <T>(call: () => Promise<T>): Promise<Answer<T>> => {
  const began = performance.now();
  const ms = (): number => performance.now() - began;
  try {
    const value = await call();
    return { status: 200, code: '', ms: ms(), value };
  } catch (error) {
    if (error instanceof ApiError) return { status: error.status, code: error.code, ms: ms() };
    return { status: 0, code: error instanceof Error ? error.message : 'broken', ms: ms() };
  }
};
