import { type RefObject, useEffect, useRef } from 'react';

/**
 * Reads again what a screen had read before, when somebody comes back to it: while it was not shown nobody heard of changes.
 * Opening a queue is asking for it, so this is the reader's own consultation.
 */
export const useRefetchOnReturn = (query: {
  readonly data: unknown;
  readonly refetch: () => Promise<unknown>;
}): void => {
  const first: RefObject<typeof query> = useRef(query);
  useEffect(() => {
    if (first.current.data !== undefined) void first.current.refetch();
  }, []);
};
