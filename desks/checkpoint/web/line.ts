import { ApiError } from '@platform/api/client.ts';
import { createStore, type Store } from '@platform/web/platform/store.ts';

/** Something that was sent and has no answer yet, because the line is lost. It lives in this window's memory alone. */
export interface Kept {
  readonly key: number;
  readonly what: 'scan' | 'decision' | 'facts' | 'help';
  readonly tries: number;
}

/** What is kept and tried again; empty while the line holds. */
export const kept: Store<readonly Kept[]> = createStore<readonly Kept[]>([]);

/** An answer that takes longer than this will not come: it is asked for again, under the same id. */
const PATIENCE_MS = 10_000;
/** Between two tries, in milliseconds; the last again and again. */
const pauses = [500, 1000, 2000, 4000];

/** True if the result of a call is unknown: the server was unreachable or could not answer. */
export const isLost = (error: unknown): boolean =>
  error instanceof ApiError
    ? error.status === 502 || error.status === 503 || error.status === 504
    : error instanceof TypeError ||
      (error instanceof DOMException &&
        (error.name === 'TimeoutError' || error.name === 'AbortError'));

const impatient = new Set<() => void>();

/** Tries at once whatever is kept. */
export const tryNow = (): void => {
  for (const go of impatient) go();
};

/** Waits for the next try: some time, or until the line is back, or the officer is impatient. */
const pause = (tries: number): Promise<void> =>
  new Promise((resolve) => {
    const go = (): void => {
      clearTimeout(timer);
      impatient.delete(go);
      globalThis.removeEventListener('online', go);
      resolve();
    };
    const timer = setTimeout(go, pauses[Math.min(tries, pauses.length - 1)]);
    impatient.add(go);
    globalThis.addEventListener('online', go);
  });

let keys = 0;

/**
 * Sends until the server answers. The request carries an id or key, so a retry has no second effect.
 * @throws the server's error. A lost connection is retried.
 */
export const untilAnswered = async <T>(
  what: Kept['what'],
  send: (signal: AbortSignal) => Promise<T>,
  wait: (tries: number) => Promise<void> = pause,
): Promise<T> => {
  keys += 1;
  const key = keys;
  try {
    for (let tries = 0; ; tries += 1) {
      try {
        return await send(AbortSignal.timeout(PATIENCE_MS));
      } catch (error) {
        if (!isLost(error)) throw error;
        const now: Kept = { key, what, tries: tries + 1 };
        kept.update((list) => [...list.filter((one) => one.key !== key), now]);
        await wait(tries);
      }
    }
  } finally {
    kept.update((list) => list.filter((one) => one.key !== key));
  }
};
