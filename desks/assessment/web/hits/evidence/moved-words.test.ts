import { expect, test } from 'vitest';
import { movedWords } from './moved-words.ts';

const row = (query: string, entry: string) => ({
  ...{ reason: 'transliteration' as const, query: [query], entry: [entry], alike: 1, moved: true },
});

// Mutant: if the word order is taken from the comparison, identical names count as reordered.
test.each([
  ['SHENGELIA MADANO', 'შენგელია მადანო', [false, false]],
  ['SHENGELIA MADANO', 'მადანო შენგელია', [true, true]],
  ['SHENGELIA, MADANO', 'შენგელია, მადანო', [false, false]],
])('%s beside %s', (traveller, entry, moved) => {
  const words = [row('MADANO', 'მადანო'), row('SHENGELIA', 'შენგელია')];
  expect(movedWords(words, traveller, [entry])).toEqual(moved);
});

// Mutant: with what the comparison says of such a word, names that are written alike are said to be moved.
test.each([
  [
    'a title is glued to the name',
    'SHENGELIA MADANOMRS',
    'SHENGELIA MADANO',
    ['MADANO', 'SHENGELIA'],
  ],
  ['a name has a hyphen', 'AL-HADI WASIR', 'Al-Hadi Wasir', ['WASIR', 'AL', 'HADI']],
  ['a name has an apostrophe', "O'BRIEN KATE", "O'Brien Kate", ['KATE', 'O', 'BRIEN']],
  ['one word is shown', 'IVANOV', 'Ivanoff', ['IVANOW']],
])('nothing is said of a place where %s', (_, traveller, entry, words) => {
  const rows = words.map((word) => row(word, word));
  expect(movedWords(rows, traveller, [entry])).toEqual(words.map(() => false));
});

test('finds moved words behind a hyphen and an attached title too', () => {
  const rows = [row('KATE', 'KATE'), row('BRIEN', 'BRIEN')];
  expect(movedWords(rows, "O'BRIEN KATEMRS", ["Kate O'Brien"])).toEqual([true, true]);
});
