import type { Problem } from './problem.ts';
import { codeFiles, isTest, type Repository, workspaceOf, workspaces } from './repository.ts';
import { proofEntry, type Room, roomOf } from './rooms.ts';
import type { Import } from './source.ts';

/** Which workspace may import which, in manifests and in code, types included. */
export const importRules = (repo: Repository): readonly Problem[] => [
  ...workspaces(repo).flatMap(({ folder, manifest }) =>
    Object.keys(manifest.dependencies ?? {}).flatMap((name) => {
      const target = SCOPED.exec(name)?.[1];
      const may = FLOOR.test(name)
        ? roomOf(folder)?.composes !== undefined
        : target === undefined || mayDepend(folder, target);
      return may
        ? []
        : [{ at: `${folder}/package.json`, text: `${folder} may not depend on ${name}` }];
    }),
  ),
  ...codeFiles(repo, { tests: true }).flatMap((path) =>
    repo.source(path).imports.flatMap((one) => {
      const reason = refusal(path, one);
      return reason === undefined ? [] : [{ at: `${path}:${one.line}`, text: reason }];
    }),
  ),
];

/** A workspace of the floors above the packages. */
const FLOOR = /^@(?:platform|desk)\//;
/** What says what programs tell each other: every program may use it. */
const API = /^@platform\/(?:api|desks)\/|^@desk\/[^/]+\/api\//;
const SCOPED = /^@amirani\/([^/]+)(?:\/(.+))?$/;

const mayDepend = (folder: string, target: string): boolean => {
  const room = roomOf(folder);
  if (room === undefined) return false;
  const { packages, types = [], apps = {}, entries = [] } = room;
  return (
    packages.includes(target) ||
    types.includes(target) ||
    target in apps ||
    entries.some((entry) => entry.startsWith(`${target}/`)) ||
    (folder === 'packages/scenario' && proofEntry.packages.includes(target))
  );
};

const refusal = (path: string, { specifier, typeOnly }: Import): string | undefined => {
  const folder = workspaceOf(path);
  if (folder !== undefined && FLOOR.test(specifier)) {
    const composes = roomOf(folder, path)?.composes;
    return isTest(path) || composes?.test(path) === true || (composes && API.test(specifier))
      ? undefined
      : `${folder} may not import ${specifier} here (tools/check/rooms.ts)`;
  }
  const match = SCOPED.exec(specifier);
  if (match?.[1] === undefined || folder === undefined) return undefined;
  const target = match[1];
  if (/^(?:packages|apps)\//.test(folder) && folder.endsWith(`/${target}`))
    return `${folder} imports itself by name: use a relative path`;
  const room = roomOf(folder, path);
  if (room === undefined) return `${folder} has no room in tools/check/rooms.ts`;
  if (allowed(path, room, target, match[2], typeOnly)) return undefined;
  return `${folder} may not import ${specifier}${
    room.types?.includes(target) ? ' except with `import type`' : ' here'
  } (tools/check/rooms.ts)`;
};

const allowed = (
  path: string,
  { packages, types = [], apps = {}, entries = [] }: Room,
  target: string,
  entry: string | undefined,
  typeOnly: boolean,
): boolean =>
  packages.includes(target) ||
  (types.includes(target) && (typeOnly || isTest(path))) ||
  apps[target]?.test(path) === true ||
  (target in apps && isTest(path)) ||
  (entry !== undefined && entries.includes(`${target}/${entry}`)) ||
  (proofEntry.files.test(path) && proofEntry.packages.includes(target));
