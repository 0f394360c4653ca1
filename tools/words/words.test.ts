import { expect, test } from 'vitest';
import { repositoryOf } from '../check/repository.ts';
import { words } from '../check/words.ts';
import { readCatalogue, writeCatalogue } from './catalogue.ts';
import { filesOf, rooms } from './rooms.ts';
import { updated } from './update.ts';

const room = 'packages/room';
const entry = (code: string, english: string, text = '') => ({
  code,
  english,
  text,
  fuzzy: false,
  comments: [],
  notes: [],
});
const english = writeCatalogue('en', [
  entry('room.lost', 'The {thing} is lost.'),
  entry('room.people', '{n, plural, one {# person} other {# people}}'),
]);
const translations = {
  ka: ['{thing} დაკარგულია.', '{n, plural, other {# ადამიანი}}'],
  lv: ['Zudis: {thing}.', '{n, plural, other {# cilvēki}}'],
  fr: ['Perdu : {thing}.', '{n, plural, other {# personnes}}'],
  it: ['Perso: {thing}.', '{n, plural, other {# persone}}'],
  es: ['Perdido: {thing}.', '{n, plural, other {# personas}}'],
};

/** A project of one room that passes, with some of its files changed. */
const project = (changes: Readonly<Record<string, string>> = {}) => {
  const texts = Object.entries(translations).map(([language, [lost = '', people = '']]) => [
    `${room}/words/${language}.po`,
    english
      .replace('Language: en', `Language: ${language}`)
      .replace('lost."\nmsgstr ""', `lost."\nmsgstr "${lost}"`)
      .replace('people}}"\nmsgstr ""', `people}}"\nmsgstr "${people}"`),
  ]);
  const files = { [`${room}/words/en.po`]: english, ...Object.fromEntries(texts), ...changes };
  const made = rooms(repositoryOf(files)).flatMap((one) => [...filesOf(one)]);
  return { ...Object.fromEntries(made), ...files };
};
const problems = (changes?: Readonly<Record<string, string>>) =>
  words(repositoryOf(project(changes))).map(({ at, text }) => `${at.split('/').pop()}: ${text}`);
/** A language of the project with something replaced. */
const changed = (language: string, from: string, to: string) => {
  const path = `${room}/words/${language}.po`;
  const text = project()[path] ?? '';
  expect(text).toContain(from);
  return { [path]: text.replace(from, to) };
};

test('a room whose languages are whole passes', () => {
  expect(problems()).toEqual([]);
});

test.each([
  ['a text is missing', 'fr', 'Perdu : {thing}.', '', 'fr.po: room.lost: not translated'],
  [
    'a fact is misspelt',
    'it',
    '"Perso: {thing}',
    '"Perso: {things}',
    'it names things, the English thing',
  ],
  [
    'a plural is none',
    'es',
    '{n, plural, other {# personas}}',
    '{n} personas',
    'it names n, the English n (plural)',
  ],
  ['a brace is open', 'lv', 'Zudis: {thing}', 'Zudis: {thing', 'lv.po: room.lost: '],
  ['other letters', 'ka', '{thing} დაკარგულია.', 'Lost {thing}.', 'written in the letters'],
  ['a copy', 'es', 'Perdido: {thing}.', 'The {thing} is lost.', 'a copy of the English'],
  [
    'nobody has looked',
    'fr',
    'msgctxt "room.lost"',
    '#, fuzzy\n#| msgid "Old"\nmsgctxt "room.lost"',
    'look at the translation',
  ],
  ['the order is another one', 'en', 'msgctxt "room.people"', 'msgctxt "room.a"', 'not up to date'],
  ['a day is formatted', 'en', 'The {thing}', 'The {thing, date}', 'the caller writes it'],
])('planted: %s', (_, language, from, to, problem) => {
  expect(problems(changed(language, from, to)).join('\n')).toContain(problem);
});

test('detects a code in two word tables', () => {
  const other = {
    'packages/other/words/en.po': writeCatalogue('en', [entry('room.lost', 'Lost')]),
  };
  expect(problems(other).join('\n')).toContain('room.lost stands in packages/other too');
});

test('changed English keeps the translation for review, and takes the mark away when it is changed back', () => {
  const before = [entry('a.b', 'Old', 'ძველი'), entry('a.gone', 'Same', 'იგივე')];
  const after = updated(
    [entry('a.b', 'New'), entry('a.moved', 'Same'), entry('a.new', 'More')],
    before,
  );
  expect(after).toEqual([
    { ...entry('a.b', 'New', 'ძველი'), fuzzy: true, previous: 'Old' },
    { ...entry('a.moved', 'Same', 'იგივე'), fuzzy: true },
    entry('a.new', 'More'),
  ]);
  expect(readCatalogue(writeCatalogue('ka', after))).toEqual(
    after.toSorted((a, b) => (a.code < b.code ? -1 : 1)),
  );
  expect(updated([entry('a.b', 'Newer')], after)).toEqual([
    { ...entry('a.b', 'Newer', 'ძველი'), fuzzy: true, previous: 'Old' },
  ]);
  expect(updated([entry('a.b', 'Old')], after)).toEqual([entry('a.b', 'Old', 'ძველი')]);
});

test('what translators write is kept: folded lines, quotes, comments', () => {
  const folded = `msgid ""
msgstr ""

# by hand
#, fuzzy
#| msgid ""
#| "Two \\"old\\"\\n"
#| "lines"
msgctxt "a.b"
msgid "Two\\nlines"
msgstr ""
"divas\\n"
"\\"rindas\\""
`;
  const [read] = readCatalogue(folded);
  expect(read).toEqual({
    ...entry('a.b', 'Two\nlines', 'divas\n"rindas"'),
    fuzzy: true,
    previous: 'Two "old"\nlines',
    comments: ['by hand'],
  });
  expect(read && readCatalogue(writeCatalogue('lv', [read]))).toEqual([read]);
});
