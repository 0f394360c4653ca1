import { emptyBag } from '../paxlst/bags.ts';
import { DocumentReading, TravellerReading } from '../reading/model.ts';
import type { TravellerRole } from '../record.ts';
import { emptyContact, passContact } from './pass-contact.ts';
import type { Passage } from './passage.ts';

const ROLES: readonly TravellerRole[] = ['passenger', 'crew', 'transit-passenger', 'transit-crew'];
const AGES = ['adult', 'child', 'infant'] as const;
const POOL_ROLES = ['head', 'member'] as const;

type Entry<K extends 'seats' | 'bags' | 'tickets' | 'frequentFlyer'> = NonNullable<
  TravellerReading[K]
>[number];

/** A traveller without values. */
export const emptyTraveller = (index: number): TravellerReading => new TravellerReading(-1, index);

/** The values of a traveller. */
export const passTraveller = (passage: Passage, traveller: TravellerReading): void => {
  traveller.surname = passage.text(traveller.surname);
  traveller.given = passage.text(traveller.given);
  traveller.nameAsSent = passage.text(traveller.nameAsSent);
  traveller.birthDate = passage.text(traveller.birthDate);
  traveller.sex = passage.text(traveller.sex);
  traveller.nationalities = passage.texts(traveller.nationalities);
  traveller.role = passage.word(traveller.role, ROLES) ?? 'passenger';
  traveller.documents = passage.list(traveller.documents, emptyDocument, passDocument);
  traveller.seats = passage.list(traveller.seats, emptySeat, passSeat);
  traveller.bags = passage.list(traveller.bags, emptyBag, passBag);
  traveller.uniqueReference = passage.text(traveller.uniqueReference);
  traveller.booking = passage.text(traveller.booking);
  traveller.documentVerified = passage.flag(traveller.documentVerified);
  traveller.givenToken = passage.int(traveller.givenToken);
  traveller.segment = passage.int(traveller.segment);
  const { birthPlace, residence, embark, debark } = traveller;
  if (passage.has(birthPlace ?? residence ?? embark ?? debark)) passJourney(passage, traveller);
  const { title, age, reference, tickets, contacts, frequentFlyer } = traveller;
  if (passage.has(title ?? age ?? reference ?? tickets ?? contacts ?? frequentFlyer))
    passBooked(passage, traveller);
  const { birthDateCandidates, unaccompaniedMinor, infantOf } = traveller;
  if (passage.has(birthDateCandidates ?? unaccompaniedMinor ?? infantOf))
    passRare(passage, traveller);
};

/** What carriers' lists say (PAXLST). */
const passJourney = (passage: Passage, traveller: TravellerReading): void => {
  traveller.birthPlace = passage.text(traveller.birthPlace);
  traveller.residence = passage.text(traveller.residence);
  traveller.embark = passage.text(traveller.embark);
  traveller.debark = passage.text(traveller.debark);
};

/** What bookings say (PNRGOV). */
const passBooked = (passage: Passage, traveller: TravellerReading): void => {
  traveller.title = passage.text(traveller.title);
  traveller.age = passage.word(traveller.age, AGES);
  traveller.reference = passage.text(traveller.reference);
  traveller.tickets = passage.list(traveller.tickets, emptyTicket, passTicket);
  traveller.contacts = passage.list(traveller.contacts, emptyContact, passContact);
  traveller.frequentFlyer = passage.list(traveller.frequentFlyer, emptyFlyer, passFlyer);
};

const passRare = (passage: Passage, traveller: TravellerReading): void => {
  traveller.birthDateCandidates = passage.texts(traveller.birthDateCandidates);
  traveller.unaccompaniedMinor = passage.flag(traveller.unaccompaniedMinor);
  traveller.infantOf = passage.text(traveller.infantOf);
};

const emptyDocument = (): DocumentReading => new DocumentReading();

const passDocument = (passage: Passage, document: DocumentReading): void => {
  document.type = passage.text(document.type);
  document.number = passage.text(document.number);
  document.issuer = passage.text(document.issuer);
  document.expiry = passage.text(document.expiry);
  const { issued, nationality, surname, given, issuePlace, validFor } = document;
  if (!passage.has(nationality ?? surname ?? given ?? issued ?? issuePlace ?? validFor)) return;
  document.issued = passage.text(issued);
  document.nationality = passage.text(nationality);
  document.surname = passage.text(surname);
  document.given = passage.text(given);
  document.issuePlace = passage.text(issuePlace);
  document.validFor = passage.text(validFor);
};

const emptySeat = (): Entry<'seats'> => ({ seat: undefined, from: undefined, to: undefined });

const passSeat = (passage: Passage, seat: Entry<'seats'>): void => {
  seat.seat = passage.text(seat.seat);
  seat.from = passage.text(seat.from);
  seat.to = passage.text(seat.to);
};

const passBag = (passage: Passage, bag: Entry<'bags'>): void => {
  bag.pieces = passage.number(bag.pieces);
  bag.weightKg = passage.number(bag.weightKg);
  bag.tag = passage.text(bag.tag);
  bag.tagCount = passage.number(bag.tagCount);
  const { carrier, to, pool, poolRole } = bag;
  if (!passage.has(carrier ?? to ?? pool ?? poolRole)) return;
  bag.carrier = passage.text(carrier);
  bag.to = passage.text(to);
  bag.pool = passage.text(pool);
  bag.poolRole = passage.word(poolRole, POOL_ROLES);
};

const emptyTicket = (): Entry<'tickets'> => ({ number: undefined, coupon: undefined });

const passTicket = (passage: Passage, ticket: Entry<'tickets'>): void => {
  ticket.number = passage.text(ticket.number);
  ticket.coupon = passage.text(ticket.coupon);
};

const emptyFlyer = (): Entry<'frequentFlyer'> => ({
  carrier: undefined,
  number: undefined,
  tier: undefined,
});

const passFlyer = (passage: Passage, flyer: Entry<'frequentFlyer'>): void => {
  flyer.carrier = passage.text(flyer.carrier);
  flyer.number = passage.text(flyer.number);
  flyer.tier = passage.text(flyer.tier);
};
