import type { CivilDate } from '@amirani/core';
import type { Language } from '@amirani/names/scripts';

/**
 * What is known of the documents of one issuing state. It is data that the caller supplies: the checks read
 * it and know no state themselves. Whatever is left out is not known, and the check that would need it is
 * `not-supported`, never passed.
 */
export interface StateProfile {
  /** The code of the issuing state as its zones carry it, without fillers: `QGE`, `D`. */
  readonly state: string;
  /** Where the facts come from: an act, a notice of the state, a collection of specimens. */
  readonly source: string;
  /** The day on which they were last compared with the source. */
  readonly checkedOn: CivilDate;
  /** After this day they have to be compared again; the verdict says so. */
  readonly staleAfter?: CivilDate;
  /** One entry for each kind of document; the first whose codes name a document counts. */
  readonly documents: readonly DocumentProfile[];
  /** Numbers that the state has reported: stolen blanks, stolen, lost or invalidated documents. */
  readonly alerts?: readonly NumberAlert[];
  /** How the state spells names in its zones. */
  readonly transliteration?: StateTransliteration;
}

/** One kind of document of a state. */
export interface DocumentProfile {
  /**
   * Document codes as the zone's value gives them, without fillers: `P`, `PP`, `ID`, `V`. Each is compared
   * whole: `P` does not stand for `PO`.
   */
  readonly codes: readonly string[];
  /** Every document of this kind issued from this day on has a chip. */
  readonly electronicSince?: CivilDate;
  /** Every document of this kind issued from this day on carries a digital seal. */
  readonly sealedSince?: CivilDate;
  /** The longest validity; several where it depends on the bearer's age. None: not known. */
  readonly longestValidity?: readonly LongestValidity[];
  /** The models that were ever issued. Where given, they are all: a number in none of their series is wrong. */
  readonly models?: readonly DocumentModel[];
}

/** The longest time between issue and expiry. A document may end a day earlier, as many states count. */
export interface LongestValidity {
  readonly years: number;
  /** Beside the years. */
  readonly months?: number;
  /** Only for bearers who were younger than this on the day of issue, in whole years. */
  readonly bearersUnder?: number;
}

/** One model (edition) of a document. */
export interface DocumentModel {
  /** Stable within the state: `QGE-P-2019`. An examiner who recognises the model names it by this. */
  readonly id: string;
  /** The first day on which a document of the model was issued. */
  readonly issuedFrom: CivilDate;
  /** The last day, where it is no longer issued. */
  readonly issuedUntil?: CivilDate;
  /** The numbers given to the model. None: not known. */
  readonly series?: readonly NumberSeries[];
  /** Whether each document of the model has a chip, or none has. Absent: not known, or some have. */
  readonly electronic?: boolean;
}

/**
 * Document numbers from `first` to `last`, both ends included, as the zone's value gives them. A number lies
 * in it when it has as many characters, each of the class (letter, digit) of the one in `first`, and comes
 * neither before `first` nor after `last` when compared character by character.
 */
export interface NumberRange {
  readonly first: string;
  readonly last: string;
}

/** A range of numbers given out on certain days. */
export interface NumberSeries extends NumberRange {
  readonly issuedFrom?: CivilDate;
  readonly issuedUntil?: CivilDate;
}

/** What the state says of a range of numbers. */
export const alertKinds = ['stolen-blank', 'stolen', 'lost', 'invalidated'] as const;

/** One of {@link alertKinds}. It says something about documents; nothing about who carries one. */
export type AlertKind = (typeof alertKinds)[number];

/** Numbers that the state has reported. */
export interface NumberAlert extends NumberRange {
  readonly kind: AlertKind;
  /** The day of the report. It holds for examinations from this day on; absent: for all. */
  readonly since?: CivilDate;
  /** Only documents with these codes; absent: all of the state. */
  readonly codes?: readonly string[];
  /** The state's own reference. */
  readonly reference?: string;
}

/** How a state spells in A to Z what Doc 9303-3 section 6 permits in several ways. */
export interface StateTransliteration {
  /** Whose column of the Cyrillic table holds. */
  readonly language?: Language;
  /**
   * Letters in capitals, each with every spelling that the state has ever used in its zones: `{ Ü: ['UE'] }`.
   * A letter that is not listed may be spelt in every way that the standard permits.
   */
  readonly letters: Readonly<Record<string, readonly string[]>>;
}
