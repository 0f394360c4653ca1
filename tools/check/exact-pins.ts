import type { Problem } from './problem.ts';
import type { Repository } from './repository.ts';

/** Every version is pinned exactly. */
export const exactPins = (repo: Repository): readonly Problem[] =>
  repo.files
    .filter((path) => /(?:^|\/)package\.json$/.test(path))
    .flatMap((path) => {
      const manifest = JSON.parse(repo.read(path)) as Record<string, unknown>;
      return ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
        Object.entries((manifest[kind] ?? {}) as Record<string, string>)
          .filter(([, version]) => !EXACT.test(version))
          .map(([name, version]) => ({ at: path, text: `${name} is not pinned: ${version}` })),
      );
    });

const EXACT = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/;
