import type { DocumentFinding } from '../check/finding.ts';
import type { Certificate, Crl } from '../x509/index.ts';
import type { TrustFindingCode } from './finding-codes.ts';

/** An instant in UTC as ISO 8601 writes it: `2026-05-28T06:28:45Z`. */
export type Instant = string;

/** Something to say about a list, a certificate, or the way from a signer to an anchor. */
export type TrustFinding = DocumentFinding<TrustFindingCode>;

/**
 * `duty` works on real travellers: it refuses by name whatever carries a code of the synthetic world (R67).
 * `training` takes synthetic and real alike.
 */
export type TrustProfile = 'duty' | 'training';

/**
 * What the operator makes of a file. `anchor`: a certificate chosen by the operator, which vouches for lists and
 * for documents. `csca`: a certificate chosen for documents alone; no list is trusted by it. `evidence` (the
 * default): vouches for nothing by itself; a list in it is trusted where its signer leads to an anchor.
 */
export type TrustRole = 'anchor' | 'csca' | 'evidence';

/** A file for the store: master list, certificate (DER or PEM), CRL, LDIF, deviation or defect list. */
export interface TrustInput {
  /** As the operator knows it: the name of the file. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly role?: TrustRole;
}

/** What files are judged by when a store is opened. */
export interface TrustOptions {
  readonly profile: TrustProfile;
  /** The instant at which lists are fresh or stale, and their signers valid. */
  readonly at: Instant;
}

/** What a file or an entry of it turned out to be. */
export type TrustSourceKind =
  | 'master-list'
  | 'deviation-list'
  | 'defect-list'
  | 'certificate'
  | 'crl'
  | 'ldif'
  | 'unknown';

/** `trusted`: an anchor of the operator vouches for it. `refused`: a reason against it was found. */
export type TrustState = 'trusted' | 'undetermined' | 'refused';

/** Who signed a list. */
export interface ListSigner {
  /** The subject as people write it: `CN=CSCA Master List Signer, O=bund, C=DE`. */
  readonly subject: string;
  /** The country of its certificate, unchanged; may be empty. */
  readonly country: string;
  /** SHA-256 of the certificate, in hex. */
  readonly fingerprint: string;
}

/** One file, or one list inside an LDIF file. */
export interface TrustSource {
  /** SHA-256 of its bytes, in hex. */
  readonly id: string;
  readonly name: string;
  readonly kind: TrustSourceKind;
  readonly role: TrustRole;
  readonly trust: TrustState;
  /** Lists: the signing time; CRLs: thisUpdate. Two editions of a list differ in it. */
  readonly edition?: Instant;
  readonly signer?: ListSigner;
  /** Whether the signature of a list computes; says nothing about trust in its signer. */
  readonly signature?: 'valid' | 'invalid' | 'unsupported';
  /** The anchor that vouches for it: SHA-256 of its certificate. */
  readonly anchor?: string;
  /** How many certificates (revoked ones for a CRL, entries for the others) it holds. */
  readonly count: number;
  /** What is to be said of it: also what reading its signature told (`document.cms.…`, `document.x509.…`). */
  readonly findings: readonly DocumentFinding[];
}

/** Where a certificate was found. */
export interface Provenance {
  /** {@link TrustSource.id}. */
  readonly source: string;
  /** Its place in the list, from 0. */
  readonly position: number;
  /** Its bytes in the content of the source. */
  readonly offset: number;
  readonly length: number;
  /** Distinguished name of the LDIF entry. */
  readonly entry?: string;
  /** It is outside the list, among the certificates of its signature, and not part of the signed content. */
  readonly beside?: true;
}

/** What a certificate is for, by its extensions (Doc 9303-12, 7.1). */
export const certificateRoles = [
  'csca',
  'link',
  'signer',
  'master-list-signer',
  'deviation-list-signer',
  'other',
] as const;

/** One of {@link certificateRoles}. */
export type CertificateRole = (typeof certificateRoles)[number];

/** A certificate of the store, once, with all its sources. */
export interface TrustCertificate {
  /** SHA-256 of the DER, in hex. */
  readonly fingerprint: string;
  readonly certificate: Certificate;
  readonly role: CertificateRole;
  /** The country of its subject in capitals; may be empty. */
  readonly country: string;
  /** `trusted`: chosen by the operator, or in a list that is trusted. */
  readonly trust: TrustState;
  readonly sources: readonly Provenance[];
}

/** A certificate revocation list of the store, and the result for its signature at loading. */
export interface TrustCrl {
  readonly crl: Crl;
  /** {@link TrustSource.id}. */
  readonly source: string;
  readonly country: string;
  /** The certificate whose key verifies it; undefined where none on hand does. */
  readonly issuer?: string;
  /** `trusted`: its issuer is trusted and its signature computes. */
  readonly trust: TrustState;
}

/** Which documents a known deviation or defect is about; all that is given must fit (Doc 9303-12, 10.2). */
export interface AffectedDocuments {
  /** The document code of the machine readable zone. */
  readonly documentType?: string;
  /** Issuer (DER) and serial number (hex) of the document signer. */
  readonly issuerAndSerial?: { readonly issuer: Uint8Array; readonly serial: string };
  /** Subject key identifier of the document signer, hex. */
  readonly subjectKeyId?: string;
  /** Digest of the document signer certificate, hex, and the algorithm (object identifier) that made it. */
  readonly certificateDigest?: string;
  readonly digest?: string | undefined;
  readonly issuedFrom?: Instant;
  readonly issuedTo?: Instant;
  readonly documentNumbers?: ReadonlySet<string>;
}

/** One known deviation (ICAO) or defect (BSI). */
export interface KnownDefect {
  readonly list: 'deviation-list' | 'defect-list';
  /** {@link TrustSource.id}. */
  readonly source: string;
  /**
   * The country whose documents it can be about: that of the signer of a deviation list. Absent for defect lists, which
   * name the signers of any state.
   */
  readonly country?: string;
  readonly documents: AffectedDocuments;
  /** Object identifier of its type. */
  readonly type: string;
  /** Name of the type in its standard, or the object identifier. */
  readonly name: string;
  /** What the issuer says of it. */
  readonly description?: string;
  /** Data groups it is about (20 is EF.SOD, 21 EF.COM). */
  readonly dataGroups: readonly number[];
  /** The parameters in DER, unchanged; may be empty. */
  readonly parameters: Uint8Array;
  /** The trust in the list; only defects of a trusted list are applied. */
  readonly trust: TrustState;
}

/** All trust material of all files. Never changed, only rebuilt. */
export interface TrustStore {
  readonly profile: TrustProfile;
  /** The instant at which its lists were judged. */
  readonly at: Instant;
  readonly sources: readonly TrustSource[];
  readonly certificates: readonly TrustCertificate[];
  readonly crls: readonly TrustCrl[];
  readonly defects: readonly KnownDefect[];
}
