import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Specimen } from '../../api/types.ts';
import { type FaceSet, type FacesPair, faceSets, lackOf, outcomeOf, pairAt } from './pairs.ts';

const specimen = (id: string, said: Partial<Specimen> = {}): Specimen => ({
  ...{ id, use: 'face', issuer: 'QMB', documentCode: 'P', model: '1', page: id, light: 'white' },
  ...{ source: 'made for a test', licence: 'CC0-1.0', licenceSha256: 'a'.repeat(64) },
  ...{ importedAt: '2026-01-01T00:00:00.000Z', importedBy: 'trainer', state: 'standing' },
  sha256: id,
  ...said,
});

const lists = fc
  .array(
    fc.record({
      model: fc.constantFrom('1', '2', '3', ' 3 ', '4'),
      issuer: fc.constantFrom('QMB', 'QMC'),
      light: fc.constantFrom('white', 'infrared'),
      source: fc.constantFrom('one set', 'another'),
      use: fc.constantFrom('face', 'face', 'face', 'document'),
      state: fc.constantFrom('standing', 'standing', 'standing', 'withdrawn', 'awaiting-picture'),
      sha256: fc.nat({ max: 60 }).map(String),
    }),
    { minLength: 6, maxLength: 40, size: 'max' },
  )
  .map((all) => all.map((said, at) => specimen(`p${at}`, said)));

const only = (list: readonly Specimen[]): FaceSet => {
  const [set] = faceSets(list);
  if (set === undefined) throw new Error('no set');
  return set;
};

const numbers = ({ pictures }: FacesPair): readonly string[] =>
  pictures.map(({ model }) => model.trim());

describe('sets of faces', () => {
  test('each picture is in the set of its source, under its number and once; no others are', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const byId = new Map(list.map((one) => [one.id, one]));
        for (const { source, persons } of faceSets(list)) {
          const pictures = persons.flatMap((person) => {
            for (const { model } of person.pictures) expect(model.trim()).toBe(person.number);
            return person.pictures;
          });
          for (const { id } of pictures)
            expect(byId.get(id)).toMatchObject({ source, use: 'face', state: 'standing' });
          expect(new Set(pictures.map(({ sha256 }) => sha256)).size).toBe(pictures.length);
        }
      }),
    );
  });

  test('a picture under two numbers is left out: what is true of it is not known', () => {
    const { persons } = only([
      specimen('a', { model: '1', sha256: 'x' }),
      specimen('b', { model: '2', sha256: 'x' }),
      specimen('c', { model: '2' }),
    ]);
    expect(persons.map(({ number }) => number)).toEqual(['2']);
  });

  test('what a set lacks is said: two persons, then two pictures of one', () => {
    const [a, b] = [specimen('a'), specimen('b')];
    const other = specimen('c', { model: '2' });
    expect(lackOf(only([a, b]))).toBe('persons');
    expect(lackOf(only([a, other]))).toBe('second-picture');
    expect(lackOf(only([a, b, other]))).toBeUndefined();
    expect(lackOf(only([a, specimen('b', { sha256: 'a' }), other]))).toBe('second-picture');
    expect(faceSets([])).toEqual([]);
  });
});

describe('pairs', () => {
  test('two pictures, never one with itself, and the truth is that of their numbers', () => {
    fc.assert(
      fc.property(lists, fc.string(), fc.nat({ max: 500 }), (list, seed, at) => {
        for (const set of faceSets(list)) {
          const pair = pairAt(set, seed, at);
          expect(pair === undefined).toBe(lackOf(set) !== undefined);
          if (pair === undefined) continue;
          const [one, other] = pair.pictures;
          expect(one.id).not.toBe(other.id);
          expect(one.sha256).not.toBe(other.sha256);
          expect(new Set(numbers(pair)).size).toBe(pair.truth === 'same' ? 1 : 2);
          expect(pairAt(set, seed, at)).toEqual(pair);
        }
      }),
    );
  });

  test('two persons are of one look where the set has such', () => {
    fc.assert(
      fc.property(lists, fc.string(), (list, seed) => {
        for (const set of faceSets(list)) {
          for (let at = 0; at < 12; at++) {
            const pair = pairAt(set, seed, at);
            if (pair?.truth !== 'different') continue;
            const [one, other] = pair.pictures;
            const alike = ({ issuer, light }: typeof one): boolean =>
              issuer === one.issuer && light === one.light;
            const others = set.persons.filter(({ number }) => number !== one.model.trim());
            if (others.some(({ pictures }) => pictures.some(alike)))
              expect(alike(other)).toBe(true);
          }
        }
      }),
    );
  });

  const four = only(['a', 'b', 'c', 'd'].map((id, at) => specimen(id, { model: `${at >> 1}` })));

  test('about half are of one person, and no pair comes twice running', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        let before: FacesPair | undefined;
        let same = 0;
        for (let at = 0; at < 400; at++) {
          const pair = pairAt(four, seed, at, before);
          const ids = (of: FacesPair | undefined) => of?.pictures.map(({ id }) => id).toSorted();
          expect(ids(pair)).not.toEqual(ids(before));
          if (pair?.truth === 'same') same += 1;
          before = pair;
        }
        expect(same).toBeGreaterThan(140);
        expect(same).toBeLessThan(260);
      }),
      { numRuns: 20 },
    );
  });

  test('every picture comes, on either side', () => {
    const pairs = Array.from({ length: 200 }, (_, at) => pairAt(four, 'all', at)?.pictures);
    for (const side of [0, 1]) expect(new Set(pairs.map((pair) => pair?.[side]?.id)).size).toBe(4);
  });
});

test('an answer is right, one of the two errors, or none', () => {
  expect(outcomeOf('same', 'same')).toBe('right');
  expect(outcomeOf('different', 'different')).toBe('right');
  expect(outcomeOf('different', 'same')).toBe('sameAsDifferent');
  expect(outcomeOf('same', 'different')).toBe('differentAsSame');
  expect(outcomeOf('unsure', 'same')).toBe('unsure');
});
