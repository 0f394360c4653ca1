import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What reads bytes that a person, a chip or an authority brought. */
const PARSERS =
  /\b(?:openTrustStore|examine|readReplay|gatherChipFiles|pictureHeader|readLds|readSignedData|readPastJourneys|tableTextOf|readSheets|readWorkbook)\(/;

/** Modules that only a limited process runs, beside those that are called `read-*`. */
const apart: ReadonlySet<string> = new Set([
  'desks/documents/comparison/portrait.ts',
  'desks/documents/verdict/opened-store.ts',
  'desks/investigations/evidence/text.ts',
  'desks/investigations/time-stamps/token.ts',
]);

// Mutant: `examine(examination)` in the place of `judgeApart` in any module of the server.
test('no parser of foreign bytes is called where the server answers', () => {
  const called = globSync('**/*.ts', { cwd: import.meta.dirname }).filter(
    (path) =>
      !path.endsWith('.test.ts') &&
      !/(?:^|\/)read-[^/]+\.ts$/.test(path) &&
      !apart.has(path) &&
      PARSERS.test(readFileSync(join(import.meta.dirname, path), 'utf8')),
  );
  expect(called).toEqual([]);
});

/** The modules of others that a module of the server loads, itself or by way of its own. */
const loadedBy = (path: string, seen = new Set<string>()): readonly string[] => {
  if (seen.has(path)) return [];
  seen.add(path);
  const text = readFileSync(join(import.meta.dirname, path), 'utf8');
  return [...text.matchAll(/^(?:import|export) (?!type )[^;]*?from '([^']+)'/gm)].flatMap(
    ([, from = '']) => (from.startsWith('.') ? loadedBy(join(path, '..', from), seen) : [from]),
  );
};

// A process that reads one file is started for it: with Kysely or Zod, which it has no use for, that takes a third longer.
// Mutant: `read-world.ts` that takes `makeWorld` from the module that also stores it.
test('a reader loads neither the database nor the schemas of the contract', () => {
  const list = readFileSync(join(import.meta.dirname, 'reader-modules.ts'), 'utf8');
  const readers = [...list.matchAll(/import\('\.\/([^']+)'\)/g)].map(([, path = '']) => path);
  expect(readers.length).toBeGreaterThan(10);
  const loaded = [...readers, 'reader-child.ts'].flatMap((path) =>
    loadedBy(path)
      .filter((from) => /^(?:kysely|pg|zod|fastify|@amirani\/contract)/.test(from))
      .map((from) => `${path}: ${from}`),
  );
  expect(loaded).toEqual([]);
});
