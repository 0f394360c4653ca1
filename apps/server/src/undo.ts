/** What was started, ended in the opposite order, once. */
export interface Undo {
  readonly add: (end: () => Promise<void>) => void;
  readonly run: () => Promise<void>;
}

/** Collects what ends what was started. */
export const createUndo = (): Undo => {
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
