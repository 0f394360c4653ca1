import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day, zoneText } from '../../test/table.ts';
import { specimens } from '../../test/zones.ts';
import { mrzCheckList, mrzChecks } from './mrz-checks.ts';
import { checkSides } from './sides.ts';
import { readZone, zonePlaces } from './zone.ts';

const days = { inspectedOn: day('2026-11-26') };
const zoneOf = (text: string, otherSide?: string) =>
  readZone({ text, ...(otherSide === undefined ? {} : { otherSide }) }, days);
const bytesAt = (text: string, offset: number, length: number): string =>
  new TextDecoder().decode(new TextEncoder().encode(text).subarray(offset, offset + length));

describe('places of a zone', () => {
  test('are the bytes of its text, whatever stands between them', () => {
    const fields = zoneOf(specimens.TD3).reading.fields;
    const blank = fc.constantFrom(' ', '\t', '\u200b', '\r', '\n', '');
    fc.assert(
      fc.property(
        fc.constantFrom(...fields),
        fc.array(blank, { minLength: 88, maxLength: 88 }),
        (field, blanks) => {
          const [one = '', two = ''] = specimens.TD3.split('\n').map((line) => line.toLowerCase());
          const spread = (line: string, from: number) =>
            [...line]
              .map((letter, at) => letter + (blanks[from + at] ?? '').replace('\n', ' '))
              .join('');
          const text = `${spread(one, 0)}\n${spread(two, 44)}`;
          const zone = zoneOf(text);
          const own = zone.reading.field(field.name);
          if (own === undefined || zone.reading.format !== 'TD3') throw new Error('not read');
          const [place] = zonePlaces(zone)(own);
          const found = bytesAt(text, place?.offset ?? 0, place?.length ?? 0).replace(
            /[\s\u200b]/g,
            '',
          );
          expect(found.toUpperCase()).toBe(own.raw === '' ? found.toUpperCase() : own.raw);
        },
      ),
    );
  });

  test.each(['É', '\u007f', '\u0080', '\u07ff', '\u0800', '\uffee'])(
    'behind a character of several bytes: %j',
    (character) => {
      const text = specimens.TD3.replace('ERIKSSON', `${character}RIKSSON`);
      const [place] = zonePlaces(zoneOf(text))({ line: 1, from: 7, to: 13 });
      expect(bytesAt(text, place?.offset ?? 0, place?.length ?? 0)).toBe('RIKSSON');
    },
  );

  test('beyond the end of a line that is too short lies its last character', () => {
    const text = specimens.TD3.slice(0, -3);
    expect(zonePlaces(zoneOf(text))({ line: 2, from: 44, to: 44 })).toEqual([
      { source: 'mrz', offset: 85, length: 1 },
    ]);
    expect(zonePlaces(zoneOf(text))({ line: 3, from: 1, to: 1 })).toEqual([]);
  });
});

describe('two sides', () => {
  const [first = '', second = '', third = ''] = specimens.TD1.split('\n');
  const sides = (text: string, other?: string) => {
    const zone = zoneOf(text, other);
    const { result, findings } = checkSides({
      zone,
      expected: true,
      visual: { name: 'mrz.viz', result: 'undetermined', findings: [], expected: true },
    });
    return [
      zone.reading.format,
      result,
      findings.map(({ code }) => code.replace('document.verdict.', '')),
    ];
  };

  test('parts of one zone are put together, whichever comes first', () => {
    expect(sides(first, `${second}\n${third}`)).toEqual(['TD1', 'not-supported', ['sides.one']]);
    const zone = zoneOf(`${second}\n${third}`, first);
    expect([zone.reading.format, zone.reading.ok]).toEqual(['TD1', true]);
  });

  test('two whole zones agree, or not', () => {
    expect(sides(specimens.TD1, specimens.TD1)).toEqual(['TD1', 'successful', []]);
    expect(sides(specimens.TD1, specimens.TD1.replace('ANNA', 'ANNE'))).toEqual([
      'TD1',
      'failed',
      ['sides.differ'],
    ]);
  });

  test('lines that make no zone', () => {
    expect(sides(first, 'HELLO')[1]).toBe('failed');
    expect(sides(specimens.TD1, '  \n ')).toEqual(['TD1', 'not-supported', ['sides.one']]);
  });
});

describe('checks of the zone', () => {
  const check = (text: string, name: string, more = {}) => {
    const leaves = mrzChecks({
      zone: zoneOf(text),
      expected: true,
      nameCut: false,
      ...days,
      ...more,
    });
    const leaf = leaves.find((one) => one.name === name);
    return [
      leaf?.result,
      ...(leaf?.findings ?? []).map(({ code }) => code.replace(/^document\.(?:verdict\.)?/, '')),
    ];
  };

  test('are always all, and say what kept them from running', () => {
    const none = mrzChecks({ zone: undefined, expected: true, nameCut: false, ...days });
    expect(none.map(({ name }) => name)).toEqual(mrzCheckList);
    expect(new Set(none.map(({ result }) => result))).toEqual(new Set(['not-supported']));
    expect(check('HELLO', 'mrz.format')).toEqual(['failed', 'mrz.format.unknown']);
    expect(check('HELLO', 'mrz.check-digits')).toEqual(['undetermined', 'mrz.no-zone']);
  });

  test('a format without check digits is not supported', () => {
    expect(check(specimens['CH-DL'], 'mrz.check-digits')).toEqual([
      'not-supported',
      'mrz.no-digits',
    ]);
  });

  test.each([
    ['K', 'document.mrz.name.stray-letter', 'MARIA<<K<<'],
    ['KKK', 'document.verdict.mrz.stray', 'MARIA<<KKK'],
    ['CC', 'document.verdict.mrz.stray', 'MARIA<<CC<'],
  ])('%s among the fillers after a name', (_, code, text) => {
    const leaves = mrzChecks({
      zone: zoneOf(zoneText().replace('MARIA<<<<<', text)),
      expected: true,
      nameCut: false,
      ...days,
    });
    const leaf = leaves.find(({ name }) => name === 'mrz.characters');
    expect([leaf?.result, leaf?.findings.map((one) => one.code)]).toEqual([
      'failed',
      expect.arrayContaining([code]),
    ]);
  });

  test('K alone among the fillers of optional data, which no check digit sees', () => {
    const text = zoneText().replace('ZE184226B<<<<<', 'ZE184226B<<K<<');
    expect(check(text, 'mrz.check-digits')).toEqual(['successful']);
    expect(check(text, 'mrz.characters')).toEqual(['failed', 'mrz.stray']);
    expect(check(zoneText().replace('ZE184226B<<<<<', 'ZE184226BKAB<<'), 'mrz.characters')).toEqual(
      ['successful'],
    );
  });

  test('a real third name does not count as a stray letter', () => {
    expect(check(zoneText().replace('MARIA<<<<<', 'MARIA<<LEE'), 'mrz.characters')).toEqual([
      'successful',
    ]);
  });

  test('what may have been misread is shown beside the failure', () => {
    expect(check(zoneText().replace('L898902C3', 'L8989O2C3'), 'mrz.check-digits')).toEqual([
      'failed',
      'mrz.check-digit.document-number',
      'mrz.check-digit.composite',
      'mrz.misread',
    ]);
    expect(check(zoneText().replace('MARIA<<<<<', 'MARIA<<K<<'), 'mrz.characters')).toContain(
      'mrz.undecidable',
    );
  });

  test('days in an order that cannot be', () => {
    const french = 'IDFRAEXEMPLE<<<<<<<<<<<<<<<<<<954012\n0102954000155LUCIE<<<<<<<<<8501019F9';
    expect(check(french, 'mrz.dates')[0]).toBe('successful');
    expect(check(zoneText(), 'mrz.dates')).toEqual(['successful']);
  });

  test('the name was shortened although it fits', () => {
    expect(check(zoneText(), 'mrz.names', { nameCut: true })).toEqual(['failed', 'mrz.name-cut']);
  });

  test('notes change no result', () => {
    expect(check(specimens.TD3.toLowerCase(), 'mrz.format')).toEqual([
      'successful',
      'mrz.text.tidied',
    ]);
    expect(check(zoneText(), 'mrz.codes')).toEqual([
      'successful',
      'mrz.state.specimen',
      'mrz.state.specimen',
    ]);
  });
});
