import { describe, expect, test } from 'vitest';
import { gate, readRecords } from '../index.ts';
import { faultsOf, movedIn, truthOf } from './faults.ts';
import { bytesOf, codes, FLIGHT_DAY, pax, paxText, pnr, readOne, traveller } from './read-text.ts';
import { sampleFiles } from './sample-files.ts';

const JANE = [
  'NAD+FL+++DOE:JANE',
  'ATT+2++F',
  'DTM+329:800101',
  'LOC+178+FRA',
  'NAT+2+QMA',
  'RFF+AVF:ABC123',
  'DOC+P:110:111+C1',
  'DTM+36:300101',
  'LOC+91+QMA',
];
const JOHN = [
  'NAD+FL+++ROE:JOHN',
  'ATT+2++M',
  'DTM+329:700202',
  'LOC+178+FRA',
  'NAT+2+QGE',
  'RFF+AVF:DEF456',
  'DOC+P:110:111+C2',
  'DTM+36:310101',
  'LOC+91+QGE',
];
const [, ...JOHNS] = JOHN;

describe('a NAD that is lost or damaged', () => {
  test('lost: nothing moves to the person before, and one without a name is opened', () => {
    const text = paxText(...JANE, ...JOHN).replace("NAD+FL+++ROE:JOHN'", '');
    const record = readOne(text);
    expect(
      record.travellers.map(({ surname, sex, birthDate }) => [surname, sex, birthDate]),
    ).toEqual([
      ['DOE', 'F', '1980-01-01'],
      [undefined, 'M', '1970-02-02'],
    ]);
    expect(
      record.travellers.map(({ documents }) => documents?.map(({ number }) => number)),
    ).toEqual([['C1'], ['C2']]);
    expect(record.diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'message.person.boundary-lost',
        severity: 'attention',
        at: expect.objectContaining({ tag: 'ATT' }),
      }),
    );
  });

  test.each(['NAO', 'NAT', 'ND', 'NADX', 'NDA', 'XAD'])(
    '%s with the values of a NAD is read as NAD, before the gate and behind it',
    (tag) => {
      const text = paxText(...JANE, `${tag}+FL+++ROE:JOHN`, ...JOHNS);
      for (const bytes of [bytesOf(text), gate(bytesOf(text)).bytes]) {
        const record = readOne(bytes);
        expect(record.travellers.map(({ surname, sex }) => [surname, sex])).toEqual([
          ['DOE', 'F'],
          ['ROE', 'M'],
        ]);
        expect(codes(record)).toEqual(['message.segment.damaged']);
      }
    },
  );

  test('an unassigned segment is masked as before, damaged or not', () => {
    const text = paxText(...JANE, 'NAX+ZZ+++SECRET', 'XYZ+SECRET');
    expect(Buffer.from(gate(bytesOf(text)).bytes).toString('latin1')).not.toContain('SECRET');
  });

  test('exchanged with its neighbour: neither person has the segment, which is shown', () => {
    const [nad, sex, ...rest] = JOHN;
    const record = pax(...JANE, sex ?? '', nad ?? '', ...rest);
    expect(record.travellers.map(({ sex: one }) => one)).toEqual(['F', undefined]);
    expect(record.unassigned).toMatchObject([
      { tag: 'ATT', text: 'ATT+2++M', reason: 'message.value.no-owner' },
    ]);
  });

  test('a seat exchanged with the NAD behind it is nobody’s', () => {
    const record = pax(
      ...JANE.slice(0, 6),
      'RFF+SEA:12A',
      JOHN[0] ?? '',
      'RFF+SEA:12B',
      ...JOHN.slice(1, 6),
      'RFF+SEA:14A',
    );
    expect(record.travellers.map(({ seats }) => seats?.map(({ seat }) => seat))).toEqual([
      ['12A'],
      ['14A'],
    ]);
    expect(record.unassigned).toMatchObject([{ tag: 'RFF', text: 'RFF+SEA:12B' }]);
  });

  test('a given name alone is kept, the surname absent', () => {
    expect(traveller(pax('NAD+FL+++:JANE', ...JANE.slice(1)))).toMatchObject({ given: 'JANE' });
    expect(traveller(pax('NAD+FL+++:JANE')).surname).toBeUndefined();
  });

  test('two persons without NAD at the head of a list are not lost', () => {
    const record = pax(...JOHNS);
    expect(record.travellers).toMatchObject([{ sex: 'M', documents: [{ number: 'C2' }] }]);
  });

  test('a sender whose habit is another order is read as he writes', () => {
    const odd = (lines: readonly string[]): string[] => [
      lines[0] ?? '',
      ...lines.slice(6),
      ...lines.slice(1, 6),
    ];
    const record = readOne(paxText(...odd(JANE), ...odd(JOHN)).replace('UNT+', 'UNT+9'));
    expect(record.travellers.map(({ sex, documents }) => [sex, documents?.[0]?.number])).toEqual([
      ['F', 'C1'],
      ['M', 'C2'],
    ]);
    expect(record.unassigned).toBeUndefined();
  });
});

test.each([
  ["D'ARCOURT", 'LEO'],
  ["O'BRIEN", 'JANE'],
])('%s: an apostrophe without release is a character', (surname, given) => {
  const record = pnr(`TIF+${surname}+${given}:A:1`, 'REF+:1', 'TIF+ROE+JOHN:A:2', 'REF+:2');
  expect(
    record.travellers.map(({ surname: one, uniqueReference }) => [one, uniqueReference]),
  ).toEqual([
    [surname, '1'],
    ['ROE', '2'],
  ]);
  const api = pax(`NAD+FL+++${surname}:${given}`, ...JANE.slice(1), ...JOHN);
  expect(api.travellers.map((one) => [one.surname, one.given, one.sex])).toEqual([
    [surname, given, 'F'],
    ['ROE', 'JOHN', 'M'],
  ]);
  expect(codes(api)).toContain('message.text.unreleased');
});

test.each([
  ['UNOC', 'é'],
  ['UNOD', 'č'],
  ['UNOE', 'Ж'],
  ['UNOF', 'Ω'],
  ['UNOG', 'Ħ'],
  ['UNOH', 'ķ'],
  ['UNOI', 'ع'],
  ['UNOJ', 'א'],
  ['UNOK', 'ş'],
])('%s is decoded by its part of ISO 8859; UTF-8 wins where it is valid', (identifier, letter) => {
  const bytes = { é: 0xe9, č: 0xe8, Ж: 0xb6, Ω: 0xd9, Ħ: 0xa1, ķ: 0xf3, ع: 0xd9, א: 0xe0, ş: 0xfe };
  const byte = String.fromCharCode(bytes[letter as keyof typeof bytes]);
  const text = paxText(`NAD+FL+++D${byte}:JANE`).replace('UNB+IATA', `UNB+${identifier}`);
  expect(traveller(readOne(text)).surname).toBe(`D${letter}`);
  const utf8 = Buffer.from(`D${letter}`).toString('latin1');
  expect(traveller(readOne(text.replace(`D${byte}`, utf8))).surname).toBe(`D${letter}`);
});

describe('faults of one letter or one segment', () => {
  const files = ['paxlst', 'iapi', 'pitfalls', 'pnrgov'].flatMap(sampleFiles);

  test.skipIf(files.length === 0)(
    'move nothing to another person in silence, and little at all',
    () => {
      let faults = 0;
      let moved = 0;
      let silent = 0;
      for (const { bytes } of files) {
        const truth = truthOf(bytes);
        for (const fault of faultsOf(bytes, 997)) {
          const values = movedIn(fault.bytes, truth);
          faults++;
          if (values.length > 0) moved++;
          if (values.some((value) => value.silent)) silent++;
        }
      }
      expect(faults).toBeGreaterThan(5000);
      expect(silent).toBeLessThanOrEqual(MOST_SILENT);
      expect(moved / faults).toBeLessThan(0.002);
    },
  );

  test.skipIf(files.length === 0)('nearly nothing of an untouched message is unassigned', () => {
    const all = files.flatMap(({ bytes }) => readRecords(bytes, { referenceDate: FLIGHT_DAY }));
    const values = all.flatMap(({ travellers }) =>
      travellers.flatMap(({ source }) => Object.keys(source)),
    );
    const unassigned = all.flatMap((record) => record.unassigned ?? []);
    expect(unassigned.length).toBeLessThanOrEqual(0.003 * values.length);
  });
});

/** Contacts of a booking that a fault puts behind its only traveller's TIF: they reach the same party. */
const MOST_SILENT = 6;
