import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageFacts, languages } from '@amirani/core/languages';
import { expect, test } from 'vitest';
import { deskListsAreMade } from '../check/desk-lists.ts';
import { deskRules } from '../check/desk-rules.ts';
import type { Problem } from '../check/problem.ts';
import { openRepository, type Repository, repositoryOf } from '../check/repository.ts';
import { retention } from '../check/retention.ts';
import { deskLists, desksIn, LIST } from '../desks/lists.ts';
import { freePlace, newDesk } from './changes.ts';
import { type DeskName, deskName } from './template.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const named = (kebab: string): DeskName => {
  const name = deskName(kebab);
  if (name === undefined) throw new Error(`${kebab} is refused`);
  return name;
};

/** English to translation, where no context tells texts apart. */
const textsOf = (po: string): ReadonlyMap<string, string> =>
  new Map(
    [...po.matchAll(/(?:^|\n)\nmsgid "(.+)"\nmsgstr "(.+)"/g)].map(([, id = '', said = '']) => [
      id,
      said,
    ]),
  );

/** Languages that have every text. */
const whole = languages.filter((one) => !languageFacts[one].draft);

const made = newDesk(named('toy-of-tests'), '20270101', read);

/** The new desk among the files of the project. */
const project = (changed: ReadonlyMap<string, string>): Repository => {
  const { files } = openRepository(root);
  const known = files.filter((path) => /^(?:platform|desks|apps)\//.test(path));
  const texts = Object.fromEntries(known.map((path) => [path, '']));
  const manifests = known.filter((path) => /package\.json$|\.gen\.ts$/.test(path));
  return repositoryOf({
    ...texts,
    ...Object.fromEntries(manifests.map((path) => [path, read(path)])),
    ...Object.fromEntries(changed),
  });
};

const problems = (changed: ReadonlyMap<string, string>): readonly Problem[] => {
  const repo = project(changed);
  return [...deskRules(repo), ...retention(repo)].filter(({ at }) =>
    changed.has(at.split(':')[0] ?? ''),
  );
};

const listed = (changed: ReadonlyMap<string, string>): readonly Problem[] =>
  deskListsAreMade(project(changed));

test('a new desk is its folder and one line; the rest is made of that line', () => {
  const others = [...made.keys()].filter((path) => !path.startsWith('desks/toy-of-tests/'));
  const names = desksIn(made.get(LIST) ?? '');
  expect(names).toEqual(desksIn(read(LIST)).toSpliced(-1, 0, 'toy-of-tests'));
  const lines = new Set(read(LIST).split('\n'));
  expect((made.get(LIST) ?? '').split('\n').filter((line) => !lines.has(line))).toHaveLength(1);
  const lists = Object.keys(deskLists(names));
  expect(others.toSorted()).toEqual([LIST, 'package-lock.json', ...lists].toSorted());
  for (const path of others) expect(made.get(path), path).toMatch(/toy-?of-?tests/i);
});

// Seen to fail: a list without the desk, a folder without its line, a line without its folder.
test('the lists are those that the names make', () => {
  expect(listed(made)).toEqual([]);
  const [one = ''] = Object.keys(deskLists([]));
  expect(listed(new Map(made).set(one, ''))).toHaveLength(1);
  expect(listed(new Map(made).set(LIST, read(LIST))).map(({ at }) => at)).toContain(
    'desks/toy-of-tests',
  );
  expect(listed(new Map(made).set(LIST, '["nowhere"]')).map(({ at }) => at)).toContain(LIST);
});

// Both faults are planted below: a table without its comment, and an import of the app.
test('the new desk keeps the rules of imports and of retention', () => {
  expect(problems(made)).toEqual([]);
  const sql = 'desks/toy-of-tests/server/sql/20270101-toy-of-tests-notes.sql';
  const unsaid = (made.get(sql) ?? '').replace(/comment on[^;]+;/, '');
  expect(problems(new Map(made).set(sql, unsaid))).toHaveLength(1);
  const routes = 'desks/toy-of-tests/server/routes.ts';
  const reaching = `import '@amirani/server/app';\n${made.get(routes) ?? ''}`;
  expect(problems(new Map(made).set(routes, reaching))).toHaveLength(1);
});

test('its screen has each text in every language', () => {
  const screen = made.get('desks/toy-of-tests/web/toy-of-tests-screen.tsx') ?? '';
  const texts = [...screen.matchAll(/t`([^`]+)`|<Trans>([^<]+)<\/Trans>/g)].map(
    ([, macro, element]) => macro ?? element ?? '',
  );
  expect(texts.length).toBeGreaterThan(5);
  const catalogues = [...made].filter(([path]) => whole.some((one) => path.endsWith(`/${one}.po`)));
  expect(catalogues.filter(([path]) => path.includes('/rail/'))).toHaveLength(whole.length);
  for (const [path, catalogue] of catalogues.filter(([path]) => path.includes('/rail/')))
    for (const id of ['place.toy-of-tests', 'place.toy-of-tests.about'])
      expect(catalogue, path).toMatch(new RegExp(`msgid "${id}"\nmsgstr "[^"]`));
  for (const [path, catalogue] of catalogues.filter(([path]) => path.includes('/screens/')))
    for (const text of texts)
      expect(catalogue, path).toMatch(new RegExp(`msgid "${text}"\\nmsgstr "[^"]`));
});

test('where another desk says the same in English, it says the same in every language', () => {
  for (const language of whole.filter((one) => one !== 'en')) {
    const own = textsOf(read(`tools/new-desk/screens/${language}.po`));
    for (const name of desksIn(read(LIST)))
      for (const [english, said] of textsOf(read(`desks/${name}/words/screens/${language}.po`)))
        expect(own.get(english) ?? said, `${language} ${name}: ${english}`).toBe(said);
  }
});

test('a new desk is below all others in the rail, under a key that nothing has', () => {
  const taken = freePlace(["key: '1', order: 70", 'key: "\'", order: 140', "press: '2'"]);
  expect(taken).toEqual({ key: '3', order: 150 });
  expect(freePlace([[..."1234567890-=;,.'[]`\\"].map((key) => `key: "${key}"`).join(' ')])).toEqual(
    {
      key: undefined,
      order: 10,
    },
  );
});

test.each(['', 'Fees', 'border--fees', 'fees-', '../risk', 'a', 'x'.repeat(25)])(
  'the name %j is refused',
  (name) => {
    expect(deskName(name)).toBeUndefined();
  },
);
