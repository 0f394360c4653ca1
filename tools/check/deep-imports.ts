import { posix } from 'node:path';
import type { Problem } from './problem.ts';
import { codeFiles, type Repository, workspaceOf } from './repository.ts';

/**
 * A relative import stays in its workspace; another workspace is imported by its name. `tools` does not have a name. Settings
 * are loaded by tools that know no condition of ours, so they name the file.
 */
export const deepImports = (repo: Repository): readonly Problem[] =>
  codeFiles(repo, { tests: true }).flatMap((path) =>
    repo.source(path).imports.flatMap(({ specifier, line }) => {
      if (!specifier.startsWith('.')) return [];
      const target = posix.join(posix.dirname(path), specifier);
      const own = workspaceOf(target) === workspaceOf(path);
      // The settings at the root belong to no workspace: `tools` has what they need.
      const outside = path.startsWith('bench/') || workspaceOf(path) === undefined;
      const settings = LOADED.test(path) && SETTINGS.test(target);
      return own || settings || (outside && target.startsWith('tools/'))
        ? []
        : [{ at: `${path}:${line}`, text: `${specifier} leaves the workspace: import by name` }];
    }),
  );

const LOADED = /\.config\.ts$|^tools\/words\/plugin\.ts$/;

/** What the settings of a workspace may name. */
const SETTINGS =
  /^(?:tools\/words\/plugin|e2e\/test\/prepare|packages\/core\/src\/(?:languages|words\/po))\.ts$/;
