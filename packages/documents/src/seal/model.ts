import type { CivilDate } from '@amirani/core';
import type { BytePlace, DocumentFinding } from '../check/finding.ts';
import type { SealFindingCode } from './finding-codes.ts';
import type { SealCoding, SealProfile } from './profile.ts';

/** Visible digital seal (Doc 9303-13), the one for unconstrained environments, ICAO's data structure for barcode. */
export type SealKind = 'VDS' | 'VDS-NC' | 'IDB';

/**
 * What a scanner gave: bytes; the segments that a symbol was cut into; or text, which may be JSON, hexadecimal,
 * Base64, or bytes shown as characters.
 */
export type SealInput = Uint8Array | readonly Uint8Array[] | string;

/** Encoding of the bytes of a seal in the input. */
export type SealForm =
  | 'bytes'
  | 'segments'
  | 'latin-1'
  | 'windows-1252'
  | 'hexadecimal'
  | 'numbers'
  | 'base64'
  | 'text';

/** Something to say about a seal. */
export type SealFinding = DocumentFinding<SealFindingCode>;

/** Who sealed what, and when. */
export interface SealHeader {
  /** As people count: 3 and 4 for a VDS; what the header says for the others. */
  readonly version: number;
  /** Code of three letters without fillers: `D`, `UTO`. Undefined where it cannot be read. */
  readonly issuingState: string | undefined;
  /** Country code of two letters and the two letters that name the signer. Absent in VDS-NC and barcode structure. */
  readonly signer: string | undefined;
  /** Hexadecimal, without zeros in front: the serial number of the certificate; of a barcode the end of its digest. */
  readonly certificateReference: string | undefined;
  readonly issuedOn: CivilDate | undefined;
  readonly signedOn: CivilDate | undefined;
  /** Two bytes that name the profile of a VDS. */
  readonly documentRef: number | undefined;
  /** Type of a VDS-NC. */
  readonly type: string | undefined;
  /** Where each of these stands. */
  readonly places: Readonly<Record<string, BytePlace>>;
}

/** One feature: what is sealed. */
export interface SealFeature {
  /** Its name in the profile; undefined where no profile names it. */
  readonly name: string | undefined;
  readonly tag: number | string;
  readonly coding: SealCoding;
  /**
   * What it says. Zones have fillers and line breaks; dates are `2026-03-31`; durations `P30D` (ISO 8601-1), or
   * `until-expiry`, `set-at-entry`, `transit` (Doc 9303-7, 9.1.3); entries a number or `multiple`; bytes are hexadecimal. Undefined where the bytes do not have the coding.
   */
  readonly value: string | number | undefined;
  readonly raw: Uint8Array;
  /** The bytes of the value, without tag and length. */
  readonly place: BytePlace;
  /** Its coding and its length are those of the profile; what no profile names is ok as it is. */
  readonly ok: boolean;
}

/** A seal as it was read; nothing of it is verified yet. */
export interface SealReading {
  /** Undefined if the input is not a seal; everything else is then empty. */
  readonly kind: SealKind | undefined;
  readonly form: SealForm | undefined;
  /** The seal itself: places are counted in it. Of a VDS-NC the JSON text in UTF-8. */
  readonly bytes: Uint8Array;
  readonly header: SealHeader | undefined;
  readonly profile: SealProfile | undefined;
  readonly features: readonly SealFeature[];
  /** The first feature of that name. */
  readonly feature: (name: string) => SealFeature | undefined;
  /** What the signature is over. */
  readonly signed: Uint8Array | undefined;
  readonly signature: SealSignature | undefined;
  /** The certificate inside it (DER), where it brings one along. It vouches for nothing by itself. */
  readonly certificate: Uint8Array | undefined;
  /** It was read from its first to its last byte. */
  readonly complete: boolean;
  readonly findings: readonly SealFinding[];
}

/** The signature of a seal. */
export interface SealSignature {
  /** r and s, each half of the bytes. */
  readonly value: Uint8Array;
  readonly place: BytePlace;
  /** The digest it says it is over; undefined where the key decides (Doc 9303-13). */
  readonly hash: 'SHA-256' | 'SHA-384' | 'SHA-512' | undefined;
}
