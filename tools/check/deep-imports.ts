import { posix } from 'node:path';
import type { Problem } from './problem.ts';
import { codeFiles, type Repository, workspaceOf } from './repository.ts';

/** A relative import stays in its workspace; another workspace is imported by its name. `tools` has none. */
export const deepImports = (repo: Repository): readonly Problem[] =>
  codeFiles(repo, { tests: true }).flatMap((path) =>
    repo.source(path).imports.flatMap(({ specifier, line }) => {
      if (!specifier.startsWith('.')) return [];
      const target = posix.join(posix.dirname(path), specifier);
      const own = workspaceOf(target) === workspaceOf(path);
      return own || (path.startsWith('bench/') && target.startsWith('tools/'))
        ? []
        : [{ at: `${path}:${line}`, text: `${specifier} leaves the workspace: import by name` }];
    }),
  );
