import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

const made = newDesk(named('border-fees'), '20270101', read);

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
  const others = [...made.keys()].filter((path) => !path.startsWith('desks/border-fees/'));
  const names = desksIn(made.get(LIST) ?? '');
  expect(names).toEqual([...desksIn(read(LIST)), 'border-fees']);
  const lists = Object.keys(deskLists(names));
  expect(others.toSorted()).toEqual([LIST, 'package-lock.json', ...lists].toSorted());
  for (const path of others) expect(made.get(path), path).toMatch(/border-?fees/i);
});

// Seen to fail: a list without the desk, a folder without its line, a line without its folder.
test('the lists are those that the names make', () => {
  expect(listed(made)).toEqual([]);
  const [one = ''] = Object.keys(deskLists([]));
  expect(listed(new Map(made).set(one, ''))).toHaveLength(1);
  expect(listed(new Map(made).set(LIST, read(LIST))).map(({ at }) => at)).toContain(
    'desks/border-fees',
  );
  expect(listed(new Map(made).set(LIST, '["nowhere"]')).map(({ at }) => at)).toContain(LIST);
});

// Both faults are planted below: a table without its comment, and an import of the app.
test('the new desk keeps the rules of imports and of retention', () => {
  expect(problems(made)).toEqual([]);
  const sql = 'desks/border-fees/server/sql/20270101-border-fees-notes.sql';
  const unsaid = (made.get(sql) ?? '').replace(/comment on[^;]+;/, '');
  expect(problems(new Map(made).set(sql, unsaid))).toHaveLength(1);
  const routes = 'desks/border-fees/server/routes.ts';
  const reaching = `import '@amirani/server/app';\n${made.get(routes) ?? ''}`;
  expect(problems(new Map(made).set(routes, reaching))).toHaveLength(1);
});

test('its screen has each text in every language', () => {
  const screen = made.get('desks/border-fees/web/border-fees-screen.tsx') ?? '';
  const texts = [...screen.matchAll(/t`([^`]+)`|<Trans>([^<]+)<\/Trans>/g)].map(
    ([, macro, element]) => macro ?? element ?? '',
  );
  expect(texts.length).toBeGreaterThan(5);
  const catalogues = [...made].filter(([path]) => path.endsWith('.po'));
  expect(catalogues.filter(([path]) => path.includes('/rail/'))).toHaveLength(6);
  for (const [path, catalogue] of catalogues.filter(([path]) => path.includes('/rail/')))
    for (const id of ['place.border-fees', 'place.border-fees.about'])
      expect(catalogue, path).toMatch(new RegExp(`msgid "${id}"\nmsgstr "[^"]`));
  for (const [path, catalogue] of catalogues.filter(([path]) => path.includes('/screens/')))
    for (const text of texts)
      expect(catalogue, path).toMatch(new RegExp(`msgid "${text}"\\nmsgstr "[^"]`));
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
  expect(made.get('desks/border-fees/desk.ts')).toMatch(/key: "\.",\s+order: 150,/);
});

test.each(['', 'Fees', 'border--fees', 'fees-', '../risk', 'a', 'x'.repeat(25)])(
  'the name %j is refused',
  (name) => {
    expect(deskName(name)).toBeUndefined();
  },
);
