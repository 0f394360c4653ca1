import { languages } from '@amirani/core/languages';
import { describe, expect, test } from 'vitest';
import { trainingTwins } from '../training.ts';
import { findStates, stateName } from './find.ts';
import { stateNames } from './names.gen.ts';

const found = (text: string) => findStates(text, { language: 'en' });
const codes = (text: string) => found(text).map(({ code }) => code);

describe('a text that means one State', () => {
  test.each([
    ['D', 'DE'],
    ['d<<', 'DE'],
    ['DEU', 'DE'],
    ['in', 'IN'],
    ['IND', 'IN'],
    ['RKS', 'XK'],
    ['GBD', 'GBD'],
    ['XXA', 'XXA'],
    ['Germany', 'DE'],
    ['  germany ', 'DE'],
    ['Vācija', 'DE'],
    ['vacija', 'DE'],
    ['საქართველო', 'GE'],
    ['Géorgie', 'GE'],
    ['Türkiye', 'TR'],
    ['turkey', 'TR'],
    ['Indian', 'IN'],
    ['Côte d’Ivoire', 'CI'],
    ["cote d'ivoire", 'CI'],
    ['Ivory Coast', 'CI'],
    ['St Lucia', 'LC'],
    ['Saint Kitts and Nevis', 'KN'],
    ['USA', 'US'],
    ['UK', 'GB'],
    ['Apatride', 'XXA'],
    ['Guinea', 'GN'],
    ['Niger', 'NE'],
  ])('%s: %s', (text, code) => {
    expect(found(text)).toMatchObject([{ code, exact: true }]);
  });
});

describe('a text that does not name one State', () => {
  test('the beginning of a name is not a code: it is offered, and not taken', () => {
    for (const text of ['GER', 'Germ'])
      expect(found(text)).toEqual([{ code: 'DE', name: 'Germany', exact: false }]);
    expect(codes('CHI')).toEqual(expect.arrayContaining(['CN', 'CL']));
    expect(codes('ind')).toEqual(['IN']);
    expect(codes('indi')).toEqual(expect.arrayContaining(['IN']));
  });
  test('where several are meant, each is offered', () => {
    expect(codes('korea')).toEqual(['KP', 'KR']);
    expect(codes('congolese')).toEqual(['CG', 'CD']);
    expect(found('korea').every(({ exact }) => !exact)).toBe(true);
  });
  test.each(['', ' ', '.', 'Narnia', 'QQQQ', 'UTO', 'GRL', 'SUN'])('%j', (text) => {
    expect(codes(text)).toEqual([]);
  });
});

test('a fictitious State is known in training alone', () => {
  expect(codes('QVR')).toEqual([]);
  expect(findStates('qvr', { language: 'ka', twins: trainingTwins })).toEqual([
    { code: 'QVR', name: 'QVR', exact: true },
  ]);
});

test('every name in every language leads back to its State, and to one', () => {
  for (const code of Object.keys(stateNames))
    for (const language of languages) {
      const name = stateName(code, language) ?? '';
      const [first, ...more] = findStates(name, { language });
      expect(first, `${code} ${language} ${name}`).toEqual({ code, name, exact: true });
      expect(more, `${code} ${language} ${name}`).toEqual([]);
    }
});
