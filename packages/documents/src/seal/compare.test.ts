import type { CivilDate } from '@amirani/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMrz } from '../mrz/read.ts';
import { newKey } from '../test/pki.ts';
import { c40, VISA_ZONE, vdsOf, visaWith } from '../test/seals.ts';
import { compareSealToMrz, compareSealToPassport, compareSealToPrint } from './compare.ts';
import { readSeal } from './read.ts';

const key = newKey();
const referenceDate = '2026-11-26' as CivilDate;
const zone = (text: string) => readMrz(text, { referenceDate });
const seal = readSeal(vdsOf({ key }));
const PASSPORT = `P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<
L898902C36UTO7408122F1204159ZE184226B<<<<<10`;

describe('seal and zone', () => {
  test('agree as far as the seal has the zone', () => {
    expect(compareSealToMrz(seal, zone(VISA_ZONE))).toMatchObject({ result: 'successful' });
    // Optional data of a visa is not in the seal.
    const other = VISA_ZONE.replace(/<{8}$/, 'ABC12345');
    expect(compareSealToMrz(seal, zone(other)).result).toBe('successful');
  });

  test('any other character of it is found, and the field is named', () => {
    const flat = VISA_ZONE.replace('\n', '').slice(0, 64);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 63 }),
        fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<'),
        (at, character) => {
          fc.pre(flat[at] !== character);
          const changed = `${flat.slice(0, at)}${character}${flat.slice(at + 1)}`;
          const sealed = readSeal(vdsOf({ features: visaWith([2, c40(changed)]), key }));
          const check = compareSealToMrz(sealed, zone(VISA_ZONE));
          expect(check.result).toBe('failed');
          expect(check.findings.map(({ code }) => code)).toEqual(['document.seal.mrz.differs']);
        },
      ),
    );
  });

  test.each([
    [VISA_ZONE.replace('ERIKSSON', 'ERICSSON'), ['primaryIdentifier']],
    [
      VISA_ZONE.replace('V456789019', 'V456789027'),
      ['documentNumber', 'check digit documentNumber'],
    ],
    [VISA_ZONE.replace('2612317', '2712316'), ['dateOfExpiry', 'check digit dateOfExpiry']],
    [PASSPORT, ['format']],
  ])('%s', (text, fields) => {
    const check = compareSealToMrz(seal, zone(text));
    expect(check.findings.map(({ facts }) => facts['field'])).toEqual(fields);
    expect(check.result).toBe('failed');
  });

  test('what cannot be compared is undetermined; what the seal does not have is not supported', () => {
    expect(compareSealToMrz(seal, zone('nothing')).result).toBe('undetermined');
    expect(compareSealToMrz(readSeal('nothing'), zone(VISA_ZONE)).result).toBe('undetermined');
    const without = readSeal(vdsOf({ features: visaWith().filter(([tag]) => tag !== 2), key }));
    expect(compareSealToMrz(without, zone(VISA_ZONE)).result).toBe('undetermined');
    const broken = readSeal(vdsOf({ features: visaWith([2, new Uint8Array(44)]), key }));
    expect(compareSealToMrz(broken, zone(VISA_ZONE)).result).toBe('undetermined');
    const card = readSeal(
      vdsOf({ documentRef: 0xfc04, features: [[1, c40('123456789012')]], key }),
    );
    expect(compareSealToMrz(card, zone(VISA_ZONE)).result).toBe('not-supported');
  });
});

describe('seal and passport', () => {
  const sealedNumber = (number: string) =>
    readSeal(vdsOf({ features: visaWith([5, c40(number.padEnd(9, '<'))]), key }));

  test('a visa in the passport that it was made for, and in another one (forgery 38)', () => {
    expect(compareSealToPassport(seal, zone(PASSPORT))).toMatchObject({ result: 'successful' });
    const moved = compareSealToPassport(sealedNumber('L898902C4'), zone(PASSPORT));
    expect(moved).toMatchObject({
      result: 'failed',
      findings: [
        {
          code: 'document.seal.passport-number.differs',
          facts: { sealed: 'L898902C4', shown: 'L898902C3' },
        },
      ],
    });
  });

  test('a short number, and a long one of which the seal has the beginning', () => {
    const short = PASSPORT.replace('L898902C36', 'A12345<<<7');
    expect(compareSealToPassport(sealedNumber('A12345'), zone(short)).result).toBe('successful');
    const card = `I<UTOD23145890<7349<<<<<<<<<<<
7408122F1204159UTO<<<<<<<<<<<6
ERIKSSON<<ANNA<MARIA<<<<<<<<<<`;
    expect(zone(card).value('documentNumber')).toBe('D23145890734');
    expect(compareSealToPassport(sealedNumber('D23145890'), zone(card)).result).toBe('successful');
    expect(compareSealToPassport(sealedNumber('D23145891'), zone(card)).result).toBe('failed');
  });

  test('without a number on either side nothing is decided', () => {
    expect(compareSealToPassport(seal, zone('nothing')).result).toBe('undetermined');
    const without = readSeal(vdsOf({ features: visaWith().filter(([tag]) => tag !== 5), key }));
    expect(compareSealToPassport(without, zone(PASSPORT)).result).toBe('undetermined');
    const broken = readSeal(vdsOf({ features: visaWith([5, new Uint8Array(6)]), key }));
    expect(compareSealToPassport(broken, zone(PASSPORT)).result).toBe('undetermined');
    expect(compareSealToPassport(readSeal('x'), zone(PASSPORT)).result).toBe('undetermined');
    const etd = readSeal(vdsOf({ documentRef: 0x5e03, features: [[2, c40('<'.repeat(72))]], key }));
    expect(compareSealToPassport(etd, zone(PASSPORT)).result).toBe('not-supported');
  });
});

describe('seal and print', () => {
  const print = { durationOfStay: 30, numberOfEntries: 1, passportNumber: 'L898902C3' } as const;

  test('agree, and every changed value is found (forgery 39)', () => {
    expect(compareSealToPrint(seal, print).result).toBe('successful');
    for (const [change, facts] of [
      [{ durationOfStay: 90 }, { what: 'duration of stay', printed: 90, sealed: 'P30D' }],
      [
        { numberOfEntries: 'multiple' },
        { what: 'number of entries', printed: 'multiple', sealed: 1 },
      ],
      [
        { passportNumber: 'L898902C4' },
        { what: 'passport number', printed: 'L898902C4', sealed: 'L898902C3' },
      ],
    ] as const) {
      const check = compareSealToPrint(seal, { ...print, ...change });
      expect(check.result).toBe('failed');
      expect(check.findings.filter(({ result }) => result === 'failed')).toMatchObject([
        { code: 'document.seal.print.differs', facts },
      ]);
    }
  });

  test('many entries are many entries', () => {
    const many = readSeal(vdsOf({ features: visaWith([3, Uint8Array.of(0)]), key }));
    expect(compareSealToPrint(many, { numberOfEntries: 'multiple' }).result).toBe('successful');
    expect(compareSealToPrint(many, { numberOfEntries: 2 }).result).toBe('failed');
  });

  test('entries that no seal of the state has speak neither for nor against', () => {
    const without = readSeal(vdsOf({ features: visaWith().filter(([tag]) => tag !== 3), key }));
    expect(compareSealToPrint(without, print).result).toBe('successful');
    expect(compareSealToPrint(without, { numberOfEntries: 1 })).toMatchObject({
      result: 'not-supported',
      findings: [{ code: 'document.seal.print.not-sealed' }],
    });
    expect(compareSealToPrint(seal, {}).result).toBe('not-supported');
  });

  test.each([
    [[0, 3, 0], 'P3M'],
    [[255, 255, 255], 'set-at-entry'],
  ])('%j is not a number of days', (bytes, sealed) => {
    const months = readSeal(vdsOf({ features: visaWith([4, Uint8Array.from(bytes)]), key }));
    expect(compareSealToPrint(months, { durationOfStay: 90 })).toMatchObject({
      result: 'undetermined',
      findings: [{ code: 'document.seal.print.not-days', facts: { sealed } }],
    });
  });

  test('what the profile asks for and the seal lacks or garbles is undetermined', () => {
    for (const features of [
      visaWith().filter(([tag]) => tag !== 4),
      visaWith([4, Uint8Array.of(1)]),
    ]) {
      const lacking = readSeal(vdsOf({ features, key }));
      expect(compareSealToPrint(lacking, { durationOfStay: 30 }).result).toBe('undetermined');
    }
    expect(compareSealToPrint(readSeal('x'), print).result).toBe('undetermined');
  });
});
