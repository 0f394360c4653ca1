import { addDays, type CivilDate, daysBetween } from '@amirani/core';
import type { DocumentRecord, TravellerRecord } from '@amirani/messages';

/** An integer from 0 to below a limit. */
export type Draw = (below: number) => number;

/** Who was invented: the same in both regimes. */
export interface Identity {
  readonly surname: string;
  readonly given: string;
  readonly sex: string | undefined;
  readonly birthDate: CivilDate;
  readonly nationalities: readonly string[];
  readonly document: DocumentRecord & { readonly number: string };
  /** Locator of the booking. */
  readonly locator: string;
}

/** A real passenger whose record says enough to be a pattern: an adult with name, date of birth and document. */
export type Pattern = TravellerRecord &
  Required<Pick<TravellerRecord, 'surname' | 'given' | 'birthDate'>>;

/** Whether a record can be a pattern on a day of flight. */
export const isPattern = (record: TravellerRecord, day: CivilDate): record is Pattern =>
  record.role === 'passenger' &&
  (record.surname ?? '').length >= 2 &&
  (record.given ?? '').length >= 2 &&
  record.age !== 'infant' &&
  record.age !== 'child' &&
  record.birthDate !== undefined &&
  daysBetween(record.birthDate, day) > ADULT &&
  documentOf(record) !== undefined;

/**
 * Invents a person from two passengers of one flight: the surname of one, the given name of the other, and a date of birth and a
 * document number that is not in use. Names, nationality and kind of document stay as frequent as they are on that flight.
 */
export const inventIdentity = (
  pattern: Pattern,
  other: Pattern,
  day: CivilDate,
  draw: Draw,
): Identity => {
  const { number = '', surname: _, given: __, ...document } = documentOf(pattern) ?? {};
  const shift = 20 + draw(700);
  const later = addDays(pattern.birthDate, shift);
  return {
    surname: pattern.surname,
    given: other.given,
    sex: other.sex,
    birthDate: daysBetween(later, day) > ADULT ? later : addDays(pattern.birthDate, -shift),
    nationalities: pattern.nationalities ?? [],
    document: {
      ...document,
      number: likeNumber(number, draw),
      ...(document.expiry === undefined ? {} : { expiry: addDays(document.expiry, 1 + draw(300)) }),
      ...(document.issued === undefined
        ? {}
        : { issued: addDays(document.issued, -1 - draw(300)) }),
    },
    locator: draws(6, 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789', draw),
  };
};

/**
 * The record of a pattern with everything in it that belongs to its person put in the invented one's place: it has the same
 * fields, so that a list does not show which line is invented. What reaches a real person (contacts, programmes, tags) is left out.
 */
export const inventRecord = (
  pattern: TravellerRecord,
  who: Identity,
  freeSeat: string | undefined,
  draw: Draw,
): Omit<TravellerRecord, 'source'> => {
  const { birthPlace, residence, embark, debark, title } = pattern;
  const has = (key: keyof TravellerRecord): boolean => pattern[key] !== undefined;
  return {
    ...{ role: 'passenger', surname: who.surname, given: who.given },
    ...present({ birthPlace, residence, embark, debark, title, age: pattern.age }),
    ...(has('birthDate') ? { birthDate: who.birthDate } : {}),
    // One regime may say it and the other not.
    ...present({ sex: has('sex') ? (who.sex ?? pattern.sex) : undefined }),
    ...(has('nationalities') ? { nationalities: who.nationalities } : {}),
    ...(documentOf(pattern) === undefined ? {} : { documents: [who.document] }),
    ...(has('seats') && freeSeat !== undefined ? { seats: [{ seat: freeSeat }] } : {}),
    ...(has('bags')
      ? { bags: (pattern.bags ?? []).map(({ pieces, weightKg }) => present({ pieces, weightKg })) }
      : {}),
    ...(pattern.tickets === undefined
      ? {}
      : {
          tickets: pattern.tickets.slice(0, 1).map((ticket) => ({
            ...ticket,
            // The airline's three digits stay.
            number: ticket.number.slice(0, 3) + likeNumber(ticket.number.slice(3), draw),
          })),
        }),
    ...(pattern.booking === undefined ? {} : { booking: who.locator }),
    ...(pattern.uniqueReference === undefined
      ? {}
      : { uniqueReference: likeNumber(pattern.uniqueReference, draw, true) }),
    ...present({ documentVerified: pattern.documentVerified }),
  };
};

/** Draws a free seat from rows and letters in use, or returns undefined. */
export const freeSeatAmong = (taken: readonly string[], draw: Draw): string | undefined => {
  const places = taken.flatMap((seat) => {
    const match = /^(\d{1,3})([A-Z])$/.exec(seat);
    return match === null ? [] : [{ row: match[1] ?? '', letter: match[2] ?? '' }];
  });
  const letters = [...new Set(places.map(({ letter }) => letter))];
  const free = [...new Set(places.map(({ row }) => row))]
    .flatMap((row) => letters.map((letter) => row + letter))
    .filter((seat) => !taken.includes(seat));
  return free[draw(Math.max(1, free.length))];
};

/** Eighteen years, with the days of leap years. */
const ADULT = 18 * 365.25;

const documentOf = (record: TravellerRecord): DocumentRecord | undefined =>
  record.documents?.find(
    ({ number, type, cancelled }) =>
      (number ?? '').length >= 5 && type !== 'V' && cancelled !== true,
  );

/** A number of the same form: other digits; other letters too where asked for, or where there are few digits. */
const likeNumber = (
  text: string,
  draw: Draw,
  letters = text.replace(/\D/g, '').length < 5,
): string =>
  text
    .replace(/\d/g, () => String(draw(10)))
    .replace(/[A-Z]/g, (letter) => (letters ? draws(1, 'ABCDEFGHKLMNPRSTVXZ', draw) : letter));

const draws = (count: number, from: string, draw: Draw): string =>
  Array.from({ length: count }, () => from[draw(from.length)]).join('');

const present = <T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
