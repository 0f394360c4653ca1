import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entryId, freshDocument, gaps, largestList, others, syntheticList } from './list.ts';
import { queriesOf, travellersOf } from './travellers.ts';
import { csvLines, jsonLines } from './write.ts';

const list = syntheticList({ seed: 3001, size: 20_000 });
const entries = [...list.entries()];

test('as many entries as asked for, each the same when asked for alone', () => {
  expect(entries).toHaveLength(20_000);
  fc.assert(
    fc.property(fc.nat(19_999), (place) => {
      expect(list.entry(place)).toEqual(entries[place]);
      expect(list.entry(place).id).toBe(entryId(place));
    }),
  );
  expect(entryId(12)).toBe('E00000012');
});

test('a longer list of the seed begins with the shorter one', () => {
  const longer = syntheticList({ seed: 3001, size: 9_000_000 });
  expect([0, 19_999].map((place) => longer.entry(place))).toEqual([entries[0], entries[19_999]]);
  expect(longer.entry(8_999_999).id).toBe('E08999999');
});

test('sizes and places that do not exist are refused', () => {
  for (const size of [0, 1.5, -1, largestList + 1])
    expect(() => syntheticList({ seed: 1, size })).toThrow(RangeError);
  for (const place of [-1, 20_000, 0.5]) expect(() => list.entry(place)).toThrow(RangeError);
});

test('lists have the gaps that lists have', () => {
  const share = (when: (entry: (typeof entries)[number]) => boolean): number =>
    (entries.filter(when).length / entries.length) * 1000;
  const near = (seen: number, meant: number): boolean =>
    Math.abs(seen - meant) < 6 * Math.sqrt(meant / 20);
  expect(
    near(
      share(({ birthDates }) => birthDates.length === 0),
      gaps.noDate,
    ),
  ).toBe(true);
  expect(
    near(
      share(({ birthDates }) => birthDates[0]?.length === 4),
      gaps.yearOnly,
    ),
  ).toBe(true);
  expect(
    near(
      share(({ birthDates }) => birthDates[0]?.length === 7),
      gaps.yearMonth,
    ),
  ).toBe(true);
  expect(
    near(
      share(({ documents }) => documents.length === 0),
      gaps.noDocument,
    ),
  ).toBe(true);
});

test('a record has what a matcher may read, and nothing else', () => {
  for (const entry of entries.slice(0, 500)) {
    expect(Object.keys(entry).sort()).toEqual(['birthDates', 'documents', 'id', 'names', 'states']);
    expect(entry.names).toHaveLength(1);
    expect(entry.names[0]?.script).toBe('Latn');
    expect(entry.names[0]?.full).toMatch(/^[A-Z][A-Z '-]*[A-Z]$/);
  }
});

test('names in their own script where asked for, and nothing else changes', () => {
  const both = syntheticList({ seed: 3001, size: 3_000, nativeNames: 1000 });
  const scripts = new Set<string>();
  for (const [place, entry] of [...both.entries()].entries()) {
    const plain = entries[place];
    expect({ ...entry, names: entry.names.slice(0, 1) }).toEqual(plain);
    if (entry.names[1] !== undefined) scripts.add(entry.names[1].script);
  }
  expect([...scripts].sort()).toEqual(['Arab', 'Armn', 'Cyrl', 'Geor', 'Grek', 'Hebr']);
});

test('distinct: no two entries have the same words, in whatever order', () => {
  const distinct = syntheticList({ seed: 3001, size: 20_000, names: 'distinct' });
  const bags = new Set<string>();
  for (const { names } of distinct.entries())
    bags.add((names[0]?.full ?? '').split(/[ -]/).sort().join(' '));
  expect(bags.size).toBe(20_000);
  const usual = new Set(entries.map(({ names }) => names[0]?.full));
  expect(usual.size).toBeLessThan(20_000);
});

test('nobody else has a number or a document of the list', () => {
  expect(others).toBeGreaterThan(largestList);
  const numbers = new Set(
    entries.flatMap(({ documents }) => documents.map(({ number }) => number)),
  );
  for (let number = 0; number < 5_000; number++)
    expect(numbers.has(list.people.person(others + number).document.number)).toBe(false);
  const fresh = new Set(Array.from({ length: 5_000 }, (_, number) => freshDocument(3001, number)));
  expect(fresh.size).toBe(5_000);
});

const digest = (chunks: Iterable<string>): string => {
  const hash = createHash('sha256');
  for (const chunk of chunks) hash.update(chunk);
  return hash.digest('hex').slice(0, 32);
};

test('the bytes of this version: a change alters every measurement and must be in the manual', () => {
  const small = syntheticList({ seed: 3001, size: 4_000, nativeNames: 100 });
  const travellers = [...travellersOf(small, { count: 4_000, sought: 300 })];
  const queries = [...queriesOf(small, { perKind: 30, particulars: true })];
  expect({
    entries: digest(jsonLines(small.entries())),
    csv: digest(csvLines(small.entries())),
    travellers: digest(jsonLines(travellers.map(({ record }) => record))),
    truth: digest(jsonLines(travellers.map(({ truth }) => truth))),
    queries: digest(jsonLines(queries.flatMap(({ record, truth }) => [record, truth]))),
  }).toMatchInlineSnapshot(`
    {
      "csv": "70fa70c4bd5c7387a4bf1817763f92ad",
      "entries": "4a4151f3b1a6bea84175c0c5d0ea59ad",
      "queries": "132f5cb45392fc65a05ddcecac9e90f9",
      "travellers": "2e81831df4483f974f2df99db4a5a58c",
      "truth": "edabfe1bc0c827f62e77ba203fd780bb",
    }
  `);
});

test('chunks end with a line and together are all lines; CSV is quoted where it must be', () => {
  const chunks = [...jsonLines(list.entries())];
  expect(chunks.length).toBeGreaterThan(10);
  for (const chunk of chunks) expect(chunk.endsWith('\n')).toBe(true);
  const lines = chunks.join('').trimEnd().split('\n');
  expect(lines).toHaveLength(20_000);
  expect(JSON.parse(lines[77] ?? '')).toEqual(entries[77]);
  const odd = {
    id: 'E1',
    birthDates: ['1987'],
    states: ['UTO'],
    documents: [{ kind: 'P', number: 'L1', issuer: 'UTO' }],
    names: [{ primary: 'A', secondary: '', full: 'A, "B"', script: 'Latn' }],
  } as const;
  expect([...csvLines([odd])].join('')).toBe(
    'id,name,birthDate,nationality,document\nE1,"A, ""B""",1987,UTO,L1\n',
  );
});
