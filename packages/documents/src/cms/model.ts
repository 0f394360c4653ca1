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
  /** Unchanged bytes, but with the tag of SET, as signed; a copy. */
  readonly asSet: Uint8Array;
  readonly place: BytePlace;
  /** Of indefinite length: the signed bytes differ from the given ones. */
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
  /** The signed content; undefined if it is detached. A view if it is in one piece. */
  readonly content: Uint8Array | undefined;
  /** Where the content begins in the source; undefined where it is not there in one piece. */
  readonly contentOffset: number | undefined;
  readonly certificates: readonly Certificate[];
  /** Bytes of the certificates that cannot be read. */
  readonly unread: readonly Uint8Array[];
  readonly crls: readonly Crl[];
  readonly signers: readonly Signer[];
}
