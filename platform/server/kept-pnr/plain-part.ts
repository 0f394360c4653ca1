import type { BookingRecord, LegRecord, TravellerRecord } from '@amirani/messages';

/** All that is held of one traveller's PNR, as its messages said it, oldest first. */
export interface PnrRecord {
  readonly traveller: readonly TravellerRecord[];
  readonly booking: readonly BookingRecord[];
}

/** What of a kept record stays readable: nothing that says who it is about. */
export interface PlainPart {
  readonly role?: TravellerRecord['role'];
  readonly legs: readonly PlainLeg[];
  readonly booked?: string;
  readonly ticketed?: string;
  readonly agency?: BookingRecord['agency'];
  readonly cancelled: boolean;
  readonly bags?: number;
  readonly weightKg?: number;
}

/** A leg without its seat. */
type PlainLeg = Pick<LegRecord, 'kind'> &
  Partial<
    Pick<LegRecord, 'carrier' | 'number' | 'from' | 'to' | 'departure' | 'arrival' | 'bookingClass'>
  >;

/**
 * What of a record is still readable after six months. It is built up from what may stay, so that what nobody thought
 * of is masked: of the six groups of Dir. (EU) 2016/681 Art. 12(2) (names and the number of those who travel along;
 * address and contact; payment; frequent flyer; remarks; all API data, which is birth, sex, nationality and document)
 * nothing is taken, nor seat, ticket, reference or locator, by which a carrier would know the person again (R12).
 */
export const plainPart = ({ traveller, booking }: PnrRecord): PlainPart => {
  // Of somebody whom a message only mentions it tells no role.
  const person = traveller.findLast(({ role }) => role !== undefined);
  const last = booking.at(-1);
  // What a later message leaves out is not taken back.
  const checked = traveller.findLast(({ bags }) => bags !== undefined)?.bags ?? [];
  const pieces = checked.flatMap((bag) => bag.pieces ?? []);
  const weights = checked.flatMap((bag) => bag.weightKg ?? []);
  return {
    ...(person === undefined ? {} : { role: person.role }),
    legs: (last?.legs ?? []).map(plainLeg),
    ...(last?.created === undefined ? {} : { booked: last.created }),
    ...(last?.ticketed === undefined ? {} : { ticketed: last.ticketed }),
    ...(last?.agency === undefined ? {} : { agency: last.agency }),
    cancelled: last?.cancelled === true,
    ...(pieces.length === 0 ? {} : { bags: sum(pieces) }),
    ...(weights.length === 0 ? {} : { weightKg: sum(weights) }),
  };
};

const plainLeg = (leg: LegRecord): PlainLeg => ({
  kind: leg.kind,
  ...(leg.carrier === undefined ? {} : { carrier: leg.carrier }),
  ...(leg.number === undefined ? {} : { number: leg.number }),
  ...(leg.from === undefined ? {} : { from: leg.from }),
  ...(leg.to === undefined ? {} : { to: leg.to }),
  ...(leg.departure === undefined ? {} : { departure: leg.departure }),
  ...(leg.arrival === undefined ? {} : { arrival: leg.arrival }),
  ...(leg.bookingClass === undefined ? {} : { bookingClass: leg.bookingClass }),
});

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
