import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  fromBase64,
  fromBase64url,
  fromCanonicalBase64,
  fromLooseBase64,
  toBase64,
  toBase64url,
} from './base64.ts';

// RFC 4648, 10.
test.each([
  ['', ''],
  ['f', 'Zg=='],
  ['fo', 'Zm8='],
  ['foo', 'Zm9v'],
  ['foob', 'Zm9vYg=='],
  ['fooba', 'Zm9vYmE='],
  ['foobar', 'Zm9vYmFy'],
])('the vector %j of RFC 4648', (plain, text) => {
  const bytes = new TextEncoder().encode(plain);
  expect(toBase64(bytes)).toBe(text);
  expect(fromBase64(text)).toEqual(bytes);
  expect(fromCanonicalBase64(text)).toEqual(bytes);
});

test('Node writes and reads the same', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const [plain, url] = [toBase64(bytes), toBase64url(bytes)];
      expect(plain).toBe(Buffer.from(bytes).toString('base64'));
      expect(url).toBe(Buffer.from(bytes).toString('base64url'));
      for (const read of [
        fromBase64(`${plain}\n`),
        fromCanonicalBase64(plain),
        fromLooseBase64(url),
        fromLooseBase64(plain),
        fromBase64url(url),
      ])
        expect(read).toEqual(Uint8Array.from(bytes));
    }),
  );
});

test('any text is decoded or rejected', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z0-9+/_=-]{0,12}$/), (text) => {
      const bytes = fromCanonicalBase64(text);
      if (bytes !== undefined) expect(toBase64(bytes)).toBe(text);
      const url = fromBase64url(text);
      if (url !== undefined) expect(toBase64url(url)).toBe(text);
    }),
  );
  for (const text of [
    'A',
    'Zg',
    'Zg=',
    'Z=g=',
    'Zg===',
    '====',
    'Zm9v!mFy',
    'Zm 9v',
    'Zm9vგ',
    '\u0100AAA',
  ])
    expect(fromBase64(text)).toBeUndefined();
  // The last four bits belong to no byte.
  expect(fromBase64('Zh==')).toEqual(Uint8Array.of(102));
  expect(fromCanonicalBase64('Zh==')).toBeUndefined();
  expect(fromLooseBase64('Zh')).toEqual(Uint8Array.of(102));
  expect(fromBase64url('Zh')).toBeUndefined();
  expect(fromLooseBase64('Z')).toBeUndefined();
});
