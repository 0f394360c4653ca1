import { expect, test } from 'vitest';
import { repositoryOf } from './repository.ts';
import { type Right, rights } from './rights.ts';

const open = (id: string): Right => ({
  id,
  title: id,
  state: 'open',
  owner: 'later',
  missing: 'everything',
});

const all = Array.from({ length: 77 }, (_, index) => open(`R${index + 1}`));

const held: Right = {
  id: 'R1',
  title: 'Purpose',
  state: 'held',
  owner: 'gate',
  tests: ['gate.test.ts'],
  mutant: { file: 'gate.ts', from: 'deny', to: 'allow', test: 'gate.test.ts' },
};

const found = (list: readonly Right[], files: Record<string, string> = {}) =>
  rights(repositoryOf({ 'docs/rights.json': JSON.stringify(list), ...files })).map(
    ({ text }) => text,
  );

const files = { 'gate.test.ts': "test('R1: x')", 'gate.ts': 'deny' };

test('a complete list without false claims passes', () => {
  expect(found([held, ...all.slice(1)], files)).toEqual([]);
});

test('a requirement that is missing or doubled is caught', () => {
  expect(found(all.slice(1))).toEqual(['R1 must stand here exactly once']);
  expect(found([...all, open('R7')])).toEqual(['R7 must stand here exactly once']);
});

test('held without a test that names it is caught', () => {
  const { tests: _, ...bare } = held;
  expect(found([bare, ...all.slice(1)], files)).toEqual(['R1: is held without a test']);
  expect(found([held, ...all.slice(1)], { ...files, 'gate.test.ts': "test('R17: x')" })).toEqual([
    'R1: gate.test.ts has no test that names it',
  ]);
});

test('a mutant that no longer finds its place is caught', () => {
  expect(found([held, ...all.slice(1)], { ...files, 'gate.ts': 'deny deny' })).toEqual([
    'R1: the mutant finds 2 places in gate.ts, not 1',
  ]);
});

test('what is open must say what is missing', () => {
  const { missing: _, ...silent } = open('R2');
  expect(found([open('R1'), silent, ...all.slice(2)])).toEqual([
    'R2: is not fully held: say what is missing',
  ]);
});
