import type { Locator, MessageRecord, TravellerRecord } from '@amirani/messages';
import { boardingOf } from '../flight/push.ts';
import type { Person, Saying, Told } from '../traveller/person.ts';
import { addMessage, type FlightPersons, type Placed } from './flight-persons.ts';
import { type Identity, identityOf } from './identity.ts';

/** Somebody whom a message names by reference alone, and what it says of their journey. */
export interface Mention extends Pick<TravellerRecord, 'uniqueReference' | 'booking' | 'source'> {
  /** Its place among what the message says of people: behind the travellers. */
  readonly ordinal: number;
  readonly boarding?: NonNullable<Person['boarding']>;
}

/**
 * Whom a message only mentions: people of earlier lists at the close of a flight (PAXLST, NAD ZZZ), and the travellers
 * of a booking that an update cancels without naming them (PNRGOV, an empty ORG).
 */
export const mentionsOf = (record: MessageRecord): readonly Mention[] => {
  const boarding = boardingOf(record);
  const closing = (record.mentions ?? []).map(({ source, ...references }) => ({
    ...references,
    ...(boarding === undefined ? {} : { boarding }),
    source: withBoarding(source, record.source?.['status']),
  }));
  const cancelled = record.bookings.flatMap(({ locator, travellers, cancelled: gone, source }) => {
    if (gone !== true || locator === undefined || travellers.length > 0) return [];
    const at = source['locator'];
    const named = withBoarding(at === undefined ? {} : { booking: at }, source['cancelled']);
    return [{ booking: locator, boarding: 'cancelled' as const, source: named }];
  });
  const behind = record.travellers.length;
  return [...closing, ...cancelled].map((one, place) => ({ ...one, ordinal: behind + place }));
};

/** The places of values with that of what was said of boarding, where there is one. */
export const withBoarding = (
  source: TravellerRecord['source'],
  at: Locator | undefined,
): TravellerRecord['source'] => (at === undefined ? source : { ...source, boarding: at });

/** What a mention came to of one person. */
export interface HeardMention {
  readonly ordinal: number;
  readonly placed: Placed;
  readonly boarding: Person['boarding'];
  readonly record: Told;
}

/** Applies a mention to the people it means, except those for whom `isTold` is true. */
export const hearMention = (
  flightPersons: FlightPersons,
  { ordinal, boarding, ...references }: Mention,
  receipt: Pick<Saying, 'said' | 'at'>,
  isTold: (personId: string) => boolean = () => false,
): readonly HeardMention[] => {
  const identity = identityOf({ ...references, role: 'passenger' }, flightPersons.flight);
  return meant(flightPersons, identity).flatMap((place) => {
    const [person, known] = [flightPersons.persons[place], flightPersons.people.all[place]];
    if (person === undefined || known === undefined || isTold(person.id)) return [];
    const own = { ...identity, crew: known.crew };
    const saying = { ...receipt, record: references, boarding, identity: own };
    const placed = addMessage(flightPersons, place, 'reference', saying);
    return [{ ordinal, placed, boarding, record: references }];
  });
};

/**
 * Those whom references mean: the one who bears the sender's reference, else the only one of the booking if nobody told
 * that one's reference, and with a booking alone everybody in it. Who cannot be told apart is not meant.
 */
const meant = (
  { people }: FlightPersons,
  { references, bookings }: Identity,
): readonly number[] => {
  const [booking] = bookings;
  const booked = people.all.flatMap((one, place) =>
    booking !== undefined && one.bookings.includes(booking) ? [place] : [],
  );
  const [reference] = references;
  if (reference === undefined) return booked;
  const bearers = [...people.having(`r:${reference}`)];
  const fitting = bearers.filter(
    (place) => booking === undefined || !isBookedElsewhere(people.all[place], booking),
  );
  if (bearers.length > 0) return fitting.length === 1 ? fitting : [];
  const [only, ...others] = booked;
  const isOpen = only !== undefined && people.all[only]?.references.length === 0;
  return isOpen && others.length === 0 ? [only] : [];
};

const isBookedElsewhere = (one: Identity | undefined, booking: string): boolean =>
  one !== undefined && one.bookings.length > 0 && !one.bookings.includes(booking);
