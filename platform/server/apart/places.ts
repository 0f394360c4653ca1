import { availableParallelism } from 'node:os';
import { Problem } from '../http/problems.ts';

/** Files of a class that may wait for a place, and how long. */
const MOST_WAITING = 32;
const MOST_WAITING_MS = 15_000;

/** What of one class runs, and what waits, in its order. */
export interface Lane {
  busy: number;
  readonly waiting: { readonly since: number; readonly go: () => void }[];
}

/** Resolves with a place. @throws Problem `reader.busy` where too many wait, or none comes free in time */
export const placeIn = async (lane: Lane): Promise<void> => {
  if (lane.busy < availableParallelism()) {
    lane.busy += 1;
    return;
  }
  if (lane.waiting.length >= MOST_WAITING) throw new Problem('reader.busy');
  await new Promise<void>((resolve, reject) => {
    const one = {
      since: performance.now(),
      go: () => {
        clearTimeout(timer);
        resolve();
      },
    };
    const timer = setTimeout(() => {
      lane.waiting.splice(lane.waiting.indexOf(one), 1);
      reject(new Problem('reader.busy'));
    }, MOST_WAITING_MS);
    lane.waiting.push(one);
  });
};

/** Gives the place to who waits longest. */
export const leave = (lane: Lane): void => {
  const next = lane.waiting.shift();
  if (next === undefined) lane.busy -= 1;
  else next.go();
};
