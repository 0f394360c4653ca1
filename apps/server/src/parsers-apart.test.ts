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
