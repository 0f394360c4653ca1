import fc from 'fast-check';
import { zlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { nodeCrypto, runNow } from '../crypto/node.ts';
import { certificateOf, extension, newKey } from '../test/pki.ts';
import { barcodeOf, base32, c40 } from '../test/seals.ts';
import { fromBase32 } from './base32.ts';
import { readSeal } from './read.ts';
import { decodeMaskedDate } from './vds-date.ts';
import { verifySeal } from './verify.ts';

const key = newKey();
const certificate = certificateOf({
  subject: [
    ['C', 'UT'],
    ['CN', 'TS'],
  ],
  key,
  extensions: [extension.keyUsage(0)],
});
const TD3 = `P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<
L898902C36UTO7408122F1204159ZE184226B<<<<<10`;
const messages: readonly (readonly [number, Uint8Array])[] = [
  [0x08, c40(TD3.replace('\n', ''))],
  [0x85, c40('L898902C3')],
];
const codes = (text: string): readonly string[] =>
  readSeal(text).findings.map(({ code }) => code.replace('document.seal.', ''));

/** RFC 4648, 10. */
const BASE32 = [
  ['', ''],
  ['f', 'MY======'],
  ['fo', 'MZXQ===='],
  ['foo', 'MZXW6==='],
  ['foob', 'MZXW6YQ='],
  ['fooba', 'MZXW6YTB'],
  ['foobar', 'MZXW6YTBOI======'],
] as const;

describe('Base32', () => {
  test.each(BASE32)('%j is %j', (text, encoded) => {
    expect(new TextDecoder().decode(fromBase32(encoded))).toBe(text);
    expect(new TextDecoder().decode(fromBase32(encoded.replaceAll('=', '')))).toBe(text);
  });

  test('decodes any bytes, and rejects other texts', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        expect(fromBase32(base32(bytes))).toEqual(bytes);
      }),
    );
    for (const none of ['m', '1', 'MZ=XQ', 'ÄÄ']) expect(fromBase32(none)).toBeUndefined();
  });
});

describe('a barcode of the data structure', () => {
  test.each([false, true])('is read and verified (zipped: %s)', (zipped) => {
    const seal = readSeal(barcodeOf({ messages, key, certificate, zipped }));
    expect(seal).toMatchObject({
      kind: 'IDB',
      header: { issuingState: 'UTO', signedOn: '2026-03-02' },
      complete: true,
      signature: { hash: 'SHA-256' },
    });
    expect(seal.feature('mrz')?.value).toBe(TD3);
    expect(seal.feature('documentNumber')?.value).toBe('L898902C3');
    expect(seal.findings.map(({ code }) => code)).toEqual(['document.seal.barcode.draft']);
    const signers = [
      {
        name: 'another',
        bytes: certificateOf({ subject: [['C', 'UT']], key: newKey(), extensions: [] }),
      },
      { name: 'signer', bytes: certificate },
    ];
    const trust = { signers, at: '2026-11-26T06:00:00Z' };
    const { checks, signer } = runNow(verifySeal(seal, trust), nodeCrypto);
    expect(checks.map(({ name, result }) => [name, result])).toEqual([
      ['seal.readability', 'successful'],
      ['seal.signature', 'successful'],
      ['seal.signer-validity', 'successful'],
      ['seal.chain', 'successful'],
      ['seal.country', 'successful'],
    ]);
    expect([...(signer?.raw ?? [])]).toEqual([...certificate]);
  });

  test('one that says it is not signed is undetermined, one that is not what it says is failed', () => {
    const unsigned = barcodeOf({ messages });
    expect(codes(unsigned)).toEqual(['barcode.draft', 'signature.unsigned']);
    const { checks } = runNow(
      verifySeal(readSeal(unsigned), { at: '2026-11-26T06:00:00Z' }),
      nodeCrypto,
    );
    expect(checks.find(({ name }) => name === 'seal.signature')?.result).toBe('undetermined');
  });

  test('a visa in it has its features behind it', () => {
    const visa = Uint8Array.of(3, 1, 2);
    const seal = readSeal(barcodeOf({ messages: [[1, visa]], key, certificate }));
    expect(seal.features.map(({ name, value }) => [name, value])).toEqual([
      ['visa', '030102'],
      ['numberOfEntries', 2],
    ]);
  });

  test('dates of which digits are not known', () => {
    expect(decodeMaskedDate(Uint8Array.of(0, 0x31, 0x9e, 0xf5))).toBe('1957-03-25');
    // Month and day hidden: the four first of the eight digits.
    expect(decodeMaskedDate(Uint8Array.of(0xf0, 0x00, 0x07, 0xac))).toBe('1964-XX-XX');
    expect(decodeMaskedDate(Uint8Array.of(0, 0xff, 0xff, 0xff))).toBeUndefined();
    expect(decodeMaskedDate(Uint8Array.of(0, 0))).toBeUndefined();
  });

  const payload = (bytes: readonly number[]): string => base32(Uint8Array.from(bytes));
  test.each<[string, string, readonly string[]]>([
    ['has another flag', 'RDB1EAAAA', ['barcode.flag']],
    ['is no Base32', 'RDB1A!!!!', ['barcode.base32']],
    ['cannot be unzipped', `RDB1C${payload([1, 2, 3, 4])}`, ['barcode.zip']],
    ['is empty', 'RDB1A', ['barcode.draft', 'header.truncated']],
    [
      'has no message',
      `RDB1A${base32(c40('UTO'))}`,
      ['barcode.draft', 'barcode.object', 'signature.unsigned'],
    ],
    [
      'has an object twice',
      `RDB1A${payload([0xd9, 0xc5, 0x61, 0, 0x61, 0])}`,
      ['barcode.draft', 'barcode.object', 'signature.unsigned'],
    ],
    [
      'ends in an object',
      `RDB1A${payload([0xd9, 0xc5, 0x61, 9, 1])}`,
      ['barcode.draft', 'feature.truncated', 'barcode.object', 'signature.unsigned'],
    ],
    [
      'ends in a message',
      `RDB1A${payload([0xd9, 0xc5, 0x61, 2, 1, 9])}`,
      ['barcode.draft', 'signature.unsigned', 'feature.truncated'],
    ],
  ])('that it %s is said', (_, text, expected) => {
    expect(codes(text).toSorted()).toEqual(expected.toSorted());
  });

  test('a bomb is not unpacked', () => {
    const bomb = base32(zlibSync(new Uint8Array(20_000_000)));
    const began = performance.now();
    expect(codes(`RDB1C${bomb}`)).toEqual(['barcode.zip']);
    expect(performance.now() - began).toBeLessThan(1000);
  });

  test('whatever bytes there are, nothing throws', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('A', 'B', 'C', 'D'),
        fc.uint8Array({ maxLength: 80 }),
        (flag, bytes) => {
          const zipped = flag > 'B' ? zlibSync(bytes) : bytes;
          const { findings, bytes: read } = readSeal(`RDB1${flag}${base32(zipped)}`);
          expect(findings.length).toBeGreaterThan(0);
          for (const { offset, length } of findings.flatMap(({ places }) => places))
            expect(offset + length).toBeLessThanOrEqual(
              Math.max(read.length, 5 + 2 * bytes.length),
            );
        },
      ),
      { numRuns: 1000 },
    );
  });
});
