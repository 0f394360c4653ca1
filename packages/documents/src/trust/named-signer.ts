import type { SignerId } from '../cms/index.ts';
import type { Certificate, Name } from '../x509/index.ts';

/** What lists of deviations and defects name a signer by. */
export interface NamedSigner {
  readonly issuer: Name | undefined;
  readonly serial: string | undefined;
  readonly keyId: Uint8Array | undefined;
  /** The encoding of its certificate; undefined where that is not on hand. */
  readonly bytes: Uint8Array | undefined;
  /** The country of its subject; empty if unreadable. */
  readonly country: string;
}

/** A signer whose certificate can be read. */
export const namedBy = ({
  issuer,
  serial,
  extensions,
  raw,
  subject,
}: Certificate): NamedSigner => ({
  issuer,
  serial,
  keyId: extensions.subjectKeyId,
  bytes: raw,
  country: subject.country,
});

/** A signer of which there is only how signed data name it, and perhaps a certificate that cannot be read. */
export const namedById = (id: SignerId, bytes: Uint8Array | undefined): NamedSigner => ({
  issuer: id.kind === 'issuer-serial' ? id.issuer : undefined,
  serial: id.kind === 'issuer-serial' ? id.serial : undefined,
  keyId: id.kind === 'key-id' ? id.keyId : undefined,
  bytes,
  country: '',
});
