import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { haveSamples, sampleText } from '../test/samples.ts';
import { romanisations } from '../transliteration/index.ts';
import { ABJAD_FIRST, ABJAD_SECOND, soundDistance } from './distance.ts';
import { MAX_UNITS, unitsOf } from './encode.ts';
import {
  deletionKeys,
  editsOfGaps,
  FOLD_LENGTH,
  foldTolerance,
  foldUnits,
  MAX_DELETIONS,
} from './fold.ts';
import { MAX_SKELETONS, skeletonKeys } from './skeleton.ts';
import { unit, unitNames } from './units.ts';

const isAbjad = (word: string): boolean => /[\u0590-\u06ff]/.test(word);

const distance = (a: string, b: string, limit = 100_000): number => {
  const first = unitsOf(a);
  const second = unitsOf(b);
  const abjad = (isAbjad(a) ? ABJAD_FIRST : 0) | (isAbjad(b) ? ABJAD_SECOND : 0);
  return soundDistance(first, 0, first.length, second, 0, second.length, abjad, limit);
};

const skeletons = (word: string): readonly number[] => {
  const units = unitsOf(word);
  const keys = new Int32Array(MAX_SKELETONS * 2);
  return [...keys.slice(0, skeletonKeys(units, 0, units.length, isAbjad(word), keys))];
};

const folds = (word: string): readonly number[] => {
  const units = unitsOf(word);
  const fold = new Uint8Array(FOLD_LENGTH);
  const length = foldUnits(units, 0, units.length, fold);
  const keys = new Int32Array(MAX_DELETIONS);
  const gaps = new Uint8Array(MAX_DELETIONS);
  return [...keys.slice(0, deletionKeys(fold, length, foldTolerance(length), keys, gaps))];
};

const meets = (a: readonly number[], b: readonly number[]): boolean =>
  a.some((key) => b.includes(key));

const latin = fc.stringMatching(/^[A-Z]{3,14}$/);

describe('units', () => {
  test('every name once, and a wrong one is a mistake of the programmer', () => {
    expect(new Set(unitNames).size).toBe(unitNames.length);
    expect(() => unit('no such')).toThrow(RangeError);
  });

  test('digraphs are one, doubled letters are one, marks are base letters', () => {
    expect(unitsOf('SCHMIDTT')).toEqual(unitsOf('SHMIDT'));
    expect(unitsOf('ÉÀŃ')).toEqual(unitsOf('EAN'));
    expect(unitsOf('ŠIMIĆ')).toEqual(unitsOf('SHIMICH'));
    expect(unitsOf('习近平').length).toBe(0);
    expect(unitsOf('A'.repeat(3) + 'BA'.repeat(40)).length).toBe(MAX_UNITS);
  });
});

describe('soundDistance', () => {
  test.each([
    ['ШЕВЧЕНКО', 'CHEVTCHENKO', 20],
    ['محمد', 'MUHAMMAD', 20],
    ['محمد', 'MOHAMED', 20],
    ['ყიფიანი', 'KIPIANI', 10],
    ['ყიფიანი', 'QIFIANI', 10],
    ['ВОЛОДИМИР', 'VOLODYMYR', 0],
    ['ДЖЕКСОН', 'JACKSON', 30],
    ['ХРУЩЕВ', 'KHRUSHCHEV', 5],
    ['כהן', 'COHEN', 20],
    ['ΠΑΠΑΔΟΠΟΥΛΟΣ', 'PAPADOPOULOS', 0],
    ['ՍԱՐԳՍՅԱՆ', 'SARGSYAN', 0],
    ['MÜLLER', 'MUELLER', 60],
  ])('%s and %s are one name within %d hundredths of a letter', (a, b, most) => {
    expect(distance(a, b)).toBeLessThanOrEqual(most);
  });

  test.each([
    ['WALKER', 'WALTER'],
    ['JOHN', 'JACK'],
    ['ИВАНОВ', 'PETROV'],
    ['محمد', 'SALMAN'],
  ])('%s and %s differ by a letter and more', (a, b) => {
    expect(distance(a, b)).toBeGreaterThanOrEqual(100);
  });

  test('is nothing for a word itself, symmetric, and at most the letters of both', () => {
    fc.assert(
      fc.property(latin, latin, (a, b) => {
        expect(distance(a, a)).toBe(0);
        expect(distance(a, b)).toBe(distance(b, a));
        expect(distance(a, b)).toBeLessThanOrEqual(
          100 * Math.max(unitsOf(a).length, unitsOf(b).length),
        );
      }),
    );
  });

  test('a limit changes nothing below it and says more above', () => {
    fc.assert(
      fc.property(latin, latin, fc.integer({ min: 0, max: 600 }), (a, b, limit) => {
        const whole = distance(a, b);
        const bounded = distance(a, b, limit);
        if (whole <= limit) expect(bounded).toBe(whole);
        else expect(bounded).toBeGreaterThan(limit);
      }),
    );
  });
});

describe('keys that find words', () => {
  test('a letter exchanged, left out, put in or swapped leaves a fold key in common', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^(?:[BFGKLMNPRV][AEIOU]){3,5}$/),
        fc.nat(),
        fc.constantFrom(...'BFGKLMNPRVAEIOU'),
        (word, seed, letter) => {
          const at = seed % (word.length - 1);
          const slips = [
            word.slice(0, at) + word.slice(at + 1),
            word.slice(0, at) + letter + word.slice(at),
            word.slice(0, at) + letter + word.slice(at + 1),
          ];
          for (const slip of slips) expect(meets(folds(word), folds(slip))).toBe(true);
        },
      ),
    );
  });

  test('gaps say how many letters differ, and never more than do where keys meet best', () => {
    const keysWithGaps = (fold: readonly number[]) => {
      const keys = new Int32Array(MAX_DELETIONS);
      const gaps = new Uint8Array(MAX_DELETIONS);
      const count = deletionKeys(Uint8Array.from(fold), fold.length, 2, keys, gaps);
      return Array.from({ length: count }, (_, k) => [keys[k] ?? 0, gaps[k] ?? 0] as const);
    };
    const least = (a: readonly number[], b: readonly number[]): number => {
      const other = keysWithGaps(b);
      return Math.min(
        ...keysWithGaps(a).flatMap(([key, gap]) =>
          other
            .filter(([same]) => same === key)
            .map(([, gap2]) => editsOfGaps[(gap << 8) | gap2] ?? 99),
        ),
      );
    };
    const edits = (a: readonly number[], b: readonly number[]): number => {
      const [x, ...xs] = a;
      const [y, ...ys] = b;
      if (x === undefined || y === undefined) return a.length + b.length;
      if (x === y) return edits(xs, ys);
      return 1 + Math.min(edits(xs, b), edits(a, ys), edits(xs, ys));
    };
    const fold = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 3, maxLength: 6 });
    fc.assert(
      fc.property(fold, fold, (a, b) => {
        const real = edits(a, b);
        if (real <= 2) expect(least(a, b)).toBe(real);
        else expect(least(a, b)).toBeGreaterThan(2);
      }),
    );
  });

  test('vowels do not matter to a skeleton', () => {
    expect(meets(skeletons('MOHAMMED'), skeletons('محمد'))).toBe(true);
    expect(meets(skeletons('SHEVARDNADZE'), skeletons('CHEWARDNADSE'))).toBe(true);
    expect(meets(skeletons('IVANOV'), skeletons('PETROV'))).toBe(false);
    expect(skeletons('CHECHCHCHECHECHCHECHE').length).toBeLessThanOrEqual(MAX_SKELETONS);
  });

  test('every romanisation of a Georgian name meets it, and is near', () => {
    const name = fc
      .array(fc.constantFrom(...'ბგდვზთკლმნპჟრსტფქღყშჩცძწჭხჯ'), { minLength: 3, maxLength: 6 })
      .map((letters) => letters.map((letter, at) => letter + 'აეიოუ'.charAt(at % 5)).join(''));
    fc.assert(
      fc.property(name, (georgian) => {
        for (const { text, systems } of romanisations(georgian)) {
          const upper = text.toUpperCase().replace(/[^\p{L}\p{M}]/gu, '');
          expect([
            georgian,
            upper,
            systems,
            meets(
              [...skeletons(georgian), ...folds(georgian)],
              [...skeletons(upper), ...folds(upper)],
            ),
          ]).toEqual([georgian, upper, systems, true]);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe.skipIf(!haveSamples)('words of Wikidata in two scripts (NETransliteration)', () => {
  test.each([
    ['russian', 0.98, 400],
    ['arabic', 0.93, 200],
    ['hebrew', 0.92, 200],
  ] as const)('%s: keys meet where sounds are near', (language, least, enough) => {
    const pairs = sampleText(`netranslit/wd_${language}_20`)
      .trim()
      .split('\n')
      .map((line) => line.split('\t'))
      .map(([a = '', b = '']) => [a.toUpperCase(), b.replaceAll(' ', '').toUpperCase()] as const)
      .filter((_, at) => at % 10 === 0)
      .filter(([a, b]) => distance(b, a) <= 150);
    const met = pairs.filter(
      ([a, b]) => meets(skeletons(a), skeletons(b)) || (!isAbjad(b) && meets(folds(a), folds(b))),
    );
    expect(pairs.length).toBeGreaterThan(enough);
    expect(met.length / pairs.length).toBeGreaterThanOrEqual(least);
  });
});
