import { expect, test } from 'vitest';
import { movedWords } from './moved-words.ts';

const row = (query: string, entry: string) => ({
  ...{ reason: 'transliteration' as const, query: [query], entry: [entry], alike: 1, moved: true },
});

// Mutant: with what the comparison says of each row, names that are written alike stand in another place.
test.each([
  ['SHENGELIA MADANO', 'შენგელია მადანო', [false, false]],
  ['SHENGELIA MADANO', 'მადანო შენგელია', [true, true]],
  ['SHENGELIA, MADANO', 'შენგელია, მადანო', [false, false]],
])('%s beside %s', (traveller, entry, moved) => {
  const words = [row('MADANO', 'მადანო'), row('SHENGELIA', 'შენგელია')];
  expect(movedWords(words, traveller, [entry])).toEqual(moved);
});

test('of a word that no shown name has, the comparison says it', () => {
  expect(movedWords([row('IVANOV', 'IWANOW')], 'IVANOV', ['Ivanoff'])).toEqual([true]);
});
