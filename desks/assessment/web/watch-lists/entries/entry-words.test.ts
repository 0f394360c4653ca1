import { expect, test } from 'vitest';
import type { ListEntry } from '../../../api/watch-lists/types.ts';
import { birthDateText, entryName, entryValue } from './entry-words.ts';

const base = {
  id: 'W-1',
  reference: 'W-1',
  ground: 'national-warrant',
  instruction: 'call-police',
} as const;
const person: ListEntry = {
  ...base,
  kind: 'person',
  names: [
    { full: 'Tamar Kvirkvelia', kind: 'primary', script: 'latin' },
    { full: 'თამარ კვირკველია', kind: 'alias', script: 'georgian' },
  ],
  birthDates: [{ date: '1974-05-31' }, { date: '1970', until: '1975' }],
  documents: [{ number: 'QA1234567', kind: 'passport', issuer: 'QMA' }],
  nationalities: ['QMA', 'QMB'],
  places: [],
};

test('an entry is told by its name, its number or its registration', () => {
  expect(entryName(person)).toBe('Tamar Kvirkvelia');
  expect(entryName({ ...person, names: [] })).toBe('QA1234567');
  const document = { number: 'QC55501', kind: 'passport' } as const;
  expect(entryName({ ...base, kind: 'document', document })).toBe('QC55501');
  expect(
    entryName({ ...base, kind: 'object', object: 'vehicle', registrations: [], label: 'Van' }),
  ).toBe('Van');
});

test('every member that can differ has a text, an empty value has no text', () => {
  expect(entryValue(person, 'names')).toBe('Tamar Kvirkvelia; თამარ კვირკველია');
  expect(entryValue(person, 'birthDates')).toBe('1974-05-31; 1970–1975');
  expect(entryValue(person, 'documents')).toBe('QA1234567 QMA');
  expect(entryValue(person, 'nationalities')).toBe('QMA; QMB');
  expect(entryValue(person, 'places')).toBeUndefined();
  expect(entryValue(person, 'expires')).toBeUndefined();
});

test('what a source knows of a birth is not made more exact', () => {
  expect(birthDateText({ date: '1974', approximate: true })).toBe('~1974');
});
