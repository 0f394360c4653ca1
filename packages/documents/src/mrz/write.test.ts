import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { on, read, specimens } from '../test/zones.ts';
import {
  type MrzContent,
  type MrzFinding,
  type MrzFormat,
  type MrzReading,
  mrzFieldNames,
  mrzFormats,
  readMrz,
  writeMrz,
} from './index.ts';

const lines = (content: MrzContent): string => {
  const written = writeMrz(content);
  if (!written.ok) throw new Error(JSON.stringify(written.issues));
  return written.value.lines.join('\n');
};

test.each(Object.entries(specimens))('%s: what was read is written again', (format, text) => {
  const reading = read(text);
  const values = Object.fromEntries(reading.fields.map(({ name, value }) => [name, value]));
  expect(lines({ format: format as MrzFormat, ...values })).toBe(text);
});

const letters = fc.string({
  unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
  minLength: 1,
  maxLength: 5,
});
const alnum = (minLength: number, maxLength: number) =>
  fc.string({
    unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'),
    minLength,
    maxLength,
  });
const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const date = (from: string, to: string) =>
  fc
    .date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
    .map((at) => at.toISOString().slice(0, 10));
const birth = fc.oneof(
  { weight: 5, arbitrary: date('1927-01-01', '2011-12-31') },
  { weight: 1, arbitrary: fc.constantFrom('1974', '1974-08', '1974-XX-12', 'XXXX-08-12') },
);
const state = fc.constantFrom('UTO', 'QMA', 'QZZ', 'GEO', 'D', 'RKS');

const common = {
  issuingState: state,
  primaryIdentifier: letters,
  secondaryIdentifier: maybe(fc.tuple(letters, letters).map((both) => both.join(' '))),
  documentNumber: alnum(1, 9),
  nationality: state,
  dateOfBirth: maybe(birth),
  sex: fc.constantFrom('M', 'F', 'X'),
  dateOfExpiry: date('2012-01-01', '2041-11-25'),
};
const record = (
  fields: Record<string, fc.Arbitrary<string | undefined>>,
): fc.Arbitrary<Record<string, string | undefined>> => fc.record(fields);

const contents: Readonly<Record<MrzFormat, fc.Arbitrary<Record<string, string | undefined>>>> = {
  TD1: record({
    ...common,
    documentCode: fc.constantFrom('I', 'ID', 'AC', 'C'),
    documentNumber: fc.oneof(alnum(1, 9), alnum(10, 18)),
    optionalData1: maybe(alnum(1, 3)),
    optionalData2: maybe(alnum(1, 11)),
  }),
  TD2: record({
    ...common,
    documentCode: fc.constantFrom('I', 'ID'),
    documentNumber: fc.oneof(alnum(1, 9), alnum(10, 12)),
    optionalData: maybe(alnum(1, 2)),
  }),
  TD3: record({
    ...common,
    documentCode: fc.constantFrom('P', 'PP', 'PD', 'PU'),
    personalNumber: maybe(alnum(1, 14)),
  }),
  'MRV-A': record({
    ...common,
    documentCode: fc.constantFrom('V', 'VC'),
    optionalData: maybe(alnum(1, 16)),
  }),
  'MRV-B': record({
    ...common,
    documentCode: fc.constantFrom('V', 'VC'),
    optionalData: maybe(alnum(1, 8)),
  }),
  'FR-ID-old': record({
    documentCode: fc.constant('ID'),
    issuingState: fc.constant('FRA'),
    primaryIdentifier: letters,
    secondaryIdentifier: maybe(letters),
    issuingOffice: maybe(digits(6)),
    documentNumber: digits(8).map((rest) => `0102${rest}`),
    dateOfIssue: fc.constant('2001-02'),
    dateOfBirth: maybe(birth),
    sex: fc.constantFrom('M', 'F'),
  }),
  'FR-DL': record({
    documentCode: fc.constant('D1'),
    issuingState: fc.constant('FRA'),
    documentNumber: alnum(9, 9),
    dateOfExpiry: date('2013-01-01', '2041-11-25'),
    primaryIdentifier: letters,
  }),
  'CH-DL': record({
    blankNumber: alnum(6, 6),
    language: fc.constantFrom('D', 'F', 'I', 'R'),
    documentCode: fc.constant('FA'),
    issuingState: fc.constantFrom('CHE', 'LIE'),
    documentNumber: digits(12),
    dateOfBirth: birth,
    primaryIdentifier: letters,
    secondaryIdentifier: letters,
  }),
};

describe('read(write(x)) = x', () => {
  test.each(mrzFormats)('%s', (format) => {
    fc.assert(
      fc.property(contents[format], (values) => {
        const text = lines({ format, ...values });
        for (const input of [text, text.split('\n')]) {
          const reading = readMrz(input, on);
          expect(reading.format).toBe(format);
          const back = Object.fromEntries(reading.fields.map(({ name, value }) => [name, value]));
          for (const [name, value] of Object.entries(values)) expect(back[name], name).toBe(value);
          expect(reading.ok).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the quick way in and the long one read the same', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...mrzFormats)
          .chain((format) => contents[format].map((values) => [format, values] as const)),
        fc.nat(),
        fc.constantFrom('', ...'A0<K9V%é'),
        ([format, values], place, damage) => {
          const whole = lines({ format, ...values });
          const at = place % whole.length;
          const text =
            damage === '' || whole.charAt(at) === '\n'
              ? whole
              : whole.slice(0, at) + damage + whole.slice(at + 1);
          const quick = read(text);
          const long = read(text.replaceAll('\n', ' \n'));
          for (const name of mrzFieldNames) expect(quick.value(name)).toBe(long.value(name));
          expect(quick.fields.map(({ value, ok }) => [value, ok])).toEqual(
            long.fields.map(({ value, ok }) => [value, ok]),
          );
          expect(quick.checks).toEqual(long.checks);
          expect(quick.name).toEqual(long.name);
          const untidy = (reading: MrzReading): readonly MrzFinding[] =>
            reading.findings.filter(({ code }) => code !== 'document.mrz.text.tidied');
          expect(untidy(quick)).toEqual(untidy(long));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('one text in all, whatever the format', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...mrzFormats)
          .chain((format) => contents[format].map((v) => [format, v] as const)),
        ([format, values]) => {
          const reading = read(lines({ format, ...values }).replaceAll('\n', ''));
          expect(reading.format).toBe(format);
          expect(reading.ok).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});

test('names of any script are put into the letters of a zone and cut by the rules', () => {
  const written = writeMrz({
    format: 'TD3',
    documentCode: 'PP',
    issuingState: 'QGE',
    primaryIdentifier: 'ჭავჭავაძე',
    secondaryIdentifier: 'ქეთევან',
  });
  expect(written.ok && written.value.lines[0]).toBe('PPQGECHAVCHAVADZE<<KETEVAN'.padEnd(44, '<'));
  const long = writeMrz({
    format: 'TD1',
    primaryIdentifier: 'BENNELONG WOOLOOMOOLOO WARRANDYTE WARNAMBOOL',
    secondaryIdentifier: 'DINGO POTOROO',
  });
  expect(long).toMatchObject({ ok: true, value: { truncated: true } });
  expect(long.ok && long.value.lines[2]).toMatch(/^BENNELONG<WOOLOOM.*[A-Z]$/);
});

test.each([
  ['documentNumber', 'L898902C345', 'document.mrz.write.too-long'],
  ['documentNumber', 'L8989*', 'document.mrz.write.character'],
  ['dateOfBirth', '1974-02-30', 'document.mrz.write.date'],
  ['dateOfBirth', 'yesterday', 'document.mrz.write.date'],
  ['nationality', 'UTOP', 'document.mrz.write.too-long'],
  ['nationality', 'U1O', 'document.mrz.write.character'],
  ['optionalData1', 'A', 'document.mrz.write.no-place'],
] as const)('%s cannot be %s', (field, value, code) => {
  expect(writeMrz({ format: 'TD3', [field]: value })).toEqual({
    ok: false,
    issues: [{ code, field }],
  });
});
