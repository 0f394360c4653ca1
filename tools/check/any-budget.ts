import { limits } from './limits.ts';
import type { Problem } from './problem.ts';
import { codeFiles, type Repository } from './repository.ts';

/** The type `any`: none in packages, under 0.5 in 1,000 lines over all. */
export const anyBudget = (repo: Repository): readonly Problem[] => {
  const files = codeFiles(repo).map((path) => ({ path, ...repo.source(path) }));
  const places = (list: typeof files): readonly Problem[] =>
    list.flatMap(({ path, anys }) =>
      anys.map((line) => ({ at: `${path}:${line}`, text: 'the type `any` is written' })),
    );
  const inPackages = places(files.filter(({ path }) => path.startsWith('packages/')));
  const all = places(files);
  const lines = files.reduce((sum, file) => sum + file.lines, 0);
  return all.length * 1000 > limits.anysPerThousandLines * lines ? all : inPackages;
};
