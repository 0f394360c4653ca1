import type { Booking } from '../bookings/booking.ts';
import type { PresentMember, Snapshot } from '../bookings/snapshot.ts';
import type { Flight } from '../flights/flight.ts';
import { utc } from '../time/instant.ts';
import type { Content, DropKind, SentBooking, SentTraveller } from '../truth/sent.ts';
import { nothing } from '../truth/sent.ts';
import { ddmmyy, utcText } from './dates.ts';
import type { PnrgovHabits } from './dialect.ts';
import { documentName, writtenName } from './names.ts';
import { itinerarySegments, sentLegs, times } from './pnrgov-itinerary.ts';
import type { Pen } from './pnrgov-traveller.ts';
import { docs, isRemarkOnly, sentMember, travellerSegments } from './pnrgov-traveller.ts';
import type { Segment } from './segment.ts';
import { seg } from './segment.ts';

/** The segments of a PNRGOV message between UNH and UNT, and what they say. */
export interface Body {
  readonly segments: readonly Segment[];
  readonly content: Content;
}

/** A push, or one part of it: level 0 and the bookings. `total` counts the bookings of all its parts. */
export const pnrgovBody = (
  flight: Flight,
  snaps: readonly Snapshot[],
  {
    habits,
    update,
    total,
  }: { readonly habits: PnrgovHabits; readonly update: boolean; readonly total: number },
): Body => {
  const pen: Pen = { habits, carrier: flight.carrier, from: flight.from, to: flight.to };
  const declared = habits.eqn === 'wrong' && total > 0 ? total + 1 : total;
  const segments: Segment[] = [
    seg('MSG', ['', update ? '141' : '22']),
    seg('ORG', [flight.carrier, flight.from]),
    seg(
      'TVL',
      times(flight.from, flight.to, flight.departure, flight.arrival),
      flight.from,
      flight.to,
      flight.carrier,
      flight.number,
    ),
    seg('EQN', String(declared)),
  ];
  const travellers: SentTraveller[] = [];
  const orders = { TIF: 0, INFT: 0 };
  const bookings: SentBooking[] = [];
  const drops: DropKind[] = [];
  const canaries: string[] = [];
  for (const snap of snaps) {
    segments.push(...bookingSegments(snap, flight, pen));
    bookings.push(sentBooking(snap, flight, habits));
    if (isEmptied(snap, habits)) continue;
    for (const present of snap.members) {
      const form = isRemarkOnly(present, habits) ? 'INFT' : 'TIF';
      travellers.push(sentMember(present, snap, pen, orders[form]++));
    }
    const forbidden = forbiddenIn(snap, habits);
    drops.push(...forbidden.map(([kind]) => kind));
    canaries.push(...forbidden.flatMap(([, token]) => (token === undefined ? [] : [token])));
  }
  return { segments, content: { ...nothing, travellers, bookings, drops, canaries } };
};

/** A cancelled booking of which the sender says no more than that. */
const isEmptied = (snap: Snapshot, habits: PnrgovHabits): boolean =>
  snap.cancelled && habits.cancelled === 'empty';

const bookingSegments = (snap: Snapshot, flight: Flight, pen: Pen): readonly Segment[] => {
  const { habits, carrier } = pen;
  const { booking } = snap;
  const changed = utc(snap.changed);
  const dat = seg('DAT', ['700', ddmmyy(changed.date), changed.time]);
  if (isEmptied(snap, habits)) return [seg('SRC'), rci(booking, habits), dat, seg('ORG')];
  const named = snap.members.filter((present) => !isRemarkOnly(present, habits));
  const ticketed = utc(booking.created + 10);
  return [
    seg('SRC'),
    rci(booking, habits),
    ...(habits.docs === 'GR1' ? snap.members.flatMap((present) => docs(present, pen)) : []),
    ...contactSsr(snap, pen),
    ...(habits.remarks === 'oths'
      ? booking.remarks.map(({ text }) =>
          seg('SSR', ['OTHS', 'HK', '1', carrier, '', '', '', '', text]),
        )
      : []),
    seg('DAT', ...dat.elements, ['710', ddmmyy(ticketed.date), ticketed.time]),
    ...contactIft(booking, pen),
    ...(habits.remarks === 'osi'
      ? booking.remarks.map(({ text }) => seg('IFT', ['4', '28', '', carrier], text))
      : []),
    snap.cancelled ? seg('ORG') : org(booking),
    ...address(booking, habits),
    ...named.flatMap((present, i) => [
      ...travellerSegments(present, snap, pen),
      ...(i === 0 ? [fop(booking, habits)] : []),
    ]),
    ...itinerarySegments(snap, flight, pen),
    ...(snap.split === undefined
      ? []
      : [seg('EQN', String(snap.split.count)), seg('RCI', [carrier, snap.split.locator])]),
    ...hotel(booking, pen),
    ...history(snap, habits),
  ];
};

const rci = (booking: Booking, habits: PnrgovHabits): Segment => {
  const { date, time } = utc(booking.created);
  const when = habits.rciDate === 'third' ? [ddmmyy(date), time] : ['', ddmmyy(date), time];
  const own = [booking.carrier, booking.locator, ...when];
  return booking.agencyLocator === undefined
    ? seg('RCI', own)
    : seg('RCI', own, ['9Z', booking.agencyLocator]);
};

const org = ({ agency, carrier, channel }: Booking): Segment =>
  seg(
    'ORG',
    [carrier, agency.city],
    [agency.number, agency.office],
    agency.city,
    [carrier, agency.city],
    channel === 'agency' ? 'T' : 'A',
    [agency.country, 'XTS', 'EN'],
    'A0001',
  );

/** Escapes of AIRIMP for characters that telex lacks. */
const airimp = (text: string): string =>
  text.replaceAll('@', '//').replaceAll('_', '..').replaceAll('-', './');

const contactIft = ({ contacts }: Booking, { habits, carrier }: Pen): readonly Segment[] =>
  habits.contacts === 'osi'
    ? [
        seg('IFT', ['4', '28', '', carrier], `CTCM ${contacts.phone}`),
        seg('IFT', ['4', '28', '', carrier], `CTCE ${airimp(contacts.email)}`),
      ]
    : [];

const contactSsr = (snap: Snapshot, { habits, carrier }: Pen): readonly Segment[] => {
  const [first] = snap.members;
  if (habits.contacts !== 'ssr' || first === undefined) return [];
  const { phone, email } = snap.booking.contacts;
  const who = ['', '', habits.reference(first.member.index)];
  return [
    seg('SSR', ['CTCM', 'HK', '1', carrier, '', '', '', '', `/${phone}`], who),
    seg('SSR', ['CTCE', 'HK', '1', carrier, '', '', '', '', `/${airimp(email)}`], who),
  ];
};

const address = ({ contacts }: Booking, habits: PnrgovHabits): readonly Segment[] => {
  const { street, city, country, postcode, phone, email } = contacts;
  if (habits.contacts === 'add')
    return [seg('ADD', '', ['700', street, city, '', '', country, postcode, phone])];
  if (habits.contacts !== 'add-letters') return [];
  const lettered = (letter: string, value: string): readonly string[] => [
    letter,
    '',
    '',
    '',
    '',
    '',
    '',
    value,
  ];
  return [seg('ADD', '', lettered('M', phone), lettered('E', email))];
};

const fop = ({ payment }: Booking, habits: PnrgovHabits): Segment => {
  const { form, amount, vendor, number, expiry } = payment;
  if (number === undefined) return seg('FOP', [form, '', amount]);
  const account = habits.cards === 'full' ? number : `XXXXXXXXXXXX${number.slice(-4)}`;
  return seg('FOP', [form, '', amount, vendor ?? '', account, expiry ?? '']);
};

const hotel = (booking: Booking, { habits, carrier }: Pen): readonly Segment[] => {
  const stay = booking.legs.find(({ main }) => main);
  if (!habits.hotels || booking.hotel === undefined || stay === undefined) return [];
  const { name, canary } = booking.hotel;
  const when = times(stay.to, stay.to, stay.arrival, stay.arrival + 4320);
  return [
    seg('MSG', '8'),
    seg('TVL', when, [stay.to, `${name} ${canary}`], '', carrier, ['HH', 'ROH']),
  ];
};

const history = (snap: Snapshot, habits: PnrgovHabits): readonly Segment[] => {
  const [first] = snap.members;
  if (!habits.history || first === undefined) return [];
  const who = writtenName(first, habits).whole;
  return [
    seg('LTS', `0/O/NM/${who}`),
    seg('LTS', `14/A/OS/CALLED THE DESK ${historyCanary(snap)}`),
  ];
};

/** A canary of its own, from the locator: the same in every push of the booking. */
const historyCanary = ({ booking }: Snapshot): string => `ZQXLTS${booking.locator}`;

/** What of a booking the gate must drop, as this sender writes it. */
const forbiddenIn = (
  snap: Snapshot,
  habits: PnrgovHabits,
): readonly (readonly [DropKind, string?])[] => {
  const { booking } = snap;
  const out: (readonly [DropKind, string?])[] = booking.remarks.map(({ canary }) => [
    'remark',
    canary,
  ]);
  for (const present of snap.members) {
    if (isRemarkOnly(present, habits)) continue;
    const { service } = present.member;
    if (service !== undefined) out.push([service.kind, service.canary]);
    if (writtenName(present, habits).title === 'REV' && isTellable(present, habits))
      out.push(['title']);
  }
  const { number } = booking.payment;
  if (habits.cards === 'full' && number !== undefined) out.push(['card-number', number]);
  if (habits.hotels && booking.hotel !== undefined) out.push(['hotel', booking.hotel.canary]);
  if (habits.history && snap.members.length > 0)
    out.push(['history'], ['history', historyCanary(snap)]);
  return out;
};

/** A title glued to a name can be told from it only where DOCS has the name without it. */
const isTellable = ({ member, name, document }: PresentMember, habits: PnrgovHabits): boolean =>
  habits.titles === 'blank' ||
  (document !== undefined && documentName(member).given === name.given);

const sentBooking = (snap: Snapshot, flight: Flight, habits: PnrgovHabits): SentBooking => {
  const { booking } = snap;
  const { locator, contacts, payment } = booking;
  const base = { message: 0, locator, created: utcText(booking.created) };
  if (isEmptied(snap, habits)) return { ...base, cancelled: true, legs: [] };
  return {
    ...base,
    ...(snap.cancelled ? { cancelled: true as const } : {}),
    legs: sentLegs(snap, flight),
    phone: contacts.phone,
    ...(habits.contacts === 'add' ? {} : { email: contacts.email }),
    ...(payment.number === undefined ? {} : { lastFour: payment.number.slice(-4) }),
    ...(snap.split === undefined
      ? {}
      : { split: { locator: snap.split.locator, count: snap.split.count } }),
  };
};
