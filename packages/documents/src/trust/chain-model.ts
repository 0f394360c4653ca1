import type { Check } from '../check/check.ts';
import type { Certificate } from '../x509/index.ts';
import type { CertificateRole, Instant, Provenance, TrustState } from './model.ts';

/** What is asked of the way from a signer to an anchor. All instants are in UTC. */
export interface ChainOptions {
  /** The instant of inspection. */
  readonly at: Instant;
  /** When the document was signed, as far as it says so. */
  readonly signingTime?: Instant | undefined;
  /** Document code of the machine readable zone, fillers allowed: `P`, `ID`, `P<`. */
  readonly documentType?: string | undefined;
  /** The issuing state as the zone or DG1 has it, fillers allowed: `D<<`. */
  readonly issuingState?: string | undefined;
  /** The country of the signer where a trusted list corrects that of its certificate. */
  readonly signerCountry?: string | undefined;
  /**
   * What the signer signed; without a word a document (EF.SOD, EF.CardSecurity), whose signers have no extended key usage.
   * Those of seals may have one of their own.
   */
  readonly signed?: 'document' | 'seal';
  /** Other certificates that came with the document. They vouch for nothing; they can only show a wrong issuer. */
  readonly beside?: readonly Certificate[];
}

/** Checks of a signer, always all of them, in this order. */
export const signerCheckNames = [
  'signer.signature',
  'signer.validity',
  'signer.usage-period',
  'signer.revocation',
  'signer.document-type',
  'signer.profile',
  'chain',
  'chain.validity',
  'issuing-state',
] as const;

/** One of {@link signerCheckNames}. */
export type SignerCheckName = (typeof signerCheckNames)[number];

/** One certificate on the way, the signer first. */
export interface ChainCertificate {
  /** SHA-256 of the DER, in hex. */
  readonly fingerprint: string;
  readonly certificate: Certificate;
  readonly role: CertificateRole;
  /** Of the store; `undetermined` for a certificate that the store does not have. */
  readonly trust: TrustState;
  /** Where the store has it from; empty where it came with the document. */
  readonly sources: readonly Provenance[];
}

/** The path from a signer towards an anchor, as far as it goes, with the result of each check. */
export interface ChainReading<Name extends string = SignerCheckName> {
  /** From the signer up; empty where the signer is not on hand. */
  readonly chain: readonly ChainCertificate[];
  readonly checks: readonly Check<Name>[];
}
