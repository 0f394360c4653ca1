import type { Booking, Member } from '../bookings/booking.ts';
import { changesPlanes } from '../bookings/make-booking.ts';
import type { Flight } from '../flights/flight.ts';
import type { Person } from '../people/person.ts';
import type { Stream } from '../random/stream.ts';
import type { Instant } from '../time/instant.ts';
import { HOUR } from '../time/instant.ts';
import type { ApiPen } from './api-files.ts';
import { answerFile, bodyFile, listFile } from './api-files.ts';
import type { ApiPerson } from './api-person.ts';
import type { Answer } from './cusres.ts';
import type { Dialect } from './dialect.ts';
import type { Outgoing } from './outgoing.ts';
import { closeBody } from './paxlst.ts';
import { usPaxlstBody } from './us-paxlst.ts';

/** What an airline's departure control sends, and what the authority answers. */
export const apiMessages = (
  flight: Flight,
  bookings: readonly Booking[],
  crew: readonly Person[],
  dialect: Dialect,
  source: Stream,
): readonly Outgoing[] => {
  const pen: ApiPen = { flight, dialect };
  const passengers = bookings.flatMap((booking) =>
    booking.members.map((member) => row(booking, member, flight)),
  );
  const out = modes[dialect.paxlst.mode](pen, passengers, source);
  if (!dialect.paxlst.crew) return out;
  const staff = crew.map(
    (person): ApiPerson => ({ person, role: 'crew', embark: flight.from, debark: flight.to }),
  );
  return [
    listFile(pen, flight.departure - HOUR, 'crew', staff, { code: '250', status: 'C' }),
    ...out,
  ];
};

interface Row {
  readonly booking: Booking;
  readonly member: Member;
  readonly one: ApiPerson;
}

const row = (booking: Booking, member: Member, flight: Flight): Row => {
  const flown = booking.legs.filter(({ kind }) => kind === 'flight');
  const at = flown.findIndex(({ main }) => main);
  const before = flown[at - 1];
  const transit = changesPlanes(booking);
  const { checkIn } = member;
  return {
    booking,
    member,
    one: {
      person: member.person,
      role: transit ? 'transit-passenger' : 'passenger',
      booking: booking.locator,
      uniqueReference: member.reference,
      ticket: member.ticket,
      ...(checkIn === undefined ? {} : { checkIn }),
      embark: before?.from ?? flight.from,
      debark: transit ? (flown[at + 1]?.to ?? flight.to) : flight.to,
    },
  };
};

type Mode = (pen: ApiPen, rows: readonly Row[], source: Stream) => readonly Outgoing[];

const checkedIn = (rows: readonly Row[], at: Instant): readonly ApiPerson[] =>
  rows.flatMap(({ member, one }) =>
    member.checkIn !== undefined && member.checkIn.at <= at ? [one] : [],
  );

/** One list when check-in has closed. */
const batch = (pen: ApiPen, rows: readonly Row[]): readonly Outgoing[] => {
  const at = pen.flight.departure - 35;
  return [listFile(pen, at, 'close', checkedIn(rows, at), { code: '745', status: 'CL' })];
};

/** A list a day before, changes to it, and the list at the close. */
const changes: Mode = (pen, rows) => {
  const { departure } = pen.flight;
  const first = departure - 24 * HOUR;
  const second = departure - 3 * HOUR;
  const known = (at: Instant): readonly Row[] =>
    rows.filter(({ booking, member }) => {
      const { documentFrom } = member;
      const gone = booking.split?.members.includes(member.index) === true && booking.split.at <= at;
      return documentFrom !== undefined && documentFrom <= at && booking.created <= at && !gone;
    });
  const standing = (at: Instant): readonly Row[] =>
    known(at).filter(({ booking }) => booking.cancelled === undefined || booking.cancelled > at);
  const early = standing(first);
  const added = standing(second).filter((one) => !early.includes(one));
  const left = early.filter((one) => !standing(second).includes(one));
  const people = (some: readonly Row[]): readonly ApiPerson[] =>
    some.map(({ one: { checkIn: _checkIn, ...one } }) => one);
  return [
    listFile(pen, first, 'first', people(early), { code: '745' }),
    ...(added.length > 0
      ? [listFile(pen, second, 'changes', people(added), { code: '745', status: 'CP' })]
      : []),
    ...(left.length > 0
      ? [listFile(pen, second + 1, 'cancelled', people(left), { code: '745', status: 'XR' })]
      : []),
    ...batch(pen, rows),
  ];
};

/** One message a booking at its check-in, each answered; one answer is changed; then the flight closes. */
const interactive: Mode = (pen, rows, source) => {
  const { departure } = pen.flight;
  const locators = [
    ...new Set(rows.filter(({ member }) => member.checkIn).map(({ booking }) => booking.locator)),
  ];
  // Only the order of booking decides who must first see the desk.
  const stopped = source.below(Math.max(1, locators.length));
  const out: Outgoing[] = locators.flatMap((locator, i) => {
    const people = rows
      .filter(({ booking, member }) => booking.locator === locator && member.checkIn)
      .map(({ one }) => one);
    const at = people[0]?.checkIn?.at ?? departure;
    const transaction = String(100 + i).padStart(7, '0');
    const access = `REF${String(i + 1).padStart(3, '0')}`;
    const all = (code: Answer['code'], text: string): readonly Answer[] =>
      people.map((one) => ({ one, code, text }));
    const answered = i === stopped ? all('1Z', 'SEE DESK') : all('0Z', 'OK TO BOARD');
    const first = [
      listFile(pen, at, `check-in-${i + 1}`, people, { code: '745', transaction }, access),
      answerFile(pen, at + 1, `answer-${i + 1}`, answered, { code: '962', transaction }, access),
    ];
    if (i !== stopped) return first;
    const changed = all('0Z', 'OK TO BOARD');
    return [
      ...first,
      answerFile(pen, at + 14, `change-${i + 1}`, changed, { code: '132', transaction }, access),
      answerFile(
        pen,
        at + 15,
        `acknowledgement-${i + 1}`,
        changed,
        { code: '312', transaction },
        access,
      ),
    ];
  });
  return [
    ...out,
    bodyFile(
      pen,
      departure + 5,
      'close',
      closeBody(pen.flight, checkedIn(rows, departure), pen.dialect.paxlst),
    ),
  ];
};

/** One list in the US dialect. */
const us: Mode = (pen, rows) => {
  const at = pen.flight.departure - 40;
  return [
    bodyFile(pen, at, 'close', usPaxlstBody(pen.flight, checkedIn(rows, at)), {
      version: '001:000',
    }),
  ];
};

const modes: Readonly<Record<Dialect['paxlst']['mode'], Mode>> = {
  batch,
  changes,
  interactive,
  us,
};
