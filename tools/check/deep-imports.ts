import { posix } from 'node:path';
import type { Problem } from './problem.ts';
import { codeFiles, type Repository, workspaceOf } from './repository.ts';

/** A relative import stays in its workspace; another workspace is imported by its name. */
export const deepImports = (repo: Repository): readonly Problem[] =>
  codeFiles(repo, { tests: true }).flatMap((path) =>
    repo.source(path).imports.flatMap(({ specifier, line }) => {
      if (!specifier.startsWith('.')) return [];
      const target = posix.join(posix.dirname(path), specifier);
      return workspaceOf(target) === workspaceOf(path)
        ? []
        : [{ at: `${path}:${line}`, text: `${specifier} leaves the workspace: import by name` }];
    }),
  );
