import type { BookingRecord, TravellerRecord } from '@amirani/messages';
import { type DocumentKey, documentKey } from './document.ts';
import { isFiller, nameForm, nameWords } from './name-form.ts';

/** One name as it is compared. */
export interface NameKey {
  readonly surname: string;
  /** Empty for a person with one name. */
  readonly given: string;
  readonly givenWords: readonly string[];
}

/**
 * All that messages have said so far by which a person on a flight can be known again. Each list grows:
 * what an earlier message said still counts.
 */
export interface Identity {
  readonly references: readonly string[];
  /** Booking and the reference inside it: `ABC123/1.1`. */
  readonly places: readonly string[];
  readonly bookings: readonly string[];
  readonly documents: readonly DocumentKey[];
  /** Tickets and bag tags: `t:9017593547066`, `g:0901636090`. */
  readonly marks: readonly string[];
  /** As they are on the aircraft: `2A` for `02A`. */
  readonly seats: readonly string[];
  readonly births: readonly string[];
  readonly names: readonly NameKey[];
  /** Undefined where no message tells. */
  readonly infant: boolean | undefined;
  /** Crew are never the passengers of their name. */
  readonly crew: boolean;
}

/** Bookings, and where a record came from, that a record alone does not say. */
export interface IdentityContext {
  /** Local day of the flight, to tell infants by age. */
  readonly day: string;
  readonly booking?: BookingRecord | undefined;
}

/** The identity that one record gives. */
export const identityOf = (record: TravellerRecord, context: IdentityContext): Identity => {
  const booking = record.booking ?? context.booking?.locator;
  const births = record.birthDate ? [record.birthDate] : (record.birthDateCandidates ?? []);
  return {
    references: listOf(record.uniqueReference?.trim().toUpperCase()),
    places: booking && record.reference ? [`${booking}/${record.reference}`] : [],
    bookings: distinct([
      ...listOf(booking),
      ...(context.booking?.locators ?? []).map(({ locator }) => locator),
    ]),
    documents: (record.documents ?? []).flatMap(documentKey),
    marks: distinct([
      ...(record.tickets ?? []).map(({ number }) => `t:${number}`),
      ...(record.bags ?? []).flatMap(({ tag }) => (tag === undefined ? [] : [`g:${tag}`])),
    ]),
    seats: distinct((record.seats ?? []).map(({ seat }) => seat.replace(/^0+/, ''))),
    births,
    names: distinctBy(
      [
        ...nameKey(record.surname, record.given),
        // The document may spell the name as the other system does.
        ...(record.documents ?? []).flatMap(({ surname, given }) => nameKey(surname, given)),
      ],
      (name) => `${name.surname}/${name.given}`,
    ),
    infant: infancy(record, context.day),
    crew: record.role === 'crew' || record.role === 'transit-crew',
  };
};

/** Two identities of one person as one. */
export const joinIdentity = (a: Identity, b: Identity): Identity => ({
  references: distinct([...a.references, ...b.references]),
  places: distinct([...a.places, ...b.places]),
  bookings: distinct([...a.bookings, ...b.bookings]),
  documents: distinctBy([...a.documents, ...b.documents], (d) => `${d.issuer}:${d.number}`),
  marks: distinct([...a.marks, ...b.marks]),
  seats: distinct([...a.seats, ...b.seats]),
  births: distinct([...a.births, ...b.births]),
  names: distinctBy([...a.names, ...b.names], (n) => `${n.surname}/${n.given}`),
  infant: b.infant ?? a.infant,
  crew: b.crew,
});

const nameKey = (surname: string | undefined, given: string | undefined): NameKey[] => {
  // Some booking systems write the whole name in one element: BERADZE/NINOMRS.
  const slash = given === undefined ? (surname?.indexOf('/') ?? -1) : -1;
  if (surname !== undefined && slash > 0)
    return nameKey(surname.slice(0, slash), surname.slice(slash + 1));
  const words = given === undefined || isFiller(given) ? [] : nameWords(given);
  const family = surname === undefined || isFiller(surname) ? '' : nameForm(surname);
  if (family === '' && words.length === 0) return [];
  // A person with one name may have it in either field.
  return family === ''
    ? [{ surname: words.join(''), given: '', givenWords: [] }]
    : [{ surname: family, given: words.join(''), givenWords: words }];
};

/** Under two years on the day of the flight, or typed as infant; a message's own word comes first. */
const infancy = (record: TravellerRecord, day: string): boolean | undefined => {
  if (record.age !== undefined) return record.age === 'infant';
  if (record.birthDate === undefined) return undefined;
  const second = `${Number(record.birthDate.slice(0, 4)) + 2}${record.birthDate.slice(4)}`;
  return second > day.slice(0, 10);
};

const listOf = (value: string | undefined): readonly string[] =>
  value === undefined || value === '' ? [] : [value];

const distinct = (list: readonly string[]): readonly string[] =>
  list.length < 2 ? list : [...new Set(list)];

const distinctBy = <T>(list: readonly T[], key: (item: T) => string): readonly T[] =>
  list.length < 2 ? list : [...new Map(list.map((item) => [key(item), item])).values()];
