import type { Problem } from './problem.ts';
import { codeFiles, isTest, type Repository } from './repository.ts';
import { resolver } from './resolve.ts';

/**
 * What the rooms inside the server and the web may import of each other.
 * A desk stands on the platform (in the web also `ui` and `shell`'s contracts are below it) and knows of other
 * desks only what they offer: on the server `events.ts` and `reads.ts`, reached through `platform/registry`; in the web
 * `parts.ts`, the views that another desk shows as they are.
 */
export const deskRules = (repo: Repository): readonly Problem[] => {
  const resolve = resolver(repo);
  return codeFiles(repo)
    .filter((path) => /^apps\/(?:server|web)\/src\//.test(path) && !isTest(path))
    .flatMap((path) =>
      repo.source(path).imports.flatMap(({ specifier, line }) => {
        const target = resolve(path, specifier);
        const reason = target === undefined ? undefined : refusal(path, target);
        return reason === undefined ? [] : [{ at: `${path}:${line}`, text: reason }];
      }),
    );
};

const DESK = /^apps\/(server|web)\/src\/desks\/([^/]+)\/(.+)$/;
const OFFERED = /^(?:events|reads)\.ts$/;
const PARTS = /^parts\.ts$/;
const REGISTRY = /^apps\/server\/src\/platform\/registry(?:\.ts$|\/)/;

const refusal = (path: string, target: string): string | undefined => {
  const from = DESK.exec(path);
  const to = DESK.exec(target);
  if (to === null) return intoPlatform(path, target);
  const [, app, desk, file = ''] = to;
  if (from !== null)
    return from[2] === desk || (app === 'web' && PARTS.test(file))
      ? undefined
      : `the desk ${from[2]} may not import from the desk ${desk}: go through ${
          app === 'server' ? 'platform/registry' : 'its `parts.ts`, the address or `ui/`'
        }`;
  if (REGISTRY.test(path))
    return OFFERED.test(file)
      ? undefined
      : `platform/registry may only import events.ts and reads.ts of a desk`;
  if (/^apps\/server\/src\/platform\//.test(path))
    return `the platform may not know the desk ${desk}`;
  if (/^apps\/web\/src\/(?:ui|platform)\//.test(path))
    return `what every desk stands on may not know the desk ${desk}`;
  return undefined;
};

const intoPlatform = (path: string, target: string): string | undefined =>
  /^apps\/web\/src\/(?:ui|platform)\//.test(path) && /^apps\/web\/src\/shell\//.test(target)
    ? '`ui` and `platform` may not import from `shell`'
    : undefined;
