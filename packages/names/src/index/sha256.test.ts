import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from './sha256.ts';
import { readUtf8, writeUtf8 } from './utf8.ts';

const hex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

test('SHA-256: the examples of FIPS 180-4', () => {
  const text = (value: string) => Uint8Array.from([...value].map((c) => c.charCodeAt(0)));
  expect(hex(sha256(text('abc')))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
  expect(hex(sha256(text('')))).toBe(
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  );
});

test('SHA-256: as Node has it, for any length', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(hex(sha256(bytes))).toBe(createHash('sha256').update(bytes).digest('hex'));
    }),
  );
});

test('UTF-8 there and back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const room = new Uint8Array(text.length * 3);
      const size = writeUtf8(text, room, 0);
      expect(readUtf8(room, 0, size)).toBe(text);
    }),
  );
});
