import { sorted } from '@platform/web/ui/sorting.ts';
import { describe, expect, test } from 'vitest';
import type { TravellerRow } from '../api/types.ts';
import { ageOf, filterRows, filterText, marksOf, nameOf, sortKeys } from './rows.ts';

const row = (change: Partial<TravellerRow> = {}): TravellerRow => ({
  id: 'a',
  surname: 'SAMPLETTI',
  given: 'NINO MARIAM',
  birthDate: '1990-05-06',
  sex: 'F',
  nationalities: ['QGE'],
  role: 'passenger',
  document: { type: 'P', issuer: 'QGE', number: '••••••799' },
  seat: '14C',
  unaccompaniedMinor: false,
  systems: ['api'],
  messages: 1,
  conflicts: 0,
  ...change,
});

describe('the filter', () => {
  const rows = [row(), row({ id: 'b', surname: 'SPECIMENIS', given: 'JĀNIS', seat: '2A' })];

  test.each([
    ['', ['a', 'b']],
    ['  ', ['a', 'b']],
    ['nino sam', ['a']],
    ['sam nino', ['a']],
    ['jānis', ['b']],
    ['14c', ['a']],
    ['799', ['a', 'b']],
    ['nobody', []],
  ])('%j finds %j', (words, ids) => {
    expect(filterRows(rows, words).map(({ id }) => id)).toEqual(ids);
  });

  test('R10: it looks only in what the row shows', () => {
    expect(filterText(row())).toContain('••••••799');
  });
});

test('a mononym is a whole name, and no name is shown as undefined', () => {
  const { given: _, ...mononym } = row();
  expect(nameOf(mononym)).toBe('SAMPLETTI');
  expect(nameOf({})).toBe('');
});

test('ages are counted on the day of the flight', () => {
  expect(ageOf('1990-05-06', '2026-05-05')).toBe(35);
  expect(ageOf('1990-05-06', '2026-05-06')).toBe(36);
  expect(ageOf('1925-01-12', '2026-11-25')).toBe(101);
  expect(ageOf(undefined, '2026-11-25')).toBeUndefined();
  expect(ageOf('1990', '2026-11-25')).toBeUndefined();
});

test('seats sort by row, then by letter', () => {
  const seats = ['14C', '2A', '14A', '101F'].map((seat) => row({ seat }));
  const key = sortKeys['seat'];
  if (key === undefined) throw new Error('no key');
  expect(
    sorted(seats, key, false, new Intl.Collator('en').compare).map(({ seat }) => seat),
  ).toEqual(['2A', '14A', '14C', '101F']);
});

test('what calls for a look is counted, each kind once', () => {
  const { document: _, ...bare } = row({
    conflicts: 3,
    unaccompaniedMinor: true,
    systems: ['pnr'],
  });
  expect(marksOf(bare)).toBe(4);
  expect(marksOf(row())).toBe(0);
});
