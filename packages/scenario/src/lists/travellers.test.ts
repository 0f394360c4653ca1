import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { corruptions } from './corruption/kinds.ts';
import { syntheticList } from './list.ts';
import type { MatchRecord } from './record.ts';
import { developmentSeeds, finalSeeds } from './seeds.ts';
import { dateSlips, documentSlips } from './slips.ts';
import { queriesOf, type SyntheticTraveller, travellersOf } from './travellers.ts';
import { decoyShares, expectation } from './truth.ts';

const list = syntheticList({ seed: 4001, size: 30_000 });
const travellers = [...travellersOf(list, { count: 30_000, sought: 100 })];
const sought = travellers.filter(({ truth }) => truth.entry !== null);

const entryOf = ({ truth }: SyntheticTraveller): MatchRecord =>
  list.entry(Number((truth.entry ?? truth.near ?? '').slice(1)));
const person = ({ truth }: SyntheticTraveller): ReturnType<typeof list.person> =>
  list.person(Number((truth.entry ?? truth.near ?? '').slice(1)));

test('one in ten is sought where that is asked for, and all twelve ways come', () => {
  expect(sought.length).toBeGreaterThan(2_700);
  expect(sought.length).toBeLessThan(3_300);
  expect(new Set(sought.map(({ truth }) => truth.corruption)).size).toBe(12);
  expect(
    [...travellersOf(list, { count: 500, sought: 0 })].every(({ truth }) => truth.entry === null),
  ).toBe(true);
  expect(
    [...travellersOf(list, { count: 50, sought: 1000 })].every(({ truth }) => truth.entry !== null),
  ).toBe(true);
});

test('rejects invalid counts', () => {
  for (const count of [-1, 0.5, 2_000_000_000])
    expect(() => [...travellersOf(list, { count })]).toThrow(RangeError);
});

test('the truth is kept: the record shows what the truth says of the entry', () => {
  for (const one of sought) {
    const { record, truth } = one;
    const { name, birthDate, document } = person(one);
    expect(record.id).toBe(truth.traveller);
    expect(truth.decoy).toBeNull();
    expect(record.birthDates.includes(birthDate)).toBe(truth.dateSlip === 'none');
    expect(record.documents[0]?.number === document.number).toBe(truth.documentSlip === 'none');
    const passport = entryOf(one).names[0]?.full;
    if (truth.corruption === 'exact') expect(record.names[0]?.full).toBe(passport);
    else
      expect([record.names[0]?.full, record.names[0]?.primary]).not.toEqual([
        passport,
        name.primary.map(({ latin }) => latin).join(' '),
      ]);
  }
});

test('a record tells nothing of the truth: ids are in the order of travelling, members are the record’s', () => {
  for (const [number, { record }] of travellers.entries()) {
    expect(record.id).toBe(`T${String(number).padStart(8, '0')}`);
    expect(Object.keys(record)).toEqual(['id', 'names', 'birthDates', 'documents', 'states']);
  }
});

test('decoys are other people: none has the document, and each differs where its kind says', () => {
  const kinds = new Set<string>();
  for (const one of travellers.filter(({ truth }) => truth.near !== null)) {
    const { record, truth } = one;
    const entry = person(one);
    const passport = entryOf(one).names[0];
    kinds.add(truth.decoy ?? '');
    expect(truth.entry).toBeNull();
    expect(truth.expected).toBeNull();
    expect(record.documents[0]?.number).not.toBe(entry.document.number);
    const born = record.birthDates[0];
    if (truth.decoy === 'twin') expect(born).toBe(entry.birthDate);
    else expect(born).not.toBe(entry.birthDate);
    if (truth.decoy === 'namesake' || truth.decoy === 'generation')
      expect(record.names[0]).toEqual(passport);
    if (truth.decoy === 'twin' || truth.decoy === 'sibling' || truth.decoy === 'near-name')
      expect(record.names[0]?.full).not.toBe(passport?.full);
    if ((truth.decoy === 'twin' || truth.decoy === 'sibling') && entry.name.secondary.length > 0)
      expect(record.names[0]?.primary).toBe(passport?.primary);
  }
  expect([...kinds].sort()).toEqual([
    'counterpart',
    'generation',
    'namesake',
    'near-name',
    'sibling',
    'twin',
  ]);
});

test('near names are near: mostly the first letters and the length agree', () => {
  const near = travellers.filter(({ truth }) => truth.decoy === 'near-name');
  const close = near.filter((one) => {
    const [a = '', b = ''] = [one.record.names[0]?.full, entryOf(one).names[0]?.full];
    return Math.abs(a.length - b.length) <= 3;
  });
  expect(near.length).toBeGreaterThan(500);
  expect(close.length / near.length).toBeGreaterThan(0.85);
});

test('namesakes and counterparts are born in another year and month', () => {
  for (const one of travellers.filter(({ truth }) =>
    /namesake|counterpart|near-name/.test(truth.decoy ?? ''),
  )) {
    const [born = ''] = one.record.birthDates;
    expect(born.slice(0, 4)).not.toBe(person(one).birthDate.slice(0, 4));
    expect(born.slice(5, 7)).not.toBe(person(one).birthDate.slice(5, 7));
  }
});

test('by what a pair is expected to be found', () => {
  expect(expectation(0, 'absent', 'none')).toBe('document');
  expect(expectation(2, 'absent', 'absent')).toBe('name');
  expect(expectation(1, 'none', 'other-document')).toBe('name-and-date');
  expect(expectation(1, 'day-month-swap', null)).toBe('name-and-date');
  expect(expectation(1, 'year-only', 'one-digit')).toBeNull();
  expect(expectation(1, null, null)).toBeNull();
  expect(expectation(0, 'none', 'other-document')).toBeNull();
});

test('a match is never expected on data that the list lacks', () => {
  for (const one of sought) {
    const { birthDates, documents } = entryOf(one);
    if (documents.length === 0) expect(one.truth.expected).not.toBe('document');
    if (birthDates[0]?.length !== 10) expect(one.truth.expected).not.toBe('name-and-date');
  }
});

test('1,200 queries, a hundred of each kind, with a name and nothing else unless asked for', () => {
  const queries = [...queriesOf(list)];
  expect(queries).toHaveLength(1_200);
  for (const [at, { record, truth }] of queries.entries()) {
    expect(truth.corruption).toBe(corruptions[Math.floor(at / 100)]?.code);
    expect(truth.entry).not.toBeNull();
    expect([record.birthDates, record.documents, record.states]).toEqual([[], [], []]);
  }
  expect(new Set(queries.map(({ record }) => record.id)).size).toBe(1_200);
  const native = [...queriesOf(list, { kinds: ['native'], perKind: 20, particulars: true })];
  expect(native).toHaveLength(20);
  expect(native.every(({ record }) => record.states.length === 1)).toBe(true);
  const names = (all: readonly SyntheticTraveller[]): readonly unknown[] =>
    all.map(({ record }) => record.names);
  expect(names(native)).toEqual(
    names(queries.filter(({ truth }) => truth.corruption === 'native').slice(0, 20)),
  );
});

test('a list that has no name of a kind says so', () => {
  const one = syntheticList({ seed: 4001, size: 1 });
  expect(() => [...queriesOf(one, { kinds: ['truncated'] })]).toThrow(/truncated/);
});

test('the manual names every kind, slip, decoy, seed and number', () => {
  const manual = readFileSync(
    new URL('../../../../docs/reference/lists.md', import.meta.url),
    'utf8',
  );
  const shares = { ...dateSlips, ...documentSlips, ...decoyShares };
  for (const code of [...corruptions.map((kind) => kind.code), ...Object.keys(shares)])
    expect(manual, code).toContain(`\`${code}\``);
  for (const { code, standsFor, parameters } of corruptions) {
    expect(manual, code).toContain(standsFor);
    for (const [name, value] of Object.entries(parameters))
      expect(manual, name).toContain(`${name} ${value}`);
  }
  for (const [name, share] of Object.entries(shares))
    expect(manual, name).toMatch(
      new RegExp(`\`${name}\` \\| [^\\n]*\\b${share}\\b|\`${name}\` ${share}`),
    );
  for (const seed of [...developmentSeeds, ...finalSeeds]) expect(manual).toContain(String(seed));
});
