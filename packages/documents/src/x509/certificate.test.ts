import 'reflect-metadata';
import { X509Certificate as NodeCertificate } from 'node:crypto';
import { X509Certificate as PeculiarCertificate } from '@peculiar/x509';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nodeCrypto, runNow } from '../crypto/node.ts';
import { hexOf } from '../der/index.ts';
import {
  authorityExtensions,
  certificateOf,
  extension,
  keyIdOf,
  newKey,
  signerExtensions,
  type TestName,
} from '../test/pki.ts';
import { type Certificate, formatName, readCertificate, verifyCertificate } from './index.ts';

const authorityName: TestName = [
  ['C', 'UT'],
  ['O', 'Utopia'],
  ['CN', 'CSCA'],
];
const signerName: TestName = [
  ['C', 'UT'],
  ['O', 'Utopia'],
  ['CN', 'DS 1'],
];
const authorityKey = newKey();
const signerKey = newKey('named');
const authority = certificateOf({
  subject: authorityName,
  key: authorityKey,
  extensions: authorityExtensions(authorityKey, authorityKey, 'UTO'),
});
const signer = certificateOf({
  subject: signerName,
  issuer: authorityName,
  key: signerKey,
  issuerKey: authorityKey,
  serial: 4711,
  extensions: signerExtensions(authorityKey, 'UTO', 'P', 'ID'),
});

const read = (bytes: Uint8Array): Certificate => {
  const { certificate } = readCertificate(bytes, 'test');
  if (certificate === undefined) throw new Error('not read');
  return certificate;
};

test('an authority and its signer, field by field', () => {
  const { certificate, findings } = readCertificate(signer, 'DSC');
  expect(findings).toEqual([]);
  expect(certificate).toMatchObject({
    place: { source: 'DSC', offset: 0, length: signer.length },
    version: 3,
    serial: '1267',
    notBefore: { at: '2020-01-01T00:00:00Z', form: 'utc', strict: true },
    notAfter: { at: '2034-01-01T00:00:00Z', form: 'utc', strict: true },
    uniqueIds: false,
    isBer: false,
    algorithm: { oid: '1.2.840.10045.4.3.2', scheme: { kind: 'ecdsa', hash: 'SHA-256' } },
    publicKey: { parameters: 'named', bits: 256, key: { type: 'ec', curve: 'P-256' } },
  });
  expect(formatName(read(signer).subject)).toBe('CN=DS 1, O=Utopia, C=UT');
  expect(read(signer).issuer.country).toBe('UT');
  expect(read(signer).extensions).toMatchObject({
    keyUsage: ['digitalSignature'],
    authorityKeyId: { keyId: keyIdOf(authorityKey), issuers: [], serial: undefined },
    privateKeyUsagePeriod: {
      from: { at: '2023-01-01T00:00:00Z' },
      to: { at: '2023-03-31T00:00:00Z' },
    },
    documentTypes: { types: ['P', 'ID'], encoding: 'set' },
    subjectAltName: { localities: ['UTO'] },
    distributionPoints: ['https://example.org/crl'],
  });
  expect(read(authority).extensions).toMatchObject({
    keyUsage: ['keyCertSign', 'cRLSign'],
    basicConstraints: { authority: true, pathLength: 0, defaultWritten: false },
    subjectKeyId: keyIdOf(authorityKey),
  });
  expect(read(authority).publicKey.parameters).toBe('explicit');
});

test('node:crypto and @peculiar/x509 read the same', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.constantFrom<'O' | 'OU' | 'CN'>('O', 'OU', 'CN'),
          fc.stringMatching(/^[A-Z]([A-Za-z0-9 ]{0,20}[a-z])?$/),
        ),
        { minLength: 1, maxLength: 4 },
      ),
      fc.integer({ min: 1, max: 0x7fff }),
      fc.date({ min: new Date('1990-01-01'), max: new Date('2070-01-01'), noInvalidDate: true }),
      (attributes, serial, date) => {
        const at = `${date.toISOString().slice(0, 19)}Z`;
        const bytes = certificateOf({
          subject: [['C', 'UT'], ...attributes],
          issuer: authorityName,
          key: signerKey,
          serial,
          from: at,
          to: '2079-12-31T23:59:59Z',
          extensions: [extension.keyUsage(5, 6), extension.basicConstraints(true, 3)],
        });
        const own = read(bytes);
        const node = new NodeCertificate(bytes);
        const peculiar = new PeculiarCertificate(bytes.slice().buffer);
        expect(BigInt(`0x${own.serial}`)).toBe(BigInt(`0x${node.serialNumber}`));
        expect(BigInt(`0x${own.serial}`)).toBe(BigInt(`0x${peculiar.serialNumber}`));
        expect(Date.parse(own.notBefore?.at ?? '')).toBe(Date.parse(node.validFrom));
        expect(own.notBefore?.at).toBe(peculiar.notBefore.toISOString().replace('.000Z', 'Z'));
        expect(own.notAfter?.at).toBe(peculiar.notAfter.toISOString().replace('.000Z', 'Z'));
        const lines = own.subject.rdns.map((rdn) =>
          rdn.map(({ type, value }) => `${names[type as keyof typeof names]}=${value}`).join('+'),
        );
        expect(lines.join('\n')).toBe(node.subject);
        expect(own.extensions.all.map(({ oid, critical }) => [oid, critical])).toEqual(
          peculiar.extensions.map(({ type, critical }) => [type, critical]),
        );
        expect(own.extensions.basicConstraints?.authority).toBe(node.ca);
        const spki = node.publicKey.export({ type: 'spki', format: 'der' });
        expect(hexOf(own.publicKey.raw)).toBe(spki.toString('hex'));
      },
    ),
    { numRuns: 60 },
  );
});

const names = { '2.5.4.6': 'C', '2.5.4.10': 'O', '2.5.4.11': 'OU', '2.5.4.3': 'CN' } as const;

test('the key of the issuer verifies, any other does not', () => {
  const verify = (bytes: Uint8Array, issuer: Uint8Array) =>
    runNow(verifyCertificate(read(bytes), read(issuer).publicKey), nodeCrypto);
  expect(verify(signer, authority)).toEqual({ result: 'valid', findings: [] });
  expect(verify(authority, authority)).toEqual({ result: 'valid', findings: [] });
  expect(verify(authority, signer).result).toBe('invalid');
  expect(verify(signer, signer).findings.map(({ code }) => code)).toEqual([
    'document.x509.signature.wrong',
  ]);
});

test('every octet counts: one changed, and it does not verify, or is not read', () => {
  const { publicKey } = read(authority);
  fc.assert(
    fc.property(
      fc.nat({ max: signer.length - 1 }),
      fc.integer({ min: 1, max: 255 }),
      (at, change) => {
        const broken = signer.slice();
        broken[at] = (broken[at] ?? 0) ^ change;
        const { certificate } = readCertificate(broken);
        if (certificate === undefined) return;
        expect(runNow(verifyCertificate(certificate, publicKey), nodeCrypto).result).not.toBe(
          'valid',
        );
      },
    ),
    { numRuns: 400 },
  );
});

test('rejects a certificate cut anywhere', () => {
  for (let length = 0; length < signer.length; length += 7) {
    const { certificate, findings } = readCertificate(signer.subarray(0, length));
    expect(certificate).toBeUndefined();
    expect(findings.map(({ code }) => code)).toEqual(['document.x509.unreadable']);
    const [place] = findings[0]?.places ?? [];
    expect((place?.offset ?? 0) + (place?.length ?? 0)).toBeLessThanOrEqual(length);
  }
});

test('findings point into the source that holds the certificate', () => {
  const { certificate, findings } = readCertificate(
    certificateOf({
      subject: signerName,
      key: signerKey,
      serial: Uint8Array.of(0x80),
      extensions: [],
    }),
    'EF.SOD',
    1000,
  );
  expect(certificate?.place.offset).toBe(1000);
  const [negative] = findings;
  expect(negative).toMatchObject({
    code: 'document.x509.serial.negative',
    facts: { serial: '80' },
    places: [{ source: 'EF.SOD', length: 3 }],
  });
  expect(negative?.places[0]?.offset).toBeGreaterThan(1000);
});

test('whatever the bytes, no exception', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      readCertificate(bytes);
    }),
  );
});
