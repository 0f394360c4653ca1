import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { hashNames, type SignatureScheme } from '../crypto/index.ts';
import { DerReader, derElement, derNull, derOid, derUnsigned, tags } from '../der/index.ts';
import { elementAt } from '../test/der-edit.ts';
import { hex, nodeHash } from '../test/signing-keys.ts';
import { sameAlgorithm } from './algorithm.ts';
import {
  formatAlgorithm,
  readSignatureAlgorithm,
  type Say,
  type SignatureAlgorithm,
  schemeWith,
} from './index.ts';

const to: Say = { source: 'test', base: 0, findings: [] };
const read = (der: Uint8Array): SignatureAlgorithm =>
  readSignatureAlgorithm(DerReader.over(der).next(), to);
const identifier = (oid: string, ...parameters: readonly Uint8Array[]): Uint8Array =>
  derElement(tags.sequence, derOid(oid), ...parameters);

/** The last arc counts up with the hash functions, from SHA-1 on. */
const families: readonly (readonly [
  string,
  readonly number[],
  (hash: SignatureScheme['hash']) => SignatureScheme,
])[] = [
  // RFC 4055, 5 and RFC 3279, 2.2.1
  ['1.2.840.113549.1.1', [5, 14, 11, 12, 13], (hash) => ({ kind: 'rsa-pkcs1', hash })],
  // BSI TR-03111, 5.2.1.1
  ['0.4.0.127.0.7.1.1.4.1', [1, 2, 3, 4, 5], (hash) => ({ kind: 'ecdsa', hash, form: 'plain' })],
];

test('identifiers of the standards, hash by hash', () => {
  for (const [family, arcs, scheme] of families)
    for (const [at, hash] of hashNames.entries())
      expect(read(identifier(`${family}.${arcs[at]}`)).scheme, family).toEqual(scheme(hash));
  // RFC 3279, 2.2.3 and RFC 5758, 3.2
  for (const [hash, oid] of [
    ['SHA-1', '1.2.840.10045.4.1'],
    ['SHA-224', '1.2.840.10045.4.3.1'],
    ['SHA-256', '1.2.840.10045.4.3.2'],
    ['SHA-384', '1.2.840.10045.4.3.3'],
    ['SHA-512', '1.2.840.10045.4.3.4'],
  ] as const)
    expect(read(identifier(oid)).scheme).toEqual({ kind: 'ecdsa', hash, form: 'der' });
  // RFC 3279, 2.2.2 and RFC 5758, 3.1
  expect(read(identifier('1.2.840.10040.4.3')).scheme).toEqual({ kind: 'dsa', hash: 'SHA-1' });
  expect(read(identifier('2.16.840.1.101.3.4.3.2')).scheme).toEqual({
    kind: 'dsa',
    hash: 'SHA-256',
  });
});

test('PSS parameters as OpenSSL writes them, every pair of hash functions', () => {
  for (const hash of hashNames)
    for (const mgfHash of hashNames) {
      const saltLength = hash === 'SHA-1' ? 20 : 33;
      const { publicKey } = generateKeyPairSync('rsa-pss', {
        modulusLength: 1024,
        hashAlgorithm: nodeHash(hash),
        mgf1HashAlgorithm: nodeHash(mgfHash),
        // node:crypto takes a number, whatever its types say.
        saltLength: saltLength as unknown as string,
      });
      const spki = new Uint8Array(publicKey.export({ type: 'spki', format: 'der' }));
      const { scheme } = read(elementAt(spki, [0]));
      expect(scheme).toEqual({ kind: 'rsa-pss', hash, mgfHash, saltLength });
    }
});

test('PSS: what is left out has the defaults of RFC 4055, 3.1; what is odd is not known', () => {
  const pss = (...parameters: readonly Uint8Array[]): SignatureAlgorithm =>
    read(identifier('1.2.840.113549.1.1.10', derElement(tags.sequence, ...parameters)));
  const defaults = { kind: 'rsa-pss', hash: 'SHA-1', mgfHash: 'SHA-1', saltLength: 20 };
  expect(pss().scheme).toEqual(defaults);
  const salt = (value: Uint8Array) => derElement(0xa2, derElement(tags.integer, value));
  expect(pss(salt(Uint8Array.of(0))).scheme).toEqual({ ...defaults, saltLength: 0 });
  const trailer = (value: number) => derElement(0xa3, derUnsigned(Uint8Array.of(value)));
  expect(pss(trailer(1)).scheme).toEqual(defaults);
  for (const odd of [
    pss(trailer(2)),
    pss(salt(Uint8Array.of(0xff))),
    pss(salt(Uint8Array.of(0x7f, 0xff))),
    pss(derElement(0xa0, identifier('1.2.3'))),
    pss(derElement(0xa1, identifier('1.2.3', identifier('1.3.14.3.2.26')))),
    pss(derNull),
  ])
    expect(odd.scheme).toBeUndefined();
});

test('identifiers of keys take the hash from elsewhere', () => {
  const rsa = read(identifier('1.2.840.113549.1.1.1', derNull));
  expect(rsa).toMatchObject({ scheme: undefined, bare: 'rsa-pkcs1' });
  expect(schemeWith(rsa, 'SHA-224')).toEqual({ kind: 'rsa-pkcs1', hash: 'SHA-224' });
  expect(schemeWith(rsa, undefined)).toBeUndefined();
  const ec = read(identifier('1.2.840.10045.2.1'));
  expect(schemeWith(ec, 'SHA-384')).toEqual({ kind: 'ecdsa', hash: 'SHA-384', form: 'der' });
  const full = read(identifier('1.2.840.113549.1.1.11', derNull));
  expect(schemeWith(full, 'SHA-512')).toEqual({ kind: 'rsa-pkcs1', hash: 'SHA-256' });
});

test('the same algorithm with NULL and without is the same, another one is not', () => {
  const [withNull, without] = [
    read(identifier('1.2.840.113549.1.1.11', derNull)),
    read(identifier('1.2.840.113549.1.1.11')),
  ];
  expect(sameAlgorithm(withNull, without)).toBe(true);
  expect(sameAlgorithm(without, read(identifier('1.2.840.113549.1.1.12')))).toBe(false);
  expect(sameAlgorithm(read(identifier('1.2.3')), read(identifier('1.2.4')))).toBe(false);
  expect(sameAlgorithm(read(hex('0500')), read(hex('0401ff')))).toBe(false);
});

test('as people write it', () => {
  expect(formatAlgorithm(read(identifier('1.2.840.10045.4.3.2')))).toBe('ECDSA SHA-256');
  expect(formatAlgorithm(read(identifier('1.2.840.113549.1.1.1')))).toBe('RSASSA-PKCS1');
  expect(formatAlgorithm(read(identifier('1.2.3')))).toBe('1.2.3');
});
