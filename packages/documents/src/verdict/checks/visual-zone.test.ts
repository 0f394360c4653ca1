import type { Language } from '@amirani/names/scripts';
import { describe, expect, test } from 'vitest';
import { readMrz } from '../../mrz/index.ts';
import { day, holder, print, zoneText } from '../../test/table.ts';
import type { VisualZone } from '../examination.ts';
import { compareVisual, type VisualInput } from './visual-zone.ts';
import { readZone } from './zone.ts';

const inspectedOn = day('2026-11-26');
const compare = (text: string, visual: VisualZone | undefined, more: Partial<VisualInput> = {}) => {
  const zone = readZone({ text }, { inspectedOn });
  const { leaf, nameCut } = compareVisual({
    visual,
    role: 'travel-document',
    issuedByChip: undefined,
    personalNumberByChip: undefined,
    reading: zone.reading,
    zone,
    aborted: false,
    expected: true,
    state: 'UTO',
    transliteration: undefined,
    spelling: undefined,
    ...more,
  });
  return {
    result: leaf.result,
    nameCut,
    codes: leaf.findings.map(({ code }) => code.replace('document.verdict.', '')),
    findings: leaf.findings,
  };
};
const changed = (
  content: Partial<Record<keyof typeof holder, string>>,
  visual: Partial<VisualZone> = {},
) =>
  compare(zoneText({ ...holder, ...content } as Parameters<typeof zoneText>[0]), {
    ...print,
    ...visual,
  });

describe('fields', () => {
  test('all that the zone has agrees', () => {
    expect(compare(zoneText(), print)).toMatchObject({ result: 'successful', codes: ['viz.same'] });
  });

  test.each([
    ['documentNumber', { documentNumber: 'L898902C8' }],
    ['dateOfBirth', { dateOfBirth: '1974-08-13' }],
    ['dateOfExpiry', { dateOfExpiry: '2033-02-10' }],
    ['sex', { sex: 'M' }],
    ['nationality', { nationality: 'QNI' }],
    ['issuingState', { issuingState: 'QNI' }],
    ['personalNumber', { personalNumber: 'ZE184226C' }],
  ])('%s differs, and where', (field, content) => {
    const { result, findings } = changed(content);
    const found = findings.find(({ code }) => code === 'document.verdict.viz.differs');
    expect([result, found?.facts['field'], found?.places.length]).toEqual(['failed', field, 1]);
    expect(found?.facts).toMatchObject({
      with: 'MRZ',
      printed: expect.anything(),
      zone: expect.anything(),
    });
  });

  test.each(['documentNumber', 'dateOfBirth', 'sex', 'nationality', 'dateOfExpiry'] as const)(
    '%s was not typed',
    (field) => {
      const { [field]: _, ...rest } = print;
      const { result, codes, findings } = compare(zoneText(), rest);
      expect([result, codes]).toEqual(['undetermined', ['viz.same', 'viz.not-typed']]);
      expect(findings.at(-1)?.facts['fields']).toBe(field);
    },
  );

  test('whatever was typed twice agrees twice', () => {
    const twice = (visual: Partial<VisualZone>, more: Partial<VisualInput> = {}) =>
      compare(zoneText(), { ...print, ...visual }, more);
    const number = 'L898902C3';
    const false_ = { documentNumber: 'ZZ9999999', passportNumber: number };
    expect(twice({ passportNumber: number }).result).toBe('successful');
    for (const visual of [false_, { passportNumber: 'ZZ9999999' }]) {
      const { result, findings } = twice(visual);
      const found = findings.find(({ code }) => code === 'document.verdict.viz.differs');
      expect([result, found?.facts['printed']]).toEqual(['failed', 'ZZ9999999']);
    }
    const day_ = day('2033-02-09');
    expect(twice({ validUntil: day_ }).result).toBe('successful');
    expect(twice({ validUntil: day_, dateOfExpiry: day('2039-01-01') }).result).toBe('failed');
    expect(twice({ validUntil: day('2039-01-01') }).result).toBe('failed');
    // The zone of a visa has one of the numbers, that of a permit its own.
    expect(twice(false_, { role: 'visa' }).result).toBe('successful');
    const neither = { documentNumber: 'ZZ9999999', passportNumber: 'ZZ9999998' };
    expect(twice(neither, { role: 'visa' }).result).toBe('failed');
    const { documentNumber: _, ...unnumbered } = print;
    expect(compare(zoneText(), unnumbered, { role: 'visa' }).codes).toContain('viz.not-typed');
    expect(twice({ passportNumber: 'X1' }, { role: 'residence-permit' }).result).toBe('successful');
    expect(twice(false_, { role: 'residence-permit' }).result).toBe('failed');
  });

  test('the date of issue is that of DG12, where the chip tells it', () => {
    const issued = (text: string | undefined, by: string | undefined) =>
      compare(zoneText(), { ...print, dateOfIssue: text } as VisualZone, {
        issuedByChip: by === undefined ? undefined : day(by),
      });
    expect(issued('2023-02-10', '2023-02-10').result).toBe('successful');
    expect(issued('2023-02-10', undefined).result).toBe('successful');
    expect(issued(undefined, '2023-02-10').result).toBe('successful');
    const { result, findings } = issued('2023-02-11', '2023-02-10');
    expect([result, findings.find(({ result }) => result === 'failed')?.facts]).toEqual([
      'failed',
      { field: 'dateOfIssue', with: 'DG12', printed: '2023-02-11', zone: '2023-02-10' },
    ]);
  });

  test('the personal number is that of DG11, where the chip tells it, with hyphens and without', () => {
    const typed = (personalNumber: string | undefined, by: string | undefined) =>
      compare(
        zoneText({ ...holder, personalNumber: '' }),
        { ...print, personalNumber } as VisualZone,
        {
          personalNumberByChip: by,
        },
      );
    expect(typed('740812-1234', '7408121234').result).toBe('successful');
    expect(typed('19740812-1234', '740812-1234').result).toBe('successful');
    expect(typed('740812-1234', undefined).result).toBe('successful');
    expect(typed(undefined, '7408121234').result).toBe('successful');
    const { result, findings } = typed('740812-1235', '740812-1234');
    expect([result, findings.find((one) => one.result === 'failed')?.facts]).toEqual([
      'failed',
      { field: 'personalNumber', with: 'DG11', printed: '740812-1235', zone: '740812-1234' },
    ]);
  });

  test('what need not be typed may be left out', () => {
    const { issuingState: _, personalNumber: __, ...rest } = print;
    expect(compare(zoneText(), rest).result).toBe('successful');
  });

  test('a date that the issuer does not know in full', () => {
    const partly = zoneText({ ...holder, dateOfBirth: '1974-08' });
    expect(compare(partly, { ...print, dateOfBirth: day('1974-08-31') }).result).toBe('successful');
    expect(compare(partly, { ...print, dateOfBirth: day('1974-09-01') }).result).toBe('failed');
    const { dateOfBirth: _, ...rest } = print;
    expect(compare(partly, rest).result).toBe('successful');
    expect(compare(zoneText().replace('7408122', '<<<<<<0'), rest).result).toBe('successful');
  });

  test('the MRZ does not contain the century of a birth', () => {
    const old = zoneText({ ...holder, dateOfBirth: '1908-08-12' });
    expect(compare(old, { ...print, dateOfBirth: day('1908-08-12') }).result).toBe('successful');
  });

  test('a number with blanks and hyphens, and one that is longer than its field', () => {
    expect(changed({}, { documentNumber: 'l 898-902 c3' }).result).toBe('successful');
    const long = changed({}, { documentNumber: 'L898902C3K7' });
    expect([long.result, long.codes]).toEqual(['successful', ['viz.same', 'viz.number-cut']]);
    expect(changed({}, { documentNumber: 'L898902C' }).result).toBe('failed');
  });

  test('a personal number stands among other optional data', () => {
    const card = `I<UTOL898902C36AB12<<<<<<<<<<<
7408122F3302096UTOZE184226B<<6
ERIKSSON<<ANNA<MARIA<<<<<<<<<<`;
    const found = compare(card, print);
    expect(found.codes).toEqual(['viz.same']);
    expect(found.findings[0]?.facts['fields']).toContain('personalNumber');
    expect(compare(card, { ...print, personalNumber: 'ZE184226C' }).codes).toContain('viz.differs');
  });

  test('D and DEU are one state, and it is said', () => {
    const german = changed(
      { issuingState: 'D', nationality: 'D' },
      { issuingState: 'D', nationality: 'DEU' },
    );
    expect([german.result, german.codes]).toEqual(['successful', ['viz.same', 'viz.code-quirk']]);
  });

  test('a field that cannot be read leaves it open', () => {
    const broken = compare(zoneText().replace('330209', '33O2O9'), print);
    expect([broken.result, broken.codes]).toEqual(['undetermined', ['viz.same', 'viz.unreadable']]);
  });

  test('a visa carries its own number or that of the passport', () => {
    const zone = 'V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nL898902C36UTO7408122F3302096<<<<<<<<';
    const visa = { ...print, documentNumber: 'V1', passportNumber: 'L898902C3' };
    expect(compare(zone, visa, { role: 'visa' }).codes).not.toContain('viz.differs');
  });

  test('nothing typed, no zone, no reading', () => {
    expect(compare(zoneText(), undefined).codes).toEqual(['viz.absent']);
    expect(compare('HELLO', print)).toMatchObject({
      result: 'undetermined',
      codes: ['mrz.no-zone'],
    });
    expect(compare(zoneText(), print, { reading: undefined })).toMatchObject({
      result: 'not-supported',
      codes: ['mrz.absent'],
    });
    expect(compare(zoneText(), print, { aborted: true })).toMatchObject({
      result: 'aborted',
      codes: ['mrz.aborted'],
    });
  });

  test('DG1 replaces an MRZ that was not read', () => {
    const reading = readMrz(zoneText(), { referenceDate: inspectedOn });
    const { result, findings } = compare('', print, { reading, zone: undefined });
    expect([result, findings[0]?.facts['with']]).toEqual(['successful', 'DG1']);
  });
});

describe('names', () => {
  const named = (
    printed: readonly [string, string?],
    zone: readonly [string, string?],
    language?: Language,
  ) =>
    changed(
      { primaryIdentifier: zone[0], secondaryIdentifier: zone[1] ?? '' },
      {
        primaryIdentifier: printed[0],
        secondaryIdentifier: printed[1] ?? '',
        ...(language === undefined ? {} : { language }),
      },
    );

  test.each([
    [['Eriksson', 'Anna'], ['Eriksson', 'Anna'], 'successful', []],
    [['Müller', 'Jörg'], ['Mueller', 'Joerg'], 'successful', ['viz.name-spelling']],
    [['Щербаков', 'Юрий'], ['Shcherbakov', 'Iurii'], 'successful', ['viz.name-spelling']],
    [['ყიფიანი', 'თამარ'], ['Qipiani', 'Tamar'], 'successful', ['viz.name-spelling']],
    [['ყიფიანი', 'თამარ'], ['Kipiani', 'Tamar'], 'undetermined', ['viz.name-unofficial']],
    [['Eriksson', 'Anna'], ['Erikson', 'Anna'], 'failed', ['viz.name-differs']],
    [['Eriksson', 'Anna'], ['Anna', 'Eriksson'], 'failed', ['viz.name-differs']],
    [['Eriksson', 'Anna'], ['Eriksson', 'Anna Maria'], 'failed', ['viz.name-differs']],
    [['Arkfreith'], ['Arkfreith'], 'successful', []],
  ] as const)('%j in print, %j in the zone', (printed, zone, result, codes) => {
    const found = named(printed, zone);
    expect([found.result, found.codes.slice(1)]).toEqual([result, codes]);
    expect(found.nameCut).toBe(false);
  });

  test('letters that no table has have to be spelt somehow', () => {
    expect(named(['Қасымов', 'Әли'], ['Kasymov', 'Ali']).codes).not.toContain(
      'viz.name-unofficial',
    );
  });

  test('what the state itself has used needs no norm', () => {
    const text = zoneText({
      ...holder,
      primaryIdentifier: 'Kipiani',
      secondaryIdentifier: 'Tamar',
    });
    const visual = { ...print, primaryIdentifier: 'ყიფიანი', secondaryIdentifier: 'თამარ' };
    expect(compare(text, visual, { spelling: 'used' }).result).toBe('successful');
    expect(compare(text, visual, { spelling: 'no-letter' }).result).toBe('undetermined');
    expect(compare(text, visual, { spelling: 'never-used' })).toMatchObject({
      result: 'failed',
      codes: expect.arrayContaining(['viz.name-of-state']),
    });
  });

  test('a name that fills its field may be cut', () => {
    const long = ['Bennelong Woolloomooloo Warrandyte', 'Dingo Potoroo'] as const;
    const found = named(long, long);
    expect([found.result, found.codes.slice(1), found.nameCut]).toEqual([
      'successful',
      ['viz.name-truncated'],
      false,
    ]);
  });

  test('a name that fits is not cut', () => {
    for (const zone of [
      ['Eriksson', 'Anna Mar'],
      ['Eriksson', 'Anna'],
      ['Erik', 'Anna Maria'],
    ] as const) {
      const found = named(['Eriksson', 'Anna Maria'], zone);
      expect([zone, found.result, found.nameCut]).toEqual([zone, 'failed', true]);
      expect(found.codes).toEqual(expect.arrayContaining(['viz.name-differs', 'mrz.name-cut']));
    }
    expect(named(['Erik', 'Anna'], ['Eriksson', 'Anna']).nameCut).toBe(false);
  });

  test('nothing of the given names is left', () => {
    const primary = 'Papandropoulousky Warrandytewarnamboolxyz';
    const text = `P<UTO${'PAPANDROPOULOUSKY<WARRANDYTEWARNAMBOOLX'.slice(0, 39)}\n${zoneText().split('\n')[1] ?? ''}`;
    const found = compare(text, {
      ...print,
      primaryIdentifier: primary,
      secondaryIdentifier: 'Anna',
    });
    expect([found.result, found.codes.at(-1)]).toEqual(['undetermined', 'viz.name-no-secondary']);
  });

  test('no name was typed', () => {
    const { primaryIdentifier: _, secondaryIdentifier: __, ...rest } = print;
    const { result, findings } = compare(zoneText(), rest);
    expect([result, findings.at(-1)?.facts['fields']]).toEqual(['undetermined', 'name']);
  });

  test.each([
    [
      'IDFRAEXEMPLE<<<<<<<<<<<<<<<<<<954012\n0102954000155LUCIE<<<<<<<<<8501019F9',
      'Lucie',
      'viz.name-differs',
      false,
    ],
    [
      'IDFRAEXEMPLE<<<<<<<<<<<<<<<<<<954012\n0102954000155LUCIE<<<<<<<<<8501019F9',
      'Anne',
      'viz.name-differs',
      true,
    ],
    ['D1FRA00ZZ000011301231EXEMPLE<7', 'Lucie', 'viz.name-differs', false],
  ])('names in places of their own: %s', (zone, given, code, has) => {
    const { codes } = compare(zone, { primaryIdentifier: 'Exemple', secondaryIdentifier: given });
    expect(codes.includes(code)).toBe(has);
  });
});
