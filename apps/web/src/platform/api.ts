import {
  type Client,
  createClient,
  type Endpoint,
  endpoints,
  type Input,
  type Output,
} from '@amirani/contract';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { challenge, challengeOf } from './challenge.ts';
import { type StatedPurpose, statedPurpose } from './purpose.ts';
import { useStore } from './store.ts';

type Api = typeof endpoints;

/** The name of an operation of the contract. */
export type OperationId = keyof Api;

/** The typed client of this page's own server, without challenges; see {@link call}. */
export const client: Client<Api, AbortSignal> = createClient(endpoints, (url, init: RequestInit) =>
  fetch(url, { ...init, cache: 'no-store', redirect: 'error' }),
);

let unasked = false;

/** Calls that begin within `work` are the workbench's own: they do not keep a session that is left alone. */
export const askUnasked = (work: () => unknown): void => {
  unasked = true;
  try {
    work();
  } finally {
    unasked = false;
  }
};

/**
 * Calls an operation with the stated purpose. Where the session has ended or the act needs a fresh
 * password, the officer is asked above the work, and the call is made once more.
 * @throws ApiError where the server refuses; TypeError where it cannot be reached.
 */
export const call = async <K extends OperationId>(
  name: K,
  input: Input<Api[K]>,
  signal?: AbortSignal,
): Promise<Output<Api[K]>> => {
  const quiet = unasked;
  const send = (): Promise<Output<Api[K]>> => {
    const stated = (endpoints[name] as Endpoint).access.purpose ? statedPurpose.get() : undefined;
    const operation = client[name] as unknown as (
      input: Input<Api[K]>,
      options: Partial<StatedPurpose> & { signal?: AbortSignal; unasked?: boolean },
    ) => Promise<Output<Api[K]>>;
    return operation(input, {
      ...stated,
      ...(signal === undefined ? {} : { signal }),
      ...(quiet ? { unasked: true } : {}),
    });
  };
  try {
    return await send();
  } catch (error) {
    const kind = challengeOf(error);
    if (kind === undefined || !(await challenge(kind))) throw error;
    return send();
  }
};

/**
 * Reads an operation and keeps its answer while it is shown. Every read is a consultation in the
 * journal, so nothing is read again unasked: only a change told by the server, or the officer, does that.
 */
export const useApi = <K extends OperationId>(
  name: K,
  input: Input<Api[K]>,
  enabled = true,
): UseQueryResult<Output<Api[K]>> => {
  const stated = useStore(statedPurpose);
  return useQuery({
    queryKey: [name, input, stated],
    queryFn: ({ signal }) => call(name, input, signal),
    enabled,
  });
};
