import { languages } from '@amirani/core/languages';
import { expect, test } from 'vitest';
import { importCodes } from '../reading/problem.ts';
import { read } from '../test/read.ts';
import { describeListCode, listTextsIn } from './index.ts';

const inEnglish = listTextsIn('en');
const named = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();

test.each(languages)('%s says everything, with the same facts, in words of its own', (language) => {
  const texts = Object.entries(listTextsIn(language));
  expect(texts.map(([code]) => code).sort()).toEqual(Object.keys(inEnglish).sort());
  for (const code of importCodes) expect(inEnglish[code]).toBeTypeOf('string');
  for (const [code, text] of texts) {
    const english = inEnglish[code as keyof typeof inEnglish];
    expect(named(text), code).toEqual(named(english));
    if (language !== 'en') expect(text, code).not.toBe(english);
    expect(/[\u10d0-\u10ff]/.test(text), code).toBe(language === 'ka');
  }
  expect(new Set(texts.map(([, text]) => text)).size).toBe(texts.length);
});

test('a problem is a sentence with its facts', () => {
  const [problem] = read('id,name\n1,Ana,more\n').problems;
  expect(problem && describeListCode(problem.code, problem.facts)).toBe(
    'The row has 3 cells instead of 2.',
  );
  expect(describeListCode('watch-list.row.columns')).toBe('The row has ? cells instead of ?.');
  expect(describeListCode('watch-list.row.id-twice', { line: 2 }, 'fr')).toContain('ligne 2');
  const show = (value: string | number) => `«${value}»`;
  expect(
    describeListCode('watch-list.value.ground-purpose', { ground: 'return' }, 'en', show),
  ).toContain('«return»');
});
