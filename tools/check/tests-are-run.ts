import type { Problem } from './problem.ts';
import type { Repository } from './repository.ts';

/** The tests of a workspace must be found by the runner: none stands where no project looks. */
export const testsAreRun = (repo: Repository): readonly Problem[] =>
  repo.files
    .filter((path) => /\.test\.tsx?$/.test(path))
    .filter(
      (path) =>
        !/^(?:packages|apps)\/[^/]+\/(?:src|test)\//.test(path) &&
        !/^(?:platform|desks\/[^/]+|e2e|tools|bench)\//.test(path),
    )
    .map((path) => ({ at: path, text: 'no test project looks here: move it under src' }));
