import type { Leg } from '../bookings/booking.ts';
import type { PresentMember, Snapshot } from '../bookings/snapshot.ts';
import type { Flight } from '../flights/flight.ts';
import type { SentLeg } from '../truth/sent.ts';
import { atAirport, ddmmyy, localText } from './dates.ts';
import { writtenName } from './names.ts';
import type { Pen } from './pnrgov-traveller.ts';
import { bagsAtCheckIn, docs, isRemarkOnly, pounds } from './pnrgov-traveller.ts';
import type { Segment } from './segment.ts';
import { seg } from './segment.ts';

/** GR5 to GR7: the legs, and on the pushed flight its seats and check-in. */
export const itinerarySegments = (snap: Snapshot, flight: Flight, pen: Pen): readonly Segment[] =>
  snap.booking.legs.flatMap((leg) => legSegments(leg, snap, flight, pen));

/** The first element of TVL for a leg that flies: dates and times, local at each airport. */
export const times = (
  from: string,
  to: string,
  departure: number,
  arrival: number,
): readonly string[] => {
  const out = atAirport(departure, from);
  const in_ = atAirport(arrival, to);
  return [ddmmyy(out.date), out.time, ddmmyy(in_.date), in_.time];
};

const legSegments = (leg: Leg, snap: Snapshot, flight: Flight, pen: Pen): readonly Segment[] => {
  const count = snap.members.filter(({ member }) => member.lap === undefined).length;
  const status = seg('RPI', String(count), snap.cancelled ? 'XX' : 'HK');
  if (leg.kind === 'surface') return [seg('TVL', '', '', '', '', 'ARNK')];
  if (leg.kind === 'open') return [seg('TVL', '', leg.from, leg.to, leg.carrier, 'OPEN'), status];
  const out = [
    ...tvl(leg, snap, flight, pen),
    status,
    seg('APD', leg.main ? flight.aircraft : '320'),
  ];
  if (!leg.main) return out;
  if (pen.habits.docs === 'GR5') out.push(...snap.members.flatMap((present) => docs(present, pen)));
  const seats = snap.members.filter(({ checkIn }) => checkIn?.seat !== undefined);
  if (seats.length > 0) {
    const given = seats.map(({ member, checkIn }) => [
      checkIn?.seat ?? '',
      '',
      pen.habits.reference(member.index),
    ]);
    out.push(
      seg(
        'SSR',
        ['SEAT', 'HK', String(seats.length), pen.carrier, '', '', leg.from, leg.to],
        ...given,
      ),
    );
  }
  out.push(seg('RCI', [pen.carrier, snap.booking.locator]));
  return [...out, ...checkIns(snap, pen)];
};

/** Whether the booking was sold under the partner's number: half of those on a shared flight. */
const soldByPartner = (snap: Snapshot, flight: Flight): boolean =>
  flight.codeShare !== undefined && snap.booking.locator.charCodeAt(5) % 2 === 0;

const tvl = (leg: Leg, snap: Snapshot, flight: Flight, pen: Pen): Segment[] => {
  const when = times(leg.from, leg.to, leg.departure, leg.arrival);
  const share = leg.main && soldByPartner(snap, flight) ? flight.codeShare : undefined;
  const own = [leg.number, leg.bookingClass];
  if (share === undefined) return [seg('TVL', when, leg.from, leg.to, leg.carrier, own)];
  const sold = [share.number, leg.bookingClass];
  const carriers = [share.carrier, leg.carrier];
  if (pen.habits.codeShare === 'tra')
    return [seg('TVL', when, leg.from, leg.to, share.carrier, sold), seg('TRA', leg.carrier, own)];
  const [first, second] = pen.habits.codeShare === 'swapped' ? [own, sold] : [sold, own];
  return [seg('TVL', when, leg.from, leg.to, carriers, first), seg('TVL', '', '', '', '', second)];
};

/** What the message says of the legs, for the ledger. */
export const sentLegs = (snap: Snapshot, flight: Flight): readonly SentLeg[] =>
  snap.booking.legs.map((leg) => {
    const { kind, from, to } = leg;
    if (kind === 'surface') return { kind };
    if (kind === 'open') return { kind, from, to };
    const share = leg.main && soldByPartner(snap, flight) ? flight.codeShare : undefined;
    const own = `${leg.carrier}${leg.number}`;
    return {
      kind,
      designator: share === undefined ? own : `${share.carrier}${share.number}`,
      ...(share === undefined ? {} : { operatedAs: own }),
      from,
      to,
      departure: localText(leg.departure, leg.from),
    };
  });

/** GR6 and GR7 for those who have checked in. */
const checkIns = (snap: Snapshot, pen: Pen): readonly Segment[] => {
  const present = snap.members.filter(
    (member) => member.checkIn !== undefined && !isRemarkOnly(member, pen.habits),
  );
  const [first] = present;
  if (first?.checkIn === undefined) return [];
  const { date, time } = atAirport(first.checkIn.at, pen.from);
  return [
    seg('DAT', ['2', ddmmyy(date), time]),
    seg('ORG', [pen.carrier, pen.from]),
    ...present.flatMap((member) => checkInSegments(member, snap, pen)),
  ];
};

const checkInSegments = (present: PresentMember, snap: Snapshot, pen: Pen): readonly Segment[] => {
  const { member, checkIn } = present;
  const { habits } = pen;
  if (checkIn === undefined) return [];
  const sequence = String(checkIn.sequence).padStart(3, '0');
  const reference = habits.reference(member.index);
  const out = [seg('TRI', '', [sequence, '', '', reference])];
  if (habits.checkInNames) {
    const name = writtenName(present, habits);
    out.push(seg('TIF', name.element, [name.component, member.kind, reference]));
  }
  out.push(seg('SSD', checkIn.seat ?? '', '', '', '', checkIn.seat === undefined ? '' : 'Y'));
  out.push(...bagSegments(present, snap, pen));
  return out;
};

/** The head of a pool has its bags; the members have a TBD that names only the pool. */
const bagSegments = (present: PresentMember, snap: Snapshot, pen: Pen): readonly Segment[] => {
  const bags = bagsAtCheckIn(present, snap, pen.habits);
  if (bags === undefined) return [];
  const { pieces, kilograms, pool } = bags;
  if (pieces === undefined || kilograms === undefined)
    return [seg('TBD', '', '', ['MP', pool ?? ''])];
  const weight =
    pen.habits.weight === 'kg' ? [String(kilograms), '700'] : [String(pounds(kilograms)), '701'];
  const head = pool === undefined ? '' : ['HP', pool];
  const tagged = pool === undefined ? [present] : snap.members;
  const tags = tagged.flatMap(({ checkIn }) =>
    checkIn?.bags === undefined
      ? []
      : [[pen.carrier, checkIn.bags.tag, String(checkIn.bags.pieces), pen.to]],
  );
  return [seg('TBD', '', [String(pieces), ...weight], '', head, ...tags)];
};
