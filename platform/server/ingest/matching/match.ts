import { shareDocument } from './document.ts';
import type { Identity } from './identity.ts';
import { askedKeys, type KeyKind, keysOf } from './keys.ts';
import { nameLevel, nearNames } from './names.ts';
import type { People } from './people.ts';
import {
  cannotBeOne,
  contradict,
  otherBirth,
  otherReference,
  shareBirth,
  shareBooking,
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
  /** Places on either side that already have their match, or must not have one. */
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
  readonly key: KeyKind;
  readonly agree: (a: Identity, b: Identity) => boolean;
  /** Whether those who already have a partner count when it is asked who is the only one. */
  readonly amongAll?: boolean;
}

/**
 * A reference or number alone may be mistyped or used twice: something else must bear it out. One of another
 * birth date is the next to whom the place or ticket was given, unless the whole name is the same.
 */
const borneOut = (a: Identity, b: Identity): boolean =>
  otherBirth(a, b)
    ? nameLevel(a, b) >= 3
    : a.names.length === 0 ||
      b.names.length === 0 ||
      nameLevel(a, b) > 0 ||
      shareBirth(a, b) ||
      shareTwoReferences(a, b);

const STEPS: readonly Step[] = [
  {
    by: 'reference',
    key: 'reference',
    agree: (a, b) =>
      borneOut(a, b) || ((shareDocument(a, b) || nearNames(a, b)) && !otherBirth(a, b)),
  },
  {
    by: 'reference',
    key: 'place',
    agree: (a, b) => borneOut(a, b) || (shareDocument(a, b) && !otherBirth(a, b)),
  },
  {
    by: 'document',
    key: 'document',
    agree: (a, b) => shareDocument(a, b) && borneOut(a, b),
  },
  ...([4, 3, 2, 1] as const).map(
    (level): Step => ({
      by: 'name-and-birth-date',
      key: 'birthName',
      agree: (a, b) => nameLevel(a, b) >= level && shareBirth(a, b),
    }),
  ),
  {
    // Of two of one name in one booking, father and son, the ticket, bag tag or seat tells which.
    by: 'name',
    key: 'bookingMark',
    agree: (a, b) => nameLevel(a, b) > 0 && shareMark(a, b) && !contradict(a, b),
  },
  {
    // A ticket or bag tag is one person's; the name, in some spelling, must go with it.
    by: 'name',
    key: 'mark',
    agree: (a, b) => (nameLevel(a, b) > 0 || nearNames(a, b)) && !contradict(a, b),
  },
  {
    by: 'name',
    key: 'bookingName',
    agree: (a, b) => nameLevel(a, b) >= 2 && shareBooking(a, b) && !contradict(a, b),
  },
  {
    by: 'name',
    key: 'fullName',
    agree: (a, b) => nameLevel(a, b) >= 3 && !contradict(a, b),
    amongAll: true,
  },
  {
    // A cut name is too little on its own: it needs the booking beside it.
    by: 'name',
    key: 'bookingName',
    agree: (a, b) => nameLevel(a, b) > 0 && shareBooking(a, b) && !contradict(a, b),
  },
  {
    // Another spelling needs the booking and a ticket, bag tag or seat beside it.
    by: 'name',
    key: 'bookingMark',
    agree: (a, b) => nearNames(a, b) && shareMark(a, b) && !contradict(a, b),
  },
];

/** Data shared by more people than this does not identify a person. */
const MANY = 64;

const pairUnique = (state: State, step: Step): void => {
  const { left, right, takenLeft, takenRight } = state;
  const pairs: [number, number][] = [];
  for (let place = 0; place < left.all.length; place += 1) {
    if (takenLeft.has(place)) continue;
    const only = onlyCandidate(left, place, right, step, takenRight);
    if (only === undefined) continue;
    const back = onlyCandidate(right, only, left, step, takenLeft);
    if (back === place) pairs.push([place, only]);
  }
  for (const [one, other] of pairs) {
    if (takenLeft.has(one) || takenRight.has(other)) continue;
    take(state, one, other, step.by);
  }
};

const onlyCandidate = (
  own: People,
  asking: number,
  side: People,
  step: Step,
  taken: ReadonlySet<number>,
): number | undefined => {
  const one = own.all[asking];
  if (one === undefined) return undefined;
  let only: number | undefined;
  const amongAll = step.amongAll === true;
  for (const key of askedKeys(step.key, one)) {
    const holders = side.having(key);
    if (holders.size > MANY) {
      if (amongAll) return undefined;
      continue;
    }
    for (const place of holders) {
      if (place === only || (!amongAll && taken.has(place))) continue;
      const other = side.all[place];
      if (other === undefined || !step.agree(one, other) || cannotBeOne(one, other)) continue;
      if (promised(one, side, other) || promised(other, own, one)) continue;
      if (only !== undefined) return undefined;
      only = place;
    }
  }
  return only !== undefined && taken.has(only) ? undefined : only;
};

/** Whether somebody else on the other side has the reference of this one: numbers were mixed up then. */
const promised = (one: Identity, side: People, other: Identity): boolean =>
  otherReference(one, other) && keysOf.reference(one).some((key) => side.having(key).size > 0);

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
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [place]);
      else group.push(place);
    });
    return groups;
  };
  const others = alike(state.right, state.takenRight);
  for (const [key, places] of alike(state.left, state.takenLeft)) {
    const same = others.get(key) ?? [];
    if (same.length !== places.length) continue;
    places.forEach((place, index) => {
      const other = same[index];
      if (other !== undefined && nothingBetween(state, place, other))
        take(state, place, other, 'name');
    });
  }
};

const nothingBetween = ({ left, right }: State, one: number, other: number): boolean => {
  const [a, b] = [left.all[one], right.all[other]];
  return a !== undefined && b !== undefined && !contradict(a, b) && !cannotBeOne(a, b);
};
