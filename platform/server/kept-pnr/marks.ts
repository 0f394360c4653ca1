import { createHmac } from 'node:crypto';
import type { TravellerRecord } from '@amirani/messages';
import { bookedForms, documentForm, nameForms } from '../ingest/traveller/person.ts';

/** What somebody is found by: a document's number, or name and date of birth together. */
export interface Findable {
  readonly surname?: string | undefined;
  readonly given?: string | undefined;
  readonly birthDate?: string | undefined;
  readonly documentNumber?: string | undefined;
}

/**
 * Keyed hashes (HMAC-SHA-256) by which kept PNR is found for the request of the person it is about (R46), while nobody
 * without the key can read a name from it or try one.
 */
const marksOf = (key: Uint8Array, person: Findable): readonly string[] => {
  const { surname, given } = nameForms({ surname: person.surname, given: person.given });
  return marksOfForms(key, person, [[surname, given]]);
};

/** The marks under which a person who asks may be kept: also with a title glued to either name, as bookings write it. */
export const askedMarksOf = (key: Uint8Array, person: Findable): readonly string[] => {
  const { surname, given } = nameForms({ surname: person.surname, given: person.given });
  return marksOfForms(key, person, [
    ...bookedForms(given).map((one) => [surname, one] as const),
    ...bookedForms(surname)
      .slice(1)
      .map((one) => [one, given] as const),
  ]);
};

const marksOfForms = (
  key: Uint8Array,
  { birthDate, documentNumber = '' }: Findable,
  names: readonly (readonly [surname: string, given: string])[],
): readonly string[] => {
  const mark = (text: string): string => createHmac('sha256', key).update(text).digest('base64url');
  const document = documentForm(documentNumber);
  return [
    ...(document === '' ? [] : [mark(`document ${document}`)]),
    ...names.flatMap(([surname, given]) =>
      surname === '' || birthDate === undefined
        ? []
        : [mark(`name ${surname}|${given} ${birthDate}`)],
    ),
  ];
};

/** The marks of all that messages said of a person. */
export const marksOfRecords = (
  key: Uint8Array,
  records: readonly TravellerRecord[],
): readonly string[] => [
  ...new Set(
    records.flatMap((record) => [
      ...marksOf(key, {
        surname: record.surname,
        given: record.given,
        birthDate: record.birthDate,
      }),
      ...(record.documents ?? []).flatMap(({ number }) => marksOf(key, { documentNumber: number })),
    ]),
  ),
];
