import { join } from 'node:path';

/** Where a run of tests leaves how it ended. */
export const RUN_RECORD = join(import.meta.dirname, '../node_modules/.cache/amirani/run.json');

/** How a run of tests ended. */
export interface RunRecord {
  readonly passed: number;
  readonly failed: number;
  /** Errors that belong to no test, among those failed. */
  readonly strayErrors: number;
  /** Files with a failed test or that broke themselves, from the root of the project. */
  readonly failedFiles: readonly string[];
  /** Each test that failed, by its file and name; a file alone that broke itself. */
  readonly failedTests: readonly string[];
}

/** A test as the record names it. */
export const nameOfTest = (file: string, name: string): string => `${file}: ${name}`;

/**
 * The files of browser tests that may be tried a second time; none where anything else failed as well.
 *
 * A browser on a shared machine may be late. Its tests build on what those before them left, so a file is tried again
 * whole, on a new server. What fails twice fails.
 */
export const filesToTryAgain = ({ strayErrors, failedFiles }: RunRecord): readonly string[] =>
  strayErrors === 0 && failedFiles.every((path) => path.endsWith('.e2e.test.ts'))
    ? failedFiles
    : [];

/** Most tests that may pass only at a second try. */
const MOST_FLAKY = 3;

/** What two tries say together: their last lines, and whether the run passes. */
export const afterSecondTry = (
  first: RunRecord,
  second: RunRecord,
): { readonly lines: readonly string[]; readonly passes: boolean } => {
  const flaky = first.failedTests.filter((name) => !second.failedTests.includes(name));
  const tooMany = flaky.length > MOST_FLAKY;
  return {
    lines: [
      ...flaky.map((name) => `flaky, passed at the second try: ${name}`),
      ...(tooMany ? [`${flaky.length} tests are flaky, and ${MOST_FLAKY} may be`] : []),
      `${first.passed + first.failed - second.failed} passed, ${second.failed} failed`,
    ],
    passes: second.failed === 0 && second.passed > 0 && !tooMany,
  };
};
