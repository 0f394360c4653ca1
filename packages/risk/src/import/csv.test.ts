import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CsvReader, csvRecords } from './csv.ts';
import { CountReader, readCounts } from './index.ts';

const inPieces = (text: string, cuts: readonly number[]): string[] => {
  const places = [0, ...cuts.map((cut) => cut % (text.length + 1)), text.length].sort(
    (a, b) => a - b,
  );
  return places.slice(1).map((place, i) => text.slice(places[i], place));
};

test('however a text is cut into pieces, its records are those of the whole', () => {
  const unit = fc.constantFrom(...'ab,;"\t\r\n\uFEFF');
  fc.assert(
    fc.property(
      fc.string({ unit, maxLength: 60 }),
      fc.array(fc.nat(), { maxLength: 8 }),
      (text, cuts) => {
        const records: unknown[] = [];
        const reader = new CsvReader((record) => records.push(record));
        for (const piece of inPieces(text, cuts)) reader.push(piece);
        reader.end();
        expect(records).toEqual([...csvRecords(text)]);
      },
    ),
    { numRuns: 2000, examples: [['\uFEFF\uFEFF"', [1]]] },
  );
});

test('a table in pieces gives the series of the whole, and of many problems lists some and counts all', () => {
  const rows = Array.from(
    { length: 400 },
    (_, i) => `2026-${String((i % 12) + 1).padStart(2, '0')},${i},place ${(i / 12) | 0}`,
  );
  const text = `date,count,place\n${rows.join('\n')}\n`;
  const reader = new CountReader();
  for (const piece of inPieces(text, [7, 300, 301, 4000])) reader.push(piece);
  expect(reader.end()).toEqual(readCounts(text));
  const bad = readCounts(`date,count\n${'2026-13,x\n'.repeat(900)}`, { mostProblems: 5 });
  expect(bad.problems).toHaveLength(5);
  expect(bad.counts).toEqual({ 'risk.period.range': 900, 'risk.row.count-shape': 900 });
  expect(bad.series).toEqual([]);
});
