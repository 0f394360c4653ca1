import type { Locator, MessageRecord, TravellerRecord } from '@amirani/messages';
import { readRecords } from '@amirani/messages';
import type { SecondKind, SecondPerson, SecondValue } from '@amirani/scenario/second';

/** Reads a file as its users do. The day is fixed, so that a century never depends on the clock. */
export type Reader = (bytes: Uint8Array) => readonly MessageRecord[];

/** The reader of the project. */
export const ourReader: Reader = (bytes) =>
  readRecords(bytes, { referenceDate: '2026-03-02' as never });

/** A value of a traveller as it was read, and the place from which it comes. */
export interface ReadValue extends SecondValue {
  readonly at?: Locator;
}

/** Every value of a traveller. A booking without a place of its own stands where the record of the booking has it. */
export const valuesOf = (one: TravellerRecord, bookingAt?: Locator): readonly ReadValue[] => {
  const out: ReadValue[] = [];
  const put = (kind: SecondKind, value: string | undefined, ...paths: readonly string[]): void => {
    if (value === undefined || value === '') return;
    const at =
      paths.map((path) => one.source[path]).find((place) => place !== undefined) ??
      (kind === 'booking' ? bookingAt : undefined);
    out.push({ kind, value, ...(at === undefined ? {} : { at }) });
  };
  // Of two possible centuries both are read, and one of them is the sender's.
  for (const date of [one.birthDate, ...(one.birthDateCandidates ?? [])])
    put('birth-date', date, 'birthDate', 'birthDateCandidates');
  put('sex', one.sex, 'sex');
  put('unique-reference', one.uniqueReference, 'uniqueReference');
  put('booking', one.booking, 'booking');
  put('embark', one.embark, 'embark');
  put('debark', one.debark, 'debark');
  put('residence', one.residence, 'residence');
  put('birth-place', one.birthPlace, 'birthPlace');
  for (const [at, value] of (one.nationalities ?? []).entries())
    put('nationality', value, `nationalities.${at}`);
  for (const [at, { number, expiry, issuer, validFor }] of (one.documents ?? []).entries()) {
    put('document', number, `documents.${at}.number`, `documents.${at}`);
    put('expiry', expiry, `documents.${at}.expiry`, `documents.${at}.number`);
    put('issuer', issuer ?? validFor, `documents.${at}.issuer`, `documents.${at}.number`);
  }
  for (const [at, { seat }] of (one.seats ?? []).entries())
    put('seat', seat.replace(/^0+/, ''), `seats.${at}.seat`, `seats.${at}`);
  for (const [at, { tag }] of (one.bags ?? []).entries())
    put('bag-tag', tag, `bags.${at}.tag`, `bags.${at}`);
  for (const [at, { number }] of (one.tickets ?? []).entries())
    put('ticket', number, `tickets.${at}.number`, `tickets.${at}`);
  for (const [at, { carrier, number }] of (one.frequentFlyer ?? []).entries())
    put(
      'frequent-flyer',
      number === undefined ? undefined : `${carrier ?? ''}${number}`,
      `frequentFlyer.${at}.number`,
      `frequentFlyer.${at}`,
    );
  return out;
};

/** A name as a key: its letters alone, so that a slash, a blank or a mark decides nothing. */
export const nameKey = (text: string): string => text.toUpperCase().replaceAll(/[^\p{L}]/gu, '');

/** The names by which a record may be known, the name as sent first. */
export const namesOf = (one: TravellerRecord): readonly string[] =>
  [
    one.nameAsSent,
    `${one.surname ?? ''}${one.given ?? ''}`,
    ...(one.documents ?? []).map(({ surname, given }) => `${surname ?? ''}${given ?? ''}`),
  ].flatMap((name) => {
    const key = nameKey(name ?? '');
    return key === '' ? [] : [key];
  });

/** Everybody in a reading, in the truth's own form: what a message without written truth is judged by. */
export const personsOf = (records: readonly MessageRecord[]): readonly SecondPerson[] =>
  records.flatMap(({ travellers }) =>
    travellers.map((one) => ({
      names: namesOf(one),
      documents: (one.documents ?? []).flatMap(({ number }) =>
        number === undefined ? [] : [number],
      ),
      values: valuesOf(one).map(({ kind, value }) => ({ kind, value })),
    })),
  );

/**
 * A reader that moves the birth date and the documents of each traveller to the next one: a judge must catch it.
 * @internal A fault that a test plants.
 */
export const movesOnePerson: Reader = (bytes) =>
  ourReader(bytes).map((record) => ({
    ...record,
    travellers: record.travellers.map((one, at, all) => {
      const { birthDate: _birth, documents: _documents, ...rest } = one;
      const other = all[(at + 1) % all.length] ?? one;
      return {
        ...rest,
        ...(other.birthDate === undefined ? {} : { birthDate: other.birthDate }),
        ...(other.documents === undefined ? {} : { documents: other.documents }),
      };
    }),
  }));
