import type { SeenCheckpoint } from './journal-check.ts';

const key = 'amirani.checkpoint';

/** The checkpoint this browser saw last: a log that is rewritten between two visits is caught by it. */
export const readSeen = (): SeenCheckpoint | undefined => {
  try {
    const seen = JSON.parse(localStorage.getItem(key) ?? 'null') as SeenCheckpoint | null;
    return seen !== null && Number.isSafeInteger(seen.size) ? seen : undefined;
  } catch {
    return undefined;
  }
};

/** Keeps a checkpoint whose signature and history held. */
export const keepSeen = (seen: SeenCheckpoint): void => {
  try {
    localStorage.setItem(key, JSON.stringify(seen));
  } catch {
    // Without storage every visit is a first sight, and the page says so.
  }
};
