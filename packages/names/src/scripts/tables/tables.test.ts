import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { transliterationRules } from '../rules.ts';
import { arabicTable } from './arabic-table.ts';
import { cyrillicAlphabets, cyrillicBeyond, cyrillicTable } from './cyrillic-table.ts';
import { georgianBeyond, georgianTable } from './georgian-table.ts';
import { latinTable } from './latin-table.ts';
import type { LetterTable } from './letter-table.ts';

const path = join(
  process.env['AMIRANI_SAMPLES'] ?? join(import.meta.dirname, '../../../../../../shared/data'),
  'documents/translit/doc9303-3-section6.json',
);
if (!existsSync(path)) process.stdout.write('transliteration tables absent: set AMIRANI_SAMPLES\n');

interface Extract {
  readonly latin: Readonly<Record<string, { readonly translit: string }>>;
  readonly cyrillic: Readonly<Record<string, { readonly rule: string }>>;
  readonly arabic: Readonly<Record<string, { readonly translit: string }>>;
}

const letter = (code: string): string => String.fromCodePoint(Number.parseInt(code, 16));
const textsOf = (table: LetterTable, key: string): readonly string[] =>
  (table.rows[key] ?? ['no such row']).map((spelling) =>
    typeof spelling === 'string' ? spelling : spelling.text,
  );

/** Rows of the extract that are not what Doc 9303-3 prints, or that hold a note: checked by hand instead. */
const WRONG_ROWS = { '0646': 'N', '0696': 'XRX' } as const;

describe.skipIf(!existsSync(path))('tables against the extract of Doc 9303-3 section 6', () => {
  const extract = (): Extract => JSON.parse(readFileSync(path, 'utf8')) as Extract;

  test('Latin: every letter with every spelling, and no other', () => {
    const rows = Object.entries(extract().latin);
    expect(rows).toHaveLength(Object.keys(latinTable.rows).length);
    for (const [code, { translit }] of rows)
      expect([code, textsOf(latinTable, letter(code))]).toEqual([code, translit.split(' or ')]);
  });

  test('Cyrillic: every letter with its general spelling and its exceptions', () => {
    const rows = Object.entries(extract().cyrillic);
    for (const [code, { rule }] of rows) {
      const [general = ''] = rule.split(' ');
      const exceptions = [...rule.matchAll(/= ?([A-Z]+)/g)].map(([, text]) => text);
      const texts = textsOf(cyrillicTable, letter(code));
      expect([code, texts[0]]).toEqual([code, general]);
      for (const exception of exceptions)
        expect([code, texts]).toEqual([code, expect.arrayContaining([exception])]);
    }
    const singles = Object.keys(cyrillicTable.rows).filter((key) => key.length === 1);
    expect(singles).toHaveLength(rows.length);
  });

  test('Arabic: every letter with its code, and those that are not encoded without', () => {
    for (const [code, { translit }] of Object.entries(extract().arabic)) {
      if (code === '0651' || code === '0629') continue; // rules, see letters.test.ts
      const fixed = (WRONG_ROWS as Record<string, string>)[code];
      const wanted = fixed ?? (translit === '(Not encoded)' ? undefined : translit);
      expect([code, textsOf(arabicTable, letter(code))[0]]).toEqual([code, wanted]);
    }
    expect(Object.keys(arabicTable.rows)).toHaveLength(Object.keys(extract().arabic).length + 1); // - shadda + 2 of B.5.4
  });
});

test('rows that are easily got wrong, as Doc 9303-3 prints them', () => {
  expect(textsOf(latinTable, 'Ü')).toEqual(['UE', 'UXX', 'U']);
  expect(textsOf(latinTable, 'Ñ')).toEqual(['N', 'NXX']);
  expect(textsOf(latinTable, 'Đ')).toEqual(['D']);
  expect(textsOf(latinTable, 'Ð')).toEqual(['D']);
  expect(textsOf(arabicTable, 'ن')).toEqual(['N']);
  expect(textsOf(arabicTable, 'ږ')).toEqual(['XRX']);
  expect(textsOf(arabicTable, 'ڤ')).toEqual(['V']);
});

test('no Arabic code is the beginning of another', () => {
  const codes = new Set(
    Object.values(arabicTable.rows).flatMap((spellings) =>
      spellings.map((spelling) => (typeof spelling === 'string' ? spelling : spelling.text)),
    ),
  );
  for (const code of codes)
    for (const other of codes) if (code !== other) expect(other.startsWith(code)).toBe(false);
});

test('Georgian has 33 letters, each with a national spelling', () => {
  const letters = Object.keys(georgianTable.rows);
  expect(letters).toHaveLength(33);
  for (const [key, [first]] of Object.entries(georgianTable.rows))
    expect([key, typeof first]).toEqual([key, 'string']);
});

test('every spelling is of A to Z, every row is composed, and every rule has a source', () => {
  for (const table of [
    latinTable,
    cyrillicTable,
    cyrillicBeyond,
    arabicTable,
    georgianTable,
    georgianBeyond,
  ]) {
    expect(transliterationRules[table.rule].citation.act).not.toBe('');
    for (const [key, spellings] of Object.entries(table.rows)) {
      expect(key.normalize('NFC')).toBe(key);
      for (const spelling of spellings) {
        expect(typeof spelling === 'string' ? spelling : spelling.text).toMatch(/^[A-Z]*$/);
        if (typeof spelling !== 'string' && spelling.rule !== undefined)
          expect(transliterationRules[spelling.rule].citation.act).not.toBe('');
      }
    }
  }
});

test('every letter of a Cyrillic alphabet has a row', () => {
  const rows = { ...cyrillicTable.rows, ...cyrillicBeyond.rows };
  for (const alphabet of Object.values(cyrillicAlphabets))
    for (const one of alphabet) expect([one, rows[one] !== undefined]).toEqual([one, true]);
});
