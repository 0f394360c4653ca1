import type { Citation } from '@amirani/core';

/** How the bytes of a feature are to be read. */
export const sealCodings = [
  'c40',
  'mrz',
  'utf8',
  'number',
  'bytes',
  'date',
  'masked-date',
  'duration',
  'entries',
  'json',
] as const;

/**
 * One of {@link sealCodings}. `mrz`: a zone in C40 without line breaks; `number`: one to four bytes; `duration`:
 * days, months, years, a byte each; `entries`: a byte, 0 for any number; `json`: a value of a VDS-NC.
 */
export type SealCoding = (typeof sealCodings)[number];

/** One feature of a profile. */
export interface SealFeatureSpec {
  /** Tag of a VDS or a barcode structure, or path in a VDS-NC: `pid.dn`. */
  readonly tag: number | string;
  /** Stable name. The comparisons go by `mrz`, `passportNumber`, `durationOfStay`, `numberOfEntries`. */
  readonly name: string;
  readonly coding: SealCoding;
  readonly required?: boolean;
  /** For `mrz`: the lengths of its lines as far as the seal has them. */
  readonly lines?: readonly number[];
  /** For `bytes`: they are the message zone of the profile of this id. */
  readonly inner?: string;
  /** Fewest and most bytes. */
  readonly bytes?: readonly [number, number];
}

/** Kinds of documents that seals of their own protect. */
const sealedDocuments = ['visa', 'travel-document', 'residence-permit', 'other'] as const;

/** One of {@link sealedDocuments}. */
export type SealedDocument = (typeof sealedDocuments)[number];

/** What a kind of seal holds. Profiles are data: `docs/reference/seal.md` lists them. */
export interface SealProfile {
  readonly id: string;
  readonly meaning: string;
  /** Of a VDS: feature definition reference and document type category, as one number of two bytes. */
  readonly documentRef?: number;
  /** Of a VDS-NC: its type `t`. */
  readonly type?: string;
  readonly features: readonly SealFeatureSpec[];
  /** Whose own seal it is. None: it speaks of something else, even where it sticks on such a document. */
  readonly seals: readonly SealedDocument[];
  /** Other features than these may follow, by unpublished profiles. */
  readonly open?: boolean;
  readonly source: Citation;
}
