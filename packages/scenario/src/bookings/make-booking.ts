import { dateParts } from '@amirani/core';
import type { Flight } from '../flights/flight.ts';
import { airportOf, airports } from '../geography/airports.ts';
import { homeState, stateOf } from '../geography/states.ts';
import { luhnDigit } from '../people/check-digit.ts';
import type { Party } from '../people/party.ts';
import type { Stream } from '../random/stream.ts';
import type { Instant } from '../time/instant.ts';
import { DAY, HOUR, utc } from '../time/instant.ts';
import type { Agency, Booking, Contacts, Leg, Payment, Remark, Split } from './booking.ts';
import { makeMember } from './make-member.ts';

/** Books a party on a flight: one booking, or two where some of the party split off later. */
export const makeBookings = (
  flight: Flight,
  party: Party,
  locators: () => string,
  source: Stream,
): readonly Booking[] => {
  const carrier = flight.carrier;
  const lead = source.weighted([
    [88, 'early'],
    [10, 'late'],
    [2, 'airport'],
  ] as const);
  const created =
    flight.departure -
    (lead === 'early'
      ? source.between(50 * HOUR, 90 * DAY)
      : lead === 'late'
        ? source.between(4 * HOUR, 47 * HOUR)
        : source.between(125, 170));
  const channel = lead === 'airport' ? 'airport' : source.pick(['web', 'web', 'agency'] as const);
  const fate = source.weighted([
    [930, 'travels'],
    [40, 'no-show'],
    [30, 'cancels'],
  ] as const);
  const arrives = checkInTime(flight, created, source.child('check-in'));
  const members = party.people.map((person, i) =>
    makeMember(
      {
        flight,
        party,
        person,
        index: i + 1,
        created,
        ...(fate === 'travels' ? { checkIn: arrives } : {}),
      },
      source.child(`member/${i}`),
    ),
  );
  const [first] = party.people;
  if (first === undefined) throw new RangeError('scenario/bookings: an empty party');
  const locator = locators();
  const draft: Booking = {
    locator,
    carrier,
    ...(channel === 'agency' ? { agencyLocator: source.letters(6) } : {}),
    created,
    channel,
    agency: agencyOf(flight, channel, source.child('agency')),
    contacts: contactsOf(first, source.child('contacts')),
    payment: paymentOf(flight, members.length, source.child('payment')),
    members,
    legs: legsOf(flight, source.child('legs')),
    remarks: remarksOf(source.child('remarks')),
    ...(source.chance(120)
      ? { hotel: { name: `HOTEL ${source.letters(5)}`, canary: canary(source) } }
      : {}),
    ...(fate === 'cancels' && lead !== 'airport'
      ? { cancelled: between(created, flight.departure - 3 * HOUR, source) }
      : {}),
  };
  const splits = (party.kind === 'friends' || party.kind === 'couple') && fate === 'travels';
  return splits && lead === 'early' && source.chance(120)
    ? splitOff(draft, flight, locators(), source)
    : [draft];
};

/** A party checks in together: at home on the day before, or at the airport in the last two hours. */
const checkInTime = (flight: Flight, created: Instant, source: Stream): Instant => {
  const online = source.chance(600) && created < flight.departure - 24 * HOUR;
  return (
    flight.departure - (online ? source.between(3 * HOUR, 23 * HOUR) : source.between(50, 120))
  );
};

/** A token that stands nowhere else: where a store holds it, something was kept that had to go. */
const canary = (source: Stream): string => `ZQX${source.letters(8, 'BCDFGHJKLMNPRSTVWXZ')}`;

/** The last member leaves for a booking of her own. */
const splitOff = (
  booking: Booking,
  flight: Flight,
  locator: string,
  source: Stream,
): readonly Booking[] => {
  const at = between(flight.departure - 40 * HOUR, flight.departure - 24 * HOUR, source);
  const leaving = booking.members[booking.members.length - 1];
  if (leaving === undefined) return [booking];
  const split: Split = { at, locator, count: 1, members: [leaving.index] };
  const moved: Booking = {
    ...booking,
    locator,
    created: at,
    members: [{ ...leaving, index: 1 }],
    remarks: [],
    splitFrom: { at, locator: booking.locator, count: 1, members: [] },
  };
  const { hotel: _hotel, ...rest } = moved;
  const members = booking.members.map((member) => {
    if (member !== leaving) return member;
    const { checkIn: _checkIn, ...before } = member;
    return before;
  });
  return [{ ...booking, members, split }, rest];
};

const between = (low: Instant, high: Instant, source: Stream): Instant =>
  high <= low ? high : low + source.below(high - low);

const agencyOf = (flight: Flight, channel: Booking['channel'], source: Stream): Agency => {
  const at =
    channel === 'agency'
      ? source.pick(airports)
      : airportOf(channel === 'airport' ? flight.from : 'QVT');
  const maker =
    channel === 'agency' ? `9Z${source.digits(2)}` : `${flight.carrier}0${source.digits(1)}`;
  return {
    number: `00${source.digits(6)}`,
    office: `${at.code}${maker}`,
    city: at.code,
    country: at.state,
  };
};

const contactsOf = (person: Party['people'][number], source: Stream): Contacts => {
  const country = person.residence;
  const state = stateOf(country);
  const name = `${person.given}.${person.surname ?? 'ONE'}`.replaceAll(' ', '_');
  return {
    phone: `+${state.dial}${source.digits(8)}`,
    email: `${name}${source.digits(2)}@${source.pick(['MAIL', 'POST', 'BOX-NET'])}.EXAMPLE`,
    street: `${source.pick(['LINDEN', 'HARBOUR', 'OLD MILL', 'STATION', 'ORCHARD'])} STREET ${source.between(1, 120)}`,
    city: source.pick(state.cities),
    country,
    postcode: source.digits(4),
  };
};

const paymentOf = (flight: Flight, travellers: number, source: Stream): Payment => {
  const amount = `${travellers * source.between(40, 900)}.${source.digits(2)}`;
  const form = source.weighted([
    [75, 'CC'],
    [15, 'CA'],
    [10, 'MS'],
  ] as const);
  if (form !== 'CC') return { form, amount };
  const digits = `400000${source.digits(9)}`;
  const year = dateParts(utc(flight.departure).date).year + source.between(1, 4);
  return {
    form,
    vendor: 'VI',
    number: digits + luhnDigit(digits),
    expiry: `${String(source.between(1, 12)).padStart(2, '0')}${String(year).slice(2)}`,
    amount,
  };
};

const remarksOf = (source: Stream): readonly Remark[] => {
  if (!source.chance(90)) return [];
  const token = canary(source);
  return [{ text: `${source.pick(remarks)} ${token}`, canary: token }];
};

const remarks: readonly string[] = [
  'PAX TRAVELS TO PILGRIMAGE WITH PARISH',
  'RECOVERING FROM SURGERY SEE LETTER',
  'UNION DELEGATE TO CONGRESS',
  'HONEYMOON PLS ARRANGE CAKE',
  'PAX AFRAID OF FLYING',
  'SPEAKS NO ENGLISH NEEDS HELP',
  'PARTY MEMBER DELEGATION SEAT TOGETHER',
];

const legsOf = (flight: Flight, source: Stream): readonly Leg[] => {
  const bookingClass = source.pick(['Y', 'Y', 'M', 'K', 'Q', 'J']);
  const { carrier, number, from, to, departure, arrival } = flight;
  const main: Leg = {
    kind: 'flight',
    main: true,
    carrier,
    number,
    from,
    to,
    departure,
    arrival,
    bookingClass,
  };
  const before: Leg[] = [];
  const after: Leg[] = [];
  // Connections through the home state make travellers who only change planes there.
  const connects = source.chance(carrier === 'W0' || carrier === 'H0' ? 180 : 60);
  if (connects && flight.direction === 'arrival') after.push(onward(main, source));
  else if (connects && source.chance(500)) before.push(feeder(main, source));
  else if (connects) after.push(onward(main, source));
  const last = after[after.length - 1] ?? main;
  const way = source.weighted([
    [50, 'return'],
    [44, 'one-way'],
    [3, 'open'],
    [3, 'surface'],
  ] as const);
  const stay = source.between(2, 21) * DAY;
  if (way === 'surface')
    after.push({ ...leg(last.to, from, last.arrival + HOUR, carrier, '0', main), kind: 'surface' });
  if (way === 'open')
    after.push({ ...leg(last.to, from, last.arrival + stay, carrier, '0', main), kind: 'open' });
  if (way === 'return') {
    after.push(leg(last.to, from, last.arrival + stay, carrier, String(Number(number) + 1), main));
  }
  return [...before, main, ...after];
};

const leg = (
  from: string,
  to: string,
  departure: Instant,
  carrier: Leg['carrier'],
  number: string,
  like: Leg,
): Leg => ({
  kind: 'flight',
  main: false,
  carrier,
  number,
  from,
  to,
  departure,
  arrival: departure + (to === like.from && from === like.to ? like.arrival - like.departure : 180),
  bookingClass: like.bookingClass,
});

const onward = (main: Leg, source: Stream): Leg => {
  const to = source.pick(foreign.filter((code) => code !== main.from && code !== main.to));
  return leg(
    main.to,
    to,
    main.arrival + source.between(70, 240),
    main.carrier,
    source.digits(3).replace(/^0+/, '8'),
    main,
  );
};

const feeder = (main: Leg, source: Stream): Leg => {
  const from = source.pick(foreign.filter((code) => code !== main.from && code !== main.to));
  const departure = main.departure - source.between(260, 420);
  return leg(from, main.from, departure, main.carrier, source.digits(3).replace(/^0+/, '8'), main);
};

const foreign = airports.filter(({ state }) => state !== homeState).map(({ code }) => code);

/** True where the leg after the pushed flight leaves the home state again within a day. */
export const changesPlanes = (booking: Booking): boolean => {
  const at = booking.legs.findIndex(({ main }) => main);
  const [main, next] = [booking.legs[at], booking.legs[at + 1]];
  if (main === undefined || next?.kind !== 'flight') return false;
  return (
    airportOf(main.to).state === homeState &&
    airportOf(next.to).state !== homeState &&
    next.departure - main.arrival < DAY
  );
};
