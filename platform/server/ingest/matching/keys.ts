import type { Identity, NameKey } from './identity.ts';
import { withoutTitle } from './name-form.ts';
import { CUT } from './names.ts';

/**
 * The keys under which an identity is found, by kind of key. What many share, a booking, a birth date or a
 * surname, is a key only together with something else: so a group of thousands is not compared with itself.
 */
export const keysOf = {
  reference: (one: Identity): readonly string[] => one.references.map((value) => `r:${value}`),
  place: (one: Identity): readonly string[] => one.places.map((value) => `p:${value}`),
  document: (one: Identity): readonly string[] => one.documents.map(({ number }) => `d:${number}`),
  mark: (one: Identity): readonly string[] => one.marks,
  bookingMark: (one: Identity): readonly string[] =>
    each(one.bookings, [...one.marks, ...one.seats.map((seat) => `s:${seat}`)], 'k'),
  birthName: (one: Identity): readonly string[] =>
    each(one.births, one.names.flatMap(surnames), 'b'),
  bookingName: (one: Identity): readonly string[] =>
    each(one.bookings, one.names.flatMap(surnames), 'n'),
  fullName: (one: Identity): readonly string[] =>
    one.names.flatMap((name) =>
      readings(name.surname).flatMap((family) =>
        readings(name.given).map((given) => `f:${family}|${given}`),
      ),
    ),
} as const;

/** A kind of key. */
export type KeyKind = keyof typeof keysOf;

/** All kinds of keys. */
export const keyKinds = Object.keys(keysOf) as readonly KeyKind[];

/** The keys by which others are looked for who may be this person: also with the fields of the name swapped. */
export const askedKeys = (kind: KeyKind, one: Identity): readonly string[] =>
  SWAPPED.has(kind)
    ? keysOf[kind]({ ...one, names: one.names.flatMap(bothWays) })
    : keysOf[kind](one);

const SWAPPED: ReadonlySet<KeyKind> = new Set(['birthName', 'bookingName']);

const bothWays = (name: NameKey): readonly NameKey[] =>
  name.given === ''
    ? [name]
    : [name, { surname: name.given, given: name.surname, givenWords: [name.surname] }];

/** As much of a surname as a sender that cuts it leaves; also without a title glued to it, and with one letter in front of the given name. */
const surnames = (name: NameKey): readonly string[] =>
  (name.surname.length === 1 && name.given !== ''
    ? [name.surname, name.surname + name.given]
    : readings(name.surname)
  ).map((one) => one.slice(0, CUT));

/** A name as it was sent, and without each of up to two titles glued to its end, or a letter that was doubled. */
const readings = (name: string): readonly string[] => {
  if (name.length === 2 && name[0] === name[1]) return [name, name.slice(1)];
  const once = withoutTitle(name);
  if (once === name) return [name];
  const twice = withoutTitle(once);
  return twice === once ? [name, once] : [name, once, twice];
};

/** More than any person has; apparent cases are found by other keys. */
const MOST = 256;

const each = (some: readonly string[], others: readonly string[], letter: string): string[] =>
  some.flatMap((one) => others.map((other) => `${letter}:${one}|${other}`)).slice(0, MOST);
