import { createHmac } from 'node:crypto';
import type { TravellerRecord } from '@amirani/messages';
import { documentForm, nameForms } from '../ingest/traveller/person.ts';

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
export const marksOf = (key: Uint8Array, person: Findable): readonly string[] => {
  const mark = (text: string): string => createHmac('sha256', key).update(text).digest('base64url');
  const { birthDate, documentNumber = '' } = person;
  const { surname, given } = nameForms({ surname: person.surname, given: person.given });
  const document = documentForm(documentNumber);
  return [
    ...(document === '' ? [] : [mark(`document ${document}`)]),
    ...(surname === '' || birthDate === undefined
      ? []
      : [mark(`name ${surname}|${given} ${birthDate}`)]),
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
