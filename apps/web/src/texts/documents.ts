import type { CheckResult } from '@amirani/documents/chip';
import type { MrzCheckName, MrzFieldName, MrzFormat } from '@amirani/documents/mrz';
import type { Colour, DocumentRole } from '@amirani/documents/verdict';
import type { TokenReason } from '@amirani/names/scripts';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Agreement, ColumnId } from '../desks/documents/columns.ts';
import type { ZoneSource } from '../desks/documents/examination.ts';
import type { Verdict } from '../ui/shape.tsx';

/** The data elements of a document. */
export const documentFieldTexts: Readonly<Record<MrzFieldName, MessageDescriptor>> = {
  documentCode: msg`Document code`,
  issuingState: msg`Issuing state`,
  primaryIdentifier: msg`Surname`,
  secondaryIdentifier: msg`Given names`,
  documentNumber: msg`Document number`,
  nationality: msg`Nationality`,
  dateOfBirth: msg`Date of birth`,
  sex: msg`Sex`,
  dateOfExpiry: msg`Date of expiry`,
  dateOfIssue: msg`Date of issue`,
  personalNumber: msg`Personal number`,
  optionalData: msg`Optional data`,
  optionalData1: msg`Optional data, first part`,
  optionalData2: msg`Optional data, second part`,
  issuingOffice: msg`Issuing office`,
  blankNumber: msg`Number of the blank`,
  language: msg`Language`,
};

/** The check digits, by what they protect. */
export const checkDigitTexts: Readonly<Record<MrzCheckName, MessageDescriptor>> = {
  documentNumber: msg`Check digit of the document number`,
  dateOfBirth: msg`Check digit of the date of birth`,
  dateOfExpiry: msg`Check digit of the date of expiry`,
  personalNumber: msg`Check digit of the personal number`,
  composite: msg`Composite check digit`,
};

/** The formats; the names of Doc 9303 are the same in every language. */
export const formatTexts: Readonly<Record<MrzFormat, MessageDescriptor>> = {
  TD1: msg`Card (TD1)`,
  TD2: msg`Large card (TD2)`,
  TD3: msg`Passport (TD3)`,
  'MRV-A': msg`Visa (MRV-A)`,
  'MRV-B': msg`Visa (MRV-B)`,
  'FR-ID-old': msg`French identity card until 2021`,
  'FR-DL': msg`French driving licence`,
  'CH-DL': msg`Swiss driving licence`,
};

export const zoneSourceTexts: Readonly<Record<ZoneSource, MessageDescriptor>> = {
  scanned: msg`scanned`,
  pasted: msg`pasted`,
  typed: msg`typed`,
  file: msg`from a file`,
};

/** The three columns. */
export const columnTexts: Readonly<Record<ColumnId, MessageDescriptor>> = {
  visual: msg`Page, as you read it`,
  zone: msg`Machine readable zone`,
  chip: msg`Chip`,
};

/** The three columns where there is little room. */
export const shortColumnTexts: Readonly<Record<ColumnId, MessageDescriptor>> = {
  visual: msg`page`,
  zone: msg`zone`,
  chip: msg`chip`,
};

/** What two values are to each other, with the shape that goes with it. */
export const agreementTexts: Readonly<
  Record<Agreement, { readonly text: MessageDescriptor; readonly verdict: Verdict }>
> = {
  same: { text: msg`Same`, verdict: 'met' },
  explained: { text: msg`Same by rule`, verdict: 'met' },
  possible: { text: msg`May be the same`, verdict: 'attention' },
  differs: { text: msg`Differs`, verdict: 'obstacle' },
  'not-compared': { text: msg`Not compared`, verdict: 'not-checked' },
};

/** Why words of two names meet or do not. */
export const nameReasonTexts: Readonly<Record<TokenReason, MessageDescriptor>> = {
  same: msg`same letters`,
  transliteration: msg`one spelling of the other`,
  joined: msg`written together or apart`,
  truncated: msg`one is the beginning of the other`,
  order: msg`stands elsewhere in the other name`,
  missing: msg`missing in the other name`,
  title: msg`a title, which the other need not have`,
};

/** The five words of BSI TR-03135-1, with their shapes. */
export const checkResultTexts: Readonly<
  Record<CheckResult, { readonly text: MessageDescriptor; readonly verdict: Verdict }>
> = {
  successful: { text: msg`Successful`, verdict: 'met' },
  failed: { text: msg`Failed`, verdict: 'obstacle' },
  undetermined: { text: msg`Undetermined`, verdict: 'attention' },
  'not-supported': { text: msg`Not supported`, verdict: 'not-checked' },
  aborted: { text: msg`Aborted`, verdict: 'aborted' },
};

/** The overall colour in words that say what it means, with its shape. */
export const colourTexts: Readonly<
  Record<Colour, { readonly text: MessageDescriptor; readonly verdict: Verdict }>
> = {
  green: { text: msg`Green: every check that should run was successful`, verdict: 'met' },
  yellow: { text: msg`Yellow: something could not be decided`, verdict: 'attention' },
  red: { text: msg`Red: at least one check failed`, verdict: 'obstacle' },
  grey: { text: msg`Grey: too little was checked to say anything`, verdict: 'not-checked' },
};

export const documentRoleTexts: Readonly<Record<DocumentRole, MessageDescriptor>> = {
  'travel-document': msg`Travel document`,
  visa: msg`Visa`,
  'residence-permit': msg`Residence permit`,
  other: msg`Other document`,
};
