import type { CivilDate } from '@amirani/core';
import type { Check } from '../check/check.ts';
import type { DocumentFinding } from '../check/finding.ts';
import type { MrzReading } from '../mrz/index.ts';
import type { ChainCertificate, SignerCheckName } from '../trust/chain-model.ts';
import type { Instant, TrustStore } from '../trust/model.ts';
import type { NamedSigner } from '../trust/named-signer.ts';
import type { ChipFile, GivenFile } from './files/gather.ts';
import type { ChipContents } from './lds/read.ts';
import type { SecurityInfo } from './lds/security-infos.ts';
import type { SecurityObject } from './lds/security-object.ts';
import type { ChipTranscript, TranscriptFile } from './transcript/transcript.ts';

/**
 * How reading a chip went: `read` to its end; `aborted` in the middle (what came is here); `absent` no chip answered;
 * `refused` it answered and gave nothing (access keys wrong, access denied).
 */
export type ChipState = 'read' | 'aborted' | 'absent' | 'refused';

/** What a chip is examined by. */
export interface ChipExamination {
  /** Files of the chip, ZIP archives of them, and transcripts, in any order. */
  readonly files: readonly GivenFile[];
  /** Transcripts by themselves: beside those among the files. */
  readonly transcripts?: readonly TranscriptFile[];
  /**
   * Record of the reading. If left out, there were only files and no reader; checks that need a reader are then
   * `not-supported`.
   */
  readonly state?: ChipState;
  /** Whether the document says that it has a chip (its symbol, its model); left out if unknown. */
  readonly electronic?: boolean;
  /** The printed machine readable zone; left out where none was read. */
  readonly zone?: MrzReading;
  /** Certificates of document signers by themselves, DER: for security objects that hold none. */
  readonly signers?: readonly SignerFile[];
  readonly store: TrustStore;
  /** The instant of inspection, UTC. */
  readonly at: Instant;
  /** The day of inspection; the UTC day of `at` where it is left out. */
  readonly on?: CivilDate;
}

/** A certificate as a file. */
export interface SignerFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Names of the checks of a chip beside those of each data group and of the signer. All are always there. */
export const chipCheckNames = [
  'chip.presence',
  'chip.access',
  'sod.content',
  'sod.digest',
  'sod.signature',
  'com.sod',
  'dg1.mrz',
  'dg1.expiry',
  'active-authentication',
  'chip-authentication',
  'pace-cam',
  'card-security.signature',
  'card-security.chain',
  'card-access.dg14',
] as const;

/** One of {@link chipCheckNames}, a data group's hash or content, or a check of the signer and its chain. */
export type ChipCheckName =
  | (typeof chipCheckNames)[number]
  | `dg${number}.hash`
  | `dg${number}.content`
  | SignerCheckName;

/** EF.SOD as far as it could be read. */
export interface SodContent {
  /** Undefined if the content is not an LDS security object. */
  readonly securityObject: SecurityObject | undefined;
  /** Object identifier of the content. */
  readonly contentType: string;
  /** When it was signed, as the signer says; undefined where it does not say. */
  readonly signedAt: Instant | undefined;
  /** Where the signer's certificate came from: EF.SOD, a file, or the trust store. */
  readonly signer: 'inside' | 'given' | 'store' | 'none';
}

/** Everything that was read of the chip. */
export interface ExaminedContents extends ChipContents {
  readonly 'EF.SOD'?: SodContent;
  readonly 'EF.CardSecurity'?: readonly SecurityInfo[];
}

/** What the examination of a chip came to. Places of findings are bytes of the files by their names of the standard. */
export interface ChipVerification {
  readonly checks: readonly Check<ChipCheckName>[];
  /** From the document signer up; empty where its certificate is not on hand. */
  readonly chain: readonly ChainCertificate[];
  /** All that lists of defects may name its signer by: the certificate in EF.SOD and what a list brought, or what can be read of it. */
  readonly named: readonly NamedSigner[];
  readonly contents: ExaminedContents;
  /** The files that were examined, and further ones of the same kind that differ. */
  readonly files: readonly ChipFile[];
  readonly transcript: ChipTranscript;
  /** Findings outside all checks: files, archives and transcripts that could not be used. */
  readonly findings: readonly DocumentFinding[];
}
