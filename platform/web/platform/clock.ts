import { useEffect, useState } from 'react';
import { createStore, type Store } from './store.ts';

/** Server time minus this machine's time, in milliseconds: countdowns follow the server. */
const clockOffset: Store<number> = createStore(0);

let newest = Number.NEGATIVE_INFINITY;

/**
 * Takes the server's time from an answer that has just arrived. An answer that is older than one that came before it, as one
 * that waited on its way or was kept, never sets the clock back.
 */
export const hearServerTime = (answer: unknown): void => {
  if (typeof answer !== 'object' || answer === null || !('now' in answer)) return;
  const at = typeof answer.now === 'string' ? Date.parse(answer.now) : Number.NaN;
  if (!(at > newest)) return;
  newest = at;
  clockOffset.set(at - Date.now());
};

/** IANA zone of the border, as the server says; undefined until it has. */
export const borderZone: Store<string | undefined> = createStore<string | undefined>(undefined);

/** The server's time now, in milliseconds since 1970. */
export const serverNow = (): number => Date.now() + clockOffset.get();

/** The server's time, again at each full step of `every` milliseconds. */
export const useNow = (every: number): number => {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const tick = (): void => {
      setNow(serverNow());
      timer = setTimeout(tick, every - (serverNow() % every));
    };
    tick();
    return () => clearTimeout(timer);
  }, [every]);
  return now;
};
