import { createStore, type Store } from '@platform/web/platform/store.ts';

const key = 'amirani.booth.flight';

/**
 * Id of the flight at which this window works. The address of the booth states it; it stays over other desks and a reload, until
 * another is chosen or the window is closed.
 */
export const chosenFlight: Store<string | undefined> = createStore(read());

/** Chooses a flight, or none. */
export const chooseFlight = (id: string | undefined): void => {
  chosenFlight.set(id);
  try {
    if (id === undefined) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, id);
  } catch {
    // A browser without storage keeps it until the page is loaded again.
  }
};

function read(): string | undefined {
  try {
    const kept = sessionStorage.getItem(key) ?? '';
    return /^[0-9a-f-]{36}$/.test(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}
