import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectedByChance, matchPersons } from './index.ts';

const reasons = (a: string, b: string): readonly string[] =>
  matchPersons({ name: a }, { name: b }).explanation.words.map(({ reason, query, entry }) =>
    `${query.join('+')} ${reason} ${entry.join('+')}`.trim(),
  );
const score = (a: string, b: string): number => matchPersons({ name: a }, { name: b }).score;

describe('explanation, word by word', () => {
  test.each([
    [
      'Nikolai Plat Ono Vich',
      'Nikolai Platonovich',
      ['NIKOLAI same NIKOLAI', 'PLAT+ONO+VICH joined PLATONOVICH'],
    ],
    [
      'JanDaniel Bothma',
      'Jan Daniel Bothma',
      ['JANDANIEL joined JAN+DANIEL', 'BOTHMA same BOTHMA'],
    ],
    [
      'ყიფიანი თამარ',
      'KIPIANI TAMAR',
      ['ყიფიანი transliteration KIPIANI', 'თამარ transliteration TAMAR'],
    ],
    [
      'محمد بن سلمان',
      'Mohammed bin Salman',
      ['محمد transliteration MOHAMMED', 'بن transliteration BIN', 'سلمان transliteration SALMAN'],
    ],
    ['Хрущёв', 'Chruschtschow', ['ХРУЩЁВ transliteration CHRUSCHTSCHOW']],
    // Mutant: without `isDoubled` it is a transliteration.
    ['Ana Dulgarellle', 'Ana Dulgarelle', ['ANA same ANA', 'DULGARELLLE doubled DULGARELLE']],
    ['Bob Smith', 'Robert Smith', ['BOB nickname ROBERT', 'SMITH same SMITH']],
    ['A. Khamenei', 'Ali Khamenei', ['A initial ALI', 'KHAMENEI same KHAMENEI']],
    ['Olaf Shulz', 'Olaf Scholz', ['OLAF same OLAF', 'SHULZ transliteration SCHOLZ']],
    ['Olaf Scholk', 'Olaf Scholz', ['OLAF same OLAF', 'SCHOLK spelling SCHOLZ']],
    [
      'Sergey Lavrov',
      'Sergey Viktorovich Lavrov',
      ['SERGEY same SERGEY', 'LAVROV same LAVROV', 'missing VIKTOROVICH'],
    ],
    [
      'Igor Ivanov',
      'Igor Petrenko',
      ['IGOR same IGOR', 'IVANOV contradicted', 'contradicted PETRENKO'],
    ],
    [
      'NILAVADHANANANDA CHAYAPA DEJTH',
      'Nilavadhanananda Chayapa Dejthamrong',
      [
        'NILAVADHANANANDA same NILAVADHANANANDA',
        'CHAYAPA same CHAYAPA',
        'DEJTH truncated DEJTHAMRONG',
      ],
    ],
  ])('%s | %s', (a, b, expected) => {
    expect(reasons(a, b)).toEqual(expected);
  });

  test('a change of order is seen and costs nothing', () => {
    const { explanation, score: swapped } = matchPersons(
      { name: 'Smith, John' },
      { name: 'John Smith' },
    );
    expect(explanation.words.map(({ moved }) => moved)).toEqual([true, true]);
    expect(swapped).toBe(score('John Smith', 'John Smith'));
  });

  // Mutant: without `i !== j` the middle word is reported at another place.
  test('a word in the same position on both sides is not moved', () => {
    const { words } = matchPersons(
      { name: 'Ana Maria Ruiz' },
      { name: 'Ruiz Maria Ana' },
    ).explanation;
    expect(words.map(({ query, moved }) => [query[0], moved])).toEqual([
      ['ANA', true],
      ['MARIA', false],
      ['RUIZ', true],
    ]);
  });
});

describe('score', () => {
  test('leaving out is cheap, contradicting dear', () => {
    const whole = score('Sergey Viktorovich Lavrov', 'Sergey Viktorovich Lavrov');
    const missing = score('Sergey Lavrov', 'Sergey Viktorovich Lavrov');
    const against = score('Sergey Borisovich Lavrov', 'Sergey Viktorovich Lavrov');
    expect(whole).toBeGreaterThan(missing);
    expect(missing).toBeGreaterThan(0.7);
    expect(against).toBeLessThan(0.5);
  });

  test('child and father are not the same person', () => {
    expect(score('Salman bin Muhammad', 'Salman bin Muhammad')).toBeGreaterThan(0.9);
    expect(score('Salman bin Muhammad', 'Muhammad bin Salman')).toBeLessThan(0.6);
  });

  test('scripts without a table meet only what is written alike', () => {
    expect(score('习近平', '习近平')).toBeGreaterThan(0.9);
    expect(score('习近朋', '习近平')).toBeLessThan(0.01);
  });

  test('dates, documents and nationality move it', () => {
    const name = 'Giorgi Beridze';
    const match = (entry: object, query: object = {}) =>
      matchPersons(
        { name, birthDate: '1974-05-31', document: '01AA12345', nationality: 'QGE', ...query },
        { name, ...entry },
      ).score;
    const plain = match({});
    expect(match({ birthDate: '1974-05-31' })).toBeGreaterThan(plain);
    expect(match({ birthDate: '1980-11-02' })).toBeLessThan(0.5);
    expect(match({ document: 'O1AA12345' })).toBeGreaterThan(plain);
    expect(match({ document: 'ZZ999999' })).toBe(plain);
    expect(match({ nationality: 'QGE' })).toBeGreaterThan(plain);
    expect(match({ nationality: 'QMA' })).toBeLessThan(plain);
  });

  test('is the same both ways, at most that of a name against itself, and never not a number', () => {
    const word = fc.constantFrom(
      'GIORGI',
      'BERIDZE',
      'AL',
      'MOHAMED',
      'Мухаммад',
      'محمد',
      'J',
      'IVANOVICH',
      'BIN',
      'ყიფიანი',
      '习',
    );
    const name = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(name, name, (a, b) => {
        const one = score(a, b);
        expect(score(b, a)).toBeCloseTo(one, 9);
        expect(one).toBeGreaterThanOrEqual(0);
        expect(one).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });

  test('any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(Number.isFinite(score(a, b))).toBe(true);
      }),
    );
  });
});

describe('expectedByChance', () => {
  test('doubles with the list and halves with each bit', () => {
    expect(expectedByChance(10, 1024)).toBe(1);
    expect(expectedByChance(11, 1024)).toBe(0.5);
    expect(expectedByChance(10, 2048)).toBe(2);
    expect(expectedByChance(-5, 100)).toBe(100);
  });
});
