import type { CivilDate } from '@amirani/core';
import { describe, expect, test } from 'vitest';
import { codesOf, on, read, specimens } from '../test/zones.ts';
import { repairMrz } from './index.ts';

/** What real documents and readers broke on, as their users reported it. Persons and numbers are made up. */

const at = (referenceDate: string) => ({ referenceDate: referenceDate as CivilDate });
const TD3 = specimens.TD3;
const [line1 = '', line2 = ''] = TD3.split('\n');

describe('19. long document numbers', () => {
  const td1 = (optional: string): string => `I<UTO${'D23145890'}<${optional.padEnd(15, '<')}
3407127M9507122UTO<<<<<<<<<<<2
STEVENSON<<PETER<JOHN<<<<<<<<<`;

  test('TD1: the number goes on in the optional data, its digit is the last character before a filler', () => {
    const reading = read(td1('7349'));
    expect(reading.field('documentNumber')).toMatchObject({
      value: 'D23145890734',
      raw: 'D23145890734',
      ok: true,
      from: 6,
      to: 14,
      continued: { line: 1, from: 16, to: 18 },
    });
    expect(reading.checks[0]).toMatchObject({ state: 'ok', read: '9', from: 19 });
    expect(reading.check('composite')).toBe('ok');
    expect(reading.value('optionalData1')).toBeUndefined();
  });

  test('TD2: the same in the second line', () => {
    const reading = read(`I<UTOSTEVENSON<<PETER<JOHN<<<<<<<<<<
D23145890<UTO3407127M95071227349<<<8`);
    expect(reading.field('documentNumber')).toMatchObject({
      value: 'D23145890734',
      ok: true,
      continued: { line: 2, from: 29, to: 31 },
    });
    expect(reading.ok).toBe(true);
  });

  test('what follows after a filler is optional data', () => {
    const reading = read(td1('7349<AB1'));
    expect(reading.value('documentNumber')).toBe('D23145890734');
    expect(reading.field('optionalData1')).toMatchObject({ value: 'AB1', from: 21, to: 30 });
  });

  test.each([
    ['at once', (text: string) => text],
    // A blank sends the zone the long way.
    ['the long way', (text: string) => text.replaceAll('\n', ' \n')],
  ])('both readings of note j compute %s; the one that counts the filler is said', (_, way) => {
    const without = read(way(td1('AB11')));
    const withFiller = read(way(td1('AB15')));
    expect(without.check('documentNumber')).toBe('ok');
    expect(codesOf(without)).not.toContain('document.mrz.number.filler-counted');
    expect(withFiller.check('documentNumber')).toBe('ok');
    expect(codesOf(withFiller)).toContain('document.mrz.number.filler-counted');
    expect(read(way(td1('AB12'))).check('documentNumber')).toBe('failed');
  });

  test('a number of nine characters with its digit is not continued', () => {
    const reading = read(specimens.TD1.replace('D231458907<<<<', 'D231458907ABC<'));
    expect(reading.value('documentNumber')).toBe('D23145890');
    expect(reading.value('optionalData1')).toBe('ABC');
  });

  test('Belgian numbers are known for it', () => {
    const reading = read(`IDBEL600001795<0152<<<<<<<<<<<
1301014F2311207BEL130101987398
SPECIMEN<<SPECIMEN<<<<<<<<<<<<`);
    expect(reading.value('documentNumber')).toBe('600001795015');
    expect(reading.findings).toContainEqual(
      expect.objectContaining({
        code: 'document.mrz.quirk',
        facts: expect.objectContaining({ quirk: 'belgium-long-number' }),
      }),
    );
  });
});

describe('20. D<< and DEU', () => {
  test.each([
    ['D<<', 'D', false],
    ['DEU', 'DEU', true],
  ])('%s is Germany', (raw, value, said) => {
    const reading = read(TD3.replace('L898902C36UTO', `L898902C36${raw}`));
    expect(reading.field('nationality')).toMatchObject({ value, ok: true });
    expect(codesOf(reading).includes('document.mrz.quirk')).toBe(said);
  });
});

describe('21. French cards', () => {
  test('the old identity card is not read as TD2, with and without an office', () => {
    const with6 = read(specimens['FR-ID-old']);
    expect(with6.format).toBe('FR-ID-old');
    expect(with6.value('issuingOffice')).toBe('954012');
    expect(with6.value('dateOfIssue')).toBe('2001-02');
    expect(with6.value('documentNumber')).toBe('010295400015');
    const without = read(`IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<
9409923102854CORINNE<<<<<<<6512068F4`);
    expect(without).toMatchObject({ format: 'FR-ID-old', ok: true });
    expect(without.value('issuingOffice')).toBeUndefined();
  });

  test('a TD2 of France is one, for its digits say so', () => {
    const reading = read(`IDFRAERIKSSON<<ANNA<MARIA<<<<<<<<<<<
D231458907FRA7408122F1204159<<<<<<<6`);
    expect(reading).toMatchObject({ format: 'TD2', ok: true });
  });

  test('a misread beginning does not hide an old card whose digits speak for it', () => {
    const card = specimens['FR-ID-old'].replace('IDFRA', '1DFRA');
    const reading = read(card);
    expect(reading.format).toBe('FR-ID-old');
    // The composite digit covers the misread character, too.
    expect(reading.check('composite')).toBe('failed');
    expect(repairMrz(reading, on).candidates.map(({ changes }) => changes)).toEqual([
      [{ line: 1, position: 1, field: 'documentCode', read: '1', to: 'I' }],
    ]);
    expect(read(specimens.TD2.replace('I<UTO', 'IXFRA')).format).toBe('TD2');
  });

  test('the driving licence: one line, the check digit covers the characters before it', () => {
    const reading = read(specimens['FR-DL']);
    expect(reading).toMatchObject({ format: 'FR-DL', ok: true });
    expect(reading.value('documentNumber')).toBe('00ZZ00001');
    expect(reading.value('primaryIdentifier')).toBe('EXEMPLE');
    expect(reading.name.truncated).toBe('no');
  });
});

describe('22. names without surname, without given names, with three groups', () => {
  const named = (name: string) => read(`P<UTO${name.padEnd(39, '<')}\n${line2}`);

  test('no surname', () => {
    const reading = named('<<FIRST<NAME');
    expect(reading.value('primaryIdentifier')).toBeUndefined();
    expect(reading.value('secondaryIdentifier')).toBe('FIRST NAME');
    expect(reading.field('primaryIdentifier')?.ok).toBe(true);
    expect(codesOf(reading)).toContain('document.mrz.name.no-surname');
    expect(reading.ok).toBe(true);
  });

  test('no given names', () => {
    const reading = named('ARKFREITH');
    expect(reading.name).toEqual({
      primary: 'ARKFREITH',
      secondary: undefined,
      groups: ['ARKFREITH'],
      truncated: 'no',
    });
    expect(reading.ok).toBe(true);
  });

  test('three groups are all kept and said', () => {
    const reading = named('ALFA<<BRAVO<<CHARLIE<DELTA');
    expect(reading.name.groups).toEqual(['ALFA', 'BRAVO', 'CHARLIE DELTA']);
    expect(reading.value('secondaryIdentifier')).toBe('BRAVO CHARLIE DELTA');
    expect(codesOf(reading)).toContain('document.mrz.name.groups');
  });

  test('a letter alone among fillers may be a misread filler', () => {
    const reading = named('ALFA<<BRAVO<<<<<<K<<<<');
    expect(reading.findings).toContainEqual(
      expect.objectContaining({
        code: 'document.mrz.name.stray-letter',
        place: { line: 1, from: 23, to: 23 },
        facts: { character: 'K' },
      }),
    );
    expect(codesOf(reading)).not.toContain('document.mrz.name.groups');
  });

  test('a letter at the very end, right behind a separator, may be all that is left of a cut name', () => {
    const long = `ALFA<<${'BRAVO<'.repeat(4)}BRAVOS`;
    expect(codesOf(named(`${long}<<S`))).not.toContain('document.mrz.name.stray-letter');
    expect(codesOf(named(`${long.slice(0, -1)}<<<S`))).toContain('document.mrz.name.stray-letter');
  });

  test('no name at all', () => {
    const reading = named('');
    expect(reading.field('primaryIdentifier')).toMatchObject({ ok: false, value: undefined });
    expect(codesOf(reading)).toContain('document.mrz.name.absent');
  });
});

describe('23. truncation, broken dates, the end of a visa', () => {
  test('a letter in the last place says that the name may be cut', () => {
    const full = read(`P<UTONILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K\n${line2}`);
    expect(full.name.truncated).toBe('possible');
    expect(codesOf(full)).toContain('document.mrz.name.truncated');
    expect(read(TD3).name.truncated).toBe('no');
  });

  test('an impossible date is said and nothing else is lost', () => {
    const reading = read(TD3.replace('7408122', '7413322'));
    expect(reading.field('dateOfBirth')).toMatchObject({ value: undefined, ok: false });
    expect(reading.findings).toContainEqual(
      expect.objectContaining({ code: 'document.mrz.date.impossible', field: 'dateOfBirth' }),
    );
    expect(reading.value('dateOfExpiry')).toBe('2012-04-15');
    expect(reading.value('primaryIdentifier')).toBe('ERIKSSON');
  });

  test.each([
    ['74<<<<', '1974'],
    ['7408<<', '1974-08'],
    ['74<<12', '1974-XX-12'],
    ['<<0812', 'XXXX-08-12'],
    ['<<<<<<', undefined],
  ])('a partial date %s is %s', (raw, value) => {
    const reading = read(`${line1}\n${line2.slice(0, 13)}${raw}${line2.slice(19)}`);
    expect(reading.field('dateOfBirth')).toMatchObject({ raw, value });
    expect(reading.field('dateOfBirth')?.value).toBe(value);
    expect(codesOf(reading)).toContain(
      value === undefined ? 'document.mrz.date.unknown' : 'document.mrz.date.partial',
    );
    expect(codesOf(reading)).not.toContain('document.mrz.date.impossible');
  });

  test.each(['7<0812', '740<12', '74081<', '741400', '740800', '74<<32'])(
    '%s is not a date',
    (raw) => {
      const reading = read(`${line1}\n${line2.slice(0, 13)}${raw}${line2.slice(19)}`);
      expect(codesOf(reading)).toContain('document.mrz.date.impossible');
    },
  );

  test('a visa has no composite digit: its last characters are optional data', () => {
    const reading = read(specimens['MRV-A'].replace(/<{6}$/, '123456'));
    expect(reading.check('composite')).toBe('absent');
    expect(reading.value('optionalData')).toBe('6ZE184226B123456');
    expect(reading.ok).toBe(true);
  });
});

describe('24. the century', () => {
  const born = (two: string, expiry: string, referenceDate: string) =>
    read(
      `${line1}\n${line2.slice(0, 13)}${two}${line2.slice(19, 21)}${expiry}${line2.slice(27)}`,
      at(referenceDate),
    );

  test.each([
    ['081112', '300101', '2026-11-25', '2008-11-12', '2030-01-01'],
    ['261125', '300101', '2026-11-25', '2026-11-25', '2030-01-01'],
    ['261126', '300101', '2026-11-25', '1926-11-26', '2030-01-01'],
    ['400101', '411125', '2026-11-25', '1940-01-01', '2041-11-25'],
    ['400101', '411126', '2026-11-25', '1940-01-01', '1941-11-26'],
    ['400101', '040101', '2026-11-25', '1940-01-01', '2004-01-01'],
    // An expired document is older than its holder's youngest possible age.
    ['081112', '950101', '2026-11-25', '1908-11-12', '1995-01-01'],
    ['000229', '300101', '2026-11-25', '2000-02-29', '2030-01-01'],
  ])('born %s, expiry %s, read on %s', (birth, expiry, day, expectedBirth, expectedExpiry) => {
    const reading = born(birth, expiry, day);
    expect(reading.value('dateOfBirth')).toBe(expectedBirth);
    expect(reading.value('dateOfExpiry')).toBe(expectedExpiry);
  });

  test('a child of ten may be a person of a hundred and ten, which is said', () => {
    expect(born('170101', '300101', '2026-11-25').findings).toContainEqual(
      expect.objectContaining({
        code: 'document.mrz.date.two-centuries',
        facts: { year: 2017, other: 1917 },
      }),
    );
    expect(codesOf(born('080101', '300101', '2026-11-25'))).not.toContain(
      'document.mrz.date.two-centuries',
    );
  });

  test('a document that has expired says so; on its last day it has not', () => {
    expect(codesOf(born('740812', '261125', '2026-11-25'))).not.toContain('document.mrz.expired');
    expect(codesOf(born('740812', '261124', '2026-11-25'))).toContain('document.mrz.expired');
  });
});
