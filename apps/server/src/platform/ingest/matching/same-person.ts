import type { DocumentKey, Identity, NameKey } from './identity.ts';
import { nameForm } from './name-form.ts';

/**
 * How near two names are: 4 the same, 3 but for a title glued on, 2 with the fields swapped, 1 where one is
 * the other cut, 0 different.
 */
export type NameLevel = 0 | 1 | 2 | 3 | 4;

/** The nearest of all names two people bear. */
export const nameLevel = (a: Identity, b: Identity): NameLevel => {
  let best: NameLevel = 0;
  for (const one of a.names)
    for (const other of b.names) {
      const level = compareNames(one, other);
      if (level > best) best = level;
      if (best === 4) return 4;
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
  apart(a.births, b.births) || apart(a.bookings, b.bookings) || holdOtherDocuments(a, b);

/** Whether they hold different documents of the same kind and state, and none in common. */
export const holdOtherDocuments = (a: Identity, b: Identity): boolean =>
  !shareDocument(a, b) &&
  a.documents.some((one) =>
    b.documents.some(
      (other) => one.issuer !== '' && one.issuer === other.issuer && one.type === other.type,
    ),
  );

/** Whether both name a booking and one is the same. */
export const shareBooking = (a: Identity, b: Identity): boolean => meet(a.bookings, b.bookings);

/** Whether both hold one ticket, bag tag or seat. */
export const shareMark = (a: Identity, b: Identity): boolean =>
  meet(a.marks, b.marks) || meet(a.seats, b.seats);

/** Whether the sender's reference and the place in the booking, or the ticket, are both the same. */
export const shareTwoReferences = (a: Identity, b: Identity): boolean =>
  meet(a.references, b.references) && (meet(a.places, b.places) || meet(a.marks, b.marks));

/**
 * Whether two names may be two spellings of one: the fields differ by at most two letters together, in names
 * long enough for that to mean something. Never enough on its own.
 */
export const nearNames = (a: Identity, b: Identity): boolean =>
  a.names.some((one) =>
    b.names.some(
      (other) =>
        Math.min(one.surname.length, other.surname.length) >= 4 &&
        distance(one.surname, other.surname) + distance(bare(one.given), bare(other.given)) <= 2,
    ),
  );

/** The form of titles that senders glue to the end of a given name (`JANEMRS`). */
const gluedTitles: ReadonlySet<string> = new Set(
  'MR MRS MS MISS MSTR MASTER MISTER CHD INF DR PROF REV CAPT'
    .split(' ')
    .map((title) => nameForm(title)),
);

/** Senders cut names in long fields; shorter ones are whole. */
const CUT = 18;

const compareNames = (a: NameKey, b: NameKey): NameLevel => {
  if (a.surname === b.surname) {
    if (a.given === b.given) return 4;
    if (bare(a.given) === b.given || a.given === bare(b.given)) return 3;
    return wordsBegin(a, b) || wordsBegin(b, a) || cut(a.given, b.given) ? 1 : 0;
  }
  if (a.given !== '' && a.surname === b.given && a.given === b.surname) return 2;
  return a.given === b.given && cut(a.surname, b.surname) ? 1 : 0;
};

/** ANNA is the beginning of ANNA MARIA, but not of ANNAMARIA, who may be her sister. */
const wordsBegin = (short: NameKey, long: NameKey): boolean =>
  short.givenWords.length > 0 &&
  short.givenWords.length < long.givenWords.length &&
  short.givenWords.every(
    (word, index) => long.givenWords[index] === word || long.givenWords[index] === bare(word),
  );

/** A given name without a title glued to its end. */
const bare = (given: string): string => {
  for (const title of gluedTitles)
    if (given.endsWith(title) && given.length - title.length >= 3)
      return given.slice(0, -title.length);
  return given;
};

/** Letters to change, add or drop (Levenshtein 1966); 3 stands for more than 2. */
const distance = (a: string, b: string): number => {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > 2) return 3;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    row = next;
  }
  return Math.min(row[b.length] ?? 3, 3);
};

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
