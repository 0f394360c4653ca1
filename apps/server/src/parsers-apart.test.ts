import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What reads bytes that a person, a chip or an authority brought. */
const PARSERS =
  /\b(?:openTrustStore|examine|readReplay|gatherChipFiles|pictureHeader|readLds|readSignedData|readPastJourneys|tableTextOf|readSheets|readWorkbook)\(/;

const root = join(import.meta.dirname, '../../..');

/** Modules that only a limited process runs, beside those that are called `read-*`. */
const apart: ReadonlySet<string> = new Set([
  'desks/documents/server/comparison/portrait.ts',
  'desks/documents/server/verdict/opened-store.ts',
  'desks/investigations/server/evidence/text.ts',
  'desks/investigations/server/time-stamps/token.ts',
]);

// Mutant: `examine(examination)` in the place of `judgeApart` in any module of the server.
test('no parser of foreign bytes is called where the server answers', () => {
  const sources = globSync('{platform/server,desks/*/server,apps/server/src}/**/*.ts', {
    cwd: root,
  });
  expect(sources.length).toBeGreaterThan(600);
  const called = sources.filter(
    (path) =>
      !/\.test\.ts$|\/test\//.test(path) &&
      !/(?:^|\/)read-[^/]+\.ts$/.test(path) &&
      !apart.has(path) &&
      PARSERS.test(readFileSync(join(root, path), 'utf8')),
  );
  expect(called).toEqual([]);
});

/** The modules of others that a module of the server loads, itself or by way of its own. */
const loadedBy = (path: string, seen = new Set<string>()): readonly string[] => {
  if (seen.has(path)) return [];
  seen.add(path);
  const text = readFileSync(join(root, path), 'utf8');
  return [...text.matchAll(/^(?:import|export) (?!type )[^;]*?from '([^']+)'/gm)].flatMap(
    ([, from = '']) => {
      const own = ownFile(path, from);
      return own === undefined ? [from] : loadedBy(own, seen);
    },
  );
};

/** The file of the server that a module names; undefined for a package. */
const ownFile = (path: string, from: string): string | undefined =>
  from.startsWith('.')
    ? join(path, '..', from)
    : /^@(?:platform|desk)\//.test(from)
      ? from.replace(/^@platform/, 'platform').replace(/^@desk/, 'desks')
      : undefined;

// A process that reads one file is started for it: with Kysely or Zod, which it has no use for, that takes a third longer.
// Mutant: `read-world.ts` that takes `makeWorld` from the module that also stores it.
test('a reader loads neither the database nor the schemas of the contract', () => {
  const list = readFileSync(join(root, 'apps/server/src/reader-modules.ts'), 'utf8');
  const readers = [...list.matchAll(/import\('([^']+)'\)/g)].map(
    ([, from = '']) => ownFile('', from) ?? from,
  );
  expect(readers.length).toBeGreaterThan(10);
  const loaded = [...readers, 'apps/server/src/reader-child.ts'].flatMap((path) =>
    loadedBy(path)
      .filter((from) => /^(?:kysely|pg|zod|fastify|@amirani\/contract)/.test(from))
      .map((from) => `${path}: ${from}`),
  );
  expect(loaded).toEqual([]);
});
