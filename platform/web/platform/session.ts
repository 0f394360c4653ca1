import { ApiError } from '@platform/api/client.ts';
import type { Access } from '@platform/api/endpoint.ts';
import type { Session } from '@platform/api/types.ts';
import { endpoints } from '@platform/desks/endpoints.ts';
import { type Query, QueryClient, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { client, type OperationId } from './api.ts';
import { challenge } from './challenge.ts';
import { type FeedOwner, openFeedNow } from './changes.ts';
import { statedPurpose } from './purpose.ts';

/** Reads that no screen has shown since they were made: a change that the server told meanwhile was heard by nobody. */
const left = new WeakSet<Query>();

/**
 * All answers of the server that this window shows. An answer stays unchanged while a screen shows it, because the server
 * tells that screen of changes; a reopened screen reads again. The browser's network status is ignored: the server may be this
 * machine, and an act must not wait unseen for a connection and then run without the officer.
 */
export const queries: QueryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: (query) => (left.has(query as Query) ? 0 : Number.POSITIVE_INFINITY),
      gcTime: 5 * 60_000,
      networkMode: 'always',
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      retry: (failures, error) => !(error instanceof ApiError) && failures < 2,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

queries.getQueryCache().subscribe((event) => {
  const { query } = event;
  if (event.type === 'observerRemoved' && query.getObserversCount() === 0) left.add(query);
  if (event.type === 'updated' && event.action.type === 'success' && query.isActive())
    left.delete(query);
});

const sessionKey = ['session'];

/** The signed-in account, or `null`. */
export const useSession = (): UseQueryResult<Session | null> =>
  useQuery({
    queryKey: sessionKey,
    queryFn: async () => {
      try {
        return await client.getSession({});
      } catch (error) {
        if (error instanceof ApiError && error.status === 401) return null;
        throw error;
      }
    },
  });

/** Whether the contract lets one of a person's roles call an operation; the server decides in the end. */
export const mayCall = (session: Session | null | undefined, operation: OperationId): boolean => {
  const { who }: Access = endpoints[operation].access;
  return (
    session !== null &&
    session !== undefined &&
    (typeof who === 'string' || session.roles.some((role) => who.includes(role)))
  );
};

/** Takes over a session after sign-in or step-up; a purpose that is not the person's own is dropped. */
export const beginSession = (session: Session): void => {
  const stated = statedPurpose.get();
  if (stated !== undefined && !session.purposes.includes(stated.purpose))
    statedPurpose.set(undefined);
  sessionStorage.removeItem(ENDED);
  queries.setQueryData(sessionKey, session);
  openFeedNow();
};

/** Ends the session on the server, then reloads the page: read data does not stay in this window's memory. */
export const endSession = async (): Promise<void> => {
  isLeaving = true;
  await client.signOut({});
  location.replace('/');
};

let isLeaving = false;

const ENDED = 'amirani.session-ended';

/** Whether this window was taken to the sign-in because its session had been ended. */
export const wasEnded = (): boolean => sessionStorage.getItem(ENDED) !== null;

/** Reloads the page: read data does not stay in this window's memory, and the sign-in shows the reason. */
const leaveEnded = (): void => {
  if (isLeaving) return;
  sessionStorage.setItem(ENDED, '1');
  location.replace('/');
};

/**
 * What the change feed asks of this window. A session that somebody ended clears the window. One that expired is asked for
 * above the work, which is hidden until the password is given.
 */
export const feedOwner: FeedOwner = {
  onEnded: leaveEnded,
  onRefused: async () => {
    const before = queries.getQueryData<Session | null>(sessionKey);
    try {
      const { login } = await client.getSession({}, { unasked: true });
      if (login !== before?.login) leaveEnded();
    } catch (error) {
      if (!(error instanceof ApiError && error.status === 401)) throw error;
      await challenge('sign-in');
    }
  },
};
