import type { CivilDate } from '@amirani/core';
import type { Flight } from '../flights/flight.ts';
import { airlineOf } from '../geography/airlines.ts';
import { stateOf } from '../geography/states.ts';
import type { TravelDocument } from '../people/document.ts';
import type { SentTraveller } from '../truth/sent.ts';
import { nothing } from '../truth/sent.ts';
import type { ApiPerson } from './api-person.ts';
import { atAirport, yymmdd } from './dates.ts';
import type { PaxlstHabits } from './dialect.ts';
import type { Body } from './pnrgov.ts';
import type { Segment } from './segment.ts';
import { seg } from './segment.ts';

/** What a list is: its BGM code and status, and its transaction number. */
export interface ListKind {
  /** 745 passengers, 250 crew, 266 flight status. */
  readonly code: '745' | '250' | '266';
  readonly status?: 'CL' | 'CLOB' | 'CP' | 'XR' | 'C';
  readonly transaction?: string;
}

/** A passenger or crew list: the segments between UNH and UNT. */
export const paxlstBody = (
  flight: Flight,
  people: readonly ApiPerson[],
  kind: ListKind,
  habits: PaxlstHabits,
): Body => {
  const head = [
    seg('BGM', kind.code, kind.status ?? ''),
    ...(kind.transaction === undefined ? [] : [seg('RFF', ['TN', kind.transaction])]),
    ...reportingParty(flight),
    ...flightSegments(flight, habits),
  ];
  const counted = [...head, ...people.flatMap((one) => personSegments(one, flight, habits))];
  return {
    segments: [...counted, ...count(people.length, kind, habits)],
    content: { ...nothing, travellers: people.map((one, order) => sentPerson(one, habits, order)) },
  };
};

/** A flight close: who is aboard, by reference only. */
export const closeBody = (
  flight: Flight,
  people: readonly ApiPerson[],
  habits: PaxlstHabits,
): Body => ({
  segments: [
    seg('BGM', '266', 'CLOB'),
    ...reportingParty(flight),
    ...flightSegments(flight, habits),
    ...people.flatMap(({ uniqueReference }) => [
      seg('NAD', 'ZZZ'),
      seg('RFF', ['ABO', uniqueReference ?? '']),
    ]),
    seg('CNT', ['42', String(people.length)]),
  ],
  content: { ...nothing, referenced: people.map(({ person }) => person.id) },
});

/** Transport, places and local times. */
const flightSegments = (flight: Flight, habits: PaxlstHabits): readonly Segment[] => {
  const { carrier, number, from, to } = flight;
  const flown = habits.carrierInTdt ? ['', '', carrier] : [];
  return [
    seg('TDT', '20', `${carrier}${number}`, ...flown),
    seg('LOC', '125', from),
    seg('DTM', ['189', stamp(flight.departure, from), '201']),
    seg('LOC', '87', to),
    seg('DTM', ['232', stamp(flight.arrival, to), '201']),
  ];
};

/** `2603310400`, local at an airport. */
export const stamp = (at: number, code: string): string => {
  const { date, time } = atAirport(at, code);
  return yymmdd(date) + time;
};

const reportingParty = (flight: Flight): readonly Segment[] => {
  const { name, state } = airlineOf(flight.carrier);
  return [
    seg('NAD', 'MS', '', '', `${name.toUpperCase()} API DESK`),
    seg('COM', [`+${stateOf(state).dial}5550100`, 'TE'], ['API.AT.AIRLINE.EXAMPLE', 'EM']),
  ];
};

const count = (people: number, kind: ListKind, habits: PaxlstHabits): readonly Segment[] => {
  const qualifier = kind.code === '250' ? '41' : '42';
  if (habits.count === 'missing') return [];
  if (habits.count === 'qualifier-3') return [seg('CNT', ['3', String(people)])];
  return [seg('CNT', [qualifier, String(habits.count === 'wrong' ? people + 2 : people)])];
};

const qualifiers = { passenger: 'FL', crew: 'FM', 'transit-passenger': 'DDU' } as const;

const personSegments = (
  one: ApiPerson,
  flight: Flight,
  habits: PaxlstHabits,
): readonly Segment[] => {
  const { person, role, checkIn } = one;
  const out = [
    seg('NAD', qualifiers[role], '', '', nameParts(one)),
    seg('ATT', '2', '', person.sex),
    seg('DTM', birth(person.birthDate, habits)),
    ...measures(one, habits),
    seg('GEI', '4', checkIn === undefined ? '174' : '173'),
  ];
  const { bags } = checkIn ?? {};
  if (bags !== undefined && habits.measures !== 'none')
    out.push(seg('FTX', 'BAG', '', '', [bags.tag, String(bags.pieces)]));
  if (role !== 'crew' && flight.direction === 'arrival') out.push(seg('LOC', '22', flight.to));
  out.push(
    seg('LOC', '178', one.embark),
    seg('LOC', '179', one.debark),
    seg('LOC', '174', person.residence),
  );
  const { state, city } = person.birthPlace;
  if (habits.birthPlace === 'code') out.push(seg('LOC', '180', state));
  if (habits.birthPlace === 'text') out.push(seg('LOC', '180', [state, '', '', city]));
  for (const nationality of nationalitiesOf(one, habits)) out.push(seg('NAT', '2', nationality));
  return [
    ...out,
    ...references(one, habits),
    ...documentsOf(one, habits).flatMap((document) => documentSegments(document, habits)),
  ];
};

const references = (one: ApiPerson, habits: PaxlstHabits): readonly Segment[] => {
  const { booking, uniqueReference, checkIn, ticket } = one;
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['AVF', habits.booking ? booking : undefined],
    ['ABO', habits.uniqueReference ? uniqueReference : undefined],
    ['SEA', checkIn?.seat],
    ['YZY', habits.ticket && ticket !== undefined ? `${ticket}C1` : undefined],
  ];
  return rows.flatMap(([code, value]) => (value === undefined ? [] : [seg('RFF', [code, value])]));
};

const documentSegments = (document: TravelDocument, habits: PaxlstHabits): readonly Segment[] => [
  seg(
    'DOC',
    habits.documentQualifiers ? [document.type, '110', '111'] : document.type,
    document.number,
  ),
  seg('DTM', ['36', yymmdd(document.expiry)]),
  seg('LOC', '91', document.issuer),
];

/** The standard has an empty unit before a count; many senders put the count in its place. */
const measures = ({ checkIn }: ApiPerson, habits: PaxlstHabits): readonly Segment[] => {
  const { bags } = checkIn ?? {};
  if (bags === undefined || habits.measures === 'none') return [];
  const pieces = String(bags.pieces);
  return habits.measures === 'standard'
    ? [seg('MEA', 'CT', '', ['', pieces]), seg('MEA', 'WT', '', ['KGM', String(bags.weightKg)])]
    : [seg('MEA', 'CT', '', pieces)];
};

const birth = (date: CivilDate, habits: PaxlstHabits): readonly string[] =>
  habits.birth === 'eight' ? ['329', date.replaceAll('-', ''), '102'] : ['329', yymmdd(date)];

/** Surname, first and second given names; a single name has one component. */
const nameParts = ({ person }: ApiPerson): readonly string[] => {
  const { surname, given } = person;
  return surname === undefined ? [given] : [surname, ...given.split(' ')];
};

const documentsOf = ({ person }: ApiPerson, habits: PaxlstHabits): readonly TravelDocument[] =>
  habits.bothDocuments ? person.documents : [person.documents[0]];

const nationalitiesOf = ({ person }: ApiPerson, habits: PaxlstHabits): readonly string[] =>
  habits.bothDocuments ? person.nationalities : [person.documents[0].nationality];

const sentPerson = (one: ApiPerson, habits: PaxlstHabits, order: number): SentTraveller => {
  const { person, role, checkIn, booking, uniqueReference, ticket } = one;
  const bags = habits.measures === 'none' ? undefined : checkIn?.bags;
  const weight =
    habits.measures === 'standard' && bags !== undefined ? { weightKg: bags.weightKg } : {};
  return {
    person: person.id,
    form: 'NAD',
    message: 0,
    order,
    role,
    surname: person.surname ?? person.given,
    ...(person.surname === undefined ? {} : { given: person.given }),
    nameAsSent: nameParts(one).join('/'),
    birthDate: person.birthDate,
    sex: person.sex,
    nationalities: nationalitiesOf(one, habits),
    documents: documentsOf(one, habits).map(({ type, number, issuer, expiry }) => ({
      type,
      number,
      issuer,
      expiry,
    })),
    embark: one.embark,
    debark: one.debark,
    ...(checkIn?.seat === undefined ? {} : { seats: [checkIn.seat] }),
    ...(bags === undefined ? {} : { bags: { pieces: bags.pieces, ...weight, tag: bags.tag } }),
    ...(habits.ticket && ticket !== undefined ? { tickets: [ticket] } : {}),
    ...(habits.booking && booking !== undefined ? { booking } : {}),
    ...(habits.uniqueReference && uniqueReference !== undefined ? { uniqueReference } : {}),
  };
};
