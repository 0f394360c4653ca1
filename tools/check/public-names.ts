import { limits } from './limits.ts';
import type { Problem } from './problem.ts';
import type { Repository } from './repository.ts';

/** An entry point of a package offers at most 40 names, listed by hand. */
export const publicNames = (repo: Repository): readonly Problem[] =>
  repo.files
    .filter((path) => /^packages\/[^/]+\/src\/(?:index|node|browser|proof|scripts)\.ts$/.test(path))
    .flatMap((path) => {
      const names = repo.source(path).exports;
      if (names.includes('*'))
        return [{ at: path, text: 'name what is exported: `export *` hides it' }];
      return names.length <= limits.publicNames
        ? []
        : [{ at: path, text: `${names.length} public names, at most ${limits.publicNames}` }];
    });
