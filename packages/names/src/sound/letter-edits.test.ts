import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letterEdits } from './letter-edits.ts';

const codes = (text: string): Uint16Array =>
  Uint16Array.from(text, (letter) => letter.charCodeAt(0));
const edits = (a: string, b: string, most: number): number =>
  letterEdits(codes(a), 0, a.length, codes(b), 0, b.length, most);

test.each([
  ['VALDS', 'VALDIS', 1],
  ['PERETA', 'PERETZ', 1],
  ['OKUSAHVILI', 'OKRUASHVILI', 2],
  ['MARYMA', 'MARYAM', 1],
  ['GIORGI', 'GIORGI', 0],
  ['NODAR', 'GURAM', 4],
])('%s and %s', (a, b, expected) => {
  expect(edits(a, b, 2)).toBe(expected);
});

/** The definition, by recursion: optimal string alignment. */
const byDefinition = (a: string, b: string): number => {
  if (a === '' || b === '') return a.length + b.length;
  const [x, y] = [a.at(-1), b.at(-1)];
  const ways = [
    byDefinition(a.slice(0, -1), b.slice(0, -1)) + (x === y ? 0 : 1),
    byDefinition(a.slice(0, -1), b) + 1,
    byDefinition(a, b.slice(0, -1)) + 1,
  ];
  if (a.length > 1 && b.length > 1 && x === b.at(-2) && y === a.at(-2) && x !== y)
    ways.push(byDefinition(a.slice(0, -2), b.slice(0, -2)) + 1);
  return Math.min(...ways);
};

test('what the definition gives, or more than was asked about', () => {
  const word = fc.string({ unit: fc.constantFrom('A', 'B', 'C'), maxLength: 6 });
  fc.assert(
    fc.property(word, word, fc.constantFrom(1, 2), (a, b, most) => {
      const expected = byDefinition(a, b);
      const found = edits(a, b, most);
      if (expected <= most) expect(found).toBe(expected);
      else expect(found).toBeGreaterThan(most);
      expect(edits(b, a, most) > most).toBe(found > most);
    }),
  );
});
