import { expect, test } from 'vitest';
import { afterSecondTry, filesToTryAgain } from './run-record.ts';

const run = {
  passed: 7,
  failed: 1,
  strayErrors: 0,
  failedFiles: ['desks/assessment/e2e/hits.e2e.test.ts'],
  failedTests: ['desks/assessment/e2e/hits.e2e.test.ts: a hit'],
};

test('files of browser tests may be tried again where nothing else failed', () => {
  expect(filesToTryAgain(run)).toEqual(['desks/assessment/e2e/hits.e2e.test.ts']);
});

test('nothing is tried again beside a failure of another kind or an error of no test', () => {
  const other = 'packages/core/src/result.test.ts';
  expect(filesToTryAgain({ ...run, failedFiles: [...run.failedFiles, other] })).toEqual([]);
  expect(filesToTryAgain({ ...run, strayErrors: 1 })).toEqual([]);
});

test('a test that passes only at the second try is named as flaky', () => {
  const second = { ...run, passed: 2, failed: 0, failedFiles: [], failedTests: [] };
  expect(afterSecondTry(run, second)).toEqual({
    lines: [
      'flaky, passed at the second try: desks/assessment/e2e/hits.e2e.test.ts: a hit',
      '8 passed, 0 failed',
    ],
    passes: true,
  });
});

test('what fails twice fails, and is not flaky', () => {
  expect(afterSecondTry(run, { ...run, passed: 1 })).toEqual({
    lines: ['7 passed, 1 failed'],
    passes: false,
  });
});

// A run in which any number may be flaky passes here.
test('three flaky tests pass, a fourth fails the run', () => {
  const flaky = (count: number) =>
    afterSecondTry(
      { ...run, failed: count, failedTests: Array.from({ length: count }, (_, at) => `t${at}`) },
      { ...run, passed: count, failed: 0, failedTests: [] },
    );
  expect(flaky(3).passes).toBe(true);
  expect(flaky(4)).toMatchObject({ passes: false });
  expect(flaky(4).lines).toContain('4 tests are flaky, and 3 may be');
});

test('a second try that ran nothing mends nothing', () => {
  expect(afterSecondTry(run, { ...run, passed: 0, failed: 0, failedTests: [] }).passes).toBe(false);
});
