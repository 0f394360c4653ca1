import type { Citation, CivilDate } from '@amirani/core';
import type { Check } from '../check/check.ts';
import type { CheckResult } from '../check/result.ts';
import type { CertificateRole, TrustState } from '../trust/model.ts';
import type { DocumentRole } from './examination.ts';

/**
 * The traffic light of TR-03135-1: green, red, yellow for successful, failed, undetermined; grey for what was
 * not supported or aborted. Of a whole examination it is green only where everything that should have run did.
 */
export const colours = ['green', 'yellow', 'red', 'grey'] as const;

/** One of {@link colours}. */
export type Colour = (typeof colours)[number];

/** A check in the tree: with whether it should have run on this document, and what is known of its defects. */
export interface VerdictCheck extends Check {
  /**
   * Whether it should have run, as follows from the document itself and the equipment. Where one that should
   * have run ended `aborted` or `not-supported`, the examination is not green.
   */
  readonly expected: boolean;
  readonly colour: Colour;
  readonly rule: Citation;
  /** Set where a defect known of the state's documents changed the result (TR-03135-1, 5.8). */
  readonly defect?: AppliedDefect;
}

/** A defect of documents known from a deviation or defect list, and what it did to a check. */
export interface AppliedDefect {
  /** The identifier in the list. */
  readonly id: string;
  /** The name of the list as it was given. */
  readonly list: string;
  /** What the check came to before. */
  readonly was: CheckResult;
}

/** Groups of the tree, in its order; names after the sections of TR-03135-1. */
export const verdictGroups = [
  'optical',
  'optical.mrz',
  'optical.spectral',
  'electronic',
  'electronic.access',
  'electronic.chip',
  'electronic.security-object',
  'electronic.certificates',
  'electronic.content',
  'electronic.issuing-state',
  'seal',
  'seal.readability',
  'seal.integrity',
  'seal.certificates',
  'seal.content',
  'combined',
  'state-data',
] as const;

/** One of {@link verdictGroups}. */
export type VerdictGroupName = (typeof verdictGroups)[number];

/** An inner node of the tree. Its result follows from what it holds. */
export interface VerdictGroup {
  readonly name: VerdictGroupName;
  readonly result: CheckResult;
  readonly colour: Colour;
  readonly groups: readonly VerdictGroup[];
  readonly checks: readonly VerdictCheck[];
}

/** What the examination says of one document. */
export interface DocumentVerdict {
  /** As in the examination. */
  readonly id: string;
  readonly role: DocumentRole;
  /** Code and issuing state as far as anything told them, without fillers. */
  readonly documentCode: string | undefined;
  readonly issuingState: string | undefined;
  readonly result: CheckResult;
  readonly colour: Colour;
  /** `optical`, `electronic`, `seal`, `combined`, `state-data`, in this order, each present. */
  readonly groups: readonly VerdictGroup[];
  /** The certificates from the signer of the chip up, as far as the way goes; absent where its signer is not on hand. */
  readonly chain?: readonly VerdictCertificate[];
}

/** A certificate on the path from a chip to a trust anchor. Its presence proves nothing: the checks do. */
export interface VerdictCertificate {
  /** SHA-256 of its DER, in hex. */
  readonly fingerprint: string;
  readonly subject: string;
  readonly issuer: string;
  /** Hexadecimal; two's complement. */
  readonly serial: string;
  /** Empty where it cannot be read. */
  readonly notBefore: string;
  readonly notAfter: string;
  /** `RSA 4096`, `EC brainpoolP384r1 (explicit)`. */
  readonly key: string;
  readonly role: CertificateRole;
  readonly trust: TrustState;
  /** Digests of the trust material that contains it; empty if only the document had it. */
  readonly sources: readonly string[];
}

/** A piece of evidence as the verdict names it: places of findings point into it. */
export interface VerdictEvidence {
  /** `DOCUMENT/mrz`, `DOCUMENT/EF.SOD`, `trust/NAME`. */
  readonly source: string;
  readonly bytes: number;
  /** SHA-256 in hex. */
  readonly digest: string;
}

/** Something that should have run and did not, or did not come to an end. */
export interface Missing {
  /** The document; absent for checks between documents. */
  readonly document?: string;
  readonly check: string;
  readonly result: CheckResult;
}

/** The result of an examination. It is about documents, never about their holders. It is not a score and not a decision. */
export interface Verdict {
  readonly examination: string;
  readonly inspectedOn: CivilDate;
  readonly inspectedAt: string;
  /** Name and version of what made it. */
  readonly producedBy: string;
  readonly result: CheckResult;
  readonly colour: Colour;
  readonly documents: readonly DocumentVerdict[];
  /** Checks between documents: passport and visa, passport and residence permit. */
  readonly combined: VerdictGroup;
  /** Why it is not green although nothing failed. */
  readonly missing: readonly Missing[];
  readonly evidence: readonly VerdictEvidence[];
}
