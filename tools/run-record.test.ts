import { expect, test } from 'vitest';
import { filesToTryAgain } from './run-record.ts';

const run = { passed: 7, failed: 1, strayErrors: 0, failedFiles: ['e2e/hits.e2e.test.ts'] };

test('files of browser tests may be tried again where nothing else failed', () => {
  expect(filesToTryAgain(run)).toEqual(['e2e/hits.e2e.test.ts']);
});

test('nothing is tried again beside a failure of another kind or an error of no test', () => {
  const other = 'packages/core/src/result.test.ts';
  expect(filesToTryAgain({ ...run, failedFiles: [...run.failedFiles, other] })).toEqual([]);
  expect(filesToTryAgain({ ...run, strayErrors: 1 })).toEqual([]);
});
