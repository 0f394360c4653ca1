import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeC40, encodeC40 } from './c40.ts';

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'));

describe('C40', () => {
  test.each([
    ['XK<CD', 'eb0466a9'], // Doc 9303-13, Appendix C.1
    ['XKCD', 'eb11fe45'], // Doc 9303-13, Appendix C.2
    ['VISA01', 'de515826'], // Doc 9303-13, 2.3.1
    ['BSI01', '62d719c9'], // BSI TR-03137-1, 3.2.3
    ['T2000AK47', 'cf3519af974c'], // BSI TR-03137-1, annex G
    ['D<<', '6abc'],
    ['UTO', 'd9c5'],
  ])('%s is %s', (text, hex) => {
    expect(Buffer.from(encodeC40(text) ?? []).toString('hex')).toBe(hex);
    expect(decodeC40(bytes(hex))).toEqual({ text: text.replaceAll('<', ' '), problemAt: -1 });
  });

  const letters = fc.string({ unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 <') });

  test('what it writes it reads', () => {
    fc.assert(
      fc.property(letters, (text) => {
        expect(decodeC40(encodeC40(text) ?? bytes('00'))).toEqual({
          text: text.replaceAll('<', ' '),
          problemAt: -1,
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('a text of a seal takes the least even number of bytes that is not less than its characters need', () => {
    fc.assert(
      fc.property(letters, (text) => {
        // Doc 9303-13, 2.6: two bytes for three characters.
        expect(encodeC40(text)?.length).toBe(2 * Math.ceil(text.length / 3));
      }),
    );
  });

  test('whatever bytes there are, it ends and says where', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (given) => {
        const { text, problemAt } = decodeC40(given);
        expect(problemAt).toBeGreaterThanOrEqual(-1);
        expect(problemAt).toBeLessThan(Math.max(given.length, 1));
        expect(text.length).toBeLessThanOrEqual((given.length / 2) * 3);
      }),
      { numRuns: 1000 },
    );
  });

  const triples = (a: number, b: number, c: number): string =>
    (1600 * a + 40 * b + c + 1).toString(16).padStart(4, '0');

  test.each([
    ['0000', 0],
    ['fb', 0],
    ['ffff', 0],
    ['d9c50000', 2],
    ['fe454545', 1],
  ])('%s has no meaning from byte %i on', (hex, problemAt) => {
    expect(decodeC40(bytes(hex)).problemAt).toBe(problemAt);
  });

  test('shifts of other writers are read', () => {
    // Shift 2 and 0 is the exclamation mark; shift 3 and 1 the small a (ISO/IEC 16022, table C.1).
    expect(decodeC40(bytes(triples(1, 0, 14)))).toEqual({ text: '!A', problemAt: -1 });
    expect(decodeC40(bytes(triples(14, 2, 1)))).toEqual({ text: 'Aa', problemAt: -1 });
    expect(decodeC40(bytes(triples(1, 39, 14))).problemAt).toBe(0);
  });

  test.each(['Ü', 'a', '!', 'A-B'])('%s is not a text of a seal', (text) => {
    expect(encodeC40(text)).toBeUndefined();
  });
});
