import { readFileSync } from 'node:fs';

/** `/proc` counts in hundredths of a second. */
const TICKS = 100;

/**
 * Seconds of processor that this process has taken, with all that it started: a server, a browser, a command.
 *
 * Without `/proc` nobody tells what running children have taken; there it is this process alone.
 */
export const processorSeconds = (): number => ownSeconds() + ofChildren(process.pid);

/** Seconds of this process alone. */
export const ownSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Processes that this one started and that run, by their ids. */
export const runningChildren = (pid = process.pid): readonly number[] => {
  try {
    const text = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
    return (text.match(/\d+/g) ?? []).map(Number);
  } catch {
    return []; // it ended while it was asked, or there is no /proc
  }
};

/** What the children of this process took that have ended. */
export const endedChildren = (): number => {
  try {
    return stat(process.pid).ended;
  } catch {
    return 0;
  }
};

/** What the children of a process took: those that ended, by its account, and those that run, with their own. */
const ofChildren = (pid: number): number => {
  try {
    const { ended } = stat(pid);
    return runningChildren(pid).reduce((sum, child) => sum + processorOf(child), ended);
  } catch {
    return 0; // the process ended while it was asked, or there is no /proc
  }
};

/** The same of another process; 0 where it has ended. */
export const processorOf = (pid: number): number => {
  try {
    return stat(pid).own + ofChildren(pid);
  } catch {
    return 0;
  }
};

/** Seconds of a process and of its children that ended; the name, which may have blanks, ends with a bracket. */
const stat = (pid: number): { readonly own: number; readonly ended: number } => {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const seconds = (at: number) => (Number(fields[at]) + Number(fields[at + 1])) / TICKS;
  return { own: seconds(11), ended: seconds(13) };
};

declare module 'vitest' {
  interface TaskMeta {
    /** Seconds of processor that a file of tests took, with what it started. */
    processor?: number;
    /** The process in which the file ran, where it was one of its own. */
    worker?: number;
  }
}
