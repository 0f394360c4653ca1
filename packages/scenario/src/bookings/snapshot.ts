import type { TravelDocument } from '../people/document.ts';
import type { Instant } from '../time/instant.ts';
import type { BookedName, Booking, CheckIn, Member } from './booking.ts';

/** A booking as the airline's computer holds it at a moment. */
export interface Snapshot {
  readonly booking: Booking;
  readonly at: Instant;
  readonly cancelled: boolean;
  /** When it last changed. */
  readonly changed: Instant;
  readonly members: readonly PresentMember[];
  /** The split that has happened, seen from either side. */
  readonly split?: { readonly locator: string; readonly count: number };
}

/** A member as the booking holds her at that moment. */
export interface PresentMember {
  readonly member: Member;
  readonly name: BookedName;
  readonly document?: TravelDocument;
  readonly checkIn?: CheckIn;
}

/** The booking at a moment, or undefined before it was made. */
export const snapshot = (booking: Booking, at: Instant): Snapshot | undefined => {
  if (booking.created > at) return undefined;
  const { split, splitFrom, cancelled } = booking;
  const gone = split !== undefined && split.at <= at;
  const members = booking.members
    .filter(({ index }) => !(gone && split.members.includes(index)))
    .map((member) => present(member, at));
  const seen = gone ? split : splitFrom;
  return {
    booking,
    at,
    cancelled: cancelled !== undefined && cancelled <= at,
    changed: lastChange(booking, at),
    members,
    ...(seen === undefined ? {} : { split: { locator: seen.locator, count: seen.count } }),
  };
};

const present = (member: Member, at: Instant): PresentMember => {
  const { person, corrected, documentFrom, document, checkIn } = member;
  const right = corrected !== undefined && corrected <= at;
  const { surname, given } = person;
  const name = right
    ? surname === undefined
      ? { surname: given }
      : { surname, given }
    : member.booked;
  return {
    member,
    name,
    ...(documentFrom !== undefined && documentFrom <= at ? { document } : {}),
    ...(checkIn !== undefined && checkIn.at <= at ? { checkIn } : {}),
  };
};

const lastChange = (booking: Booking, at: Instant): Instant =>
  [
    booking.cancelled,
    booking.split?.at,
    ...booking.members.flatMap(({ corrected, documentFrom, checkIn }) => [
      corrected,
      documentFrom,
      checkIn?.at,
    ]),
  ].reduce<Instant>(
    (latest, time) => (time !== undefined && time <= at && time > latest ? time : latest),
    booking.created,
  );
