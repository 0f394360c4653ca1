import { derElement, derNull, derOid, derUnsigned, tags } from '../der/index.ts';
import { generalizedTime, nameOf, signedDataOf, type TestName } from './pki.ts';
import { listSigner, type TestAuthority } from './trust-world.ts';

const sequence = (...parts: readonly Uint8Array[]): Uint8Array =>
  derElement(tags.sequence, ...parts);

/** How an entry names a signer: by issuer and serial number, by key identifier, by the digest of its certificate, or several. */
export interface TestDefectSigner {
  readonly issuer?: TestName;
  readonly serial?: number;
  readonly keyId?: Uint8Array;
  /** SHA-256 of the certificate. */
  readonly digest?: Uint8Array;
}

/** A defect by the end of its identifier, `1.2`, and its parameters in DER. */
export type TestDefect = readonly [type: string, parameters?: Uint8Array];

/** SignerIdentifier by issuer and serial number. */
export const issuerAndSerial = (issuer: TestName, serial: number): Uint8Array =>
  sequence(nameOf(issuer), derUnsigned(Uint8Array.of(serial >> 8, serial & 255)));

const DEFECTS = '0.4.0.127.0.7.3.1.5';
const SHA256 = '2.16.840.1.101.3.4.2.1';

/** A defect list of version 2 (BSI TR-03129-2, 7.1), signed by a list signer of the authority. */
export const defectList = (
  by: TestAuthority,
  entries: readonly (readonly [TestDefectSigner, ...(readonly TestDefect[])])[],
  signedAt = '2026-11-01T00:00:00Z',
): Uint8Array => {
  const { der, key } = listSigner(by, {}, '0.4.0.127.0.7.3.11.2.1.2');
  return signedDataOf({
    contentType: DEFECTS,
    content: sequence(
      derUnsigned(Uint8Array.of(1)),
      derOid(SHA256),
      derElement(tags.set, ...entries.map(entryOf)),
    ),
    signer: der,
    signerKey: key,
    signedAt,
  });
};

const entryOf = ([named, ...defects]: readonly [
  TestDefectSigner,
  ...(readonly TestDefect[]),
]): Uint8Array => {
  const { issuer, serial, keyId, digest } = named;
  return sequence(
    ...(issuer === undefined || serial === undefined ? [] : [issuerAndSerial(issuer, serial)]),
    ...(keyId === undefined ? [] : [derElement(0x80, keyId)]),
    ...(digest === undefined ? [] : [derElement(tags.octetString, digest)]),
    derElement(
      tags.set,
      ...defects.map(([type, parameters]) =>
        derElement(
          0xa0,
          derOid(`${DEFECTS}.${type}`),
          ...(parameters === undefined ? [] : [derElement(0xa0, parameters)]),
        ),
      ),
    ),
  );
};

/** A deviation list (Doc 9303-12, 10.2) with one deviation of documents that were issued in a period. */
export const deviationList = (
  by: TestAuthority,
  [from, to]: readonly [from: string, to: string],
  [type, parameters]: TestDefect,
): Uint8Array => {
  const { der, key } = listSigner(by, {}, '2.23.136.1.1.8');
  const documents = derElement(0xa4, generalizedTime(from), generalizedTime(to));
  const description = sequence(
    derOid(`2.23.136.1.1.7.${type}`),
    ...(parameters === undefined ? [] : [derElement(0xa0, parameters)]),
  );
  return signedDataOf({
    contentType: '2.23.136.1.1.7',
    content: sequence(
      derUnsigned(Uint8Array.of(0)),
      sequence(derOid(SHA256), derNull),
      derElement(tags.set, sequence(sequence(documents), derElement(tags.set, description))),
    ),
    signer: der,
    signerKey: key,
    signedAt: '2026-11-01T00:00:00Z',
  });
};
