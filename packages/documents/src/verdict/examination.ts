import type { CivilDate } from '@amirani/core';
import type { Language } from '@amirani/names/scripts';
import type { CheckResult } from '../check/result.ts';
import type { StateProfile } from './state-profile.ts';

/**
 * Everything that an examination rests on, as it was received: bytes and texts, never what was made of them.
 * From it alone `examine` comes to its verdict, today and when the record is opened again.
 */
export interface Examination {
  /** Names the examination in its record; the caller's own. */
  readonly id: string;
  /** The day of inspection: on it a document has expired or not. */
  readonly inspectedOn: CivilDate;
  /** The instant of inspection, ISO 8601 in UTC. Certificates and revocation lists are judged at it. */
  readonly inspectedAt: string;
  /** Equipment of the place of inspection. Checks that it cannot do are `not-supported` and have no effect on the verdict. */
  readonly equipment: readonly Equipment[];
  /** The documents on the table, each with an id of its own. */
  readonly documents: readonly ExaminedDocument[];
  /** Master lists, certificates, revocation lists, deviation and defect lists, as they were received. */
  readonly trust: readonly TrustMaterial[];
  /** `duty` refuses by name whatever carries a code of the synthetic world (R67); `training` takes it. */
  readonly trustProfile: 'duty' | 'training';
  /** Certificates (DER) that the operator names as those of seal signers, beside what the trust store holds. */
  readonly sealSigners?: readonly EvidenceFile[];
  /** What is known of issuing states. */
  readonly states: readonly StateProfile[];
}

/** What a place of inspection can do. `barcode` is a camera or scanner that reads seals. */
export const equipments = [
  'mrz',
  'chip',
  'barcode',
  'white',
  'infrared',
  'ultraviolet',
  'transmitted',
] as const;

/** One of {@link equipments}. */
export type Equipment = (typeof equipments)[number];

/** What a document is to the others on the table. */
export const documentRoles = ['travel-document', 'visa', 'residence-permit', 'other'] as const;

/** One of {@link documentRoles}. */
export type DocumentRole = (typeof documentRoles)[number];

/** One document with what was taken from it. */
export interface ExaminedDocument {
  /** Unique in the examination; its checks and pieces of evidence go by it. */
  readonly id: string;
  readonly role: DocumentRole;
  /** What the officer read and typed. Absent: nothing was typed, and what needs it is undetermined. */
  readonly visual?: VisualZone;
  /** The machine readable zone as the reader or the keyboard gave it. */
  readonly mrz?: MrzEvidence;
  /** Absent: nobody tried to read a chip. */
  readonly chip?: ChipEvidence;
  readonly seals?: readonly SealEvidence[];
  /** Seals were scanned for: if the list is empty, the document carries none. */
  readonly sealSearched?: boolean;
  /** Pictures as they came; the checks read none, but the record keeps them. */
  readonly images?: readonly ImageEvidence[];
  /** What a person or a reader saw that no file shows. */
  readonly observations?: readonly Observation[];
}

/** The visual zone as the officer typed it, in any script. Only what is typed is compared. */
export interface VisualZone {
  readonly documentNumber?: string;
  readonly primaryIdentifier?: string;
  readonly secondaryIdentifier?: string;
  /** Language of the state's documents, where its spelling of names differs from the general rule. */
  readonly language?: Language;
  /** Code of three letters. */
  readonly issuingState?: string;
  /** Code of three letters. */
  readonly nationality?: string;
  readonly dateOfBirth?: CivilDate;
  readonly sex?: 'F' | 'M' | 'X';
  readonly dateOfIssue?: CivilDate;
  readonly dateOfExpiry?: CivilDate;
  readonly personalNumber?: string;
  /** Whether the symbol of electronic documents (Doc 9303-9, 2.3) is printed on it. */
  readonly biometricSymbol?: boolean;
  /** The model by which the examiner recognises it: an id of the state's profile. */
  readonly model?: string;
  /** On a visa: the printed number of the passport it was issued for. */
  readonly passportNumber?: string;
  /** On a visa: days of stay. */
  readonly durationOfStay?: number;
  /** On a visa: how many entries; `multiple` for MULT. */
  readonly numberOfEntries?: number | 'multiple';
  /** On a visa: the first day on which it may be used. */
  readonly validFrom?: CivilDate;
  /** On a visa: the last day on which it may be used. */
  readonly validUntil?: CivilDate;
}

/** A zone, and whether its reading was cut off. */
export interface MrzEvidence {
  readonly text: string;
  readonly aborted?: boolean;
  /** The lines of the other side of a card, where they came apart (TD1). */
  readonly otherSide?: string;
}

/** A file by its name. */
export interface EvidenceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * How reading a chip went: `read` to its end; `aborted` in the middle (what came is here); `absent` no chip
 * answered; `refused` it answered and gave nothing (access keys wrong, access denied).
 */
export const chipStates = ['read', 'aborted', 'absent', 'refused'] as const;

/** One of {@link chipStates}. */
export type ChipState = (typeof chipStates)[number];

/** What came from a chip. */
export interface ChipEvidence {
  readonly state: ChipState;
  /** Elementary files as read: `EF.SOD`, `EF.COM`, `EF.CardAccess`, `EF.CardSecurity`, `DG1` to `DG16`. */
  readonly files: readonly EvidenceFile[];
  /** Transcripts of active and chip authentication, as `@amirani/documents/chip` reads them. */
  readonly transcripts?: readonly EvidenceFile[];
}

/** A seal as it was scanned, in whatever form `@amirani/documents/seal` reads. */
export interface SealEvidence {
  readonly name: string;
  readonly content: Uint8Array;
  /** The scan was cut off. */
  readonly aborted?: boolean;
}

/** Placeholder for seals that were not scanned to the end: without a seal it is not known whether there is one. */
export const CUT_SEAL: SealEvidence = {
  name: 'cut off',
  content: new Uint8Array(0),
  aborted: true,
};

/** The lights of pictures. */
export const imageLights = ['white', 'infrared', 'ultraviolet', 'transmitted', 'other'] as const;

/** One picture of one side. */
export interface ImageEvidence extends EvidenceFile {
  readonly light: (typeof imageLights)[number];
  /** `image/png`, `image/jpeg`. */
  readonly mediaType: string;
}

/** What is looked at on the document itself (TR-03135-1, 5.5): by a person or by the reader's own software. */
export const observedChecks = [
  'optical.infrared.mrz',
  'optical.infrared.print',
  'optical.ultraviolet.paper',
  'optical.ultraviolet.print',
  'optical.white.print',
  'optical.transmitted.watermark',
  'optical.ocr-b',
] as const;

/** One of {@link observedChecks}. */
export type ObservedCheck = (typeof observedChecks)[number];

/** The outcome of such a look. It enters the verdict as it is; no software here judges pictures. */
export interface Observation {
  readonly check: ObservedCheck;
  readonly result: CheckResult;
  readonly by: 'officer' | 'reader';
}

/**
 * A file of trust material as it was received: master list, certificate, revocation list, LDIF, deviation or
 * defect list. What it is, its bytes say; what the operator makes of it, `role` (see `@amirani/documents/trust`).
 */
export interface TrustMaterial extends EvidenceFile {
  /** `anchor` vouches for lists and documents, `csca` for documents; without it the file vouches for nothing. */
  readonly role?: 'anchor' | 'csca' | 'evidence';
}
