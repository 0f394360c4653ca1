import type { BytePlace, DocumentFinding } from '../../check/finding.ts';
import type { MrzReading } from '../../mrz/model.ts';
import type { ImageHeader } from '../images/image-header.ts';

/** A value with the bytes it was read from. */
export interface Placed<T> {
  readonly value: T;
  readonly place: BytePlace;
}

/** A value that the standard has as text, number or bytes under a tag of its own, by a plain name. */
export interface NamedValue extends Placed<string> {
  /** `fullName`, `otherName`, `dateOfBirth`: see `detailNames`. */
  readonly name: string;
}

/** An image inside a file: where it lies, and what its header says. Its bytes are not copied and not decoded. */
export interface ChipImage extends ImageHeader {
  readonly place: BytePlace;
  /** Width and height that the record around the image states; undefined where it states none. */
  readonly stated: { readonly width: number; readonly height: number } | undefined;
}

/** EF.COM, Doc 9303-10, 4.6.1. */
export interface ComContent {
  /** `1.7`; undefined if not well-formed. */
  readonly ldsVersion: Placed<string> | undefined;
  /** `4.0.0`. */
  readonly unicodeVersion: Placed<string> | undefined;
  /** Numbers of the data groups that the list names, in its order. */
  readonly dataGroups: readonly Placed<number>[];
}

/** DG1, Doc 9303-10, 4.7.1. */
export interface MrzContent {
  readonly zone: MrzReading;
  readonly place: BytePlace;
}

/** The header that every biometric template of DG2, DG3 and DG4 has (CBEFF, ISO/IEC 7816-11). */
export interface BiometricHeader {
  readonly version: number | undefined;
  /** 2 face, 8 fingerprint, 16 iris. */
  readonly type: number | undefined;
  readonly subtype: number | undefined;
  readonly formatOwner: number | undefined;
  readonly formatType: number | undefined;
  /** The unchanged digits: `20260331120000`. */
  readonly created: string | undefined;
}

/** A point of the face, ISO/IEC 19794-5, 5.6. */
export interface FeaturePoint {
  readonly type: number;
  /** `12.1`: major and minor number of MPEG-4. */
  readonly point: string;
  readonly x: number;
  readonly y: number;
}

/** What a face record says beside the image: codes as they stand, ISO/IEC 19794-5, 5.5 to 5.7, or ISO/IEC 39794-5. */
export interface FaceFeatures {
  readonly gender: number | undefined;
  readonly eyeColour: number | undefined;
  readonly hairColour: number | undefined;
  /** Properties bit by bit (glasses, moustache ...). */
  readonly properties: number | undefined;
  readonly expression: number | undefined;
  /** Yaw, pitch, roll: codes of ISO/IEC 19794-5, degrees of ISO/IEC 39794-5. */
  readonly pose: readonly (number | undefined)[];
  readonly points: readonly FeaturePoint[];
  /** 1 full frontal, 2 token frontal. */
  readonly imageType: number | undefined;
  readonly colourSpace: number | undefined;
  readonly sourceType: number | undefined;
  readonly quality: number | undefined;
}

/** One picture of a biometric template. */
export interface BiometricImage extends ChipImage {
  /** Face only. */
  readonly face?: FaceFeatures;
  /** Finger position (ISO/IEC 19794-4, table 7) or eye (ISO/IEC 19794-6): the code as it stands. */
  readonly position?: number;
}

/** One biometric information template. */
export interface BiometricTemplate {
  readonly header: BiometricHeader;
  readonly standard: 'iso-19794' | 'iso-39794' | 'encrypted' | 'unknown';
  readonly images: readonly BiometricImage[];
  /** The biometric data block. */
  readonly place: BytePlace;
}

/** DG2, DG3, DG4. */
export interface BiometricContent {
  readonly templates: readonly BiometricTemplate[];
}

/** DG5 and DG7 (displayed portrait, signature or mark); DG6 the same where a chip has it. */
export interface DisplayedContent {
  readonly images: readonly ChipImage[];
}

/** DG8, DG9, DG10, DG13: what the standard leaves to the issuer, as places. */
export interface OpaqueContent {
  readonly parts: readonly BytePlace[];
}

/** DG11 and DG12: texts by name, and images of them. */
export interface DetailContent {
  readonly values: readonly NamedValue[];
  readonly images: readonly ChipImage[];
  /** Tags that the file's own list announces, `5F0E`. */
  readonly listed: readonly string[];
}

/** DG16: persons to notify, each with what stands of `recorded`, `name`, `telephone`, `address`. */
export interface PersonsContent {
  readonly persons: readonly (readonly NamedValue[])[];
}

/** What was read of one file, by the kind of file. */
export interface LdsContents {
  readonly 'EF.COM': ComContent;
  readonly DG1: MrzContent;
  readonly DG2: BiometricContent;
  readonly DG3: BiometricContent;
  readonly DG4: BiometricContent;
  readonly DG5: DisplayedContent;
  readonly DG6: DisplayedContent;
  readonly DG7: DisplayedContent;
  readonly DG8: OpaqueContent;
  readonly DG9: OpaqueContent;
  readonly DG10: OpaqueContent;
  readonly DG11: DetailContent;
  readonly DG12: DetailContent;
  readonly DG13: OpaqueContent;
  readonly DG16: PersonsContent;
}

/** Something to say about a chip. */
export type ChipFinding = DocumentFinding<string>;
