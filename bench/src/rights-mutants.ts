import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyOfProject, repository } from './copy-of-project.ts';

/** What is read of `docs/rights.json` here; `tools/check/rights.ts` checks its whole form. */
interface Right {
  readonly id: string;
  readonly mutant?: {
    readonly file: string;
    readonly from: string;
    readonly to: string;
    readonly test: string;
  };
}

/** Result for one planted fault. */
export interface MutantOutcome {
  readonly id: string;
  readonly file: string;
  readonly test: string;
  /** Whether the test failed with the fault in place, as it must. */
  readonly caught: boolean;
}

/** Plants the mutant of each requirement in a copy of the project and runs its test there: it must fail. */
export const plantMutants = (only?: string): readonly MutantOutcome[] => {
  const list = JSON.parse(readFileSync(join(repository, 'docs/rights.json'), 'utf8')) as Right[];
  const home = copyOfProject();
  try {
    const chosen = list.filter(({ id }) => only === undefined || id === only);
    for (const test of new Set(chosen.flatMap(({ mutant }) => mutant?.test ?? [])))
      if (!passes(home, test)) throw new Error(`${test} fails without any mutant`);
    return chosen.flatMap(({ id, mutant }) => {
      if (mutant === undefined) return [];
      const path = join(home, mutant.file);
      const text = readFileSync(path, 'utf8');
      writeFileSync(
        path,
        text.replace(mutant.from, () => mutant.to),
      );
      const caught = !passes(home, mutant.test);
      writeFileSync(path, text);
      process.stdout.write(`${id} ${caught ? 'caught' : 'NOT CAUGHT'} ${mutant.file}\n`);
      return [{ id, file: mutant.file, test: mutant.test, caught }];
    });
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
};

const passes = (home: string, test: string): boolean => {
  const project = test.endsWith('.e2e.test.ts')
    ? 'e2e'
    : test.endsWith('.db.test.ts')
      ? 'db'
      : 'node';
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--project', project, test],
    { cwd: home, stdio: 'ignore', timeout: 300_000 },
  );
  return status === 0;
};
