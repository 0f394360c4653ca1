import type { KnownQuery, ListEntry } from './measure.ts';
import { randomFrom } from './random.ts';

/**
 * A list of made-up names for a first look at speed, of syllables by a fixed seed: many rare words, a few very
 * frequent ones. Not the list of the published figures, which another hand has written.
 */
export const ownList = (size: number, seed: number): readonly ListEntry[] => {
  const random = randomFrom(seed);
  const given = wordsOf(random, Math.max(200, Math.floor(Math.sqrt(size) * 20)), 2, 3);
  const family = wordsOf(random, Math.max(500, Math.floor(Math.sqrt(size) * 100)), 2, 4);
  const seen = new Set<string>();
  while (seen.size < size) {
    const words = [frequent(random, given), frequent(random, family)];
    if (random() < 0.65) words.splice(1, 0, frequent(random, given));
    seen.add(words.join(' '));
  }
  return [...seen].map((name, at) => ({ id: String(at), name }));
};

/**
 * Queries of six kinds made of entries of a list by a fixed seed.
 * @internal A test measures by them.
 */
export const ownQueries = (
  list: readonly ListEntry[],
  each: number,
  seed: number,
): readonly KnownQuery[] => {
  const random = randomFrom(seed);
  return Object.entries(CHANGES).flatMap(([kind, change]) =>
    Array.from({ length: each }, () => {
      const entry = list[Math.floor(random() * list.length)];
      if (entry === undefined) throw new RangeError('an empty list');
      const name = change(entry.name, random);
      return { kind, name, latin: name, meant: entry.id, expected: true };
    }),
  );
};

type Random = () => number;

const SYLLABLES =
  'BA BE RI DZE SHVI LI GIO MA RA KA TO VA NI KHA TSE LO MI ZA GHU CHI SO DA AL HAM MED OV EN KO SKY IAN NUR SUL TAN FER RO GAR SAN LUC MAR TEO ELI JOR HAN VIK STE'.split(
    ' ',
  );

const wordsOf = (random: Random, count: number, least: number, most: number): readonly string[] => {
  const found = new Set<string>();
  while (found.size < count) {
    const parts = least + Math.floor(random() * (most - least + 1));
    found.add(
      Array.from({ length: parts }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join(
        '',
      ),
    );
  }
  return [...found];
};

/** A word by a frequency that falls with its place in the list. */
const frequent = (random: Random, words: readonly string[]): string =>
  words[Math.floor(words.length ** random()) - 1] ?? '';

const slip = (word: string, random: Random): string => {
  const at = Math.floor(random() * word.length);
  const letter = String.fromCharCode(65 + Math.floor(random() * 26));
  const rest = word.slice(at + 1);
  return (
    word.slice(0, at) +
    ([letter + rest, rest, letter + word.charAt(at) + rest][Math.floor(random() * 3)] ?? '')
  );
};

const slipIn = (name: string, random: Random): string => {
  const words = name.split(' ');
  const at = Math.floor(random() * words.length);
  return words.map((word, k) => (k === at ? slip(word, random) : word)).join(' ');
};

const CHANGES: Readonly<Record<string, (name: string, random: Random) => string>> = {
  exact: (name) => name,
  slip: slipIn,
  'two slips': (name, random) => slipIn(slipIn(name, random), random),
  order: (name) => name.split(' ').reverse().join(' '),
  initial: (name) => name.replace(/^(\w)\w*/, '$1'),
  joined: (name) => name.replace(' ', ''),
};
