import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fewerRunsOf } from './fast-check.ts';
import { fewerRuns } from './fewer-runs.ts';

test('a fifth of the runs, and every example beside them', () => {
  expect(fewerRunsOf()).toEqual({ numRuns: 20 });
  expect(fewerRunsOf({ numRuns: 3 })).toEqual({ numRuns: 1 });
  expect(fewerRunsOf({ numRuns: 300, seed: 7, examples: [[1], [2]] })).toEqual({
    ...{ numRuns: 62, seed: 7, examples: [[1], [2]] },
  });
});

// Planted fault that this finds: every file is given the fast-check with fewer runs.
test('files of rights, access, journal and ingest keep all runs', () => {
  const { resolveId } = fewerRuns(false);
  const given = (path: string) =>
    resolveId('fast-check', new URL(`../${path}`, import.meta.url).pathname);
  expect(given('packages/risk/src/change/discoveries.test.ts')).toMatch(/tools\/fast-check\.ts$/);
  for (const kept of [
    'packages/targeting/src/hits/machine.test.ts',
    'packages/journal/src/tree.test.ts',
  ])
    expect(given(kept)).toBeUndefined();
});

test.skipIf(process.env['AMIRANI_RUNS'] === 'all')('this file runs fewer itself', () => {
  let runs = 0;
  fc.assert(
    fc.property(fc.nat(), () => void runs++),
    { numRuns: 50 },
  );
  expect(runs).toBe(10);
});
