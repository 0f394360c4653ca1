import { daysBetween } from '@amirani/core';
import type { TravellerRecord } from '@amirani/messages';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { freeSeatAmong, inventIdentity, inventRecord, isPattern } from './invent.ts';
import { wantedAmong } from './plant.ts';

const day = '2026-11-20' as never;
const passenger = (surname: string, given: string, more: object = {}): TravellerRecord => ({
  ...{ surname, given, birthDate: '1990-05-06' as never, sex: 'F', role: 'passenger' },
  documents: [{ type: 'P', number: 'QV1234567', issuer: 'QVR', expiry: '2031-01-01' as never }],
  ...{ nationalities: ['QVR'], booking: 'AAA111', uniqueReference: 'U1', source: {} },
  ...more,
});
const one = passenger('TSERELI', 'NINO', {
  contacts: [{ kind: 'phone', value: '+99555500' }],
  frequentFlyer: [{ carrier: 'ZZ', number: '123' }],
  bags: [{ pieces: 2, tag: '0123456789' }],
  tickets: [{ number: '9990000000001' }],
  seats: [{ seat: '12A' }],
});
const other = passenger('VARDIANI', 'MAKA');

test('one in 20,000 is wanted, one at least from 1,000 on, none below', () => {
  expect([0, 999, 1_000, 19_999, 40_000, 400_000].map(wantedAmong)).toEqual([0, 0, 1, 1, 2, 20]);
});

test('only an adult passenger with name, date of birth and document is a pattern', () => {
  expect(isPattern(one, day)).toBe(true);
  for (const change of [
    { role: 'crew' },
    { age: 'child' },
    { birthDate: '2010-01-01' },
    { documents: [] },
    { surname: undefined },
  ])
    expect(isPattern({ ...one, ...change } as TravellerRecord, day), JSON.stringify(change)).toBe(
      false,
    );
});

test('what is invented has the fields of its pattern and nothing that leads to a real person', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1e6), { minLength: 60, maxLength: 60 }), (numbers) => {
      let at = 0;
      const draw = (below: number): number => (numbers[at++ % numbers.length] ?? 0) % below;
      if (!isPattern(one, day) || !isPattern(other, day)) throw new Error('no pattern');
      const who = inventIdentity(one, other, day, draw);
      expect([who.surname, who.given]).toEqual(['TSERELI', 'MAKA']);
      expect(who.document.number).toMatch(/^QV\d{7}$/);
      expect(who.birthDate).not.toBe(one.birthDate);
      expect(daysBetween(who.birthDate, day)).toBeGreaterThan(18 * 365);
      const record = inventRecord(one, who, '14C', draw);
      const left = { ...one, contacts: undefined, frequentFlyer: undefined, source: undefined };
      expect(Object.keys(record).toSorted()).toEqual(
        Object.entries(left)
          .flatMap(([key, value]) => (value === undefined ? [] : [key]))
          .toSorted(),
      );
      const text = JSON.stringify(record);
      for (const real of ['NINO', 'AAA111', '0123456789', '+9955', '12A'])
        expect(text).not.toContain(real);
      expect(record.tickets?.[0]?.number).toMatch(/^999\d{10}$/);
    }),
    { numRuns: 50 },
  );
});

test('a free seat is in a row and a letter of the flight', () => {
  expect(freeSeatAmong(['12A', '12B', '14A'], () => 0)).toBe('14B');
  expect(freeSeatAmong([], () => 0)).toBeUndefined();
});
