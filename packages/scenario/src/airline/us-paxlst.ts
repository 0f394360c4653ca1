import type { Flight } from '../flights/flight.ts';
import { airportOf } from '../geography/airports.ts';
import { stateOf } from '../geography/states.ts';
import { offsetAt } from '../time/instant.ts';
import type { SentTraveller } from '../truth/sent.ts';
import { nothing } from '../truth/sent.ts';
import type { ApiPerson } from './api-person.ts';
import { atAirport, yymmdd } from './dates.ts';
import type { Body } from './pnrgov.ts';
import type { Segment } from './segment.ts';
import { seg } from './segment.ts';

/** A passenger list in the US dialect `PAXLST:001:000`: dates as elements, one PDT a person. */
export const usPaxlstBody = (flight: Flight, people: readonly ApiPerson[]): Body => ({
  segments: [
    seg('CTA', 'IC', ['', 'OPS CENTRE'], ['2885550100', 'TE']),
    seg('TDT', '20', `${flight.carrier}${flight.number}`, '40', flight.carrier),
    seg('LOC', '005', place(flight.from)),
    moment('136', flight.departure, flight.from),
    seg('LOC', '008', place(flight.to)),
    moment('132', flight.arrival, flight.to),
    seg('UNS', 'D'),
    ...people.map(pdt),
  ],
  content: { ...nothing, travellers: people.map(sentPerson) },
});

/** Country and airport in one token: `QYQYA`. */
const place = (code: string): string => (stateOf(airportOf(code).state).alpha2 ?? '') + code;

const moment = (qualifier: string, at: number, code: string): Segment => {
  const { date, time } = atAirport(at, code);
  const hours = offsetAt(at, airportOf(code).zone) / 60;
  return seg('DTM', qualifier, yymmdd(date), time, `P${hours}`);
};

const pdt = ({ person, role, embark, debark }: ApiPerson): Segment => {
  const [document] = person.documents;
  const { surname, given } = person;
  const [first, ...middle] = surname === undefined ? [] : given.split(' ');
  const initial = middle[0]?.charAt(0) ?? '';
  return seg(
    'PDT',
    [`${document.type}/${document.number}`, yymmdd(document.expiry), document.issuer],
    [surname ?? given, first ?? '', initial, yymmdd(person.birthDate), person.sex],
    role === 'transit-passenger' ? 'ITI' : 'PAX',
    [embark, debark],
  );
};

const sentPerson = ({ person, role, embark, debark }: ApiPerson, order: number): SentTraveller => {
  const { surname, given, birthDate, sex } = person;
  const [first, ...middle] = given.split(' ');
  const initial = middle[0]?.charAt(0);
  const sent = initial === undefined ? (first ?? '') : `${first} ${initial}`;
  const { type, number, issuer, expiry } = person.documents[0];
  return {
    person: person.id,
    form: 'PDT',
    message: 0,
    order,
    role,
    surname: surname ?? given,
    ...(surname === undefined ? {} : { given: sent }),
    nameAsSent: surname === undefined ? given : `${surname}/${sent.replace(' ', '/')}`,
    birthDate,
    sex,
    documents: [{ type, number, issuer, expiry }],
    embark,
    debark,
  };
};
