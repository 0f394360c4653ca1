import { addDays, ageOn } from '@amirani/core';
import { dayOf } from '../flights/day-of.ts';
import type { Flight } from '../flights/flight.ts';
import { airlineOf } from '../geography/airlines.ts';
import { airportOf } from '../geography/airports.ts';
import type { TravelDocument } from '../people/document.ts';
import { makeDocument } from '../people/document.ts';
import type { Party } from '../people/party.ts';
import type { Person } from '../people/person.ts';
import { variantOf } from '../people/variant.ts';
import type { Stream } from '../random/stream.ts';
import type { Instant } from '../time/instant.ts';
import { HOUR } from '../time/instant.ts';
import type { BookedName, CheckIn, Member, NameWriting, Service } from './booking.ts';

/** What is settled before a member of a booking is drawn. */
export interface MemberWish {
  readonly flight: Flight;
  readonly party: Party;
  readonly person: Person;
  /** Counts from 1. */
  readonly index: number;
  readonly created: Instant;
  /** When the party checks in; absent where it never comes. */
  readonly checkIn?: Instant;
}

/** Draws the entry of a person in a booking. It does not use nationality, sex or culture (R69). */
export const makeMember = (wish: MemberWish, source: Stream): Member => {
  const { flight, party, person, index, created } = wish;
  const age = ageOn(person.birthDate, dayOf(flight));
  const kind = age < 2 ? 'IN' : age < 12 ? 'C' : 'A';
  const drawnName = bookedName(person, source.child('name'));
  const lap = party.laps.get(index - 1);
  const document = documentInBooking(person, wish, source.child('document'));
  const titles = source.child('title');
  const drawnFrom = source.chance(850)
    ? Math.max(created, flight.departure - source.between(3 * HOUR, 60 * HOUR))
    : undefined;
  const never = wish.checkIn === undefined;
  const writing = writingOf(person, drawnFrom === undefined, never, source.child('writing'));
  const documentFrom = writing === undefined ? drawnFrom : undefined;
  const { name: booked, wrong } =
    writing === undefined ? drawnName : { name: passportName(person), wrong: false };
  const drawnTitle = titles.chance(920) ? titleOf(person, age, titles) : undefined;
  const title =
    writing === undefined ? drawnTitle : writtenTitle(person, age, source.child('written-title'));
  return {
    index,
    person,
    kind,
    ...(title === undefined ? {} : { title }),
    ...(writing === undefined ? {} : { writing }),
    booked,
    ...(wrong && source.chance(350)
      ? { corrected: Math.max(created, flight.departure - source.between(2 * HOUR, 47 * HOUR)) }
      : {}),
    ...(documentFrom === undefined ? {} : { documentFrom }),
    document,
    ...visaOf(flight, source.child('visa')),
    ...(lap === undefined ? {} : { lap: lap + 1 }),
    unaccompanied: party.kind === 'lone-child',
    ticket: airlineOf(flight.carrier).accounting + source.digits(10),
    fare: `${source.between(40, 900)}.${source.digits(2)}`,
    reference: source.letters(12, '0123456789ABCDEF'),
    ...(source.chance(150) && kind === 'A' ? { frequentFlyer: source.digits(9) } : {}),
    ...serviceOf(source.child('service')),
    ...(wish.checkIn === undefined
      ? {}
      : { checkIn: checkInOf(wish, wish.checkIn, kind, source.child('bags')) }),
  };
};

/**
 * The name as typed: mostly right, at times another spelling of either part, or the parts swapped; a
 * middle name is often left out. A single name is misspelt as often as any other.
 */
const bookedName = (
  { surname, given }: Person,
  source: Stream,
): { readonly name: BookedName; readonly wrong: boolean } => {
  const drawn = source.weighted([
    [862, 'right'],
    [90, 'surname'],
    [38, 'given'],
    [10, 'swapped'],
  ] as const);
  const wrong = drawn !== 'right';
  const short = source.chance(300) ? (given.split(' ')[0] ?? given) : given;
  if (surname === undefined)
    return { name: { surname: wrong ? variantOf(given, source) : given }, wrong };
  if (drawn === 'surname')
    return { name: { surname: variantOf(surname, source), given: short }, wrong };
  if (drawn === 'given') return { name: { surname, given: variantOf(short, source) }, wrong };
  if (drawn === 'swapped') return { name: { surname: short, given: surname }, wrong };
  return { name: { surname, given: short }, wrong };
};

/**
 * Per thousand members: names with the title in them and without a document. First for members who gave no document, then for
 * members who never check in and are in no API message.
 */
const WRITTEN = { withoutDocument: 700, neverComes: 600 } as const;

const writingOf = (
  { surname }: Person,
  withoutDocument: boolean,
  neverComes: boolean,
  source: Stream,
): NameWriting | undefined => {
  // Reservation systems take no surname of one letter.
  if (surname?.length === 1) return source.pick(['doubled', 'pulled-in-front'] as const);
  const share = Math.max(
    withoutDocument ? WRITTEN.withoutDocument : 0,
    neverComes ? WRITTEN.neverComes : 0,
  );
  if (!source.chance(share)) return undefined;
  if (surname === undefined) return source.pick(['given-unknown', 'surname-unknown'] as const);
  return source.weighted([
    [60, 'glued'],
    [12, 'blank'],
    [10, 'slash'],
    [8, 'one-element'],
    [10, 'swapped'],
  ] as const);
};

/** Every letter of it: a booking that leaves out a middle name is another fault. */
const passportName = ({ surname, given }: Person): BookedName =>
  surname === undefined ? { surname: given } : { surname, given };

/** Titles as airlines abbreviate them. */
const writtenTitle = ({ sex }: Person, age: number, source: Stream): string => {
  const female = sex === 'F';
  if (age < 12) return source.pick(female ? ['MISS', 'CHD'] : ['MSTR', 'MASTER', 'CHD']);
  return source.weighted([
    [90, source.pick(female ? ['MRS', 'MS', 'MISS'] : ['MR', 'MR', 'MR', 'MISTER'])],
    [4, 'DR'],
    [2, 'PROF'],
    [2, 'CAPT'],
    [2, 'ENG'],
  ] as const);
};

/** Mostly the one she will show; else an older one, her second nationality's, or a number mistyped. */
const documentInBooking = (
  person: Person,
  { flight }: MemberWish,
  source: Stream,
): TravelDocument => {
  const [shown, second] = person.documents;
  if (second !== undefined && source.chance(500)) return second;
  if (source.chance(15)) {
    const holder = { ...person, nationality: person.nationalities[0] };
    const day = dayOf(flight);
    const old = makeDocument(holder, 'P', addDays(day, -1500), source.child('old'));
    return old.issued < shown.issued ? old : shown;
  }
  if (source.chance(25)) return { ...shown, number: mistyped(shown.number) };
  return shown;
};

/** One traveller in twelve tells of a visa. */
const visaOf = (flight: Flight, source: Stream): Pick<Member, 'visa'> => {
  if (!source.chance(80)) return {};
  const to = airportOf(flight.to);
  return {
    visa: {
      number: source.digits(9),
      place: airportOf(flight.from).city,
      issued: addDays(dayOf(flight), -source.between(5, 300)),
      validFor: to.state,
    },
  };
};

/** The usual confusions of a keyboard and of print. */
const mistyped = (number: string): string => {
  for (const [from, to] of [
    ['0', 'O'],
    ['1', 'I'],
    ['8', 'B'],
    ['5', 'S'],
  ] as const)
    if (number.includes(from)) return number.replace(from, to);
  return number.slice(0, -1);
};

const titleOf = (person: Person, age: number, source: Stream): string => {
  if (age < 12) return person.sex === 'F' ? 'MISS' : 'MSTR';
  const rare = source.weighted([
    [985, ''],
    [10, 'DR'],
    [5, 'REV'],
  ] as const);
  if (rare !== '') return rare;
  if (person.sex === 'F') return source.pick(['MRS', 'MS', 'MISS']);
  return 'MR';
};

const serviceOf = (source: Stream): { readonly service?: Service } => {
  const drawn = source.weighted([
    [920, undefined],
    [50, ['meal', source.pick(['KSML', 'MOML', 'HNML', 'AVML', 'VGML', 'DBML', 'GFML'])]],
    [30, ['assistance', source.pick(['WCHR', 'WCHS', 'WCHC', 'BLND', 'DEAF', 'MEDA'])]],
  ] as const);
  if (drawn === undefined) return {};
  const [kind, code] = drawn;
  return { service: { kind, code, canary: `ZQX${source.letters(8, 'BCDFGHJKLMNPRSTVWXZ')}` } };
};

const checkInOf = (
  { flight, index }: MemberWish,
  at: Instant,
  kind: Member['kind'],
  source: Stream,
): CheckIn => {
  const pieces =
    kind === 'IN'
      ? 0
      : source.weighted([
          [45, 0],
          [45, 1],
          [10, 2],
        ] as const);
  if (pieces === 0) return { at, sequence: index };
  const weightKg = pieces * source.between(8, 23);
  const tag = `0${airlineOf(flight.carrier).accounting}${source.digits(6)}`;
  return { at, sequence: index, bags: { pieces, weightKg, tag } };
};
