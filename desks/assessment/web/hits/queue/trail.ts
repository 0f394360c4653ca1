import { createStore, type Store } from '@platform/web/platform/store.ts';

/**
 * The hits that were before the officer in this window, oldest first: k leads back along it, to take something back. Ids
 * only, in memory only.
 */
const hitTrail: Store<Trail> = createStore<Trail>({ lane: '', ids: [] });

interface Trail {
  readonly lane: string;
  readonly ids: readonly string[];
}

/** The trail in a lane; each lane begins with an empty one. */
export const trailIn = (lane: string): readonly string[] => {
  const trail = hitTrail.get();
  return trail.lane === lane ? trail.ids : [];
};

/** Keeps the trail in a lane. */
export const keepTrail = (lane: string, ids: readonly string[]): void =>
  hitTrail.set({ lane, ids });

/** The hit before or after another one on the trail; absent at its ends. */
export const beside = (
  trail: readonly string[],
  id: string | undefined,
  direction: 'next' | 'previous',
): string | undefined => {
  const at = id === undefined ? -1 : trail.indexOf(id);
  return at < 0 ? undefined : trail[at + (direction === 'next' ? 1 : -1)];
};

/** The trail once `id` was opened: at the end, or before all others where the officer went back to it. */
export const opened = (
  trail: readonly string[],
  id: string,
  direction: 'next' | 'previous',
): readonly string[] => {
  if (trail.includes(id)) return trail;
  return direction === 'next' ? [...trail, id] : [id, ...trail];
};

/** How many hits were judged in this window, so that a shift sees how far it has come. Of nobody else, and kept nowhere. */
export const decidedHere: Store<number> = createStore(0);
