/** The one list of desks: the names of their folders, in the order in which the server registers them. */
export const LIST = 'platform/desks/list.json';

/** The names in the text of {@link LIST}. @throws Error where it is another thing. */
export const desksIn = (text: string): readonly string[] => {
  const names: unknown = JSON.parse(text);
  if (!Array.isArray(names) || !names.every((one) => typeof one === 'string'))
    throw new Error(`${LIST} is no list of names`);
  return names;
};

/** `border-fees` in code: `borderFees`. */
const camel = (name: string): string =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

const HEAD = `// Made by \`npm run desks\` from ${LIST}.\n`;

type Line = (name: string) => string;

const lines = (names: readonly string[], line: Line): string => names.map(line).join('');

/** The lists of imports, by path: whatever names every desk by an import. Each has a line for each desk, and no more than that. */
export const deskLists = (names: readonly string[]): Readonly<Record<string, string>> => {
  const sorted = names.toSorted();
  const imports = (line: (name: string, as: string) => string): string =>
    lines(sorted, (name) => `import ${line(name, camel(name))};\n`);
  return {
    'platform/desks/desks.gen.ts': `${HEAD}${imports((name, as) => `{ ${as} } from '@desk/${name}/desk.ts'`)}import { platform } from '@platform/api/platform.ts';

/** The declarations of the platform and of every desk. */
export const desks = [
  platform,
${lines(names, (name) => `  ${camel(name)},\n`)}] as const;
`,
    'platform/desks/endpoints.gen.ts': `${HEAD}${imports((name, as) => `{ ${as}Endpoints } from '@desk/${name}/api/endpoints.ts'`)}import { platformEndpoints } from '@platform/api/endpoints.ts';

/** Said by name: written out it would be longer than a declaration may be. */
export type Api = typeof platformEndpoints${lines(names, (name) => ` &\n  typeof ${camel(name)}Endpoints`)};

/** Every operation of the HTTP API, by operation id. */
export const endpoints: Api = {
  ...platformEndpoints,
${lines(names, (name) => `  ...${camel(name)}Endpoints,\n`)}};
`,
    'platform/desks/test/who-may/desks.gen.ts': `${HEAD}${imports((name, as) => `{ ${as}WhoMay } from '@desk/${name}/api/test/who-may.ts'`)}import type { WhoMay } from '@platform/api/test/who-may.ts';

/** Who may what at each desk. */
export const whoMayAtDesks: readonly WhoMay[] = [
${lines(names, (name) => `  ${camel(name)}WhoMay,\n`)}];
`,
    'apps/server/src/desks.gen.ts': `${HEAD}${imports((name, as) => `{ offers as ${as} } from '@desk/${name}/server/desk.ts'`)}
/** What each desk gives a server that has its rooms. */
export const offers = [
${lines(names, (name) => `  ${camel(name)},\n`)}] as const;
`,
    'apps/web/src/routes.gen.ts': `${HEAD}${imports((name, as) => `{ ${as}Routes } from '@desk/${name}/web/routes.ts'`)}
/** The screens of every desk. */
export const deskRoutes = [
${lines(names, (name) => `  ...${camel(name)}Routes,\n`)}] as const;
`,
  };
};
