import { posix } from 'node:path';
import type { Repository, Workspace } from './repository.ts';
import { workspaces } from './repository.ts';

/** Finds the file of the project that a specifier names; undefined for packages from outside. */
export const resolver = (
  repo: Repository,
): ((from: string, specifier: string) => string | undefined) => {
  const byName = new Map(workspaces(repo).map((one) => [one.manifest.name ?? one.folder, one]));
  const files = new Set(repo.files);
  return (from, specifier) => {
    const path = specifier.startsWith('.')
      ? posix.join(posix.dirname(from), specifier)
      : inWorkspace(byName, specifier);
    return path !== undefined && files.has(path) ? path : undefined;
  };
};

const inWorkspace = (
  byName: ReadonlyMap<string, Workspace>,
  specifier: string,
): string | undefined => {
  const [, name = '', rest] = /^(@[^/]+\/[^/]+)(?:\/(.+))?$/.exec(specifier) ?? [];
  const workspace = byName.get(name);
  if (workspace === undefined) return undefined;
  const { exports } = workspace.manifest;
  // A floor's workspace gives its sources as they are.
  if (exports === undefined) return posix.join(workspace.folder, rest ?? '');
  const wanted = rest === undefined ? '.' : `./${rest}`;
  for (const [key, target] of Object.entries(exports)) {
    const [before = '', after] = key.split('*');
    const fits = after === undefined ? key === wanted : wanted.startsWith(before);
    const source = typeof target === 'string' ? target : target['@amirani/source'];
    if (fits && source !== undefined)
      return posix.join(workspace.folder, source.replace('*', wanted.slice(before.length)));
  }
  return undefined;
};
