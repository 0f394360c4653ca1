import { expect, test } from 'vitest';
import { deskRules } from './desk-rules.ts';
import { repositoryOf } from './repository.ts';

const desk = 'apps/server/src/desks';
const others = {
  [`${desk}/risk/reads.ts`]: '',
  [`${desk}/risk/events.ts`]: '',
  [`${desk}/risk/store.ts`]: '',
  'platform/server/registry/reads.ts': '',
  'apps/web/src/desks/risk/parts.ts': '',
  'apps/web/src/desks/risk/screen.tsx': '',
  'apps/web/src/shell/menu.tsx': '',
};
const found = (path: string, specifier: string) =>
  deskRules(repositoryOf({ ...others, [path]: `import { x } from '${specifier}';` })).length;

test('a desk does not reach into another desk, not even for types or for what it offers', () => {
  expect(found(`${desk}/checkpoint/service.ts`, '../risk/store.ts')).toBe(1);
  expect(found(`${desk}/checkpoint/service.ts`, '../risk/reads.ts')).toBe(1);
  expect(found(`${desk}/checkpoint/service.ts`, '../../platform/registry/reads.ts')).toBe(0);
  expect(found(`${desk}/risk/service.ts`, './store.ts')).toBe(0);
});

test('the registry sees what desks offer and not how they are made', () => {
  const registry = 'platform/server/registry/index.ts';
  expect(found(registry, '../../desks/risk/events.ts')).toBe(0);
  expect(found(registry, '../../desks/risk/store.ts')).toBe(1);
});

test('the platform knows no desk', () => {
  expect(found('platform/server/jobs/run.ts', '../../desks/risk/events.ts')).toBe(1);
  expect(found('apps/web/src/ui/table.tsx', '../desks/risk/screen.tsx')).toBe(1);
  expect(found('apps/web/src/ui/table.tsx', '../shell/menu.tsx')).toBe(1);
});

test('web desks import of each other what is offered, and nothing else', () => {
  expect(found('apps/web/src/desks/checkpoint/a.tsx', '../risk/parts.ts')).toBe(0);
  expect(found('apps/web/src/ui/table.tsx', '../desks/risk/parts.ts')).toBe(1);
  expect(found('apps/web/src/desks/checkpoint/a.tsx', '../risk/screen.tsx')).toBe(1);
  expect(found('apps/web/src/shell/routes.tsx', '../desks/risk/screen.tsx')).toBe(0);
});
