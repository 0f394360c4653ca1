/** A reading in order: the reading, and the result of using it. */
export interface Turn<Read, Used> {
  readonly read: Read;
  readonly used: Promise<Used>;
}

/**
 * Gives a function that reads at once and uses what was read in the order of the calls, however long each reading
 * takes: what was given first must not, read late, replace what was given after it. Using begins in order; it need
 * not have ended before the next begins. A call rejects where its reading does, and holds up no other.
 */
export const inTurn = (): (<Read, Used>(
  read: () => Promise<Read>,
  use: (read: Read) => Promise<Used>,
) => Promise<Turn<Read, Used>>) => {
  let before: Promise<unknown> = Promise.resolve();
  return (read, use) => {
    const own = Promise.allSettled([read(), before]).then(([reading]) => {
      if (reading.status === 'rejected') throw reading.reason;
      return { read: reading.value, used: use(reading.value) };
    });
    before = own.catch(() => undefined);
    return own;
  };
};
