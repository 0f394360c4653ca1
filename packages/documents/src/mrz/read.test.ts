import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codesOf, on, read, specimens } from '../test/zones.ts';
import { checkDigit, type MrzReading, mrzCheckNames, mrzFieldNames, readMrz } from './index.ts';

const TD3 = specimens.TD3;
const [first = '', second = ''] = TD3.split('\n');

test('check digits of Doc 9303-3, 4.9 and appendix A', () => {
  expect(checkDigit('520727')).toBe(3);
  expect(checkDigit('AB2134<<<')).toBe(5);
  expect(checkDigit('HA672242<658022549601086<<<<<<<<<<<<<<0')).toBe(8);
  expect(checkDigit('')).toBe(0);
});

test('the passport specimen of Doc 9303-4: every field, value and place', () => {
  const reading = read(TD3);
  expect(reading.format).toBe('TD3');
  expect(reading.ok).toBe(true);
  expect(
    reading.fields.map(({ name, value, line, from, to, ok }) => [name, value, line, from, to, ok]),
  ).toEqual([
    ['documentCode', 'P', 1, 1, 2, true],
    ['issuingState', 'UTO', 1, 3, 5, true],
    ['primaryIdentifier', 'ERIKSSON', 1, 6, 13, true],
    ['secondaryIdentifier', 'ANNA MARIA', 1, 16, 25, true],
    ['documentNumber', 'L898902C3', 2, 1, 9, true],
    ['nationality', 'UTO', 2, 11, 13, true],
    ['dateOfBirth', '1974-08-12', 2, 14, 19, true],
    ['sex', 'F', 2, 21, 21, true],
    ['dateOfExpiry', '2012-04-15', 2, 22, 27, true],
    ['personalNumber', 'ZE184226B', 2, 29, 42, true],
  ]);
  expect(reading.checks.map(({ name, state, line, from }) => [name, state, line, from])).toEqual([
    ['documentNumber', 'ok', 2, 10],
    ['dateOfBirth', 'ok', 2, 20],
    ['dateOfExpiry', 'ok', 2, 28],
    ['personalNumber', 'ok', 2, 43],
    ['composite', 'ok', 2, 44],
  ]);
});

test.each(Object.entries(specimens))(
  '%s is found and nothing speaks against it',
  (format, text) => {
    for (const input of [text, text.replaceAll('\n', ''), text.split('\n')]) {
      const reading = readMrz(input, on);
      expect(reading.format).toBe(format);
      expect(reading.ok).toBe(true);
      for (const field of reading.fields) {
        expect(field.raw).toBe(
          `${reading.lines[field.line - 1]?.slice(field.from - 1, field.to)}${field.continued ? '' : ''}`,
        );
        expect(reading.field(field.name)).toBe(field);
      }
    }
  },
);

describe('what people type and readers send', () => {
  test.each([
    ['Windows line ends', TD3.replace('\n', '\r\n'), []],
    ['empty lines around', `\n\n${TD3}\n\n`, []],
    ['one line', first + second, ['document.mrz.text.joined']],
    ['lower case', TD3.toLowerCase(), ['document.mrz.text.tidied']],
    ['blanks', TD3.replaceAll('<<', ' << '), ['document.mrz.text.tidied']],
    ['tabs and no-break spaces', `\t${TD3}\u00a0`, ['document.mrz.text.tidied']],
  ])('%s', (_, text, expected) => {
    const reading = read(text);
    expect(reading.lines).toEqual([first, second]);
    expect(codesOf(reading).filter((code) => code.includes('.text.'))).toEqual(expected);
    expect(reading.ok).toBe(true);
  });

  test('a blank in the place of a character stays where it is, and is illegible', () => {
    const reading = read(TD3.replace('L898902C3', 'L89 902C3'));
    expect(reading.lines[1]).toHaveLength(44);
    expect(reading.check('documentNumber')).toBe('failed');
    expect(codesOf(reading)).toContain('document.mrz.character.foreign');
    expect(reading.value('dateOfBirth')).toBe('1974-08-12');
  });

  test('an illegible check digit is right in no way, and spoils the composite one', () => {
    // Taken as a value, the blank would make the composite digit compute.
    const text = `${first}\nL898902C36UTO5408122F120415 MZE14226B<<<<<10`;
    for (const input of [text, text.split('\n'), text.split('\n').map((line) => `${line} `)]) {
      const reading = readMrz(input, on);
      expect(reading.check('dateOfExpiry')).toBe('failed');
      expect(reading.check('composite')).toBe('failed');
    }
  });

  test('a line a character short or long is said, and the rest is read', () => {
    const short = read(`${first.slice(0, -1)}\n${second}`);
    expect(short.format).toBe('TD3');
    expect(short.value('documentNumber')).toBe('L898902C3');
    expect(short.findings[0]).toMatchObject({
      code: 'document.mrz.line.length',
      facts: { line: 1, length: 43, expected: 44 },
    });
    expect(short.ok).toBe(false);
    const long = read(`${first}\n${second}<`);
    expect(long.check('composite')).toBe('ok');
    expect(codesOf(long)).toContain('document.mrz.line.length');
    const cut = read(`${first}\n${second.slice(0, 40)}`);
    expect(cut.value('dateOfExpiry')).toBe('2012-04-15');
    expect(cut.check('composite')).toBe('absent');
    expect(cut.check('dateOfExpiry')).toBe('ok');
  });

  test.each(['', 'good morning', 'P<UTO', '<'.repeat(500), 'a\nb\nc\nd', '\u{1f6c2}'.repeat(44)])(
    'no zone: %j',
    (text) => {
      const reading = read(text);
      expect(reading.format).toBeUndefined();
      expect(reading.findings.at(-1)?.code).toBe('document.mrz.format.unknown');
      expect(reading.ok).toBe(false);
      expect(reading.check('composite')).toBe('absent');
      expect(reading.value('sex')).toBeUndefined();
    },
  );

  test('a character that no zone has is named where it stands', () => {
    const reading = read(TD3.replace('L898902C3', 'L89*902C3'));
    expect(reading.findings).toContainEqual(
      expect.objectContaining({
        code: 'document.mrz.character.foreign',
        place: { line: 2, from: 4, to: 4 },
        facts: { character: '*' },
      }),
    );
    expect(reading.check('documentNumber')).toBe('failed');
    expect(reading.check('dateOfBirth')).toBe('ok');
    expect(reading.value('dateOfBirth')).toBe('1974-08-12');
  });
});

describe('one broken field does not lose the rest', () => {
  test('a wrong digit marks its own field and the composite', () => {
    const reading = read(TD3.replace('L898902C36', 'L898902C35'));
    expect(reading.check('documentNumber')).toBe('failed');
    expect(reading.check('composite')).toBe('failed');
    expect(reading.field('documentNumber')).toMatchObject({ ok: false, value: 'L898902C3' });
    expect(reading.fields.filter(({ ok }) => !ok).map(({ name }) => name)).toEqual([
      'documentNumber',
    ]);
    expect(reading.findings).toContainEqual(
      expect.objectContaining({
        code: 'document.mrz.check-digit.document-number',
        facts: { read: '5', computed: 6 },
        place: { line: 2, from: 10, to: 10 },
      }),
    );
  });

  test.each([
    ['0', 2, 'P<UTOERIKSS0N<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<'],
    ['1', 2, 'P<UTOER1KSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<'],
  ])('a digit %s in a name is of the wrong class', (character, _, line) => {
    const reading = read(`${line}\n${second}`);
    expect(reading.findings).toContainEqual(
      expect.objectContaining({
        code: 'document.mrz.character.class',
        field: 'primaryIdentifier',
        facts: { character },
      }),
    );
  });

  test('sex: M, F and a filler; X is understood; anything else is not', () => {
    const sex = (letter: string) => read(TD3.replace('7408122F', `7408122${letter}`));
    expect(sex('M').value('sex')).toBe('M');
    expect(sex('<').value('sex')).toBe('X');
    expect(sex('X').value('sex')).toBe('X');
    expect(codesOf(sex('X'))).toContain('document.mrz.sex.x');
    expect(sex('1').field('sex')).toMatchObject({ value: undefined, ok: false });
    expect(codesOf(sex('1'))).toContain('document.mrz.sex.unknown');
  });

  test('an empty document number is missing, in whatever format', () => {
    const reading = read(`${first}\n<<<<<<<<<0${second.slice(10)}`);
    expect(reading.field('documentNumber')).toMatchObject({ value: undefined, ok: false });
    expect(codesOf(reading)).toContain('document.mrz.number.absent');
  });

  test('a filler stands for the digit of an empty field only', () => {
    const personal = (text: string) => read(`${first}\n${second.slice(0, 28)}${text}`);
    expect(personal('<<<<<<<<<<<<<<<4').check('personalNumber')).toBe('ok');
    expect(personal('<<<<<<<<<<<<<<04').check('personalNumber')).toBe('ok');
    expect(personal('0<<<<<<<<<<<<<<4').check('personalNumber')).toBe('failed');
    expect(personal('ZE184226B<<<<<<4').check('personalNumber')).toBe('failed');
    const noExpiry = read(TD3.replace('F1204159', 'F<<<<<<<'));
    expect(noExpiry.check('dateOfExpiry')).toBe('ok');
    expect(codesOf(noExpiry)).toContain('document.mrz.check-digit.filler');
  });
});

test('the Swiss licence holds fillers where nothing else may stand', () => {
  const reading = read(specimens['CH-DL'].replace('001<<85', '001<K85'));
  expect(reading.findings).toContainEqual(
    expect.objectContaining({
      code: 'document.mrz.separator',
      place: { line: 2, from: 19, to: 19 },
      facts: { character: 'K' },
    }),
  );
});

describe('properties', () => {
  const zoneLike = fc.oneof(
    fc.string({ maxLength: 200 }),
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.string({ unit: fc.constantFrom(...'<<<<<AZ09 k\n?'), maxLength: 46 }), {
      maxLength: 5,
    }),
    fc
      .tuple(
        fc.constantFrom<string>(...Object.values(specimens)),
        fc.array(fc.tuple(fc.nat(90), fc.string({ maxLength: 2 })), { maxLength: 6 }),
      )
      .map(([text, edits]) =>
        edits.reduce((done, [at, by]) => done.slice(0, at) + by + done.slice(at + 1), text),
      ),
  );

  test('no text throws, each place lies in the MRZ, each field has its characters', () => {
    fc.assert(
      fc.property(zoneLike, (input) => {
        const reading = readMrz(input, on);
        for (const { name, raw, line, from, to, continued } of reading.fields) {
          expect(mrzFieldNames).toContain(name);
          const text = reading.lines[line - 1] ?? '';
          if (continued === undefined)
            expect(raw).toBe(text.slice(from - 1, Math.max(to, from - 1)));
        }
        expect(reading.checks.map(({ name }) => name)).toEqual(mrzCheckNames);
        for (const { place } of reading.findings)
          if (place !== undefined) expect(place.to).toBeGreaterThanOrEqual(place.from);
        expect(typeof reading.ok).toBe('boolean');
        expect(reading.name.groups.join('')).not.toContain('<');
      }),
      { numRuns: 2000 },
    );
  });

  test('the quick way in and the long one read the same', () => {
    fc.assert(
      fc.property(zoneLike, (input) => {
        const reading = readMrz(input, on);
        // A blank sends the same zone the long way.
        const long = readMrz(
          reading.lines.map((line) => `${line} `),
          on,
        );
        if (reading.format === undefined || long.format !== reading.format) return;
        const facts = ({ fields, checks, ok }: MrzReading) => ({
          fields: fields.map(({ name, value, ok: fine, raw, line, from, to }) => [
            name,
            value,
            fine,
            raw,
            line,
            from,
            to,
          ]),
          checks: checks.map(({ name, state }) => [name, state]),
          ok,
        });
        expect(facts(reading)).toEqual(facts(long));
        for (const { name, value } of long.fields) expect(reading.value(name)).toBe(value);
      }),
      { numRuns: 3000 },
    );
  });

  test('a digit that is changed never computes', () => {
    fc.assert(
      fc.property(fc.constantFrom(9, 19, 27, 42, 43), fc.nat(9), (at, digit) => {
        const line = second.slice(0, at) + String(digit) + second.slice(at + 1);
        const changed = line !== second;
        const failed = read(`${first}\n${line}`).checks.filter(({ state }) => state === 'failed');
        expect(failed.length > 0).toBe(changed);
      }),
    );
  });
});
