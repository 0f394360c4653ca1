import { expect, test } from 'vitest';
import { repositoryOf } from './repository.ts';
import { riddles, wording } from './wording.ts';
import { wordingBudget } from './wording-budget.ts';

const found = (path: string, text: string) =>
  wording(repositoryOf({ [path]: text })).map((problem) => `${problem.at} ${problem.text}`);
/** One more than may be written. */
const often = (place: keyof typeof wordingBudget, name: string, sentence: string): string =>
  `${sentence}\n\n`.repeat((wordingBudget[place][name] ?? 0) + 1);

test('a turn that has to be read twice may not be written once more, in texts, comments and documents', () => {
  const sentence = 'Whoever reads it says why.';
  const document = often('documents', 'whoever', sentence);
  expect(found('README.md', document)).toHaveLength(1);
  expect(found('README.md', document.slice(sentence.length + 2))).toEqual([]);
  expect(found('docs/adr/0001-x.md', document)).toEqual([]);
  const comments = often('comments', 'whoever', `/** ${sentence} */\nconst x = 1;`);
  expect(found('packages/x/src/a.ts', comments)).toHaveLength(1);
  const texts = Array.from(
    { length: (wordingBudget.texts['whoever'] ?? 0) + 1 },
    (_, at) => `msgctxt "a.b${at}"\nmsgid "${sentence}"\nmsgstr ""\n`,
  );
  expect(found('packages/x/words/en.po', texts.join('\n'))).toHaveLength(1);
});

test('a comment is read over the ends of its lines', () => {
  const broken = often('comments', 'held against', '// it is held\n// against it\nconst x = 1;');
  expect(found('packages/x/src/a.ts', broken)).toHaveLength(1);
});

test('titles of tests are counted, except those of rights', () => {
  const of = (title: string) => found('packages/x/src/a.test.ts', `test('${title}', () => {});`);
  expect(of('whoever reads it')).toHaveLength(1);
  expect(of('a reader gets it')).toEqual([]);
  expect(of('R1: whoever reads it')).toEqual([]);
  const each = "test.each([1])(\n  'nobody has %s', () => {});";
  expect(found('packages/x/src/a.test.ts', each)).toHaveLength(1);
});

test.each([
  ['whoever', 'Whomever it concerns.'],
  ['is none', 'Undefined where there is none.'],
  ['is no thing', 'That is no reason.'],
  ['nobody has', 'Nobody has said.'],
  ['is being done', 'The case is being fetched'],
])('%s: %s', (name, sentence) => {
  expect(riddles[name]?.[Symbol.match](sentence)).not.toBeNull();
  expect(
    riddles[name]?.[Symbol.match]('It is no longer valid. There is no reason. No one decided.'),
  ).toBeNull();
});
