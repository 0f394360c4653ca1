import type { BytePlace } from '../check/finding.ts';
import type { HashName } from '../crypto/index.ts';
import type {
  Certificate,
  CertificateTime,
  Crl,
  Name,
  SerialNumber,
  SignatureAlgorithm,
} from '../x509/index.ts';

/** A digest algorithm as it is named; `hash` is undefined where it is not known. */
export interface DigestAlgorithm {
  readonly oid: string;
  readonly hash: HashName | undefined;
}

/** How a signer is named (RFC 5652, 5.3). */
export type SignerId =
  | { readonly kind: 'issuer-serial'; readonly issuer: Name; readonly serial: SerialNumber }
  | { readonly kind: 'key-id'; readonly keyId: Uint8Array };

/** What a signer signs (RFC 5652, 5.3): the digest of the content, and what else it says. */
export interface SignedAttributes {
  /** As they stand there, but with the tag of SET, which is what is signed; a copy. */
  readonly asSet: Uint8Array;
  readonly place: BytePlace;
  /** Of indefinite length: what is signed is not as it stands there. */
  readonly indefinite: boolean;
  /** Identifiers of all attributes, in their order. */
  readonly types: readonly string[];
  /** Empty where the attribute is absent or unreadable. */
  readonly contentType: string;
  readonly messageDigest: Uint8Array | undefined;
  /** When it was signed, as the signer says. */
  readonly signingTime: CertificateTime | undefined;
}

/** One signer of signed data. */
export interface Signer {
  readonly place: BytePlace;
  readonly version: number;
  readonly id: SignerId;
  readonly digest: DigestAlgorithm;
  /** Undefined: the signature is over the content itself. */
  readonly attributes: SignedAttributes | undefined;
  readonly algorithm: SignatureAlgorithm;
  readonly signature: Uint8Array;
}

/** CMS SignedData (RFC 5652, 5.1) as it was read. Says nothing about whether signatures compute. */
export interface SignedData {
  readonly place: BytePlace;
  readonly version: number;
  readonly digests: readonly DigestAlgorithm[];
  /** Object identifier of what is signed: `2.23.136.1.1.1` for the security object of a chip. */
  readonly contentType: string;
  /** What is signed; undefined where it does not stand inside. A view where it stands in one piece. */
  readonly content: Uint8Array | undefined;
  /** Where the content begins in the source; undefined where it is not there in one piece. */
  readonly contentOffset: number | undefined;
  readonly certificates: readonly Certificate[];
  /** Certificates that cannot be read, as they stand there. */
  readonly unread: readonly Uint8Array[];
  readonly crls: readonly Crl[];
  readonly signers: readonly Signer[];
}
