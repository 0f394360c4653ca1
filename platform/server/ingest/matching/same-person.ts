import { holdNoneInCommon, holdOtherDocuments } from './document.ts';
import type { Identity } from './identity.ts';
import { nameLevel } from './names.ts';

/**
 * Whether two people must be two, whatever else they share. Never to make one of two people comes before
 * finding everybody again: kin who travel together share booking, birth date (twins) and much of a name.
 */
export const cannotBeOne = (a: Identity, b: Identity): boolean =>
  differentKinds(a, b) ||
  (holdOtherDocuments(a, b) && !mayBeCorrected(a, b)) ||
  (nameLevel(a, b) < 2 && !shareOwn(a, b) && holdNoneInCommon(a, b)) ||
  (nameLevel(a, b) < 3 && shareBooking(a, b) && apart(a.places, b.places));

/** Whether some birth date of the one is a birth date of the other. */
export const shareBirth = (a: Identity, b: Identity): boolean => meet(a.births, b.births);

/** Whether both name birth dates and none is the same. */
export const otherBirth = (a: Identity, b: Identity): boolean => apart(a.births, b.births);

/**
 * Whether anything speaks against two people of one name being one: other birth dates, another number for
 * the same kind of document of the same state, or other bookings.
 */
export const contradict = (a: Identity, b: Identity): boolean =>
  otherBirth(a, b) || apart(a.bookings, b.bookings) || holdOtherDocuments(a, b);

/** Whether both have references of a sender and none is the same. */
export const otherReference = (a: Identity, b: Identity): boolean =>
  apart(a.references, b.references);

/** Whether both name a booking and one is the same. */
export const shareBooking = (a: Identity, b: Identity): boolean => meet(a.bookings, b.bookings);

/** Whether both hold one ticket, bag tag or seat. */
export const shareMark = (a: Identity, b: Identity): boolean =>
  meet(a.marks, b.marks) || meet(a.seats, b.seats);

/** Whether the sender's reference and the place in the booking, or the ticket, are both the same. */
export const shareTwoReferences = (a: Identity, b: Identity): boolean =>
  meet(a.references, b.references) && (meet(a.places, b.places) || meet(a.marks, b.marks));

/** An infant is never the adult it travels with, whose document and name it may bear; nor crew a passenger. */
const differentKinds = (a: Identity, b: Identity): boolean =>
  a.crew !== b.crew || (a.infant !== undefined && b.infant !== undefined && a.infant !== b.infant);

/** A corrected number comes with what is one person's own and the whole name, and with nothing else changed. */
const mayBeCorrected = (a: Identity, b: Identity): boolean =>
  shareOwn(a, b) &&
  !apart(a.places, b.places) &&
  !apart(a.seats, b.seats) &&
  !otherBirth(a, b) &&
  nameLevel(a, b) >= 3;

/** What no two people have in common: reference, place, ticket, bag tag, or the seat in one booking. */
const shareOwn = (a: Identity, b: Identity): boolean =>
  meet(a.references, b.references) ||
  meet(a.places, b.places) ||
  meet(a.marks, b.marks) ||
  (shareBooking(a, b) && meet(a.seats, b.seats));

const meet = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((value) => b.includes(value));

const apart = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !meet(a, b);
