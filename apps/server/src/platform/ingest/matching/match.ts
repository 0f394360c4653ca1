import type { Identity } from './identity.ts';
import type { People } from './people.ts';
import { keysOf } from './people.ts';
import {
  contradict,
  differentKinds,
  holdOtherDocuments,
  nameLevel,
  nearNames,
  shareBirth,
  shareBooking,
  shareDocument,
  shareMark,
  shareTwoReferences,
} from './same-person.ts';

/** Why two records are held to be one person, strongest first. */
export type MatchBy = 'reference' | 'document' | 'name-and-birth-date' | 'name';

/** Places of one person on both sides. */
export interface Match {
  readonly left: number;
  readonly right: number;
  readonly by: MatchBy;
}

/** What may be paired. */
export interface MatchScope {
  /** Places on either side that already have their match, or may have none. */
  readonly takenLeft?: ReadonlySet<number>;
  readonly takenRight?: ReadonlySet<number>;
  /**
   * Whether people whom nothing tells apart are paired in order (same system only): two of one name in
   * one booking, pushed again, are the same two and not four.
   */
  readonly pairAlike?: boolean;
}

/**
 * Pairs the people of two sides of one flight: what a message says with those already known, or API with
 * PNR. By unique reference or place in the booking, then document, then name and birth date, then name
 * alone; nearer names first. A pair is made only where each is the other's only candidate, and no one has
 * two partners: so two people of one message are never merged, and an infant never with an adult.
 */
export const matchPeople = (left: People, right: People, scope: MatchScope = {}): Match[] => {
  const state: State = {
    left,
    right,
    takenLeft: new Set(scope.takenLeft),
    takenRight: new Set(scope.takenRight),
    matches: [],
  };
  for (const step of STEPS) pairUnique(state, step);
  if (scope.pairAlike === true) pairAlike(state);
  return state.matches;
};

interface State {
  readonly left: People;
  readonly right: People;
  readonly takenLeft: Set<number>;
  readonly takenRight: Set<number>;
  readonly matches: Match[];
}

interface Step {
  readonly by: MatchBy;
  readonly keys: (one: Identity) => readonly string[];
  readonly agree: (a: Identity, b: Identity) => boolean;
  /** Whether those who already have a partner count when it is asked who is the only one. */
  readonly amongAll: boolean;
}

/** A reference or number alone may be mistyped or used twice: something else must bear it out. */
const borneOut = (a: Identity, b: Identity): boolean =>
  a.names.length === 0 ||
  b.names.length === 0 ||
  nameLevel(a, b) > 0 ||
  shareBirth(a, b) ||
  shareTwoReferences(a, b);

const nameKeys = (one: Identity): readonly string[] => [
  ...keysOf.name(one),
  ...keysOf.swapped(one),
];

const STEPS: readonly Step[] = [
  {
    by: 'reference',
    keys: keysOf.reference,
    agree: (a, b) => borneOut(a, b) || shareDocument(a, b),
    amongAll: false,
  },
  {
    by: 'reference',
    keys: keysOf.place,
    agree: (a, b) => borneOut(a, b) || shareDocument(a, b),
    amongAll: false,
  },
  {
    by: 'document',
    keys: keysOf.document,
    agree: (a, b) => shareDocument(a, b) && borneOut(a, b),
    amongAll: false,
  },
  ...([4, 3, 2, 1] as const).map(
    (level): Step => ({
      by: 'name-and-birth-date',
      keys: keysOf.birth,
      // Two of one day of birth whose names fold into one, each with a passport of the same state, are two:
      // a corrected number comes with the same booking.
      agree: (a, b) =>
        nameLevel(a, b) >= level && (!holdOtherDocuments(a, b) || shareBooking(a, b)),
      amongAll: false,
    }),
  ),
  {
    // Of two of one name in one booking, father and son, the ticket, bag tag or seat tells which.
    by: 'name',
    keys: keysOf.booking,
    agree: (a, b) => nameLevel(a, b) > 0 && shareMark(a, b) && !contradict(a, b),
    amongAll: false,
  },
  {
    // A ticket or bag tag is one person's; the name, in some spelling, must go with it.
    by: 'name',
    keys: keysOf.mark,
    agree: (a, b) => (nameLevel(a, b) > 0 || nearNames(a, b)) && !contradict(a, b),
    amongAll: false,
  },
  {
    by: 'name',
    keys: nameKeys,
    agree: (a, b) => nameLevel(a, b) >= 2 && shareBooking(a, b) && !contradict(a, b),
    amongAll: false,
  },
  {
    by: 'name',
    keys: nameKeys,
    agree: (a, b) => nameLevel(a, b) >= 3 && !contradict(a, b),
    amongAll: true,
  },
  {
    // A cut name is too little on its own: it needs the booking beside it.
    by: 'name',
    keys: nameKeys,
    agree: (a, b) => nameLevel(a, b) > 0 && shareBooking(a, b) && !contradict(a, b),
    amongAll: false,
  },
  {
    // Another spelling needs the booking and a ticket, bag tag or seat beside it.
    by: 'name',
    keys: keysOf.booking,
    agree: (a, b) => nearNames(a, b) && shareMark(a, b) && !contradict(a, b),
    amongAll: false,
  },
];

const pairUnique = (state: State, step: Step): void => {
  const { left, right, takenLeft, takenRight } = state;
  const pairs: [number, number][] = [];
  for (let place = 0; place < left.all.length; place += 1) {
    if (takenLeft.has(place)) continue;
    const only = onlyCandidate(left.all[place], right, step, takenRight);
    if (only === undefined) continue;
    const back = onlyCandidate(right.all[only], left, step, takenLeft);
    if (back === place) pairs.push([place, only]);
  }
  for (const [one, other] of pairs) {
    if (takenLeft.has(one) || takenRight.has(other)) continue;
    take(state, one, other, step.by);
  }
};

const onlyCandidate = (
  one: Identity | undefined,
  side: People,
  step: Step,
  taken: ReadonlySet<number>,
): number | undefined => {
  if (one === undefined) return undefined;
  let only: number | undefined;
  for (const key of step.keys(one))
    for (const place of side.having(key)) {
      if (place === only || (!step.amongAll && taken.has(place))) continue;
      const other = side.all[place];
      if (other === undefined || differentKinds(one, other) || !step.agree(one, other)) continue;
      if (only !== undefined) return undefined;
      only = place;
    }
  return only !== undefined && taken.has(only) ? undefined : only;
};

const take = (state: State, left: number, right: number, by: MatchBy): void => {
  state.takenLeft.add(left);
  state.takenRight.add(right);
  state.matches.push({ left, right, by });
};

/** Groups of the same name, booking and birth date that nothing else parts, as many on either side. */
const pairAlike = (state: State): void => {
  const alike = (side: People, taken: ReadonlySet<number>): Map<string, number[]> => {
    const groups = new Map<string, number[]>();
    side.all.forEach((one, place) => {
      if (taken.has(place) || one.names.length === 0 || one.bookings.length === 0) return;
      const key = JSON.stringify([one.names, one.bookings, one.births, one.infant]);
      groups.set(key, [...(groups.get(key) ?? []), place]);
    });
    return groups;
  };
  const others = alike(state.right, state.takenRight);
  for (const [key, places] of alike(state.left, state.takenLeft)) {
    const same = others.get(key) ?? [];
    if (same.length !== places.length) continue;
    places.forEach((place, index) => {
      const other = same[index];
      if (other !== undefined) take(state, place, other, 'name');
    });
  }
};
