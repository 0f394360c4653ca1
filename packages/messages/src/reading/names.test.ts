import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutGluedTitle, cutTitle, nameFit, nameKey, resembles } from './names.ts';

describe('cutting titles loses no letter', () => {
  const name = fc
    .array(fc.constantFrom('JANE', 'DREW', 'MR', 'MRS', 'DR', 'SIRI', 'MISS', 'ADAMS'), {
      minLength: 1,
      maxLength: 4,
    })
    .map((words) => words.join(' '));

  test('after a blank', () => {
    fc.assert(
      fc.property(name, (sent) => {
        const { given, title } = cutTitle(sent);
        expect([given, title].filter((part) => part !== '').join(' ')).toBe(sent);
      }),
    );
  });

  test('glued', () => {
    fc.assert(
      fc.property(name, name, (sent, document) => {
        const cut = cutGluedTitle(sent, document);
        if (cut === undefined) return;
        expect(nameKey(cut.given + cut.title)).toBe(nameKey(sent));
        expect(nameKey(document).startsWith(nameKey(cut.given))).toBe(true);
      }),
    );
  });
});

test.each([
  ['DOE', 'JANE', 'DOE', 'JANE', '', 3],
  ['DOE', 'JANEMRS', 'DOE', 'JANE', '', 3],
  ['DOE', 'JANE', 'DOE', 'JANE', 'ANN', 3],
  ['DOE', 'JANEANN', 'DOE', 'JANE', 'ANN', 3],
  ['O’NEILL', 'JEAN-PAUL', 'ONEILL', 'JEAN PAUL', '', 3],
  ['TESTSURNAMETWO', 'JANE', 'TESTSUR NAMETWO', 'JANE', '', 3],
  ['DOE', 'WILL', 'DOE', 'WILLIAM', '', 2],
  ['VANDENBERG', 'KEVIN', 'VANDENBERGHE', 'KEVIN', '', 2],
  ['DOE', 'JANE', 'DOE', 'LILI', '', 1],
  ['DOE', '', 'DOE', 'LILI', '', 1],
  ['DOE', 'JANE', 'ROE', 'JANE', '', 0],
  ['', 'JANE', '', 'JANE', '', 0],
] as const)('%s/%s against %s/%s %s fits %i', (surname, given, other, first, second, fit) => {
  expect(nameFit(surname, given, other, first, second)).toBe(fit);
});

test('spellings of one name resemble, other names do not', () => {
  expect(resembles('GOLOVKO', 'SERGEI', 'HOLOVKO', 'SERHII')).toBe(true);
  expect(resembles('DOE', 'JANE', 'MAIDEN', 'JANE')).toBe(true);
  expect(resembles('ROE', 'RICHARD', 'POE', 'EDGAR')).toBe(false);
});
