import { addDays, type CivilDate } from '@amirani/core';
import {
  type CultureCode,
  homeState,
  type StateCode,
  stateOf,
  states,
} from '../geography/states.ts';
import type { BorderModule, Role } from '../modules/module.ts';
import type { NameStock } from '../people/culture.ts';
import type { TravelDocument } from '../people/document.ts';
import { zoneOf } from '../people/document.ts';
import { makePerson, type Person } from '../people/person.ts';
import type { Stream } from '../random/stream.ts';
import { background } from './background.ts';
import type { DrawnFlight } from './flight.ts';
import type { TwinGroup } from './ledger-entry.ts';

/** The names of a world, by culture. */
export type Stocks = Readonly<Record<CultureCode, NameStock>>;

/** What people of one story are drawn from. `who` is the same for a twin, `identity` is not. */
export interface Draw {
  readonly flight: DrawnFlight;
  readonly stocks: Stocks;
  readonly who: Stream;
  readonly identity: Stream;
  /** What is otherwise about a twin, drawn from `identity`. */
  readonly otherwise?: TwinGroup;
}

/** Somebody of a story, as they truly are, with the document that is theirs. */
export interface Member {
  readonly role: string;
  readonly number: number;
  readonly travels: boolean;
  readonly adult: boolean;
  readonly person: Person;
  readonly document: TravelDocument;
}

/**
 * Everybody of a story. Age, sex, nationality and name of a grown-up are drawn alike in every module: planted people are like
 * everybody else (R69). What a role declares is whether it is of age, and to whom it looks alike.
 */
export const membersOf = (module: BorderModule, draw: Draw): readonly Member[] => {
  const found = new Map<string, readonly Member[]>();
  const roles = Object.entries(module.roles);
  // Who looks like somebody comes after that one.
  for (const [name, role] of roles.toSorted(
    ([, a], [, b]) => Number('like' in a) - Number('like' in b),
  ))
    found.set(name, membersOfRole(name, role, draw, found.get(role.like ?? '')?.[0]));
  return roles.flatMap(([name]) => found.get(name) ?? []);
};

const membersOfRole = (
  name: string,
  role: Role,
  draw: Draw,
  like: Member | undefined,
): readonly Member[] => {
  const own = draw.who.child(name);
  const { low, high } = role.members ?? { low: 1, high: 1 };
  const count = own.between(low, high);
  return Array.from({ length: count }, (_, number) => {
    const source = own.child(number);
    const household = draw.who.child(`household/${role.household ?? `${name}/${number}`}`);
    const person =
      like === undefined ? personOf(role, household, source, draw) : alikeOf(like, source, draw);
    return {
      role: name,
      number,
      travels: role.travels !== false,
      adult: role.age === 'adult',
      person,
      document: documentOf(person, draw.identity.child(`document/${name}/${number}`)),
    };
  });
};

/** What is drawn of somebody before the person is made. */
interface Wish {
  readonly nationality: StateCode;
  readonly culture: CultureCode;
  readonly family: number;
  readonly sex: 'F' | 'M';
  readonly age: number;
}

const personOf = (role: Role, household: Stream, source: Stream, draw: Draw): Person => {
  const nationality = nationalityOn(draw.flight, household);
  const wish: Wish = {
    nationality,
    culture: cultureOf(nationality, household),
    family: household.below(120),
    sex: source.chance(500) ? 'F' : 'M',
    age:
      role.age === 'adult'
        ? adultAge(source)
        : source.between(background.childFrom.value, background.childUntil.value),
  };
  const person = made(wish, source, draw);
  if (draw.otherwise === undefined) return person;
  return otherwise(person, wish, draw.otherwise, source, draw);
};

const made = ({ culture, ...wish }: Wish, source: Stream, { flight, stocks }: Draw): Person =>
  makePerson({ id: '', stock: stocks[culture], on: flight.day, ...wish }, source.child('person'));

/** The person with one group of fields from a draw of its own; whatever else there is stays. */
const otherwise = (
  person: Person,
  wish: Wish,
  group: TwinGroup,
  source: Stream,
  draw: Draw,
): Person => {
  const other = draw.identity.child('otherwise');
  const again = <T>(differs: (value: T) => boolean, drawn: () => T): T => {
    for (let value = drawn(); ; value = drawn()) if (differs(value)) return value;
  };
  switch (group) {
    case 'nationality': {
      const nationality = again(
        (one) => one !== wish.nationality,
        () => nationalityOn(draw.flight, other),
      );
      return { ...person, nationalities: [nationality] };
    }
    case 'sex': {
      const sex = wish.sex === 'F' ? 'M' : 'F';
      const { surname, given } = made({ ...wish, sex }, source, draw);
      return { ...person, sex, given, ...(surname === undefined ? {} : { surname }) };
    }
    case 'age': {
      const age = again(
        (one) => Math.abs(one - wish.age) >= 10,
        () => adultAge(other),
      );
      return { ...person, birthDate: made({ ...wish, age }, source, draw).birthDate };
    }
    case 'name': {
      const culture = again(
        (one) => one !== wish.culture,
        () => other.pick(states).culture,
      );
      const { surname, given } = made({ ...wish, culture }, source, draw);
      return { ...person, given, ...(surname === undefined ? {} : { surname }) };
    }
  }
};

/** Somebody of the same sex and nearly the same age; nationality and name are drawn as for anybody. */
const alikeOf = (like: Member, source: Stream, draw: Draw): Person => {
  const nationality = nationalityOn(draw.flight, source);
  const person = made(
    {
      nationality,
      culture: cultureOf(nationality, source),
      family: source.below(120),
      sex: like.person.sex === 'F' ? 'F' : 'M',
      age: 30,
    },
    source,
    draw,
  );
  const birthDate = addDays(like.person.birthDate, -source.between(0, 900));
  return { ...person, sex: like.person.sex, birthDate };
};

/** The person's document with new numbers: a twin has its own number. */
const documentOf = (person: Person, identity: Stream): TravelDocument => {
  const [{ type, issued, expiry }] = person.documents;
  const [nationality] = person.nationalities;
  const number = `${identity.letters(2)}${identity.digits(7)}`;
  const draft = { type, number, issuer: nationality, nationality, issued, expiry };
  return { ...draft, mrz: zoneOf({ ...person, nationality }, draft) };
};

const nationalityOn = ({ otherEnd }: DrawnFlight, source: Stream): StateCode => {
  const { homeNationality, otherEndNationality } = background;
  const rest = 1000 - homeNationality.value - otherEndNationality.value;
  // Ten states share the rest evenly; the specimen state of Doc 9303 has the smallest part.
  return source.weighted([
    [homeNationality.value * 10, homeState],
    [otherEndNationality.value * 10, otherEnd],
    ...states.map(({ code }) => [code === 'UTO' ? rest / 5 : rest, code] as const),
  ]);
};

const cultureOf = (nationality: StateCode, source: Stream): CultureCode =>
  source.chance(background.otherName.value)
    ? source.pick(states).culture
    : stateOf(nationality).culture;

/** Grown-ups of every age travel, the older the fewer. */
const adultAge = (source: Stream): number => {
  const [from, until] = source.weighted([
    [background.adultUntil29.value, [18, 29]],
    [background.adultUntil44.value, [30, 44]],
    [background.adultUntil59.value, [45, 59]],
    [background.adultUntil82.value, [60, 82]],
  ] as const);
  return source.between(from, until);
};

/** The civil date the given number of days before another. */
export const daysBefore = (day: CivilDate, days: number): CivilDate => addDays(day, -days);
