import type { Citation, CivilDate, Finding } from '@amirani/core';
import type { CheckState } from './check-digit.ts';
import type { MrzFindingCode } from './finding-codes.ts';

/**
 * The formats that are read: the sizes of Doc 9303-5, -6 and -4, visas (Doc 9303-7), the French identity card
 * until 2021, the French and the Swiss driving licence. Crew member certificates are TD1 with the document
 * code AC, single-sheet emergency travel documents (Doc 9303-8) TD3 with the document code PU.
 */
export const mrzFormats = [
  'TD1',
  'TD2',
  'TD3',
  'MRV-A',
  'MRV-B',
  'FR-ID-old',
  'FR-DL',
  'CH-DL',
] as const;

/** One of {@link mrzFormats}. */
export type MrzFormat = (typeof mrzFormats)[number];

/** The data elements, by their names in Doc 9303 where it has them. */
export const mrzFieldNames = [
  'documentCode',
  'issuingState',
  'primaryIdentifier',
  'secondaryIdentifier',
  'documentNumber',
  'nationality',
  'dateOfBirth',
  'sex',
  'dateOfExpiry',
  'dateOfIssue',
  'personalNumber',
  'optionalData',
  'optionalData1',
  'optionalData2',
  'issuingOffice',
  'blankNumber',
  'language',
] as const;

/** One of {@link mrzFieldNames}. */
export type MrzFieldName = (typeof mrzFieldNames)[number];

/** The check digits, named after what they protect. */
export const mrzCheckNames = [
  'documentNumber',
  'dateOfBirth',
  'dateOfExpiry',
  'personalNumber',
  'composite',
] as const;

/** One of {@link mrzCheckNames}. */
export type MrzCheckName = (typeof mrzCheckNames)[number];

/** A place in the zone: line and characters, counted from 1, both ends included, as the tables of Doc 9303 count. */
export interface MrzPlace {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** One data element. */
export interface MrzField extends MrzPlace {
  readonly name: MrzFieldName;
  /** The unchanged characters, including fillers; shorter than its place if the line is cut. */
  readonly raw: string;
  /**
   * What it says: without fillers at the end, fillers inside as blanks. Dates are `2026-03-31`; where parts
   * are unknown `2026-03`, `2026` or `2026-XX-31` (ISO 8601-2). Sex is M, F or X (a filler). Undefined where
   * nothing is written, or what is written means nothing.
   */
  readonly value: string | undefined;
  /** Nothing speaks against it: characters, date, code, and its own check digit. */
  readonly ok: boolean;
  /** Where a long document number goes on (Doc 9303-5 and -6, note j). */
  readonly continued?: MrzPlace | undefined;
}

/** One check digit. `line`, `from` and `to` are 0 where the format has no such digit. */
export interface MrzCheck extends MrzPlace {
  readonly name: MrzCheckName;
  readonly state: CheckState;
  /** The character at this place. */
  readonly read: string;
  /** The digit that computes; undefined where characters are missing or unreadable. */
  readonly computed: number | undefined;
}

/** A finding about a zone; the holder of the document adds the other parts of `Finding` of the core. */
export interface MrzFinding extends Pick<Finding, 'result' | 'severity'> {
  readonly code: MrzFindingCode;
  readonly rule: Citation;
  readonly field?: MrzFieldName;
  readonly place?: MrzPlace;
  /** Values in the text of the code: a digit, a length, a date. They may repeat data of the zone. */
  readonly facts: Readonly<Record<string, string | number>>;
}

/** What a reading needs to know beside the zone. */
export interface MrzOptions {
  /** The day from which years of two digits are counted, and on which a document has expired or not. */
  readonly referenceDate: CivilDate;
  /** The day of issue, where the visual zone or the chip told it: document codes changed in 2026. */
  readonly issuedOn?: CivilDate;
}

/** The holder's name as the zone has it. */
export interface MrzName {
  readonly primary: string | undefined;
  readonly secondary: string | undefined;
  /** The parts between double fillers, in order: two as a rule; one, or more than two, as some states write. */
  readonly groups: readonly string[];
  /**
   * `no`: there is room left. `possible`: the last place is a letter, so the name may be cut (Doc 9303-4, 4.2.3). Only the
   * visual zone or the chip can tell whether it is.
   */
  readonly truncated: 'no' | 'possible';
}

/** A machine readable zone as it was read. Its parts are worked out when they are asked for. */
export interface MrzReading {
  /** Undefined if the text is not a machine readable zone; everything else is then empty. */
  readonly format: MrzFormat | undefined;
  /** The lines in capitals and without blanks. */
  readonly lines: readonly string[];
  /** All fields of the format, in the order of the zone. */
  readonly fields: readonly MrzField[];
  /** One field, or undefined if the format does not have it. */
  readonly field: (name: MrzFieldName) => MrzField | undefined;
  /** The value of a field. */
  readonly value: (name: MrzFieldName) => string | undefined;
  /** All five check digits; `absent` are those that the format does not have. */
  readonly checks: readonly MrzCheck[];
  /** The state of a check digit. */
  readonly check: (name: MrzCheckName) => CheckState;
  readonly name: MrzName;
  readonly findings: readonly MrzFinding[];
  /** A format was found, every line has its length, every field is ok and no check digit failed. */
  readonly ok: boolean;
}
