import type { CivilDate } from '@amirani/core';
import { expect, test } from 'vitest';
import { checkEntry, checkWatchList } from './check-list.ts';
import { type Ground, groundRules, grounds } from './grounds.ts';
import { countsOn, type WatchList } from './model.ts';

const day = (text: string): CivilDate => text as CivilDate;
const warrants: WatchList = {
  id: 'national-warrants',
  title: 'Persons wanted by warrant',
  owner: 'nino',
  source: 'Prosecution service of QMA',
  category: 'sought',
  ground: 'national-warrant',
  purposes: ['border-check', 'pnr-assessment'],
  offences: ['murder', 'narcotics'],
  validFrom: day('2026-01-01'),
  validUntil: day('2027-01-01'),
};
const codes = (change: Partial<WatchList>): readonly string[] =>
  checkWatchList({ ...warrants, ...change }).map(({ code }) =>
    code.replace('watch-list.list.', ''),
  );

test('R22: a list is of persons and objects sought or under alert, as its ground says', () => {
  expect(codes({})).toEqual([]);
  expect(codes({ category: 'alert' })).toEqual(['category']);
  expect(codes({ category: 'frequent-flyers' as 'alert' })).toEqual(['category']);
  expect(codes({ ground: 'nationality' as Ground })).toEqual(['ground']);
});

test('R3: care of persons, immigration and unnamed crime are no purpose of PNR', () => {
  for (const ground of [
    'missing',
    'refusal-of-entry',
    'return',
    'travel-ban',
    'exit-ban',
    'judicial-procedure',
  ] as const) {
    const { category } = groundRules[ground];
    expect(codes({ ground, category }), ground).toEqual(['purpose-not-allowed']);
    expect(codes({ ground, category, purposes: ['border-check'], offences: [] }), ground).toEqual(
      [],
    );
  }
  expect(codes({ offences: [] })).toEqual(['offence']);
  expect(codes({ offences: ['theft' as 'murder'] })).toEqual(['offence']);
  expect(codes({ purposes: [] })).toEqual(['purpose']);
});

test('whose it is, from where and until when', () => {
  expect(codes({ id: 'Not An Id' })).toEqual(['id']);
  expect(codes({ title: ' ', owner: '', source: 'x' })).toEqual(['title', 'owner', 'source']);
  expect(codes({ validUntil: day('2025-12-31') })).toEqual(['term']);
  expect(codes({ validUntil: day('2026-02-30') })).toEqual(['term']);
  expect(codes({ validUntil: day('2032-01-01') })).toEqual(['term-long']);
});

test('a list accepts an entry only if its ground allows all uses of the list', () => {
  for (const ground of grounds) {
    const { about, category, purposes, instruction } = groundRules[ground];
    for (const kind of ['person', 'document', 'object'] as const) {
      const fault = checkEntry({ kind, ground, instruction }, warrants);
      const expected = !about.includes(kind)
        ? 'watch-list.value.ground-about'
        : category === 'sought' && purposes.length === 2
          ? undefined
          : 'watch-list.value.ground-purpose';
      expect(fault, `${ground} ${kind}`).toBe(expected);
    }
  }
});

test('an entry counts from its first to its last day', () => {
  const term = { validFrom: day('2026-03-01'), expires: day('2026-03-31') };
  const counts = ['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'].map((on) =>
    countsOn(term, day(on)),
  );
  expect(counts).toEqual([false, true, true, false]);
  expect(countsOn({}, day('2026-03-01'))).toBe(true);
});
