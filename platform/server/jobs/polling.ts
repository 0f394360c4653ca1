/** What is looked at again and again in this process. */
export interface Looks {
  /** Whether no further look comes; what fails in the last one is then no trouble. */
  readonly stopped: () => boolean;
  /** Ends it, and waits for the look that is being taken. */
  readonly stop: () => Promise<void>;
}

/** Polls repeatedly, one poll after the other, with a pause in milliseconds before each. A poll handles its own failures. */
export const startLooks = (look: () => Promise<void>, pause: number): Looks => {
  let stopped = false;
  let looking = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const again = (): void => {
    if (stopped) return;
    timer = setTimeout(() => {
      looking = look().then(again);
    }, pause);
    timer.unref();
  };
  again();
  return {
    stopped: () => stopped,
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await looking;
    },
  };
};
