import type { ChipFileName } from '../files/names.ts';

/** Bytes; no transcript is longer: every part of one at its longest has 100 kB. */
export const MOST_TRANSCRIPT: number = 1 << 20;

/** A transcript as a file. */
export interface TranscriptFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Why a file of the chip was not had although it was asked for. */
export const notReadReasons = ['absent', 'access-denied', 'aborted', 'error'] as const;

/** One of {@link notReadReasons}. */
export type NotReadReason = (typeof notReadReasons)[number];

/** A file of the chip that a reader asked for and did not get. */
export interface NotRead {
  readonly file: ChipFileName;
  readonly reason: NotReadReason;
  /** SW1 SW2 of the chip's answer in capitals. */
  readonly statusWord?: string;
}

/** Protocols that open a chip (Doc 9303-11, 4.3 and 4.4). */
export const accessProtocols = ['BAC', 'PACE'] as const;
/** What the key of such a protocol is made of: the printed zone, or the card access number. */
export const accessPasswords = ['mrz', 'can'] as const;
/** How an attempt to open a chip ended. */
export const accessOutcomes = ['opened', 'refused', 'aborted'] as const;

/** One attempt to open the chip. */
export interface AccessAttempt {
  readonly protocol: (typeof accessProtocols)[number];
  readonly password: (typeof accessPasswords)[number];
  readonly outcome: (typeof accessOutcomes)[number];
  /** SW1 SW2 of the chip's last answer in capitals. */
  readonly statusWord?: string;
}

/** A protocol that did not come to an end: the reading was cut off, or the chip answered with an error. */
export type Unfinished = 'aborted' | 'refused';

/** INTERNAL AUTHENTICATE, Doc 9303-11, 6.1. */
export interface ActiveAuthenticationRecord {
  readonly challenge: Uint8Array;
  /** Without the status word. */
  readonly response: Uint8Array;
}

/** The first command under the new session keys of chip authentication, and its answer. */
export interface ProtectedExchange {
  readonly command: Uint8Array;
  /** Status word included. */
  readonly response: Uint8Array;
  /** The send sequence counter before the command; zero where it is left out. */
  readonly sequenceCounter?: Uint8Array;
}

/** Chip authentication, Doc 9303-11, 6.2, and BSI TR-03110-2, 3.4: version 1 has `exchange`, version 2 `nonce` and `token`. */
export interface ChipAuthenticationRecord {
  /** Object identifier, id-CA-... */
  readonly protocol: string;
  readonly keyId?: number;
  readonly ephemeralPrivateKey: Uint8Array;
  readonly ephemeralPublicKey: Uint8Array;
  readonly exchange?: ProtectedExchange;
  readonly nonce?: Uint8Array;
  readonly token?: Uint8Array;
}

/** PACE with chip authentication mapping, Doc 9303-11, 4.4.3.5. */
export interface PaceCamRecord {
  readonly protocol: string;
  readonly mappingPublicKey: Uint8Array;
  /** CA.IC, decrypted. */
  readonly chipAuthenticationData: Uint8Array;
}

/** The protocols by which a chip proves itself, as far as they were tried. */
export interface ChipRecords {
  readonly activeAuthentication?: ActiveAuthenticationRecord | Unfinished;
  readonly chipAuthentication?: ChipAuthenticationRecord | Unfinished;
  readonly paceCam?: PaceCamRecord | Unfinished;
}

/** What a reader and a chip said to each other: `amirani.chip-transcript/1`. What is left out was not tried. */
export interface ChipTranscript extends ChipRecords {
  readonly recordedBy?: string;
  readonly recordedAt?: string;
  /** Attempts to open the chip, in their order. */
  readonly access?: readonly AccessAttempt[];
  readonly notRead: readonly NotRead[];
  /** Records of protocols that an earlier transcript has too, and that differ from it. */
  readonly further?: readonly ChipRecords[];
}
