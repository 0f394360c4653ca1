/** What is and was, with what was undone: everything that somebody does on the canvas can be taken back and done again. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
}

/** How many steps are remembered. */
const LONGEST = 200;

/** Begins with a state that cannot be undone. */
export const begin = <T>(present: T): History<T> => ({ past: [], present, future: [] });

/** Goes on to another state; undone states cannot be redone then. The same state does not count as a step. */
export const advance = <T>({ past, present, future }: History<T>, next: T): History<T> =>
  next === present
    ? { past, present, future }
    : { past: [...past, present].slice(-LONGEST), present: next, future: [] };

/** Takes the last step back; with none nothing changes. */
export const undo = <T>(history: History<T>): History<T> => {
  const { past, present, future } = history;
  const [last] = past.slice(-1);
  return past.length === 0
    ? history
    : { past: past.slice(0, -1), present: last as T, future: [present, ...future] };
};

/** Does again what was undone; with nothing undone nothing changes. */
export const redo = <T>(history: History<T>): History<T> => {
  const { past, present, future } = history;
  const [next] = future;
  return future.length === 0
    ? history
    : { past: [...past, present], present: next as T, future: future.slice(1) };
};
