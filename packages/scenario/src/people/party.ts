import type { CivilDate } from '@amirani/core';
import type { CultureCode, StateCode } from '../geography/states.ts';
import { homeState, stateOf, states } from '../geography/states.ts';
import type { Stream } from '../random/stream.ts';
import type { Name, NameStock } from './culture.ts';
import { makeDocument } from './document.ts';
import type { Person } from './person.ts';
import { makePerson } from './person.ts';

/** People who travel together, and so are booked together. */
export interface Party {
  readonly kind: 'single' | 'couple' | 'family' | 'friends' | 'group' | 'lone-child';
  readonly people: readonly Person[];
  /** For an infant's index in `people`, the index of the adult on whose lap it sits. */
  readonly laps: ReadonlyMap<number, number>;
}

/** Two people of one flight who are easily taken for one; `apart` says how to tell them apart. */
export interface LookAlike {
  readonly persons: readonly [string, string];
  readonly apart: 'birth-date' | 'given-name' | 'booking-and-birth-date';
}

/** What a flight's parties are drawn from. */
export interface PartyWish {
  readonly flight: string;
  /** The day of the flight: ages are counted on it. */
  readonly on: CivilDate;
  readonly otherEnd: StateCode;
  readonly load: number;
  readonly stocks: Readonly<Record<CultureCode, NameStock>>;
}

/** The parties of a flight, and the look-alikes planted among them (one pair where 20 or more travel). */
export const makeParties = (
  wish: PartyWish,
  source: Stream,
): { readonly parties: readonly Party[]; readonly lookAlikes: readonly LookAlike[] } => {
  const parties: Party[] = [];
  const lookAlikes: LookAlike[] = [];
  if (wish.load >= 20) {
    const planted = makeLookAlikes(wish, source.child('look-alikes'));
    parties.push(...planted.parties);
    lookAlikes.push(planted.lookAlike);
  }
  let count = parties.reduce((sum, party) => sum + party.people.length, 0);
  for (let i = 0; count < wish.load; i++) {
    const party = makeParty(wish, i, source.child(i));
    parties.push(party);
    count += party.people.length;
  }
  return { parties, lookAlikes };
};

const makeParty = (wish: PartyWish, index: number, source: Stream): Party => {
  const kind = source.weighted([
    [38, 'single'],
    [26, 'couple'],
    [20, 'family'],
    [11, 'friends'],
    [3, 'group'],
    [2, 'lone-child'],
  ] as const);
  const nationality = nationalityFor(wish, source);
  const stock = wish.stocks[stateOf(nationality).culture];
  const family = source.below(stock.surnames.length);
  const people: Person[] = [];
  const make = (i: number, age: number, sex: 'F' | 'M', related: boolean): Person =>
    makePerson(
      {
        id: `${wish.flight}/${index}.${i}`,
        nationality,
        stock,
        sex,
        age,
        ...(age < 2 ? { ageDays: 40 + source.below(680) } : {}),
        on: wish.on,
        ...(related ? { family } : {}),
        taken: people.map(({ given }) => given.split(' ')[0] ?? given),
      },
      source.child(i),
    );
  const sex = (): 'F' | 'M' => (source.chance(500) ? 'F' : 'M');
  const adult = (): number =>
    source.chance(30) ? source.between(90, 101) : source.between(19, 78);
  const laps = new Map<number, number>();
  if (kind === 'single') people.push(make(0, adult(), sex(), false));
  else if (kind === 'lone-child') people.push(make(0, source.between(6, 14), sex(), false));
  else if (kind === 'couple') {
    const age = source.between(20, 74);
    const related = source.chance(600);
    people.push(make(0, age, 'M', related));
    people.push(make(1, age + source.below(5), 'F', related));
  } else if (kind === 'family') {
    people.push(make(0, source.between(26, 46), 'M', true));
    people.push(make(1, source.between(24, 44), 'F', true));
    for (let i = 0, children = source.between(1, 3); i < children; i++) {
      // One infant a family: each needs a lap of its own.
      const age = i === 0 && source.chance(450) ? source.below(2) : source.between(3, 16);
      if (age < 2) laps.set(people.length, 1);
      people.push(make(people.length, age, sex(), true));
    }
  } else {
    const size = kind === 'group' ? source.between(7, 11) : source.between(3, 5);
    for (let i = 0; i < size; i++) people.push(make(i, source.between(19, 66), sex(), false));
  }
  return { kind, people, laps };
};

const makeLookAlikes = (
  wish: PartyWish,
  source: Stream,
): { readonly parties: readonly Party[]; readonly lookAlike: LookAlike } => {
  const nationality = nationalityFor(wish, source);
  const stock = wish.stocks[stateOf(nationality).culture];
  const sex = source.chance(500) ? 'F' : 'M';
  const person = (i: number, age: number): Person =>
    makePerson(
      {
        id: `${wish.flight}/look-alike.${i}`,
        nationality,
        stock,
        sex,
        age,
        on: wish.on,
        family: 7,
      },
      source.child(i),
    );
  const first = person(0, source.between(25, 45));
  const other = person(1, source.between(50, 68));
  const persons = [first.id, other.id] as const;
  const kind = source.pick(['generations', 'twins', 'namesakes'] as const);
  if (kind === 'twins') {
    const sibling = siblingName(first, sex === 'F' ? stock.female : stock.male);
    const twin = renamed({ ...other, birthDate: first.birthDate }, sibling, wish.on, source);
    return {
      parties: [{ kind: 'couple', people: [first, twin], laps: new Map() }],
      lookAlike: { persons, apart: 'given-name' },
    };
  }
  const double = renamed(other, first, wish.on, source);
  return kind === 'generations'
    ? {
        parties: [{ kind: 'couple', people: [double, first], laps: new Map() }],
        lookAlike: { persons, apart: 'birth-date' },
      }
    : {
        parties: [first, double].map((one) => ({ kind: 'single', people: [one], laps: new Map() })),
        lookAlike: { persons, apart: 'booking-and-birth-date' },
      };
};

type Named = Pick<Person, 'surname' | 'given' | 'native'>;

/** A sister's or brother's name: the same surname, another given name, with the same initial where the stock has one. */
const siblingName = (person: Person, stock: readonly Name[]): Named => {
  const others = stock.filter(({ latin }) => !person.given.startsWith(latin));
  const name = others.find(({ latin }) => latin.startsWith(person.given.charAt(0))) ?? others[0];
  if (name === undefined) throw new RangeError('scenario/people: a stock of one name');
  const { surname, native } = person;
  return {
    ...(surname === undefined ? {} : { surname }),
    given: name.latin,
    ...(native === undefined ? {} : { native: { ...native, given: name.native ?? name.latin } }),
  };
};

/** The person under another name, with a document in it. */
const renamed = (person: Person, name: Named, on: CivilDate, source: Stream): Person => {
  const { native: _native, surname: _surname, ...rest } = person;
  const { surname, given, native } = name;
  const named = { ...rest, ...(surname === undefined ? {} : { surname }), given };
  const [nationality] = person.nationalities;
  return {
    ...named,
    ...(native === undefined ? {} : { native }),
    nationalities: [nationality],
    documents: [makeDocument({ ...named, nationality }, 'P', on, source.child('renamed'))],
  };
};

const nationalityFor = ({ otherEnd }: PartyWish, source: Stream): StateCode =>
  source.weighted([
    [45, homeState],
    [30, otherEnd],
    ...states.map(({ code }) => [code === 'UTO' ? 1 : 3, code] as const),
  ]);
