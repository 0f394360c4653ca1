import type { AlertQuestion } from '@amirani/checkpoint';
import type { CivilDate } from '@amirani/core';
import { type MrzFieldName, type MrzReading, readMrz } from '@amirani/documents/mrz';
import type { Presented } from '../../api/types.ts';

/** What the first line takes from a zone. */
export interface ZoneRead {
  /** The zone as it was scanned. */
  readonly text: string | undefined;
  /** Undefined where nothing was scanned. */
  readonly reading: MrzReading | undefined;
  readonly presented: Presented;
  /** Issuer and number, where both can be told: by them earlier checks are found. */
  readonly document: { readonly issuer: string; readonly number: string } | undefined;
}

/** Reads a zone as far as it goes; what cannot be read is left out, and nothing is guessed. */
export const zoneRead = (text: string | undefined, on: CivilDate): ZoneRead => {
  const scanned = text === undefined || text.trim() === '' ? undefined : text;
  const reading = scanned === undefined ? undefined : readMrz(scanned, { referenceDate: on });
  const value = (name: MrzFieldName): string | undefined => reading?.value(name);
  const presented = withoutUnknown({
    surname: value('primaryIdentifier'),
    givenNames: value('secondaryIdentifier'),
    dateOfBirth: value('dateOfBirth'),
    sex: value('sex'),
    nationality: value('nationality'),
    documentCode: value('documentCode'),
    documentNumber: value('documentNumber'),
    documentIssuer: value('issuingState'),
    documentExpires: value('dateOfExpiry'),
  });
  const number = presented.documentNumber?.replace(/[^A-Z0-9]/g, '') ?? '';
  const issuer = presented.documentIssuer ?? '';
  const isWhole = /^[A-Z0-9]{1,20}$/.test(number) && /^[A-Z]{1,3}$/.test(issuer);
  return { text: scanned, reading, presented, document: isWhole ? { issuer, number } : undefined };
};

/** What the sources of alerts are asked. */
export const questionOf = ({ presented }: ZoneRead, on: CivilDate): AlertQuestion => {
  const { surname, givenNames, dateOfBirth, nationality, documentNumber, documentIssuer } =
    presented;
  return { on, surname, givenNames, dateOfBirth, nationality, documentNumber, documentIssuer };
};

const withoutUnknown = (values: Readonly<Record<keyof Presented, string | undefined>>): Presented =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
