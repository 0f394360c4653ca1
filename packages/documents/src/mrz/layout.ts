import type { CivilDate } from '@amirani/core';
import type { CharacterClass } from './characters.ts';
import type { FieldDraft } from './field-draft.ts';
import type { MrzCheckName, MrzFieldName, MrzFormat } from './model.ts';

/** Where a data element of a format stands. */
export interface FieldSpec {
  readonly name: MrzFieldName;
  /** From 0. */
  readonly line: number;
  /** In its line, from 0, end excluded. */
  readonly from: number;
  readonly to: number;
  readonly alphabet: CharacterClass;
  readonly mask: number;
  /** Index of the check digit that protects it in the layout, or -1. */
  readonly check: number;
  /** Its first place, counted over all lines. */
  readonly start: number;
  readonly fill: Fill;
  readonly quick: QuickValue | undefined;
}

/** Where a check digit of a format stands, and what it is computed over. */
export interface CheckSpec {
  readonly name: MrzCheckName;
  /** From 0, as `from` of a field. */
  readonly line: number;
  readonly from: number;
  /** In the zone as one text. */
  readonly at: number;
  /** What it covers: line, start and end (excluded), all from 0. */
  readonly over: readonly (readonly [line: number, from: number, to: number])[];
  /** The weight of every place of the zone as one text: 0 where it is not covered. */
  readonly weights: Uint8Array;
  /** The first place with a weight, and the one after the last. */
  readonly first: number;
  readonly end: number;
  /** A filler may stand for the digit of an empty field (Doc 9303-4, 4.2.2). */
  readonly optional: boolean;
}

/** Where a document number that is longer than its field goes on (Doc 9303-5 and -6, note j). */
export interface ContinuationSpec {
  /** Index of the check digit that a filler replaces. */
  readonly check: number;
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** A check digit and the places before it, as its own sum and the composite one take them. */
export interface Span {
  /** Index of the check in the layout; -1 for places that the composite digit alone covers. */
  readonly check: number;
  readonly start: number;
  readonly end: number;
  /** Place of the digit. */
  readonly digit: number;
  /** Where the span begins in the weights of the composite digit, from 0 to 2; -1 where it has no part in it. */
  readonly phase: number;
  /** Weight of the digit in the composite digit. */
  readonly digitWeight: number;
}

/** A format as data. */
export interface Layout {
  readonly format: MrzFormat;
  readonly lengths: readonly number[];
  readonly total: number;
  readonly fields: readonly FieldSpec[];
  readonly checks: readonly CheckSpec[];
  /** The index of the composite digit, where there is one. */
  readonly composite: number | undefined;
  readonly spans: readonly Span[];
  /** Undefined for formats that are always read the long way. */
  readonly plan: Plan | undefined;
  readonly continuation?: ContinuationSpec;
  /** Where fillers stand and nothing else: line, start and end (excluded), all from 0. */
  readonly separators: readonly (readonly [line: number, from: number, to: number])[];
  /** First letters of its document codes; the second letter is the issuer's unless `second` names them. */
  readonly documentCodes: {
    readonly first: string;
    readonly firstCodes: readonly number[];
    readonly second?: string;
  };
  readonly indexOf: Readonly<Partial<Record<MrzFieldName, number>>>;
  /** The date of expiry, which dates of birth are counted from in expired documents. */
  readonly expiry: FieldSpec | undefined;
}

/** A day from which years of two digits are counted. */
export interface Reference {
  readonly date: CivilDate;
  readonly year: number;
  /** Month and day as one number: 331 for 31 March. */
  readonly day: number;
}

/** What a field may need to know of the rest of the zone. */
export interface Around {
  readonly layout: Layout;
  readonly reference: Reference;
  /** How many characters of the continuation belong to the document number, its check digit included; 0 if none. */
  readonly tail: number;
  readonly lines: readonly string[];
}

/** Works out value and problem of a field from its raw text. */
export type Fill = (field: FieldDraft, around: Around) => void;

/** Cuts the value out of the line of an ordinary zone, where the field stands at `from` to `to` (excluded). */
export type QuickValue = (
  line: string,
  from: number,
  to: number,
  quick: QuickFacts,
  layout: Layout,
) => string | undefined;

/** What values are made of where a line is not enough. */
export interface QuickFacts {
  /** Dates as `packDay` has them. */
  readonly birth: number;
  readonly expiry: number;
  /** Codes as `ordinaryState` has them. */
  readonly issuer: number;
  readonly nationality: number;
  /** In the line of the name, from 0: where the primary identifier ends, and the secondary begins and ends. */
  readonly primaryEnd: number;
  readonly secondaryStart: number;
  readonly secondaryEnd: number;
  /** As many characters of the continuation as belong to the document number, its digit included. */
  readonly tail: number;
}

/** The places that tell whether a zone is ordinary, counted over all lines. */
export interface Plan {
  readonly code: number;
  readonly issuer: number;
  readonly nationality: number;
  readonly sex: number;
  readonly number: number;
  readonly numberDigit: number;
  readonly birth: number;
  readonly expiry: number;
  readonly nameStart: number;
  /** Excluded. */
  readonly nameEnd: number;
  /** The line that holds the name, and no digit; and its first place. */
  readonly nameLine: number;
  readonly nameBase: number;
  /** Starts and ends (excluded) of fields of letters and digits, fillers at their end. */
  readonly texts: readonly number[];
  /** Where a long document number goes on; 0 where the format has none. */
  readonly continuation: number;
  readonly continuationEnd: number;
}
