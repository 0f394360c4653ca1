import { ascii } from '../encoding/bytes.ts';
import {
  bits,
  boolean,
  explicit,
  generalizedTime,
  implicit,
  integer,
  nothing,
  octets,
  oid,
  printable,
  sequence,
  setOf,
  tlv,
} from '../encoding/der.ts';
import { oids } from '../encoding/oids.ts';

/** A certificate extension in DER. */
export type Extension = Uint8Array;

/** Extensions ::= SEQUENCE OF Extension. */
export const extensionList = (extensions: readonly Extension[]): Uint8Array =>
  sequence(...extensions);

/** Any extension. */
const extension = (id: string, value: Uint8Array, critical = false): Extension =>
  sequence(oid(id), ...(critical ? [boolean(true)] : []), octets(value));

/** The key that signed. */
export const authorityKey = (identifier: Uint8Array): Extension =>
  extension(oids.authorityKeyIdentifier, sequence(implicit(0, identifier)));

/** The key that is certified. */
export const subjectKey = (identifier: Uint8Array): Extension =>
  extension(oids.subjectKeyIdentifier, octets(identifier));

/** keyCertSign and cRLSign. */
export const caKeyUsage: Extension = extension(oids.keyUsage, bits(Uint8Array.of(0x06), 1), true);

/** digitalSignature. */
export const signerKeyUsage: Extension = extension(
  oids.keyUsage,
  bits(Uint8Array.of(0x80), 7),
  true,
);

/** A certification authority with no authority under it. */
export const basicConstraints: Extension = extension(
  oids.basicConstraints,
  sequence(boolean(true), integer(0)),
  true,
);

/** PrivateKeyUsagePeriod (Doc 9303-12, 7.1.1; RFC 3280, 4.2.1.4). */
export const privateKeyUsage = ({
  from,
  to,
}: {
  readonly from: string;
  readonly to: string;
}): Extension =>
  extension(
    oids.privateKeyUsagePeriod,
    sequence(generalizedTime(from, 0x80), generalizedTime(to, 0x81)),
  );

/** Alternative name of subject or issuer: a contact, and the code that zones carry (Doc 9303-12, 7.1.1.2). */
export const stateName = (of: 'subject' | 'issuer', state: string, country: string): Extension =>
  extension(
    of === 'subject' ? oids.subjectAltName : oids.issuerAltName,
    sequence(
      implicit(1, ascii(`csca@${country.toLowerCase()}.example`)),
      explicit(4, sequence(setOf(sequence(oid(oids.localityName), printable(state))))),
    ),
  );

/** Where the list of revoked certificates is. */
export const distributionPoint = (country: string): Extension => {
  const name = implicit(6, ascii(`https://pkd.example/${country.toLowerCase()}.crl`));
  return extension(oids.crlDistributionPoints, sequence(sequence(explicit(0, explicit(0, name)))));
};

/** DocumentTypeListSyntax (Doc 9303-12, 7.1.1.6). */
export const documentTypes = (codes: readonly string[]): Extension =>
  extension(oids.documentTypeList, sequence(integer(0), setOf(...codes.map(printable))));

/** What a certificate is for, and nothing else. */
export const extendedKeyUsage = (purpose: string): Extension =>
  extension(oids.extendedKeyUsage, sequence(oid(purpose)), true);

/** The authority took another name with this key (Doc 9303-12, 7.1.1.4). */
export const nameChange: Extension = extension(oids.nameChange, nothing);

/** Number of a revocation list. */
export const crlNumber = (number: number): Extension => extension(oids.crlNumber, integer(number));

/** Why a certificate was revoked: 1 is the compromise of its key (RFC 5280, 5.3.1). */
export const revocationReason = (reason: number): Extension =>
  extension(oids.reasonCode, tlv(0x0a, Uint8Array.of(reason)));
