import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  explainTruncation,
  mrzNameLengths,
  readMrzName,
  splitVizName,
  type TruncationMethod,
  toMrzName,
  writeMrzName,
} from './index.ts';

/** Any UTF-16, lone surrogates and controls included. */
const utf16 = (maxLength: number) =>
  fc.array(fc.nat(0xffff), { maxLength }).map((units) => String.fromCharCode(...units));

const path = join(
  process.env['AMIRANI_SAMPLES'] ?? join(import.meta.dirname, '../../../../../shared/data'),
  'documents/mrz/doc9303-name-examples.json',
);
if (!existsSync(path)) process.stdout.write('name examples absent: set AMIRANI_SAMPLES\n');

interface Example {
  readonly part: number;
  readonly viz: string;
  readonly mrz: string;
  readonly len: number;
}

/** The name fields of the examples of Doc 9303-4 to 9303-7: the third line of TD1, else the first from 6. */
const examples = (): readonly (Example & { field: string })[] =>
  (JSON.parse(readFileSync(path, 'utf8')) as Example[]).map((example) => ({
    ...example,
    field: example.len === 30 ? example.mrz : example.mrz.slice(5),
  }));

const groupsOf = (viz: string) => toMrzName(splitVizName(viz)).groups;
const methods: readonly TruncationMethod[] = ['end', 'initials', 'fixed'];

describe.skipIf(!existsSync(path))('examples of Doc 9303-4 to 9303-7', () => {
  test('there are 39 of them, of the lengths that the parts name', () => {
    expect(examples()).toHaveLength(39);
    const known: readonly number[] = Object.values(mrzNameLengths);
    for (const { field } of examples()) expect(known).toContain(field.length);
  });

  test('each is recognised, reproduced from the letters it keeps, and breaks no rule', () => {
    for (const { viz, field } of examples()) {
      const groups = groupsOf(viz);
      const { match, kept, issues } = explainTruncation(groups, field);
      expect([field, match, issues]).toEqual([field, expect.not.stringMatching('different'), []]);
      const written = writeMrzName(groups, field.length, { kept });
      expect(written).toMatchObject({ field, truncated: match === 'truncated', issues: [] });
    }
  });

  test('each name that fits is written whole by every method', () => {
    const whole = examples().filter(
      ({ viz, field }) => explainTruncation(groupsOf(viz), field).match === 'whole',
    );
    expect(whole).toHaveLength(21);
    for (const { viz, field } of whole)
      for (const method of methods)
        expect(writeMrzName(groupsOf(viz), field.length, { method })).toMatchObject({
          field,
          truncated: false,
        });
  });

  test('a field with one letter changed is another name', () => {
    for (const { viz, field } of examples())
      for (let at = 0; at < field.length; at++)
        if (field[at] !== '<') {
          const changed = `${field.slice(0, at)}${field[at] === 'X' ? 'Y' : 'X'}${field.slice(at + 1)}`;
          expect([changed, explainTruncation(groupsOf(viz), changed).match]).toEqual([
            changed,
            'different',
          ]);
        }
  });
});

describe('the methods of Doc 9303-4 4.2.3', () => {
  const dingo = groupsOf('BENNELONG WOOLOOMOOLOO WARRANDYTE WARNAMBOOL, DINGO POTOROO');
  const nila = groupsOf('NILAVADHANANANDA, CHAYAPA DEJTHAMRONG KRASUANG');
  test.each([
    [nila, 39, 'end', 'NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K'],
    [nila, 39, 'initials', 'NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K'],
    [dingo, 39, 'initials', 'BENNELONG<WOOLOOMOOLOO<WARRANDYTE<W<<DI'],
    [dingo, 30, 'initials', 'BENNELONG<WOOLOOMOOLOO<W<W<<DI'],
    [dingo, 31, 'initials', 'BENNELONG<WOOLOOMOOLOO<W<W<<D<P'],
    [dingo, 39, 'fixed', 'BENNEL<WOOLOO<WARRAN<WARNAM<<DINGO<POTO'],
    [dingo, 31, 'fixed', 'BENN<WOOL<WARR<WARN<<DINGO<POTO'],
    [dingo, 39, 'end', 'BENNELONG<WOOLOOMOOLOO<WARRANDYTE<WA<<D'],
  ] as const)('%j in %i by %s', (groups, length, method, field) => {
    expect(writeMrzName(groups, length, { method })).toMatchObject({
      field,
      truncated: true,
      issues: [],
    });
  });

  test('the last position takes a letter from the component before where only one place is left', () => {
    expect(writeMrzName([['ABCDE'], ['FGHIJ', 'KLM']], 13).field).toBe('ABCDE<<FGHI<K');
    expect(writeMrzName([['ABCDEFGH', 'IJ']], 9).field).toBe('ABCDEFG<I');
  });

  test('where no letter can stand last, the field says so', () => {
    const { field, issues } = writeMrzName([['A', 'B', 'C']], 4);
    expect(field).toBe('A<B<');
    expect(issues.map(({ code }) => code)).toEqual(['name.truncation.last-not-letter']);
  });
});

describe('name fields', () => {
  test.each([
    ['ERIKSSON<<ANNA<MARIA<<<', [['ERIKSSON'], ['ANNA', 'MARIA']], 'none'],
    ['ARKFREITH<<<', [['ARKFREITH']], 'none'],
    ['A<<B<<C<<', [['A'], ['B'], ['C']], 'none'],
    ['<<JOHN<<', [[], ['JOHN']], 'none'],
    ['AL<BASRI<<HU', [['AL', 'BASRI'], ['HU']], 'possible'],
    ['', [[]], 'none'],
    ['<<<<', [[]], 'none'],
  ] as const)('%s', (field, groups, truncation) => {
    expect(readMrzName(field)).toMatchObject({ groups, truncation });
  });

  test('keeps and reports characters that are not letters', () => {
    const { groups, issues } = readMrzName('SM1TH<<<J.<<');
    expect(groups).toEqual([['SM1TH'], ['J.']]);
    expect(issues.map(({ code, at }) => [code, at])).toEqual([
      ['name.field.character', 2],
      ['name.field.character', 9],
      ['name.field.filler', 5],
    ]);
  });

  test('a name cut although it fits is recognised as that', () => {
    const { match, issues } = explainTruncation([['ERIKSSON'], ['ANNA']], 'ERIKS<<ANNA<<<<');
    expect(match).toBe('truncated');
    expect(issues.map(({ code }) => code)).toContain('name.truncation.not-needed');
  });

  test('a length or a plan that cannot be is a mistake of the programmer', () => {
    expect(() => writeMrzName([['A']], 0)).toThrow(RangeError);
    expect(() => writeMrzName([['A']], 9, { kept: [[2]] })).toThrow(RangeError);
    expect(() => writeMrzName([['ABC'], ['D']], 3, { kept: [[3], [1]] })).toThrow(RangeError);
  });
});

const component = fc.stringMatching(/^[A-Z]{1,14}$/);
const group = fc.array(component, { minLength: 1, maxLength: 5 });
const groups = fc.array(group, { minLength: 1, maxLength: 3 });

test('what is written is as long as asked, ends in a letter where cut, and is recognised', () => {
  fc.assert(
    fc.property(
      groups,
      fc.integer({ min: 12, max: 45 }),
      fc.constantFrom(...methods),
      (name, length, method) => {
        const { field, truncated, kept, issues } = writeMrzName(name, length, { method });
        expect(field).toHaveLength(length);
        expect(truncated).toBe(name.map((parts) => parts.join('<')).join('<<').length > length);
        if (truncated && issues.length === 0) expect(field).toMatch(/[A-Z]$/);
        if (truncated && issues.length === 0 && name.length > 1)
          expect(field).toContain(`<<${name[1]?.[0]?.[0]}`);
        const explained = explainTruncation(name, field);
        expect([explained.match, explained.kept]).toEqual([
          truncated ? 'truncated' : 'whole',
          kept,
        ]);
        expect(explained.issues).toEqual(issues);
        if (!truncated) expect(readMrzName(field).groups).toEqual(name);
      },
    ),
  );
});

test('no field and no name throws', () => {
  const any = fc.oneof(utf16(40), fc.stringMatching(/^[A-Z<]{0,60}$/));
  fc.assert(
    fc.property(
      any,
      fc.array(fc.array(any, { maxLength: 5 }), { maxLength: 4 }),
      fc.integer({ min: 1, max: 60 }),
      (field, name, length) => {
        readMrzName(field);
        explainTruncation(name, field);
        for (const method of methods)
          expect(writeMrzName(name, length, { method }).field).toHaveLength(length);
      },
    ),
  );
});
