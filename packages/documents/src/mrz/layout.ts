import type { CivilDate } from '@amirani/core';
import type { CharacterClass } from './characters.ts';
import type { FieldDraft } from './field-draft.ts';
import type { MrzCheckName, MrzFieldName, MrzFormat } from './model.ts';

/** Where a data element of a format stands. */
export interface FieldSpec {
  readonly name: MrzFieldName;
  /** In the layout. */
  readonly index: number;
  /** From 0. */
  readonly line: number;
  /** In its line, from 0, end excluded. */
  readonly from: number;
  readonly to: number;
  readonly alphabet: CharacterClass;
  readonly mask: number;
  /** Index of the check digit that protects it in the layout, or -1; and the bit of it, or 0. */
  readonly check: number;
  readonly bit: number;
  /** Its first place, counted over all lines, and the one after its last. */
  readonly start: number;
  readonly end: number;
  readonly fill: Fill;
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
interface ContinuationSpec {
  /** Index of the check digit that a filler replaces. */
  readonly check: number;
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** A format as data. */
export interface Layout {
  readonly format: MrzFormat;
  readonly lengths: readonly number[];
  readonly total: number;
  readonly fields: readonly FieldSpec[];
  readonly checks: readonly CheckSpec[];
  /** The bit of each of `mrzCheckNames`, or 0. */
  readonly checkBits: readonly number[];
  /** Undefined for formats that are always read the long way. */
  readonly plan: Plan | undefined;
  readonly continuation: ContinuationSpec | undefined;
  /** Where fillers stand and nothing else: line, start and end (excluded), all from 0. */
  readonly separators: readonly (readonly [line: number, from: number, to: number])[];
  /** First letters of its document codes; the second letter is the issuer's unless `second` names them. */
  readonly documentCodes: {
    readonly first: string;
    readonly second: string | undefined;
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

/** A text and its check digit, in places counted over all lines; all 0 if a format has no such field. */
export interface PlanPart {
  readonly field: FieldSpec;
  /** Its line, and the number of places before that line. */
  readonly line: number;
  readonly before: number;
  readonly start: number;
  /** Excluded. */
  readonly end: number;
  /** Where its check digit stands, and the bit of it. */
  readonly digit: number;
  readonly bit: number;
  /** Which of the weights 7, 3, 1 the composite digit begins with here, from 0, and the weight of the digit in it. */
  readonly turn: number;
  readonly digitWeight: number;
}

/** The places that tell whether a zone is ordinary, counted over all lines. */
export interface Plan {
  readonly code: FieldSpec;
  /** The first letters of its document codes as bits, A second lowest. */
  readonly firstLetters: number;
  readonly issuer: FieldSpec;
  readonly nationality: FieldSpec;
  readonly sex: FieldSpec;
  readonly primary: FieldSpec;
  readonly secondary: FieldSpec;
  readonly number: PlanPart;
  readonly birth: PlanPart;
  readonly expiry: PlanPart;
  /** Optional data in which a long document number goes on. */
  readonly rest: PlanPart;
  /** Other optional data. */
  readonly plain: PlanPart;
  readonly composite: PlanPart;
}
