import type { Problem } from './problem.ts';
import { codeFiles, isTest, type Repository } from './repository.ts';
import { resolver } from './resolve.ts';
import { floors } from './rooms.ts';

/** What the rooms of platform and desks may import of each other: the rules of {@link floors}. */
export const deskRules = (repo: Repository): readonly Problem[] => {
  const resolve = resolver(repo);
  return codeFiles(repo)
    .filter((path) => !isTest(path))
    .flatMap((path) =>
      repo.source(path).imports.flatMap(({ specifier, line }) => {
        const target = resolve(path, specifier);
        const reason = target === undefined ? undefined : refusal(path, target);
        return reason === undefined ? [] : [{ at: `${path}:${line}`, text: reason }];
      }),
    );
};

const refusal = (path: string, target: string): string | undefined => {
  if (!/^(?:platform|desks|apps)\//.test(target)) return undefined;
  for (const { of, may } of floors) {
    const place = placeOf(of, path);
    if (place === undefined) continue;
    const allowed = may.map((one) => one.replace(/\b[DR]\b/g, (name) => place[name] ?? name));
    return allowed.some((one) => isBelow(one, target))
      ? undefined
      : `may not import ${target}, only from ${allowed.join(', ')} (tools/check/rooms.ts)`;
  }
  return undefined;
};

/** What D and R stand for where a path lies in a folder of this form. */
const placeOf = (form: string, path: string): Readonly<Record<string, string>> | undefined =>
  new RegExp(`^${form.replace(/\b[DR]\b/g, (name) => `(?<${name}>[^/]+)`)}/`).exec(path)?.groups ??
  (path.startsWith(`${form}/`) ? {} : undefined);

const isBelow = (folder: string, path: string): boolean =>
  new RegExp(`^${patternOf(folder)}(?:/|$)`).test(path);

/** `*` is one name, `{a,b}` one of several. */
const patternOf = (folder: string): string =>
  folder
    .replaceAll('.', '\\.')
    .replaceAll('*', '[^/]+')
    .replace(/\{([^}]*)\}/g, (_, names: string) => `(?:${names.replaceAll(',', '|')})`);
