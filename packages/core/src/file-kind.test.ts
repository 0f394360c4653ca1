import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileKind } from './file-kind.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('tells pictures, archives and documents by their first bytes', () => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
  expect(fileKind(png)).toEqual({ kind: 'picture', format: 'PNG' });
  expect(fileKind(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))?.format).toBe('JPEG');
  expect(fileKind(bytes('%PDF-1.7\n'))?.kind).toBe('pdf');
  expect(fileKind(new Uint8Array([0x50, 0x4b, 3, 4, 20]))?.kind).toBe('zip');
  expect(fileKind(new Uint8Array())?.kind).toBe('empty');
});

test('a text in any encoding has no file kind', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: fc.constantFrom(...'abcÀé ,;\n\tდЖ') }), (text) => {
      expect(fileKind(bytes(text))).toBeUndefined();
      const wide = new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer);
      expect(fileKind(new Uint8Array([0xff, 0xfe, ...wide]))).toBeUndefined();
    }),
  );
  expect(fileKind(bytes("\u0001QU TBSGOXH\r\n\u0002UNA:+.? 'UNB+UNOA:4\u0003"))).toBeUndefined();
  expect(fileKind(bytes('UNB\u001dUNOB\u001f4\u001dX\u001c'))).toBeUndefined();
  expect(fileKind(new Uint8Array([0x6e, 0, 0x61, 0, 0x6d, 0, 0x65, 0]))).toBeUndefined();
  expect(fileKind(new Uint8Array([0xe1, 0xe2, 0x2c, 0xcf, 0x0a]))).toBeUndefined();
});

// Mutant: with MOST_CONTROLS at 1 and the test of NULs gone, this passes random bytes as a text.
test('bytes at random are binary', () => {
  let state = 7;
  const random = Uint8Array.from({ length: 5000 }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  });
  expect(fileKind(random)?.kind).toBe('binary');
  expect(fileKind(random.filter((byte) => byte > 0))?.kind).toBe('binary');
});
