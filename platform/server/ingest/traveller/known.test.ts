import type { TravellerRecord } from '@amirani/messages';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conflictsOf, joinKnown, type Known, keyOf, knownOf } from './known.ts';
import { statementsOf } from './statements.ts';

const record = (fields: Partial<TravellerRecord>): TravellerRecord => ({
  role: 'passenger',
  source: {},
  ...fields,
});
const conflicts = (...records: Partial<TravellerRecord>[]) => [
  ...conflictsOf(records.map((one) => knownOf(record(one))).reduce<Known>(joinKnown, {})),
];

test('other values of one field are a conflict; spelling, silence and more of a list are not', () => {
  expect(conflicts({ surname: 'MÜLLER' }, { surname: 'MUELLER' }, {})).toEqual([]);
  expect(conflicts({ given: 'ANNA' }, { given: 'ANNA MARIA' })).toEqual([]);
  expect(conflicts({ given: 'ANNA' }, { given: 'MARIA' })).toEqual(['given#']);
  expect(conflicts({ sex: 'M' }, { sex: 'F' }, { sex: 'M' })).toEqual(['sex#']);
  expect(conflicts({ nationalities: ['QVR', 'QPL'] }, { nationalities: ['QPL', 'QVR'] })).toEqual(
    [],
  );
  expect(conflicts({ nationalities: ['QVR', 'QPL'] }, { nationalities: ['QVR'] })).toEqual([
    'nationalities',
  ]);
  const passport = { type: 'P', number: 'QV1', issuer: 'QVR' };
  const visa = { type: 'V', number: 'QP9', issuer: 'QPR' };
  expect(conflicts({ documents: [passport] }, { documents: [passport, visa] })).toEqual([]);
  expect(
    conflicts({ documents: [passport] }, { documents: [{ ...passport, issuer: 'QPL' }] }),
  ).toEqual(['documents.issuer#QV1']);
  expect(conflicts({ seats: [{ seat: '1A' }] }, { seats: [{ seat: '2A' }] })).toEqual([
    'seats.seat#-',
  ]);
});

test('what is known only grows, and does not depend on the order of messages', () => {
  const some = fc.array(
    fc.record(
      {
        surname: fc.constantFrom('A', 'B'),
        sex: fc.constantFrom('M', 'F'),
        nationalities: fc.constantFrom(['QVR'], ['QPL', 'QVR']),
      },
      { requiredKeys: [] },
    ),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(some, (list) => {
      const sorted = (known: Known) =>
        Object.fromEntries(Object.entries(known).map(([key, values]) => [key, [...values].sort()]));
      const all = list.map((one) => knownOf(record(one)));
      const there = all.reduce<Known>(joinKnown, {});
      expect(sorted(all.toReversed().reduce<Known>(joinKnown, {}))).toEqual(sorted(there));
      for (const one of all)
        for (const [key, values] of Object.entries(one))
          expect(there[key]).toEqual(expect.arrayContaining([...values]));
    }),
  );
});

test('what is known has a key for every exclusive statement, and no other', () => {
  const full = record({
    surname: 'A',
    given: 'B',
    birthDate: '1990-01-01' as never,
    sex: 'F',
    birthPlace: 'QVR',
    residence: 'QVR',
    title: 'MS',
    documents: [
      { type: 'P', number: 'QV1', issuer: 'QVR', expiry: '2031-01-01' as never },
      { type: 'V' },
    ],
    seats: [{ seat: '1A', from: 'QVT', to: 'QPR' }, { seat: '9C' }],
    bags: [{ pieces: 1 }],
  });
  const stated = statementsOf(full).filter(({ exclusive }) => exclusive);
  expect(Object.keys(knownOf(full)).sort()).toEqual(stated.map(keyOf).sort());
});

test('R10: numbers, contacts and payments are bulk; names and dates are not', () => {
  const statements = statementsOf(
    record({
      surname: 'A',
      documents: [{ type: 'P', number: 'QV1', issuer: 'QVR' }],
      contacts: [{ kind: 'phone', value: '+995' }],
      frequentFlyer: [{ carrier: 'ZZ', number: '1' }],
    }),
  );
  expect(statements.filter(({ bulk }) => bulk).map(({ field }) => field)).toEqual([
    'documents.number',
    'contacts.value',
    'frequentFlyer.number',
  ]);
  expect(statements.find(({ field }) => field === 'documents.issuer')?.path).toBe(
    'documents.0.issuer',
  );
});
