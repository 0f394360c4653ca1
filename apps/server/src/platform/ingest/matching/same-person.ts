import type { DocumentKey, Identity, NameKey } from './identity.ts';
import { gluedTitles } from './name-form.ts';

/** How near two names are: 3 the same, 2 with the fields swapped, 1 one is the other cut or with a title glued on, 0 different. */
export type NameLevel = 0 | 1 | 2 | 3;

/** The nearest of all names two people bear. */
export const nameLevel = (a: Identity, b: Identity): NameLevel => {
  let best: NameLevel = 0;
  for (const one of a.names)
    for (const other of b.names) {
      const level = compareNames(one, other);
      if (level > best) best = level;
      if (best === 3) return 3;
    }
  return best;
};

/** Whether some document of the one is a document of the other. */
export const shareDocument = (a: Identity, b: Identity): boolean =>
  a.documents.some((one) => b.documents.some((other) => sameDocument(one, other)));

/** Whether some birth date of the one is a birth date of the other. */
export const shareBirth = (a: Identity, b: Identity): boolean => meet(a.births, b.births);

/** An infant is never the adult it travels with, whose document and name it may bear; nor crew a passenger. */
export const differentKinds = (a: Identity, b: Identity): boolean =>
  a.crew !== b.crew || (a.infant !== undefined && b.infant !== undefined && a.infant !== b.infant);

/**
 * Whether anything speaks against two people of one name being one: other birth dates, another number for
 * the same kind of document of the same state, or other bookings.
 */
export const contradict = (a: Identity, b: Identity): boolean =>
  apart(a.births, b.births) ||
  apart(a.bookings, b.bookings) ||
  (!shareDocument(a, b) &&
    a.documents.some((one) =>
      b.documents.some(
        (other) => one.issuer !== '' && one.issuer === other.issuer && one.type === other.type,
      ),
    ));

/** Whether both name a booking and one is the same. */
export const shareBooking = (a: Identity, b: Identity): boolean => meet(a.bookings, b.bookings);

/** Senders cut names in long fields; shorter ones are whole. */
const CUT = 18;

const compareNames = (a: NameKey, b: NameKey): NameLevel => {
  if (a.surname === b.surname) {
    if (a.given === b.given) return 3;
    return wordsBegin(a, b) ||
      wordsBegin(b, a) ||
      glued(a, b) ||
      glued(b, a) ||
      cut(a.given, b.given)
      ? 1
      : 0;
  }
  if (a.given !== '' && a.surname === b.given && a.given === b.surname) return 2;
  return a.given === b.given && cut(a.surname, b.surname) ? 1 : 0;
};

/** ANNA is the beginning of ANNA MARIA, but not of ANNAMARIA, who may be her sister. */
const wordsBegin = (short: NameKey, long: NameKey): boolean =>
  short.givenWords.length > 0 &&
  short.givenWords.length < long.givenWords.length &&
  short.givenWords.every((word, index) => long.givenWords[index] === word);

const glued = (bare: NameKey, long: NameKey): boolean =>
  bare.given !== '' &&
  long.given.startsWith(bare.given) &&
  gluedTitles.includes(long.given.slice(bare.given.length));

const cut = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= CUT && (a.startsWith(b) || b.startsWith(a));

/** Issuers are compared only where both are written with the same number of letters. */
const sameDocument = (a: DocumentKey, b: DocumentKey): boolean =>
  a.number === b.number &&
  (a.issuer.length !== b.issuer.length || a.issuer === '' || a.issuer === b.issuer);

const meet = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((value) => b.includes(value));

const apart = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !meet(a, b);
