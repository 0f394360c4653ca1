import { ApiError } from '@platform/api/client.ts';

/** The idempotency key of one intention of the user (ADR 0031). */
export interface ActKey {
  readonly key: string;
  /** Says how the call ended: a definite answer ends the intention, a lost line does not. */
  readonly end: (error?: unknown) => void;
}

/** Keys of acts without a definite answer, by operation and input: the same call after a lost line is the same act. */
const unanswered = new Map<string, string>();

/** As many lost acts are remembered; the oldest goes first. */
const MOST = 200;

/** The key for a call of an act: that of the same act while it has no definite answer, else a new one. */
export const actKeyOf = (operation: string, input: unknown): ActKey => {
  const said = hasBytes(input) ? undefined : `${operation} ${JSON.stringify(input)}`;
  const key = (said === undefined ? undefined : unanswered.get(said)) ?? crypto.randomUUID();
  if (said !== undefined) {
    unanswered.set(said, key);
    const [oldest] = unanswered.keys();
    if (unanswered.size > MOST && oldest !== undefined) unanswered.delete(oldest);
  }
  return {
    key,
    end: (error) => {
      if (said !== undefined && isDefinite(error) && unanswered.get(said) === key)
        unanswered.delete(said);
    },
  };
};

/** Whether the server gave the result of the act: a refused act is not stored. */
const isDefinite = (error: unknown): boolean =>
  error === undefined || (error instanceof ApiError && error.status < 500);

/** A call with bytes has a new key each time: the server recognises a file that it has. */
const hasBytes = (input: unknown): boolean =>
  (input as { readonly body?: unknown } | undefined)?.body instanceof Uint8Array;
