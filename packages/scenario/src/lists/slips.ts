import type { CivilDate } from '@amirani/core';
import { civilDate, dateParts, keysOf } from '@amirani/core';
import type { Draw } from './draw.ts';
import { documentNumber } from './person.ts';
import type { RecordDocument } from './record.ts';
import { weightedPlaces } from './weights.ts';

/**
 * What happened to the birth date of a sought traveller on the way, and how often, of a thousand: most dates come from machine
 * readable zones.
 */
export const dateSlips = {
  none: 700,
  absent: 60,
  'year-only': 50,
  'year-month': 20,
  'day-month-swap': 50,
  'one-digit': 50,
  'year-off-by-one': 40,
  'first-of-january': 30,
} as const;

/** One of {@link dateSlips}. */
export type DateSlip = keyof typeof dateSlips;

/** What happened to the document. A list is older than many a passport: half of the documents are others. */
export const documentSlips = {
  none: 350,
  'other-document': 450,
  absent: 100,
  'look-alike': 50,
  'one-digit': 50,
} as const;

/** One of {@link documentSlips}. */
export type DocumentSlip = keyof typeof documentSlips;

const dateKinds = keysOf(dateSlips);
const drawDateKind = weightedPlaces(Object.values(dateSlips));
const documentKinds = keysOf(documentSlips);
const drawDocumentKind = weightedPlaces(Object.values(documentSlips));

/** The date as it is read, and what happened. A slip that would change nothing is drawn again. */
export const slippedDate = (
  date: CivilDate,
  draw: Draw,
): { readonly slip: DateSlip; readonly birthDates: readonly string[] } => {
  for (;;) {
    const slip = dateKinds[drawDateKind(draw)] ?? 'none';
    const birthDates = dateWith(slip, date, draw);
    if (birthDates !== undefined) return { slip, birthDates };
  }
};

/** The date with a slip of this kind, or undefined where it cannot have it. */
export const dateWith = (
  slip: DateSlip,
  date: CivilDate,
  draw: Draw,
): readonly string[] | undefined => {
  const { year, month, day } = dateParts(date);
  if (slip === 'none') return [date];
  if (slip === 'absent') return [];
  if (slip === 'year-only') return [date.slice(0, 4)];
  if (slip === 'year-month') return [date.slice(0, 7)];
  if (slip === 'day-month-swap') return other(date, civilDate(year, day, month));
  if (slip === 'first-of-january') return other(date, civilDate(year, 1, 1));
  if (slip === 'year-off-by-one')
    return other(date, civilDate(year + (draw.chance(500) ? 1 : -1), month, day));
  // One digit typed wrong, of the month or the day or the last two of the year, to a date that exists.
  const places = [2, 3, 5, 6, 8, 9];
  const at = draw.pick(places);
  const text = date.slice(0, at) + String(draw.below(10)) + date.slice(at + 1);
  return other(
    date,
    civilDate(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))),
  );
};

const other = (date: CivilDate, changed: CivilDate | undefined): readonly string[] | undefined =>
  changed === undefined || changed === date ? undefined : [changed];

/** Characters that eyes and cameras take for one another. */
const lookAlikes: Readonly<Record<string, string>> = {
  0: 'O',
  1: 'I',
  2: 'Z',
  5: 'S',
  8: 'B',
  B: '8',
  G: '6',
  S: '5',
  Z: '2',
  Q: '0',
  D: '0',
};

/** The documents as they are read, and what happened. `fresh` is a number nobody else has. */
export const slippedDocument = (
  document: RecordDocument,
  fresh: number,
  draw: Draw,
): { readonly slip: DocumentSlip; readonly documents: readonly RecordDocument[] } => {
  for (;;) {
    const slip = documentKinds[drawDocumentKind(draw)] ?? 'none';
    const documents = documentsWith(slip, document, fresh, draw);
    if (documents !== undefined) return { slip, documents };
  }
};

/** The documents with a slip of this kind, or undefined where there is nothing to mistake. */
export const documentsWith = (
  slip: DocumentSlip,
  document: RecordDocument,
  fresh: number,
  draw: Draw,
): readonly RecordDocument[] | undefined => {
  const { number } = document;
  if (slip === 'none') return [document];
  if (slip === 'absent') return [];
  if (slip === 'other-document') return [{ ...document, number: documentNumber(fresh) }];
  if (slip === 'look-alike') {
    const places = [...number].flatMap((sign, at) => (lookAlikes[sign] === undefined ? [] : [at]));
    if (places.length === 0) return undefined;
    const at = draw.pick(places);
    const sign = lookAlikes[number.charAt(at)] ?? '';
    return [{ ...document, number: number.slice(0, at) + sign + number.slice(at + 1) }];
  }
  const at = draw.between(2, number.length - 1);
  const digit = (Number(number.charAt(at)) + draw.between(1, 9)) % 10;
  return [{ ...document, number: number.slice(0, at) + String(digit) + number.slice(at + 1) }];
};
