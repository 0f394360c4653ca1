import { LOCK, lockedPackages } from './locked-packages.ts';
import type { Problem } from './problem.ts';
import type { Repository } from './repository.ts';

/** The lock file names no server: the packages come from whatever registry npm is set to. */
export const lockFile = (repo: Repository): readonly Problem[] =>
  Object.entries(lockedPackages(repo)).flatMap(([path, { resolved, link, integrity, version }]) => {
    if (link === true || path === '' || !path.includes('node_modules/')) return [];
    if (resolved !== undefined)
      return [{ at: LOCK, text: `${path} has an address: install with the project's .npmrc` }];
    return integrity === undefined || version === undefined
      ? [{ at: LOCK, text: `${path} has no integrity` }]
      : [];
  });
