import { ApiError, type Client, createClient } from '@platform/api/client.ts';
import type { Endpoint, Input, Output } from '@platform/api/endpoint.ts';
import { isAct } from '@platform/api/endpoint.ts';
import { endpoints } from '@platform/desks/endpoints.ts';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { actKeyOf } from './act-keys.ts';
import { challenge, challengeOf } from './challenge.ts';
import { hearServerTime } from './clock.ts';
import { type StatedPurpose, statedPurpose } from './purpose.ts';
import { useStore } from './store.ts';

type Api = typeof endpoints;

/** The name of an operation of the contract. */
export type OperationId = keyof Api;

/** The typed client of this page's own server, without challenges; see {@link call}. */
export const client: Client<Api, AbortSignal> = createClient(endpoints, (url, init: RequestInit) =>
  fetch(url, { ...init, cache: 'no-store', redirect: 'error' }),
);

/** Which operation was refused since its file stopped a reader before, and could be read once more. */
const knownFiles = new WeakMap<object, OperationId>();

/** Operations whose next call asks for that. */
const onceMore = new Set<OperationId>();

/** Whether an error says of a file that it can be read once more. */
export const canReadOnceMore = (error: unknown): boolean =>
  error instanceof ApiError && error.code === 'reader.known' && error.facts['left'] === 1;

/** Does again what ended with the error; its file is read once more, with twice the limits. */
export const readOnceMore = (error: object, again: () => unknown): void => {
  const operation = knownFiles.get(error);
  if (operation !== undefined) onceMore.add(operation);
  again();
};

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
  const isOnceMore = onceMore.delete(name);
  const act = isAct(endpoints[name]) ? actKeyOf(name, input) : undefined;
  const send = (): Promise<Output<Api[K]>> => {
    const stated = (endpoints[name] as Endpoint).access.purpose ? statedPurpose.get() : undefined;
    const operation = client[name] as unknown as (
      input: Input<Api[K]>,
      options: Partial<StatedPurpose> & {
        signal?: AbortSignal;
        actKey?: string;
        unasked?: boolean;
        onceMore?: boolean;
      },
    ) => Promise<Output<Api[K]>>;
    return operation(input, {
      ...stated,
      ...(signal === undefined ? {} : { signal }),
      ...(act === undefined ? {} : { actKey: act.key }),
      ...(quiet ? { unasked: true } : {}),
      ...(isOnceMore ? { onceMore: true } : {}),
    });
  };
  const sendAgain = async (error: unknown): Promise<Output<Api[K]>> => {
    const kind = challengeOf(error);
    if (kind === undefined || !(await challenge(kind))) throw error;
    return send();
  };
  try {
    const answer = await send().catch(sendAgain);
    act?.end();
    hearServerTime(answer);
    return answer;
  } catch (error) {
    act?.end(error ?? null);
    if (error instanceof ApiError && canReadOnceMore(error)) knownFiles.set(error, name);
    throw error;
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
