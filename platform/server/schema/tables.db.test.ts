import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { onDatabase } from '../test/engines.ts';
import { tableFiles } from './tables.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

// A migration that changes a table without `npm run schema` fails here, and so does a file that was edited by hand.
onDatabase('the declared tables', (database) => {
  test('are those of the migrated database', async () => {
    for (const [path, text] of await tableFiles(database(), root))
      expect(readFileSync(root + path, 'utf8'), path).toBe(text);
  });
});
