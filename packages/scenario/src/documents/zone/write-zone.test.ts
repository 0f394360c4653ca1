import type { CivilDate } from '@amirani/core';
import { readMrz, writeMrz } from '@amirani/documents/mrz';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ZoneFormat } from './layout.ts';
import { nameLength } from './layout.ts';
import { writeZone } from './write-zone.ts';

const referenceDate = '2026-03-31' as CivilDate;
const anna = {
  state: 'UTO',
  nationality: 'UTO',
  birth: '740812',
  sex: 'F',
  expiry: '120415',
} as const;

describe('the specimens of Doc 9303', () => {
  test('part 4, appendix B', () => {
    expect(
      writeZone({
        ...anna,
        format: 'TD3',
        code: 'P',
        number: 'L898902C3',
        names: 'ERIKSSON<<ANNA<MARIA'.padEnd(39, '<'),
        optional: 'ZE184226B',
      }),
    ).toEqual([
      'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
      'L898902C36UTO7408122F1204159ZE184226B<<<<<10',
    ]);
  });

  test('part 5, appendix B', () => {
    expect(
      writeZone({
        ...anna,
        format: 'TD1',
        code: 'I',
        number: 'D23145890',
        names: 'ERIKSSON<<ANNA<MARIA'.padEnd(30, '<'),
        optional: '',
      }),
    ).toEqual([
      'I<UTOD231458907<<<<<<<<<<<<<<<',
      '7408122F1204159UTO<<<<<<<<<<<6',
      'ERIKSSON<<ANNA<MARIA<<<<<<<<<<',
    ]);
  });

  test('part 6, appendix B', () => {
    expect(
      writeZone({
        ...anna,
        format: 'TD2',
        code: 'I',
        number: 'D23145890',
        names: 'ERIKSSON<<ANNA<MARIA'.padEnd(31, '<'),
        optional: '',
      }),
    ).toEqual(['I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'D231458907UTO7408122F1204159<<<<<<<6']);
  });

  test.each([
    ['MRV-A', 'L8988901C4XXX4009078F96121096ZE184226B<<<<<<'],
    ['MRV-B', 'L8988901C4XXX4009078F9612109<<<<<<<<'],
  ] as const)('part 7: %s', (format, second) => {
    expect(
      writeZone({
        format,
        code: 'V',
        state: 'UTO',
        number: 'L8988901C',
        nationality: 'XXX',
        birth: '400907',
        sex: 'F',
        expiry: '961210',
        names: 'ERIKSSON<<ANNA<MARIA'.padEnd(nameLength[format], '<'),
        optional: format === 'MRV-A' ? '6ZE184226B' : '',
      })[1],
    ).toBe(second);
  });
});

test('what is written is read, by the writer of the other hand as well', () => {
  const letter = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789');
  const formats: readonly ZoneFormat[] = ['TD1', 'TD2', 'TD3', 'MRV-A', 'MRV-B'];
  fc.assert(
    fc.property(
      fc.constantFrom(...formats),
      fc.array(letter, { minLength: 5, maxLength: 12 }),
      fc.constantFrom('F', 'M', 'X'),
      (format, characters, sex) => {
        const long = format === 'TD1' || format === 'TD2';
        const number = characters.join('').slice(0, long ? 12 : 9);
        const code = format.startsWith('MRV') ? 'V' : format === 'TD3' ? 'P' : 'I';
        const names = 'DOE<<JOHN'.padEnd(nameLength[format], '<');
        const zone = writeZone({
          ...anna,
          format,
          code,
          number,
          sex,
          names,
          expiry: '300415',
          optional: '',
        });
        const reading = readMrz(zone.join('\n'), { referenceDate });
        expect(reading.ok).toBe(true);
        expect(reading.format).toBe(format);
        expect(reading.value('documentNumber')).toBe(number);
        expect(reading.value('sex')).toBe(sex);
        const other = writeMrz({
          format,
          documentCode: code,
          issuingState: 'UTO',
          documentNumber: number,
          nationality: 'UTO',
          dateOfBirth: '1974-08-12',
          sex,
          dateOfExpiry: '2030-04-15',
          primaryIdentifier: 'DOE',
          secondaryIdentifier: 'JOHN',
        });
        // The digit of an empty personal number may be a filler or nought (Doc 9303-4, 4.2.2).
        const nought = (lines: readonly string[]): string => lines.join().replace(/<(\d)$/, '0$1');
        expect(other.ok && nought(other.value.lines)).toBe(nought(zone));
      },
    ),
    { numRuns: 300 },
  );
});

test('what does not fit is a programmer’s mistake', () => {
  const content = {
    ...anna,
    format: 'TD3',
    code: 'P',
    number: 'L898902C3',
    names: 'DOE'.padEnd(39, '<'),
    optional: '',
  } as const;
  expect(() => writeZone({ ...content, names: 'DOE' })).toThrow(RangeError);
  expect(() => writeZone({ ...content, optional: '123456789012345' })).toThrow(RangeError);
});
