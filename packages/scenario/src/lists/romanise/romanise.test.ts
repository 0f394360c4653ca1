import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cultures } from '../cultures/index.ts';
import { arabicSystems, maghrebSystems } from './arabic.ts';
import { inArabicLetters } from './arabic-letters.ts';
import { armenianSystems } from './armenian.ts';
import type { Romaniser } from './by-table.ts';
import { russianSystems, ukrainianSystems } from './cyrillic.ts';
import { georgianSystems } from './georgian.ts';
import { greekSystems } from './greek.ts';
import { germanSystems, spanishSystems } from './latin.ts';

const folder = join(
  process.env['AMIRANI_SAMPLES'] ?? join(import.meta.dirname, '../../../../../../shared/data'),
  'matching/interscript',
);
const absent = !existsSync(folder);
if (absent) process.stdout.write('transliteration maps absent: set AMIRANI_SAMPLES\n');

/** The short assertions of a map: what is written, and what it becomes without marks. */
const assertions = (file: string): readonly (readonly [string, string])[] =>
  [
    ...readFileSync(join(folder, `${file}.imp`), 'utf8').matchAll(
      /^ +test "([^"]{2,60})", "([^"]*)"$/gm,
    ),
  ].map(([, source = '', roman = '']) => [source, bare(roman)]);

const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f’ʼ'ʹʺ·]/g, '')
    .toUpperCase();

const named = (systems: readonly Romaniser[], name: string): Romaniser => {
  const found = systems.find((system) => system.name === name);
  if (found === undefined) throw new Error(`no system ${name}`);
  return found;
};

const published = [
  ['ggg-kat-Geor-Latn-2002', named(georgianSystems, 'Georgian national 2002')],
  ['iso-kat-Geor-Latn-9984-1996', named(georgianSystems, 'ISO 9984 without marks')],
  ['bgnpcgn-rus-Cyrl-Latn-1947', named(russianSystems, 'BGN/PCGN 1947')],
  ['bgnpcgn-ukr-Cyrl-Latn-2019', named(ukrainianSystems, 'Ukrainian national 2010')],
  ['elot-ell-Grek-Latn-743-2001-ts', named(greekSystems, 'ELOT 743')],
] as const;

test.skipIf(absent).each(published)('%s: its own assertions', (file, system) => {
  const cases = assertions(file).filter(([source]) => /^[\p{L} ’-]+$/u.test(source));
  expect(cases.length).toBeGreaterThan(3);
  const wrong = cases.filter(([source, roman]) => bare(system.write(source)) !== roman);
  expect(
    wrong.map(([source, roman]) => `${source}: ${roman}, not ${system.write(source)}`),
  ).toEqual([]);
});

test('one name by every system of its culture', () => {
  const by = (systems: readonly Romaniser[], spelling: string): readonly string[] =>
    systems.map((system) => system.write(spelling));
  expect(by(georgianSystems, 'ჯავახიშვილი')).toEqual([
    'JAVAKHISHVILI',
    'JAVAXISVILI',
    'JAVAXISHVILI',
    'DZHAVAKHISHVILI',
    'DJAVAKHICHVILI',
    'DSCHAWACHISCHWILI',
  ]);
  expect(by(russianSystems, 'Щукин')).toEqual([
    'SHCHUKIN',
    'SHCHUKIN',
    'SCHUKIN',
    'CHTCHOUKINE',
    'SHHUKIN',
    'SCHTSCHUKIN',
  ]);
  expect(by(armenianSystems, 'Պետրոսյան')).toEqual([
    'PETROSYAN',
    'PETROSYAN',
    'BEDROSIAN',
    'PETROSIAN',
    'PETROSIAN',
  ]);
  expect(by(germanSystems, 'Müller')).toEqual(['MUELLER', 'MULLER']);
  expect(by(spanishSystems, 'Muñoz')).toEqual(['MUNOZ', 'MUNXXOZ', 'MUNYOZ']);
  expect(by(arabicSystems, '$arIf')).toContain('CHARIF');
  expect(maghrebSystems[0]?.write('mu7ammad')).toBe('MOHAMED');
});

test.each([
  ['mu7ammad', 'محمد'],
  ['3abdulra7mAn', 'عبد الرحمن'],
  ["3A'i$E", 'عائشة'],
  ["fu'Ad", 'فؤاد'],
  ["hanA'", 'هناء'],
  ['laylY', 'ليلى'],
  ['ibrAhIm', 'ابراهيم'],
  ['7usayn', 'حسين'],
  ['al', 'ال'],
  ['ImAn', 'إيمان'],
])('%s in Arabic letters is %s', (sounds, letters) => {
  expect(inArabicLetters(sounds)).toBe(letters);
});

test('the passport’s system is the first, and no two systems of a culture have one name', () => {
  for (const { code, systems } of cultures) {
    expect(systems.length, code).toBeGreaterThan(0);
    expect(new Set(systems.map(({ name }) => name)).size, code).toBe(systems.length);
  }
});
