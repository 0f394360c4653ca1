import type { TravellerRecord } from '@amirani/messages';
import { bookingTitles, isKnownName } from '@amirani/names/booking';
import type { boardingOf } from '../flight/push.ts';
import { type Identity, joinIdentity } from '../matching/identity.ts';
import { isFiller, nameForm } from '../matching/name-form.ts';
import { joinKnown, type Known, knownOf } from './known.ts';

/** Which of the two rooms a message belongs to. */
export type System = 'api' | 'pnr';

/** A traveller as the row of `api.traveller` or `pnr.traveller` holds it. */
export interface Person {
  readonly id: string;
  readonly flightId: string;
  readonly day: string;
  readonly role: TravellerRecord['role'];
  readonly age: TravellerRecord['age'];
  readonly surname: string | undefined;
  readonly given: string | undefined;
  readonly birthDate: string | undefined;
  readonly sex: string | undefined;
  readonly nationalities: readonly string[];
  readonly document: { readonly type?: string; readonly issuer?: string; readonly number?: string };
  readonly seat: string | undefined;
  readonly bags: number | undefined;
  readonly unaccompaniedMinor: boolean;
  readonly booking: string | undefined;
  readonly reference: string | undefined;
  readonly infantOf: string | undefined;
  readonly boarding: ReturnType<typeof boardingOf>;
  /** The last receipt that named the person, to tell which of two systems did so later. */
  readonly boardingSaid: number | undefined;
  readonly messages: number;
  readonly identity: Identity;
  readonly known: Known;
  readonly firstAt: Date;
  readonly lastAt: Date;
}

/** What a message tells of a person; of somebody whom it only mentions the references alone, and no role. */
export type Told = Omit<TravellerRecord, 'role'> & Partial<Pick<TravellerRecord, 'role'>>;

/** What a message adds to a person. */
export interface Saying {
  readonly record: Told;
  readonly identity: Identity;
  readonly boarding: ReturnType<typeof boardingOf>;
  /** The number of the receipt: later ones are greater. */
  readonly said: number;
  readonly at: Date;
}

/** A person without earlier messages. */
export const newPerson = (
  id: string,
  flight: { readonly id: string; readonly day: string },
  { record, identity, boarding, said, at }: Saying,
): Person => ({
  ...current(record),
  id,
  flightId: flight.id,
  day: flight.day,
  role: record.role ?? 'passenger',
  nationalities: record.nationalities ?? [],
  document: mainDocument(record) ?? {},
  unaccompaniedMinor: record.unaccompaniedMinor === true,
  boarding,
  boardingSaid: said,
  messages: 1,
  identity,
  known: knownOf(record),
  firstAt: at,
  lastAt: at,
});

/**
 * The person with one more message. Lists show the latest value that any message gave; what a message
 * leaves out is not taken back, and earlier values stay in the observations.
 */
export const applyMessage = (person: Person, saying: Saying): Person => ({
  ...withLatest(person, saying),
  messages: person.messages + 1,
  identity: joinIdentity(person.identity, saying.identity),
  known: joinKnown(person.known, knownOf(saying.record)),
  lastAt: later(person.lastAt, saying.at),
});

/**
 * The person as these messages tell it in this order, which are all that ever spoke of the person: a message
 * that was received again tells last. What is known whatever the order (identity, values, how many) stays.
 */
export const rebuildPerson = (
  person: Person,
  sayings: readonly Omit<Saying, 'identity'>[],
): Person => {
  const blank: Person = {
    ...person,
    ...current({}),
    nationalities: [],
    document: {},
    unaccompaniedMinor: false,
    boarding: undefined,
    boardingSaid: undefined,
  };
  return {
    ...sayings.reduce(withLatest, blank),
    lastAt: later(person.lastAt, sayings.at(-1)?.at),
  };
};

/** Whether a person flies, as far as the carrier said. */
export const flies = ({ boarding }: Pick<Person, 'boarding'>): boolean =>
  boarding !== 'cancelled' && boarding !== 'not-on-board';

/** The forms in which a person is found by name. */
export const nameForms = (
  person: Pick<Person, 'surname' | 'given'>,
): { readonly surname: string; readonly given: string } => ({
  surname: form(person.surname),
  given: form(person.given),
});

/**
 * The forms in which a booking may have written a name of this form: as it is, and with a title glued to it. Not those that are
 * known names themselves: a person who asks for ADA is not meant by ADAMS.
 */
export const bookedForms = (name: string): readonly string[] =>
  name === ''
    ? [name]
    : [
        name,
        ...bookingTitles.map((title) => nameForm(name + title)).filter((one) => !isKnownName(one)),
      ];

/** A document number without blanks and signs, upper case: how it is found. */
export const documentForm = (number: string): string =>
  number
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, LONGEST_FORM);

const later = (one: Date, other: Date | undefined): Date =>
  other !== undefined && other > one ? other : one;

/** What lists show, with one message more. */
const withLatest = (
  person: Person,
  { record, boarding, said }: Omit<Saying, 'identity' | 'at'>,
): Person => ({
  ...person,
  ...given(current(record)),
  role: record.role ?? person.role,
  nationalities: record.nationalities ?? person.nationalities,
  document: mainDocument(record) ?? person.document,
  unaccompaniedMinor: person.unaccompaniedMinor || record.unaccompaniedMinor === true,
  ...boardingAfter(person, boarding, said),
});

const boardingAfter = (
  { boarding: before, boardingSaid = 0 }: Person,
  boarding: Saying['boarding'],
  said: number,
): Pick<Person, 'boarding' | 'boardingSaid'> => {
  // What a flight close said of somebody who is named only now does not undo what was said since.
  if (said < boardingSaid) return { boarding: before ?? boarding, boardingSaid };
  // Named again without a word of cancellation, the person travels after all.
  return {
    boarding: boarding ?? (before === 'cancelled' ? undefined : before),
    boardingSaid: said,
  };
};

const current = (record: Partial<TravellerRecord>) => ({
  age: record.age,
  surname: record.surname,
  given: record.given,
  birthDate: record.birthDate,
  sex: record.sex,
  seat: record.seats?.[0]?.seat,
  bags: piecesOf(record),
  booking: record.booking,
  reference: record.reference,
  infantOf: record.infantOf,
});

const given = <T extends object>(values: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Partial<T>;

/** The travel document rather than a visa; one that the sender cancelled only if it is the only one. */
const mainDocument = (
  record: Pick<TravellerRecord, 'documents'>,
): Person['document'] | undefined => {
  const numbered = record.documents?.filter(({ number }) => number !== undefined) ?? [];
  const standing = numbered.filter(({ cancelled }) => cancelled !== true);
  const document = standing.find(({ type }) => type !== 'V') ?? standing[0] ?? numbered[0];
  if (document === undefined) return undefined;
  const { type, issuer, number } = document;
  return {
    ...(type === undefined ? {} : { type }),
    ...(issuer === undefined ? {} : { issuer }),
    ...(number === undefined ? {} : { number }),
  };
};

/** Checked pieces; the head of a pool counts for its members. */
const piecesOf = (record: Pick<TravellerRecord, 'bags'>): number | undefined => {
  const counted = (record.bags ?? []).filter(({ pieces }) => pieces !== undefined);
  return counted.length === 0
    ? undefined
    : counted.reduce((sum, { pieces }) => sum + (pieces ?? 0), 0);
};

/** Longer than any name; an index entry has a limit, and nobody searches by more. */
const LONGEST_FORM = 200;

const form = (name: string | undefined): string =>
  name === undefined || isFiller(name) ? '' : nameForm(name).slice(0, LONGEST_FORM);
