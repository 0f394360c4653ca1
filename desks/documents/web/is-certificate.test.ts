import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCertificate } from './is-certificate.ts';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

test('a version in the first place makes a certificate', () => {
  expect(isCertificate(bytes(0x30, 0x82, 1, 0, 0x30, 0x81, 0xc0, 0xa0, 3, 2, 1, 2))).toBe(true);
  expect(isCertificate(bytes(0x30, 0x20, 0x30, 0x10, 0xa0, 3, 2, 1, 2))).toBe(true);
});

test('a revocation list begins with a number, a signed list with the name of its kind', () => {
  expect(isCertificate(bytes(0x30, 0x20, 0x30, 0x10, 2, 1, 1))).toBe(false);
  expect(isCertificate(bytes(0x30, 0x20, 6, 9, 0x2a))).toBe(false);
});

test('PEM says it itself', () => {
  const pem = (kind: string) => new TextEncoder().encode(`-----BEGIN ${kind}-----\nMIIB`);
  expect(isCertificate(pem('CERTIFICATE'))).toBe(true);
  expect(isCertificate(pem('X509 CRL'))).toBe(false);
});

test('whatever the bytes, something is said', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 16 }), (some) => {
      expect(typeof isCertificate(some)).toBe('boolean');
    }),
  );
});
