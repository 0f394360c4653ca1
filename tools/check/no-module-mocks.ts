import type { Problem } from './problem.ts';
import type { Repository } from './repository.ts';

/**
 * Test files share the modules of their worker: a mocked module would depend on the file that ran before. What a test must
 * replace is a parameter.
 */
export const noModuleMocks = (repo: Repository): readonly Problem[] =>
  repo.files
    .filter((path) => /\.test\.tsx?$/.test(path))
    .flatMap((path) =>
      repo
        .read(path)
        .split('\n')
        .flatMap((line, index) =>
          /^\s*vi\.(?:do)?[mM]ock\(/.test(line)
            ? [{ at: `${path}:${index + 1}`, text: 'modules are shared: give it as a parameter' }]
            : [],
        ),
    );
