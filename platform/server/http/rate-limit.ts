/** Counts what happens in a window, by key. */
export interface RateLimit {
  /** Seconds until another is allowed; 0 where one is now. */
  readonly wait: (key: string, now: Date) => number;
  readonly count: (key: string, now: Date) => void;
  /** Takes back one that was counted. */
  readonly uncount: (key: string) => void;
  readonly forget: (key: string) => void;
}

/**
 * At most `most` in each window of the given seconds. In the memory of one process: each of several processes allows this
 * number. Expired keys are dropped, and at most `keys` are kept, the oldest dropped first, so that the memory cannot be filled
 * with them.
 */
export const createRateLimit = (most: number, seconds: number, keys = 10_000): RateLimit => {
  const windows = new Map<string, { count: number; readonly endsAt: number }>();
  const current = (key: string, now: number): { count: number; readonly endsAt: number } => {
    const window = windows.get(key);
    if (window !== undefined && window.endsAt > now) return window;
    windows.delete(key);
    return { count: 0, endsAt: now + seconds * 1000 };
  };
  return {
    wait: (key, now) => {
      const window = current(key, now.getTime());
      return window.count < most ? 0 : Math.ceil((window.endsAt - now.getTime()) / 1000);
    },
    count: (key, now) => {
      const window = current(key, now.getTime());
      window.count += 1;
      windows.set(key, window);
      const [oldest] = windows.keys();
      if (windows.size > keys && oldest !== undefined) windows.delete(oldest);
    },
    uncount: (key) => {
      const window = windows.get(key);
      if (window !== undefined) window.count = Math.max(0, window.count - 1);
    },
    forget: (key) => void windows.delete(key),
  };
};
