import {
  type MrzCheckName,
  type MrzField,
  type MrzFieldName,
  type MrzReading,
  mrzCheckNames,
} from '@amirani/documents/mrz';
import type { PeerDetail, PeerReading } from './peers.ts';

/** One point in which two readers differ. */
export interface Difference {
  /** `format`, `thrown`, `check NAME`, `ok NAME` or `value NAME`. */
  readonly item: string;
  readonly ours: string;
  readonly theirs: string;
}

/** A peer's answer: what it read, or the message of what it threw. */
export type Answer = PeerReading | { readonly thrown: string };

/** What both say about a zone, point by point, where they differ. */
export const compare = (reading: MrzReading, answer: Answer): readonly Difference[] => {
  if ('thrown' in answer)
    return [{ item: 'thrown', ours: reading.format ?? 'no zone', theirs: answer.thrown }];
  const format = reading.format ?? 'no zone';
  const theirs = formats[answer.format] ?? answer.format;
  if (theirs !== format) return [{ item: 'format', ours: format, theirs }];
  return [...checks(reading, answer), ...fields(reading, answer)];
};

const formats: Readonly<Record<string, string>> = {
  FRENCH_NATIONAL_ID: 'FR-ID-old',
  FRENCH_DRIVING_LICENSE: 'FR-DL',
  SWISS_DRIVING_LICENSE: 'CH-DL',
};

const checkFields: Readonly<Record<MrzCheckName, string>> = {
  documentNumber: 'documentNumberCheckDigit',
  dateOfBirth: 'birthDateCheckDigit',
  dateOfExpiry: 'expirationDateCheckDigit',
  personalNumber: 'personalNumberCheckDigit',
  composite: 'compositeCheckDigit',
};

const checks = (reading: MrzReading, { details }: PeerReading): readonly Difference[] =>
  mrzCheckNames.flatMap((name) => {
    const detail = details.find(({ field }) => field === checkFields[name]);
    const state = reading.check(name);
    const theirs = detail === undefined ? 'absent' : detail.valid ? 'ok' : 'failed';
    return state === theirs ? [] : [{ item: `check ${name}`, ours: state, theirs }];
  });

const fieldNames: Readonly<Record<string, MrzFieldName>> = {
  documentCode: 'documentCode',
  issuingState: 'issuingState',
  lastName: 'primaryIdentifier',
  firstName: 'secondaryIdentifier',
  documentNumber: 'documentNumber',
  nationality: 'nationality',
  birthDate: 'dateOfBirth',
  sex: 'sex',
  expirationDate: 'dateOfExpiry',
  issueDate: 'dateOfIssue',
  personalNumber: 'personalNumber',
  optional: 'optionalData',
  optional1: 'optionalData1',
  optional2: 'optionalData2',
  administrativeCode: 'issuingOffice',
  languageCode: 'language',
};

const fields = (reading: MrzReading, { details }: PeerReading): readonly Difference[] =>
  details.flatMap((detail) => {
    const name = fieldNames[detail.field ?? ''];
    const field = name === undefined ? undefined : reading.field(name);
    if (name === undefined || field === undefined) return [];
    const ours = contentIsOk(reading, field);
    if (ours !== detail.valid)
      return [
        {
          item: `ok ${name}`,
          ours: `${ours} ${field.raw}`,
          theirs: `${detail.valid} ${detail.value}`,
        },
      ];
    if (!ours) return [];
    const [own, other] = [ourText(field), theirText(detail)];
    return own === other ? [] : [{ item: `value ${name}`, ours: own, theirs: other }];
  });

/** Whether the field itself is in order, apart from its check digit, of which peers speak separately. */
const contentIsOk = (reading: MrzReading, { name, ok, raw }: MrzField): boolean =>
  ok ||
  (!/[^A-Z0-9<]/.test(raw) &&
    !reading.findings.some(
      ({ field, code, result }) =>
        field === name &&
        result === 'failed' &&
        code !== 'document.mrz.expired' &&
        !code.startsWith('document.mrz.check-digit.'),
    ));

/** Dates as six digits, for peers leave the century open. */
const ourText = ({ name, raw, value }: MrzField): string => {
  if (name.startsWith('date')) return raw;
  return value ?? '';
};

const theirText = ({ field, value }: PeerDetail): string => {
  if (field !== 'sex') return value ?? '';
  return { male: 'M', female: 'F', nonspecified: 'X', unspecified: 'X' }[value ?? ''] ?? '';
};
