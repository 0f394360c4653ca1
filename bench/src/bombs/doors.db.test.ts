import { freshPostgresUrl, hasPostgres } from '@platform/server/test/engines.ts';
import { template } from '@platform/server/test/template-database.ts';
import { expect, test } from 'vitest';
import { bombs } from './corpus.ts';
import { runBombs } from './run.ts';

// One file shows a door that is missing, or answers 5xx; the whole corpus is `npm run prove -- bombs`.
test.skipIf(!hasPostgres())(
  'a small file at every door: the server lives, answers clearly, and an officer is served',
  async () => {
    const run = await runBombs({
      bombs: bombs.filter(({ name }) => name === 'json-proto'),
      databaseUrl: await freshPostgresUrl(template),
    });
    expect(run.files).toBe(1);
    expect(run.withoutDoor).toEqual([]);
    expect(run.faults).toEqual([]);
    expect(run.wrong).toEqual([]);
    expect(run.sameProcess).toBe(true);
    expect(run.officer.calls).toBeGreaterThan(0);
    expect(run.officer.failed).toBe(0);
  },
  300_000,
);
