import type { Identity } from './identity.ts';
import { keyKinds, keysOf } from './keys.ts';

/** People of one flight and system, found again by what messages said of them. */
export interface People {
  readonly all: readonly Identity[];
  /** Adds a person; gives their place in `all`. */
  readonly add: (identity: Identity) => number;
  /** Replaces what is known of a person by more. */
  readonly extend: (place: number, identity: Identity) => void;
  /** Places of those who share a key, for instance `d:P1234567`. */
  readonly having: (key: string) => ReadonlySet<number>;
}

/** An index over people; empty, or of these. */
export const peopleOf = (identities: readonly Identity[] = []): People => {
  const all: Identity[] = [];
  const index = new Map<string, Set<number>>();
  const enter = (place: number, identity: Identity): void => {
    for (const kind of keyKinds)
      for (const key of keysOf[kind](identity)) {
        const places = index.get(key);
        if (places === undefined) index.set(key, new Set([place]));
        else places.add(place);
      }
  };
  const people: People = {
    all,
    add: (identity) => {
      const place = all.push(identity) - 1;
      enter(place, identity);
      return place;
    },
    extend: (place, identity) => {
      all[place] = identity;
      enter(place, identity);
    },
    having: (key) => index.get(key) ?? NOBODY,
  };
  for (const identity of identities) people.add(identity);
  return people;
};

const NOBODY: ReadonlySet<number> = new Set();
