import { expect, test } from 'vitest';
import { certificateOf, extension, newKey } from '../test/pki.ts';
import type { CertificateReading } from './certificate.ts';
import { readCertificate, readCertificateOnce } from './index.ts';

const once = (bytes: Uint8Array, source: string, base: number): CertificateReading =>
  readCertificateOnce({ source: bytes, start: 0, end: bytes.length }, source, base);

const key = newKey();
const make = (serial: number | Uint8Array): Uint8Array =>
  certificateOf({
    subject: [['C8', 'UT']],
    key,
    serial,
    extensions: [extension.keyUsage(0), extension.keyUsage(5)],
  });

test('the second reading is the first, with the places of where it stands this time', () => {
  const bytes = make(Uint8Array.of(0x80));
  for (const [source, base] of [
    ['EF.SOD', 100],
    ['EF.CardSecurity', 7],
    ['EF.SOD', 100],
  ] as const)
    expect(once(bytes, source, base)).toEqual(readCertificate(bytes, source, base));
  const first = once(bytes, 'a', 0).certificate;
  const second = once(bytes.slice(), 'b', 1).certificate;
  // The same object, so that an imported key is found again.
  expect(second?.publicKey).toBe(first?.publicKey);
});

test('a changed octet anywhere is another certificate', () => {
  const bytes = make(1);
  const whole = once(bytes, 'x', 0);
  for (let at = 0; at < bytes.length; at += 3) {
    const other = bytes.slice();
    other[at] = (other[at] ?? 0) ^ 0xff;
    const read = once(other, 'x', 0);
    expect(read).toEqual(readCertificate(other, 'x', 0));
    expect(read).not.toEqual(whole);
  }
  expect(once(bytes, 'x', 0)).toEqual(whole);
});

test('what is kept does not change with the bytes it was read from', () => {
  const buffer = Buffer.from(make(2));
  const before = once(buffer, 'x', 0).certificate?.raw.slice();
  const copy = Buffer.from(buffer);
  buffer.fill(0);
  expect(once(copy, 'x', 0).certificate?.raw).toEqual(before);
});

test('more certificates than are kept are all read right', () => {
  for (let serial = 1; serial < 600; serial++)
    expect(once(make(serial), 'x', 0).certificate?.serial.slice(-2)).toBe(
      (serial & 255).toString(16).padStart(2, '0'),
    );
});
