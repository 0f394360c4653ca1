import { LOCK, lockedPackages } from './locked-packages.ts';
import type { Problem } from './problem.ts';
import type { Repository } from './repository.ts';

/**
 * The native file of Lingui's macros asks for Node 22.19. Node 24 runs it here, but the npm of Node 20, which may install it, leaves an
 * optional package out where its engines are not met: so the lock file does not name them.
 */
const MACROS = 'node_modules/@lingui/native-tools-';

/** The lock file names no server: the packages come from whatever registry npm is set to. */
export const lockFile = (repo: Repository): readonly Problem[] =>
  Object.entries(lockedPackages(repo)).flatMap(([path, locked]) => {
    const { resolved, link, integrity, version, engines } = locked;
    if (link === true || path === '' || !path.includes('node_modules/')) return [];
    if (path.startsWith(MACROS) && engines !== undefined)
      return [
        { at: LOCK, text: `${path} has engines: take them out, or Node 20 does not install it` },
      ];
    if (resolved !== undefined)
      return [{ at: LOCK, text: `${path} has an address: install with the project's .npmrc` }];
    return integrity === undefined || version === undefined
      ? [{ at: LOCK, text: `${path} has no integrity` }]
      : [];
  });
