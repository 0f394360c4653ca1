/** What a command is given of the world around it. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: NodeJS.ReadStream;
  /** Writes results; waits while the reader is slow. Does nothing once the reader is gone (`| head`). */
  readonly out: (text: string) => Promise<void>;
  /** Writes what is said beside the results. */
  readonly err: (text: string) => void;
  /** Whether a person watches standard error, so that a progress bar may redraw its line. */
  readonly watched: boolean;
}

/** The terminal of this process. */
export const processTerminal = (): Terminal => {
  let gone = false;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    gone = true;
  });
  return {
    env: process.env,
    stdin: process.stdin,
    out: (text) =>
      new Promise((resolve) => {
        if (gone) resolve();
        else process.stdout.write(text, () => resolve());
      }),
    err: (text) => void process.stderr.write(text),
    watched: process.stderr.isTTY,
  };
};
