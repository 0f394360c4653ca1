import { expect, test } from 'vitest';
import { deskRules } from './desk-rules.ts';
import { repositoryOf } from './repository.ts';

const desk = (name: string) => JSON.stringify({ name: `@desk/${name}` });
const others = {
  'platform/server/package.json': JSON.stringify({ name: '@platform/server' }),
  'platform/server/jobs/jobs.ts': '',
  'platform/api/package.json': JSON.stringify({ name: '@platform/api' }),
  'platform/api/endpoint.ts': '',
  'platform/desks/package.json': JSON.stringify({ name: '@platform/desks' }),
  'platform/desks/endpoints.ts': '',
  'desks/risk/api/shapes.ts': '',
  'desks/risk/package.json': desk('risk'),
  'desks/risk/server/reads.ts': '',
  'desks/risk/server/events.ts': '',
  'desks/risk/server/store.ts': '',
  'desks/assessment/package.json': desk('assessment'),
  'desks/assessment/server/reads.ts': '',
  'apps/server/package.json': JSON.stringify({
    name: '@amirani/server',
    exports: { './*': { '@amirani/source': './src/*.ts' } },
  }),
  'apps/server/src/start.ts': '',
  'desks/risk/web/parts.ts': '',
  'desks/risk/web/screen.tsx': '',
  'platform/web/shell/menu.tsx': '',
};
const found = (path: string, specifier: string) =>
  deskRules(repositoryOf({ ...others, [path]: `import { x } from '${specifier}';` })).length;

test('a desk knows of another desk what it offers, not how it is made, not even types', () => {
  const path = 'desks/checkpoint/server/service.ts';
  expect(found(path, '@desk/risk/server/store.ts')).toBe(1);
  expect(found(path, '@desk/risk/server/reads.ts')).toBe(0);
  expect(found(path, '@desk/risk/server/events.ts')).toBe(0);
  expect(found(path, '@platform/server/jobs/jobs.ts')).toBe(0);
  expect(found('desks/risk/server/service.ts', './store.ts')).toBe(0);
});

test('documents know nothing of another desk', () => {
  expect(found('desks/documents/server/service.ts', '@desk/assessment/server/reads.ts')).toBe(1);
  expect(found('desks/documents/server/service.ts', '@platform/server/jobs/jobs.ts')).toBe(0);
});

test('the platform knows no desk, and nobody below knows an app', () => {
  expect(found('platform/server/jobs/run.ts', '@desk/risk/server/events.ts')).toBe(1);
  expect(found('platform/server/jobs/run.ts', '@amirani/server/start')).toBe(1);
  expect(found('desks/risk/server/service.ts', '@amirani/server/start')).toBe(1);
  expect(found('platform/server/jobs/run.ts', './jobs.ts')).toBe(0);
});

test('the interface of a desk is open to every desk but documents, and knows no code that serves it', () => {
  const shapes = '@desk/risk/api/shapes.ts';
  expect(found('desks/checkpoint/api/a.ts', shapes)).toBe(0);
  expect(found('desks/checkpoint/server/a.ts', shapes)).toBe(0);
  expect(found('desks/checkpoint/web/a.ts', shapes)).toBe(0);
  expect(found('desks/documents/api/a.ts', shapes)).toBe(1);
  expect(found('desks/documents/server/a.ts', shapes)).toBe(1);
  expect(found('desks/risk/api/a.ts', '@platform/api/endpoint.ts')).toBe(0);
  expect(found('desks/risk/api/a.ts', '../server/store.ts')).toBe(1);
  expect(found('desks/risk/api/a.ts', '@platform/server/jobs/jobs.ts')).toBe(1);
  expect(found('platform/api/a.ts', shapes)).toBe(1);
  expect(found('platform/desks/endpoints.ts', shapes)).toBe(0);
  expect(found('platform/server/http/route.ts', '@platform/desks/endpoints.ts')).toBe(0);
  expect(found('platform/server/jobs/run.ts', '@platform/desks/endpoints.ts')).toBe(1);
  expect(found('desks/risk/server/a.ts', '@platform/desks/endpoints.ts')).toBe(1);
});

test('in the web the same holds, with the views that a desk offers', () => {
  expect(found('desks/checkpoint/web/a.tsx', '@desk/risk/web/parts.ts')).toBe(0);
  expect(found('desks/checkpoint/web/a.tsx', '@desk/risk/web/screen.tsx')).toBe(1);
  expect(found('desks/risk/web/a.tsx', '../server/store.ts')).toBe(1);
  expect(found('platform/web/ui/table.tsx', '@desk/risk/web/parts.ts')).toBe(1);
  expect(found('platform/web/ui/table.tsx', '../shell/menu.tsx')).toBe(1);
  expect(found('platform/web/shell/rail.tsx', '@desk/risk/web/parts.ts')).toBe(1);
  expect(found('apps/web/src/router.tsx', '@desk/risk/web/screen.tsx')).toBe(0);
  expect(found('apps/web/src/router.tsx', '@desk/risk/server/reads.ts')).toBe(1);
});
