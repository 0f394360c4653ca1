import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { endpoints } from './endpoints.ts';

const root = join(import.meta.dirname, '../..');
const sources = globSync('{platform,desks/*}/api/**/*.ts', { cwd: root })
  .filter((path) => !path.endsWith('.test.ts'))
  .map((path) => readFileSync(join(root, path), 'utf8'));

const found = (pattern: RegExp): readonly string[] =>
  sources.flatMap((text) => [...text.matchAll(pattern)].map(([, name = '']) => name));

const twice = (names: readonly string[]): readonly string[] =>
  names.filter((name, at) => names.indexOf(name) !== at);

test('no two operations have one name: the later would take the place of the earlier in silence', () => {
  const names = found(/^ {2}(\w+): \{\n {4}method: /gm);
  expect(twice(names)).toEqual([]);
  expect(names.toSorted()).toEqual(Object.keys(endpoints).toSorted());
});

test('no two shapes have one name in the published description', () => {
  const names = found(/\.meta\(\{\s*id: '(\w+)'/g);
  expect(names.length).toBeGreaterThan(100);
  expect(twice(names)).toEqual([]);
});
