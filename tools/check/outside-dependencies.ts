import { limits } from './limits.ts';
import type { Problem } from './problem.ts';
import { type Repository, workspaces } from './repository.ts';

/** Packages with more dependencies, each with the decision that explains why. */
const granted: Readonly<Record<string, { readonly most: number; readonly why: string }>> = {
  'packages/core': { most: 3, why: 'docs/adr/0041-words-are-data.md' },
  'packages/academy': { most: 6, why: 'docs/adr/0023-credentials.md' },
};

/** A domain package depends on at most two packages from outside, or on as many as a written decision grants it. */
export const outsideDependencies = (repo: Repository): readonly Problem[] =>
  workspaces(repo)
    .filter(({ folder }) => folder.startsWith('packages/'))
    .flatMap(({ folder, manifest }) => {
      const outside = Object.keys(manifest.dependencies ?? {}).filter(
        (name) => !name.startsWith('@amirani/'),
      );
      const grant = granted[folder];
      const most =
        grant !== undefined && repo.files.includes(grant.why)
          ? grant.most
          : limits.outsideDependencies;
      return outside.length <= most
        ? []
        : [
            {
              at: `${folder}/package.json`,
              text: `${outside.length} dependencies from outside (${outside.join(', ')}), at most ${most}`,
            },
          ];
    });
