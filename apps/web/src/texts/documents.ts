import type { CheckResult } from '@amirani/documents/chip';
import type { MrzCheckName, MrzFieldName, MrzFormat } from '@amirani/documents/mrz';
import type { ChipState, Colour, DocumentRole, ObservedCheck } from '@amirani/documents/verdict';
import type { TokenReason } from '@amirani/names/scripts';
import type { Agreement, ColumnId } from '@desk/documents/web/columns.ts';
import type {
  Light,
  MarkShape,
  OwnJudgement,
  PictureSubject,
  TrustFile,
} from '@desk/documents/web/exhibits.ts';
import type { ZoneSource } from '@desk/documents/web/visual.ts';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Verdict } from '@platform/web/ui/shape.tsx';

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

/** The five words of BSI TR-03135-1, each with its shape and what it means. */
export const checkResultTexts: Readonly<
  Record<
    CheckResult,
    {
      readonly text: MessageDescriptor;
      readonly verdict: Verdict;
      readonly meaning: MessageDescriptor;
    }
  >
> = {
  successful: {
    text: msg`Successful`,
    verdict: 'met',
    meaning: msg`The check ran, and what it asks for is so.`,
  },
  failed: {
    text: msg`Failed`,
    verdict: 'obstacle',
    meaning: msg`The check ran, and what it asks for is not so.`,
  },
  undetermined: {
    text: msg`Undetermined`,
    verdict: 'attention',
    meaning: msg`The check ran and could not decide: something it needs is not on hand.`,
  },
  'not-supported': {
    text: msg`Not supported`,
    verdict: 'not-checked',
    meaning: msg`This document or this place does not have it. Nothing was checked.`,
  },
  aborted: {
    text: msg`Aborted`,
    verdict: 'aborted',
    meaning: msg`Reading was cut off. This says nothing about the document.`,
  },
};

/** The overall colour: a word, a sentence that says what it means, and its shape. */
export const colourTexts: Readonly<
  Record<
    Colour,
    {
      readonly word: MessageDescriptor;
      readonly text: MessageDescriptor;
      readonly verdict: Verdict;
    }
  >
> = {
  green: {
    word: msg`Green`,
    text: msg`Green: every check that should run was successful`,
    verdict: 'met',
  },
  yellow: {
    word: msg`Yellow`,
    text: msg`Yellow: something could not be decided`,
    verdict: 'attention',
  },
  red: { word: msg`Red`, text: msg`Red: at least one check failed`, verdict: 'obstacle' },
  grey: {
    word: msg`Grey`,
    text: msg`Grey: too little was checked to say anything`,
    verdict: 'not-checked',
  },
};

export const documentRoleTexts: Readonly<Record<DocumentRole, MessageDescriptor>> = {
  'travel-document': msg`Travel document`,
  visa: msg`Visa`,
  'residence-permit': msg`Residence permit`,
  other: msg`Other document`,
};

/** What a picture shows. */
export const subjectTexts: Readonly<Record<PictureSubject, MessageDescriptor>> = {
  page: msg`A page of the document`,
  portrait: msg`The portrait in the document`,
  live: msg`The person before you`,
  detail: msg`A detail`,
};

/** The lights under which pictures are taken. */
export const lightTexts: Readonly<Record<Light, MessageDescriptor>> = {
  white: msg`White light`,
  infrared: msg`Infrared`,
  ultraviolet: msg`Ultraviolet`,
  transmitted: msg`Transmitted light`,
};

/** How reading a chip went. */
export const chipStateTexts: Readonly<Record<ChipState, MessageDescriptor>> = {
  read: msg`read to its end`,
  aborted: msg`cut off in the middle`,
  absent: msg`no chip answered`,
  refused: msg`the chip answered and gave nothing`,
};

/** What a file on the bench is to decide about trust. */
export const trustRoleTexts: Readonly<Record<TrustFile['role'], MessageDescriptor>> = {
  evidence: msg`vouches for nothing by itself`,
  csca: msg`I trust it for documents`,
  anchor: msg`I trust it for lists and documents`,
  'seal-signer': msg`I trust it for seals`,
};

/** The officer's own answer about two faces. */
export const answerTexts: Readonly<Record<OwnJudgement['answer'], MessageDescriptor>> = {
  same: msg`The same person`,
  different: msg`Different persons`,
  unsure: msg`I cannot tell`,
};

/** The shapes of marks and measures. */
export const markShapeTexts: Readonly<Record<MarkShape, MessageDescriptor>> = {
  point: msg`Point`,
  line: msg`Length`,
  rectangle: msg`Rectangle`,
  ellipse: msg`Ellipse`,
  angle: msg`Angle`,
  outline: msg`Outline`,
};

/** What is looked at on the document itself, under a light or with a glass. */
export const observedTexts: Readonly<Record<ObservedCheck, MessageDescriptor>> = {
  'optical.infrared.mrz': msg`Infrared: the zone stands out dark`,
  'optical.infrared.print': msg`Infrared: print appears and vanishes as in a specimen`,
  'optical.ultraviolet.paper': msg`Ultraviolet: the paper does not shine`,
  'optical.ultraviolet.print': msg`Ultraviolet: fibres and print shine as in a specimen`,
  'optical.white.print': msg`White light: print and colours as in a specimen`,
  'optical.transmitted.watermark': msg`Transmitted light: watermark and window`,
  'optical.ocr-b': msg`The zone is printed in OCR-B, evenly and straight`,
};
