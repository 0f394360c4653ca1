import { limits } from './limits.ts';
import type { Problem } from './problem.ts';
import { codeFiles, type Repository } from './repository.ts';

/** Files of code are at most 400 lines; data and catalogues aside. */
export const fileLength = (repo: Repository): readonly Problem[] =>
  [...codeFiles(repo, { tests: true }), ...repo.files.filter((path) => /\.(?:cjs|css)$/.test(path))]
    .filter((path) => !dataFiles.test(path))
    .flatMap((path) => {
      const lines = repo.read(path).split('\n').length - 1;
      return lines <= limits.fileLines
        ? []
        : [{ at: path, text: `${lines} lines, at most ${limits.fileLines}: split it by idea` }];
    });

/** Files that hold data or texts, not thought. */
const dataFiles: RegExp = /-codes\.ts$|\/data\/|\/locales\/|\/texts\/|(?:^|\/)catalogue[^/]*\.ts$/;
