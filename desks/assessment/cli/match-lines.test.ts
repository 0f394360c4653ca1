import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Line, Lines } from './match-lines.ts';

const read = (pieces: readonly Buffer[]): readonly Line[] => {
  const lines = new Lines();
  return [...pieces.flatMap((piece) => lines.push(piece)), ...lines.end()];
};

const cutAt = (bytes: Buffer, places: readonly number[]): readonly Buffer[] => {
  const ends = [
    ...new Set([0, ...places.map((place) => place % (bytes.length + 1)), bytes.length]),
  ];
  ends.sort((a, b) => a - b);
  return ends.slice(1).map((end, at) => bytes.subarray(ends[at], end));
};

test('the same lines however the bytes are cut into pieces', () => {
  const line = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('ბერიძე', '', 'x'.repeat(66_000)),
  );
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 8 }),
      fc.array(fc.nat({ max: 140_000 }), { maxLength: 6 }),
      fc.boolean(),
      (texts, places, broken) => {
        const whole = Buffer.from(texts.map((text) => text.replaceAll('\n', ' ')).join('\n'));
        if (broken && whole.length > 2) whole[Math.floor(whole.length / 2)] = 0xff;
        expect(read(cutAt(whole, places))).toEqual(read([whole]));
      },
    ),
    { numRuns: 60 },
  );
});

test('a line that is not UTF-8, one with nulls and one without end are one fault each, with their number', () => {
  const bytes = Buffer.concat([
    Buffer.from('\uFEFFid,name\r\na,'),
    Buffer.from([0xc9, 0x6c]),
    Buffer.from('\nb,\0\nc,ok\n'),
    Buffer.alloc(300_000, 'x'),
    Buffer.from('\nd,ok'),
  ]);
  const expected = [
    { number: 1, text: 'id,name' },
    { number: 2, fault: 'encoding' },
    { number: 3, fault: 'encoding' },
    { number: 4, text: 'c,ok' },
    { number: 5, fault: 'too-long' },
    { number: 6, text: 'd,ok' },
  ];
  expect(read([bytes])).toEqual(expected);
  expect(read(cutAt(bytes, [5, 11, 20, 70_000, 200_000]))).toEqual(expected);
});
