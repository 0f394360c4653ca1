import { createHash, type KeyObject, randomBytes, sign } from 'node:crypto';
import { isIP } from 'node:net';
import * as der from './der.ts';
import { addressBytes, type Subtree } from './subtree.ts';

/** What a certificate says. */
export interface CertificateContent {
  readonly subject: string;
  readonly issuer: string;
  readonly publicKey: KeyObject;
  readonly notBefore: Date;
  readonly notAfter: Date;
  /** For an authority: the names and addresses for which alone it may sign. */
  readonly authorityFor?: readonly Subtree[];
  /** For a server: its names and addresses. */
  readonly server?: readonly string[];
}

/** Who signs a certificate. */
export interface Signer {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** Signs an X.509 v3 certificate (RFC 5280) with ECDSA and SHA-256; gives its PEM. */
export const signCertificate = (content: CertificateContent, signer: Signer): string => {
  const body = der.sequence(
    der.explicit(0, der.integer(Buffer.from([2]))), // version 3
    der.integer(serialNumber()),
    ecdsaWithSha256,
    nameOf(content.issuer),
    der.sequence(der.time(content.notBefore), der.time(content.notAfter)),
    nameOf(content.subject),
    spki(content.publicKey),
    der.explicit(3, der.sequence(...extensions(content, signer))),
  );
  const signature = sign('sha256', body, signer.privateKey);
  return pem(der.sequence(body, ecdsaWithSha256, der.bitString(signature)));
};

const ecdsaWithSha256 = der.sequence(der.objectIdentifier('1.2.840.10045.4.3.2'));

// Positive and unguessable: 127 random bits (RFC 5280, 4.1.2.2).
const serialNumber = (): Buffer => {
  const bytes = randomBytes(16);
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return bytes;
};

const nameOf = (common: string): Buffer =>
  der.sequence(der.set(der.sequence(der.objectIdentifier('2.5.4.3'), der.utf8String(common))));

const spki = (key: KeyObject): Buffer => key.export({ type: 'spki', format: 'der' });

/** 160 bits of SHA-256 over the key (RFC 7093, method 1). */
const keyId = (key: KeyObject): Buffer =>
  createHash('sha256').update(spki(key)).digest().subarray(0, 20);

const extensions = (content: CertificateContent, signer: Signer): Buffer[] => {
  const { authorityFor, server } = content;
  const common = [
    extension('2.5.29.14', false, der.octetString(keyId(content.publicKey))),
    extension('2.5.29.35', false, der.sequence(der.implicit(0, keyId(signer.publicKey)))),
  ];
  if (authorityFor !== undefined)
    return [
      ...common,
      // An authority that signs servers, and no further authority.
      extension('2.5.29.19', true, der.sequence(der.boolean(true), der.integer(Buffer.from([0])))),
      extension('2.5.29.15', true, der.bitString(Buffer.from([0x06]), 1)), // keyCertSign, cRLSign
      extension('2.5.29.30', true, nameConstraints(authorityFor)),
    ];
  return [
    ...common,
    extension('2.5.29.19', true, der.sequence()),
    extension('2.5.29.15', true, der.bitString(Buffer.from([0x80]), 7)), // digitalSignature
    extension('2.5.29.37', false, der.sequence(der.objectIdentifier('1.3.6.1.5.5.7.3.1'))), // serverAuth
    extension('2.5.29.17', false, der.sequence(...(server ?? []).map(generalName))),
  ];
};

const extension = (id: string, critical: boolean, value: Buffer): Buffer =>
  der.sequence(
    der.objectIdentifier(id),
    ...(critical ? [der.boolean(true)] : []),
    der.octetString(value),
  );

const generalName = (name: string): Buffer =>
  isIP(name) === 0 ? der.implicit(2, Buffer.from(name)) : der.implicit(7, addressBytes(name));

/** Permitted subtrees (RFC 5280, 4.2.1.10). */
const nameConstraints = (subtrees: readonly Subtree[]): Buffer =>
  der.sequence(
    der.explicit(
      0,
      ...subtrees.map((subtree) =>
        der.sequence(
          subtree.kind === 'name'
            ? der.implicit(2, Buffer.from(subtree.name))
            : der.implicit(7, Buffer.concat([subtree.address, subtree.mask])),
        ),
      ),
    ),
  );

const pem = (bytes: Buffer): string =>
  `-----BEGIN CERTIFICATE-----\n${bytes.toString('base64').replace(/.{1,64}/g, '$&\n')}-----END CERTIFICATE-----\n`;
