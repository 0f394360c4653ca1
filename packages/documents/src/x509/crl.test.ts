import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nodeCrypto, runNow } from '../crypto/node.ts';
import { derElement, derOid, tags } from '../der/index.ts';
import { certificateOf, crlOf, keyIdOf, newKey, type TestRevocation, timeOf } from '../test/pki.ts';
import { type Crl, readCertificate, readCrl, revocationOf, verifyCrl } from './index.ts';

const key = newKey();
const issuer = [
  ['C', 'UT'],
  ['CN', 'CSCA'],
] as const;
const authority = readCertificate(
  certificateOf({ subject: issuer, key, extensions: [] }),
).certificate;
if (authority === undefined) throw new Error('no authority');
const base = {
  issuer,
  issuerKey: key,
  thisUpdate: '2026-01-01T00:00:00Z',
  nextUpdate: '2026-04-01T00:00:00Z',
};
const read = (bytes: Uint8Array): Crl => {
  const { crl } = readCrl(bytes, 'list.crl');
  if (crl === undefined) throw new Error('not read');
  return crl;
};

test('a list, field by field', () => {
  const crl = read(
    crlOf({
      ...base,
      number: 300,
      revoked: [
        { serial: 7, at: '2025-12-01T10:00:00Z', reason: 1 },
        { serial: 4711, at: '2025-12-24T00:00:00Z' },
      ],
    }),
  );
  expect(crl).toMatchObject({
    version: 2,
    number: 300n,
    partial: false,
    emptyWritten: false,
    thisUpdate: { at: '2026-01-01T00:00:00Z' },
    nextUpdate: { at: '2026-04-01T00:00:00Z' },
    issuer: { country: 'UT' },
    extensions: { authorityKeyId: { keyId: keyIdOf(key) } },
  });
  expect(
    [...crl.revoked.values()].map(({ serial, at, reason }) => [serial, at?.at, reason]),
  ).toEqual([
    ['07', '2025-12-01T10:00:00Z', 'keyCompromise'],
    ['1267', '2025-12-24T00:00:00Z', undefined],
  ]);
});

test('exactly the certificates that are in it are revoked', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 0x7fff }), { maxLength: 8 }),
      fc.integer({ min: 1, max: 0x7fff }),
      (serials, asked) => {
        const revoked: TestRevocation[] = serials.map((serial) => ({
          serial,
          at: '2025-12-01T00:00:00Z',
        }));
        const crl = read(crlOf({ ...base, revoked }));
        const { certificate } = readCertificate(
          certificateOf({ subject: issuer, key, serial: asked, extensions: [] }),
        );
        if (certificate === undefined) throw new Error('not read');
        expect(revocationOf(crl, certificate) !== undefined).toBe(serials.includes(asked));
      },
    ),
    { numRuns: 50 },
  );
});

test.each([
  ['1.2.3.4', true, true],
  ['1.2.3.4', false, false],
  ['2.5.29.46', true, true],
  ['2.5.29.35', true, false],
  ['2.5.29.20', true, false],
])('extension %s, critical %s: the list is partial %s', (oid, critical, partial) => {
  const value = oid === '2.5.29.20' ? Uint8Array.of(2, 1, 1) : Uint8Array.of(0x30, 0);
  const bytes = crlOf({ ...base, extensions: [[oid, critical, value]] });
  expect(read(bytes).partial).toBe(partial);
});

test.each([
  ['2.5.29.21', Uint8Array.of(10, 1, 1), false],
  ['1.2.3.4', Uint8Array.of(5, 0), true],
])('an entry with the critical extension %s', (oid, value, partial) => {
  const entry = derElement(
    tags.sequence,
    derElement(tags.integer, Uint8Array.of(7)),
    timeOf('2025-12-01T00:00:00Z'),
    derElement(
      tags.sequence,
      derElement(
        tags.sequence,
        derOid(oid),
        derElement(tags.boolean, Uint8Array.of(255)),
        derElement(tags.octetString, value),
      ),
    ),
  );
  const crl = read(crlOf({ ...base, entries: [entry] }));
  expect(crl.revoked.has('07')).toBe(true);
  expect(crl.partial).toBe(partial);
});

test('the key of the issuer verifies it, any other does not, nor a changed octet', () => {
  const bytes = crlOf({ ...base, revoked: [{ serial: 7, at: '2025-12-01T00:00:00Z' }] });
  const result = (crl: Crl, by = authority.publicKey) =>
    runNow(verifyCrl(crl, by), nodeCrypto).result;
  expect(result(read(bytes))).toBe('valid');
  const other = readCertificate(certificateOf({ subject: issuer, key: newKey(), extensions: [] }));
  expect(result(read(bytes), other.certificate?.publicKey)).toBe('invalid');
  fc.assert(
    fc.property(
      fc.nat({ max: bytes.length - 1 }),
      fc.integer({ min: 1, max: 255 }),
      (at, change) => {
        const broken = bytes.slice();
        broken[at] = (broken[at] ?? 0) ^ change;
        const { crl } = readCrl(broken);
        if (crl !== undefined) expect(result(crl)).not.toBe('valid');
      },
    ),
    { numRuns: 200 },
  );
});

test('rejects a list with more entries than the limit, never reads half of it', () => {
  const revoked = [1, 2, 3].map((serial) => ({ serial, at: '2025-12-01T00:00:00Z' }));
  const bytes = crlOf({ ...base, revoked });
  expect(readCrl(bytes, 'x', 0, 3).crl?.revoked.size).toBe(3);
  const { crl, findings } = readCrl(bytes, 'x', 0, 2);
  expect(crl).toBeUndefined();
  expect(findings).toMatchObject([
    { code: 'document.x509.crl.unreadable', facts: { fault: 'size' } },
  ]);
});

test('whatever the bytes, no exception', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      readCrl(bytes);
    }),
  );
});
