import { limits } from './limits.ts';
import type { Problem } from './problem.ts';
import { type Repository, workspaces } from './repository.ts';

/** A domain package stands on at most two packages from outside. */
export const outsideDependencies = (repo: Repository): readonly Problem[] =>
  workspaces(repo)
    .filter(({ folder }) => folder.startsWith('packages/'))
    .flatMap(({ folder, manifest }) => {
      const outside = Object.keys(manifest.dependencies ?? {}).filter(
        (name) => !name.startsWith('@amirani/'),
      );
      return outside.length <= limits.outsideDependencies
        ? []
        : [
            {
              at: `${folder}/package.json`,
              text: `${outside.length} dependencies from outside (${outside.join(', ')}), at most ${limits.outsideDependencies}`,
            },
          ];
    });
