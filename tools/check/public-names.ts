import { posix } from 'node:path';
import { limits } from './limits.ts';
import type { Problem } from './problem.ts';
import { type Manifest, type Repository, workspaces } from './repository.ts';

/** An entry point of a package offers at most 40 names, listed by hand. */
export const publicNames = (repo: Repository): readonly Problem[] =>
  workspaces(repo)
    .filter(({ folder }) => folder.startsWith('packages/'))
    .flatMap(({ folder, manifest }) =>
      entryFiles(manifest).flatMap((entry) => problemOf(repo, posix.join(folder, entry))),
    );

const entryFiles = ({ exports = {} }: Manifest): readonly string[] =>
  Object.values(exports).flatMap((target) =>
    typeof target === 'string' ? target : (target['@amirani/source'] ?? []),
  );

const problemOf = (repo: Repository, path: string): readonly Problem[] => {
  if (!repo.files.includes(path))
    return [{ at: path, text: 'package.json exports it and it does not exist' }];
  const names = repo.source(path).exports;
  if (names.includes('*'))
    return [{ at: path, text: 'name what is exported: `export *` hides it' }];
  return names.length <= limits.publicNames
    ? []
    : [{ at: path, text: `${names.length} public names, at most ${limits.publicNames}` }];
};
