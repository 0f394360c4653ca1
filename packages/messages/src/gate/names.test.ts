import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOf, gated, gatedList } from '../test/gated.ts';
import { pnrgov } from '../test/pnrgov.ts';
import { holds } from '../test/values.ts';
import { clergyTitles } from './clergy-titles.ts';
import { gate } from './index.ts';
import { alsoNames, sensitiveWords } from './sensitive-words.ts';

const docs = (surname: string, given: string, reference = '1'): string =>
  `SSR+DOCS:HK:1:XX:::::/P/UTO/C1/UTO/01JAN80/M/01JAN30/${surname}/${given}+::${reference}`;

test('R9: a surname never loses a word', () => {
  const tifs = [
    'LOPEZ PASTOR+MARIA',
    'AL IMAM+ALI',
    'BEN HAJJI+ALI',
    'ABAD CARDINAL+ANA MARIA',
    'VAN PRIEST+JOHN',
    'SMITH REVEREND+JOHN',
    'FR+ANNE',
    'PASTOR+SIRI',
  ].map((name) => `TIF+${name}:A:1`);
  expect(gated(...tifs)).toEqual(tifs);
  // Not even where a document has another surname.
  const booking = ['TIF+LOPEZ PASTOR+MARIA:A:1', docs('LOPEZ', 'MARIA')];
  expect(gated(...booking)).toEqual(booking);
});

test('R9: names of an API list lose no word that can be a name', () => {
  const names = [
    'LOPEZ PASTOR:MARIA',
    'AL IMAM:ALI',
    'BEN HAJJI:ALI',
    'ABAD CARDINAL:ANA MARIA',
    'VAN PRIEST:JOHN',
    'DOE:MOHAMMED HAJI',
    'DOE:ANNE:SR',
    'DOE REV:REV',
    'REV DOE',
  ].map((name) => `NAD+FL+++${name}`);
  expect(gatedList(...names)).toEqual(names);
  expect(gatedList('NAD+FL+++DOE:JOHN REV:ANN MSGR', 'PDT+P/C1+DOE:JOHN REV:A')).toEqual([
    'NAD+FL+++DOE:JOHN ###:ANN ####',
    'PDT+P/C1+DOE:JOHN ###:A',
  ]);
});

test('R9: whatever the words, no surname and no name of an API list is lost', () => {
  const words = fc.oneof(
    fc.constantFrom(
      ...[...clergyTitles].filter(([, alsoName]) => alsoName).map(([title]) => title),
    ),
    // What nobody bears as a name (HIV, WCHR) is a remark even in a place for names.
    fc
      .stringMatching(/^[A-Z]{2,8}$/)
      .filter((word) => clergyTitles.get(word) !== false)
      .filter((word) => !sensitiveWords.has(word) || alsoNames.has(word)),
  );
  const name = fc.array(words, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
  holds(
    fc.tuple(name, name),
    ([surname, given]) => {
      expect(gatedList(`NAD+FL+++${surname}:${given}`)).toEqual([`NAD+FL+++${surname}:${given}`]);
      expect(gated(`TIF+${surname}+:A:1`)).toEqual([`TIF+${surname}+:A:1`]);
      // The passport's own words are names.
      const booking = [`TIF+${surname}+${given}:A:1`, docs(surname, given)];
      expect(gated(...booking)).toEqual(booking);
    },
    300,
  );
});

test('R9: titles of the clergy go', () => {
  expect(
    gated(
      'TIF+DOE+JOHN REV:A:1',
      'TIF+DOE+JOHN REV DR:A:1',
      'TIF+DOE+REV JOHN:A:1',
      'TIF+DOE+REV:A:7',
      'TIF+COHEN+DAVID REBBE:A:3',
      'TIF+BISHOP+TREV:A:4',
    ),
  ).toEqual([
    'TIF+DOE+JOHN ###:A:1',
    'TIF+DOE+JOHN ### DR:A:1',
    'TIF+DOE+### JOHN:A:1',
    'TIF+DOE+###:A:7',
    'TIF+COHEN+DAVID #####:A:3',
    'TIF+BISHOP+TREV:A:4',
  ]);
});

test('R9: words that are also names go where a document of the same traveller gives the name without', () => {
  const after = (given: string, ...documents: string[]): string =>
    (gated(`TIF+DOE+${given}:A:1`, ...documents)[0] ?? '').split(/[+:]/)[2] ?? '';
  for (const [given, left] of [
    ['DAVID RABBI', 'DAVID #####'],
    ['DAVID RABBI MR', 'DAVID ##### MR'],
    ['FR DAVID', '## DAVID'],
    ['DAVIDREV', 'DAVID###'],
    ['DAVIDRABBI', 'DAVID#####'],
  ] as const) {
    expect(after(given, docs('DOE', 'DAVID'))).toBe(left);
    expect(after(given, docs('DOE', 'DAVID', '001'))).toBe(left);
    expect(after(given, docs('DOE', 'DAVID', ''))).toBe(left);
  }
  expect(after('DAVID RABBI', docs('DOE', 'DAVID/AARON'))).toBe('DAVID #####');
  for (const others of [
    [],
    [docs('DOE', 'AARON')],
    [docs('ROE', 'DAVID')],
    [docs('DOE', 'DAVID', '2')],
    [docs('DOE', 'DAVID RABBI')],
    [docs('DOE', 'DAVID'), docs('DOE', 'ANN/RABBI', '2')],
    [docs('DOE', 'DAVID'), docs('RABBI', 'ANN', '2')],
  ])
    expect(after('DAVID RABBI', ...others)).toBe('DAVID RABBI');
  // T of the one is not a given name of the other, and TREV stays.
  const names = [
    'TIF+TREV+:A:1',
    docs('TREV', ''),
    'TIF+T+ANN:A:2',
    docs('T', 'ANN'),
    'TIF+ANN+TREV:A:3',
  ];
  expect(gated(...names)).toEqual(names);
});

test('R9: what the gate masks in a document decides nothing for a second gate', () => {
  for (const given of ['DAVID REV', 'DAVID NEEDS INSULIN', 'DAVID 4111111111111111']) {
    const once = gate(bytesOf(pnrgov('TIF+DOE+DAVID RABBI:A:1', docs('DOE', given)))).bytes;
    expect(gate(once).dropped).toEqual({});
  }
});
