/** Runs the stop functions once, in reverse order. */
export interface ShutdownHooks {
  readonly add: (end: () => Promise<void>) => void;
  readonly run: () => Promise<void>;
}

/** Creates an empty list of stop functions. */
export const createShutdownHooks = (): ShutdownHooks => {
  const ends: (() => Promise<void>)[] = [];
  let running: Promise<void> | undefined;
  const all = async (): Promise<void> => {
    for (const end of ends.toReversed()) await end();
  };
  return {
    add: (end) => void ends.push(end),
    run: () => {
      running ??= all();
      return running;
    },
  };
};
