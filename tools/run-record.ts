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
}

/**
 * The files of browser tests that may be tried a second time; none where anything else failed as well.
 *
 * A browser on a shared machine may be late. Its tests build on what those before them left, so a file is tried again
 * whole, on a new server. What fails twice fails.
 */
export const filesToTryAgain = ({ strayErrors, failedFiles }: RunRecord): readonly string[] =>
  strayErrors === 0 && failedFiles.every((path) => path.startsWith('e2e/')) ? failedFiles : [];
