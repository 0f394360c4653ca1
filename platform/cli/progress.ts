import type { Terminal } from './terminal.ts';

/** A line that says how far an upload is. */
export interface Bar {
  /** Counts one file: its bytes and the outcome of its messages. */
  readonly add: (bytes: number, found: Readonly<Record<string, number>>) => void;
  readonly end: () => void;
}

/** A bar on standard error where a person watches it; silent elsewhere, so that logs stay readable. */
export const progress = (
  { err, watched }: Pick<Terminal, 'err' | 'watched'>,
  bytes: number,
  files: number,
): Bar => {
  let done = 0;
  let count = 0;
  const found = new Map<string, number>();
  const draw = (): void => {
    if (watched) err(`\r${barLine({ done, bytes, count, files, found })}\u001b[K`);
  };
  draw();
  return {
    add: (size, more) => {
      done += size;
      count += 1;
      for (const [kind, number] of Object.entries(more))
        found.set(kind, (found.get(kind) ?? 0) + number);
      draw();
    },
    end: () => {
      if (watched) err('\n');
    },
  };
};

const WIDTH = 24;

/** `[######------------------]  25 %  3 of 12 files  stored 3`. */
export const barLine = ({
  done,
  bytes,
  count,
  files,
  found,
}: {
  readonly done: number;
  readonly bytes: number;
  readonly count: number;
  readonly files: number;
  readonly found: ReadonlyMap<string, number>;
}): string => {
  const share = bytes === 0 ? (files === 0 ? 1 : count / files) : done / bytes;
  const full = Math.floor(share * WIDTH);
  const counts = [...found]
    .filter(([, number]) => number > 0)
    .map(([kind, number]) => `  ${kind} ${number}`);
  return `[${'#'.repeat(full)}${'-'.repeat(WIDTH - full)}] ${String(Math.floor(share * 100)).padStart(3)} %  ${count} of ${files} files${counts.join('')}`;
};
