import { expect, test } from 'vitest';
import { deepImports } from './deep-imports.ts';
import { importRules } from './import-rules.ts';
import { repositoryOf } from './repository.ts';

const at = (texts: Record<string, string>) =>
  importRules(repositoryOf(texts)).map((problem) => problem.at);

test('a package that imports what its room does not allow is caught, types too', () => {
  const path = 'packages/messages/src/a.ts';
  expect(at({ [path]: `import { x } from '@amirani/journal';` })).toEqual([`${path}:1`]);
  expect(at({ [path]: `\nimport type { X } from '@amirani/scenario';` })).toEqual([`${path}:2`]);
  expect(at({ [path]: `type X = import('@amirani/risk').X;` })).toEqual([`${path}:1`]);
  expect(at({ [path]: `export * from '@platform/api/client.ts';` })).toEqual([`${path}:1`]);
  expect(at({ [path]: `import { ok } from '@amirani/core';` })).toEqual([]);
  expect(at({ 'packages/core/src/a.ts': `import '@amirani/names';` })).toHaveLength(1);
});

test.each(['platform/api/a.ts', 'desks/travellers/api/a.ts'])(
  'the interface in %s takes types and nothing else',
  (path) => {
    expect(at({ [path]: `import type { R } from '@amirani/messages';` })).toEqual([]);
    expect(at({ [path]: `import { type R, r } from '@amirani/messages';` })).toEqual([`${path}:1`]);
    expect(at({ [path]: `import '@amirani/messages';` })).toEqual([`${path}:1`]);
  },
);

test('the web never knows the server; the command only where it starts or administers it', () => {
  const server = `import { start } from '@amirani/server/platform/start';`;
  expect(at({ 'apps/web/src/a.ts': server })).toHaveLength(1);
  expect(at({ 'desks/travellers/cli/read.ts': server })).toHaveLength(1);
  expect(at({ 'apps/cli/src/commands/start.ts': server })).toEqual([]);
  expect(at({ 'apps/cli/src/commands/user.ts': server })).toEqual([]);
  expect(at({ 'desks/travellers/cli/read.test.ts': server })).toEqual([]);
});

test('documents see the scripts of names, and no other part of it', () => {
  const path = 'packages/documents/src/a.ts';
  expect(at({ [path]: `import { x } from '@amirani/names/scripts';` })).toEqual([]);
  expect(at({ [path]: `import { x } from '@amirani/names';` })).toEqual([`${path}:1`]);
});

test('a manifest that depends on more than its room is caught', () => {
  const manifest = JSON.stringify({ dependencies: { '@amirani/scenario': '0.1.0', zod: '4.6.7' } });
  expect(at({ 'packages/messages/package.json': manifest })).toEqual([
    'packages/messages/package.json',
  ]);
  expect(at({ 'apps/web/package.json': manifest })).toEqual([]);
  expect(at({ 'packages/unheard-of/package.json': manifest })).toHaveLength(1);
});

test('only scenario/proof may use what finds the planted truth', () => {
  const risk = `import { x } from '@amirani/risk';`;
  expect(at({ 'packages/scenario/src/world.ts': risk })).toHaveLength(1);
  expect(at({ 'packages/scenario/src/proof/find.ts': risk })).toEqual([]);
});

test('a relative path that leaves the workspace is caught', () => {
  const deep = (path: string, text: string) => deepImports(repositoryOf({ [path]: text })).length;
  expect(deep('apps/web/src/a.ts', `import '../../server/src/x.ts';`)).toBe(1);
  expect(deep('packages/core/src/a.ts', `import '../../names/src/x.ts';`)).toBe(1);
  expect(deep('platform/web/shell/a.ts', `import '../ui/x.ts';`)).toBe(0);
  expect(deep('platform/web/a.ts', `import '../../desks/risk/web/x.ts';`)).toBe(1);
  expect(deep('vitest.config.ts', `import './tools/x.ts';`)).toBe(0);
  expect(deep('vitest.config.ts', `import './packages/core/src/x.ts';`)).toBe(1);
});
