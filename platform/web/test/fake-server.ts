import { ApiError } from '@platform/api/client.ts';
import type { Endpoint, Input } from '@platform/api/endpoint.ts';
import { isAct } from '@platform/api/endpoint.ts';
import { endpoints } from '@platform/desks/endpoints.ts';
import type { z } from 'zod';
import type { OperationId } from '../platform/api.ts';

type Api = typeof endpoints;
type Given<K extends OperationId> = z.input<Api[K]['response']>;

/** What a server says: an answer, or what makes one from the call; it may throw what {@link refuse} gives, or a TypeError for a lost line. */
export type Answers = {
  readonly [K in OperationId]?: Given<K> | ((input: Input<Api[K]>) => Given<K> | Promise<Given<K>>);
};

/** A refusal, as the server would send it. */
export const refuse = (
  status: number,
  code: string,
  facts: Readonly<Record<string, string | number>> = {},
): ApiError => new ApiError(status, { code, facts });

/** What was asked of the server. */
export interface Asked {
  readonly operation: OperationId;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly headers: Headers;
}

/** A server that a test makes of the contract: only what fits the schemas goes in and out. */
export interface FakeServer {
  readonly fetch: typeof fetch;
  readonly asked: readonly Asked[];
  /** What did not fit: a test must find none. */
  readonly troubles: readonly string[];
}

const routes = Object.entries(endpoints as unknown as Readonly<Record<string, Endpoint>>)
  .map(([name, endpoint]) => ({
    operation: name as OperationId,
    endpoint,
    form: new RegExp(`^${endpoint.path.replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')}$`),
  }))
  // What is written out comes before what any word fits.
  .toSorted((a, b) => a.endpoint.path.split(':').length - b.endpoint.path.split(':').length);

/** Makes a server that gives these answers, and of every other operation what `otherwise` says. */
export const fakeServer = (
  answers: Answers,
  otherwise?: (operation: OperationId) => unknown,
): FakeServer => {
  const asked: Asked[] = [];
  const troubles: string[] = [];
  const trouble = (text: string): never => {
    troubles.push(text);
    throw new TypeError(text);
  };
  const reply = async (url: URL, init: RequestInit): Promise<Response> => {
    const found = routes.find(
      ({ endpoint, form }) => endpoint.method === init.method && form.test(url.pathname),
    );
    if (found === undefined) return trouble(`no operation ${init.method} ${url.pathname}`);
    const { operation, endpoint, form } = found;
    const headers = new Headers(init.headers);
    const params = Object.fromEntries(
      Object.entries(form.exec(url.pathname)?.groups ?? {}).map(([key, value]) => [
        key,
        decodeURIComponent(value),
      ]),
    );
    const query = Object.fromEntries(url.searchParams);
    const isJson = endpoint.body !== undefined && endpoint.body !== 'bytes';
    const body: unknown = isJson ? JSON.parse(String(init.body)) : init.body;
    for (const [schema, value] of [
      ...(isJson && typeof endpoint.body === 'object' ? [[endpoint.body, body] as const] : []),
      ...(endpoint.params === undefined ? [] : [[endpoint.params, params] as const]),
      ...(endpoint.query === undefined ? [] : [[endpoint.query, query] as const]),
    ]) {
      const { error } = schema.safeParse(value);
      if (error !== undefined) trouble(`${operation} is asked for what does not fit: ${error}`);
    }
    if (endpoint.access.purpose && !headers.has('x-amirani-purpose'))
      trouble(`${operation} is asked without a purpose`);
    if (isAct(endpoint) && endpoint.access.who !== 'anyone' && !headers.has('idempotency-key'))
      trouble(`${operation} is asked without an idempotency key`);
    asked.push({ operation, params, query, body, headers });
    const answer: unknown = answers[operation] ?? otherwise?.(operation);
    if (answer === undefined) return trouble(`the test has no answer for ${operation}`);
    const said: unknown =
      typeof answer === 'function'
        ? await (answer as (input: object) => unknown)({ params, query, body })
        : answer;
    const fitting = endpoint.response.safeParse(said);
    if (!fitting.success)
      return trouble(`the answer to ${operation} does not fit: ${fitting.error}`);
    return Response.json(said);
  };
  return {
    asked,
    troubles,
    fetch: async (url, init = {}) => {
      const at = new URL(String(url), location.href);
      const ended = new Promise<never>((_, reject) =>
        init.signal?.addEventListener('abort', () =>
          reject(new DOMException('aborted', 'AbortError')),
        ),
      );
      try {
        return await Promise.race([reply(at, init), ended]);
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        const { status, code, facts } = error;
        return Response.json({ code, facts }, { status });
      }
    },
  };
};
