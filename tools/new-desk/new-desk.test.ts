import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { deskRules } from '../check/desk-rules.ts';
import type { Problem } from '../check/problem.ts';
import { openRepository, type Repository, repositoryOf } from '../check/repository.ts';
import { retention } from '../check/retention.ts';
import { newDesk } from './changes.ts';
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
  const manifests = known.filter((path) => path.endsWith('package.json'));
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

test('a new desk is its folder and ten files with lines of it', () => {
  const others = [...made.keys()].filter((path) => !path.startsWith('desks/border-fees/'));
  expect(others.toSorted()).toEqual([
    'apps/server/package.json',
    'apps/server/src/desks.ts',
    'apps/web/package.json',
    'apps/web/src/router.tsx',
    'package-lock.json',
    'platform/api/journal-acts.ts',
    'platform/desks/desks.ts',
    'platform/desks/endpoints.ts',
    'platform/desks/package.json',
    'platform/desks/test/who-may/table.ts',
  ]);
  for (const path of others) {
    const text = made.get(path) ?? '';
    expect(text, path).toMatch(/border-?fees/i);
    // Nothing of the list is lost: without the lines of the new desk, the words are those of before.
    if (path.endsWith('.ts') || path.endsWith('.tsx')) {
      const before = read(path)
        .split(/\s+/)
        .filter((word) => word !== ';');
      const after = new Set(text.split(/\s+/));
      expect(before.filter((word) => !after.has(word)).length, path).toBeLessThanOrEqual(1);
    }
  }
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
  expect(catalogues).toHaveLength(6);
  for (const [path, catalogue] of catalogues)
    for (const text of texts)
      expect(catalogue, path).toMatch(new RegExp(`msgid "${text}"\\nmsgstr "[^"]`));
});

test.each(['', 'Fees', 'border--fees', 'fees-', '../risk', 'a', 'x'.repeat(25)])(
  'the name %j is refused',
  (name) => {
    expect(deskName(name)).toBeUndefined();
  },
);

test('a list that has changed its form is told, and nothing is written', () => {
  expect(() =>
    newDesk(named('border-fees'), '20270101', (path) =>
      path.endsWith('desks.ts') ? '' : read(path),
    ),
  ).toThrow('the list has no');
});
