import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What is read of the runner's own report. */
interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

/** A run of all unit tests with the properties drawn from one seed. */
export interface SeededRun {
  readonly seed: number;
  readonly passed: number;
  /** Each with its file and what the runner said of it, the counterexample included. */
  readonly failed: readonly string[];
}

const repository = fileURLToPath(new URL('../../', import.meta.url));

/** Runs the unit tests with a seed and all runs of each property; so does `npm test` with `AMIRANI_SEED` and `AMIRANI_RUNS=all`. */
export const runWithSeed = (seed: number): SeededRun => {
  const folder = mkdtempSync(join(tmpdir(), 'amirani-properties-'));
  try {
    const file = join(folder, 'report.json');
    spawnSync(
      process.execPath,
      [
        ...[join(repository, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'node'],
        ...['--reporter=json', `--outputFile=${file}`],
      ],
      {
        cwd: repository,
        stdio: 'ignore',
        env: { ...process.env, AMIRANI_SEED: String(seed), AMIRANI_RUNS: 'all' },
      },
    );
    return summarise(seed, JSON.parse(readFileSync(file, 'utf8')) as Report);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const summarise = (seed: number, { testResults }: Report): SeededRun => {
  const file = (name: string): string => name.slice(repository.length);
  const broken = testResults
    .filter(({ message, assertionResults }) => message !== '' && assertionResults.length === 0)
    .map(({ name, message }) => `${file(name)}: ${message}`);
  const tests = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map((one) => ({ ...one, file: file(name) })),
  );
  const failed = tests
    .filter(({ status }) => status === 'failed')
    .map(
      ({ file, fullName, failureMessages = [] }) =>
        `${file} > ${fullName}: ${failureMessages.join('\n').slice(0, 1000)}`,
    );
  return {
    seed,
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: [...broken, ...failed],
  };
};
