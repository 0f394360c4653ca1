import { languages } from '@amirani/core/languages';
import { type DeskName, dependencies, deskFiles } from './template.ts';

type Read = (path: string) => string;

/** Puts a text before the last place of an anchor. @throws Error where it has none: the list has changed its form. */
const before = (text: string, anchor: string, what: string): string => {
  const at = text.lastIndexOf(anchor);
  if (at < 0) throw new Error(`the list has no ${anchor}`);
  return text.slice(0, at) + what + text.slice(at);
};

const imported = (names: string, from: string): string => `import { ${names} } from '${from}';\n`;

/** The one line of a new desk in each list of desks. `biome check --write` sorts the imports. */
const lists = ({
  kebab,
  camel,
  pascal,
}: DeskName): Readonly<Record<string, (text: string) => string>> => ({
  'platform/desks/desks.ts': (text) =>
    imported(camel, `@desk/${kebab}/desk.ts`) + before(text, '] as const;', `  ${camel},\n`),
  'platform/desks/endpoints.ts': (text) =>
    imported(`${camel}Endpoints`, `@desk/${kebab}/api/endpoints.ts`) +
    before(
      text.replace(/;\n\n\/\*\* Every operation/, ` &\n  typeof ${camel}Endpoints$&`),
      '};',
      `  ...${camel}Endpoints,\n`,
    ),
  'apps/server/src/desks.ts': (text) =>
    imported(`${camel}Desk`, `@desk/${kebab}/server/desk.ts`) +
    before(text, '  ...(academy', `  ${camel}Desk,\n`),
  'apps/web/src/router.tsx': (text) =>
    imported(`${camel}Routes`, `@desk/${kebab}/web/routes.ts`) +
    before(text, '  ]),\n', `    ...${camel}Routes,\n`),
  // The first row to be made the desk's own: which act the journal calls its operations.
  'platform/api/journal-acts.ts': (text) => before(text, "',\n  unreadable", ` list${pascal}Notes`),
  'platform/desks/test/who-may/table.ts': (text) =>
    before(
      text,
      '];\n\n/**\n * Acts that need a password',
      `{ who: ['operator'], purposes: ['operation'], because: 'desks/${kebab}/README.md', may: 'list${pascal}Notes' },\n`,
    ),
});

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const sorted = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(
    Object.entries(record).toSorted(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)),
  );

const written = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The workspaces that put desks together: each says of which it does. */
const composed = ['platform/desks', 'apps/server', 'apps/web'] as const;

/** The manifest of the desk, and the lines of it in those of its users and in the lock file. */
const manifests = ({ kebab }: DeskName, read: Read): Readonly<Record<string, string>> => {
  const own = `@desk/${kebab}`;
  const model = JSON.parse(read('desks/programme/package.json')) as Manifest;
  const head = { name: own, version: '0.1.0', private: true };
  const rest = {
    license: 'EUPL-1.2',
    dependencies: Object.fromEntries(
      dependencies.map((one) => [one, model.dependencies[one] ?? '']),
    ),
    devDependencies: { '@types/react': model.devDependencies?.['@types/react'] ?? '' },
  };
  const lock = JSON.parse(read('package-lock.json')) as {
    readonly packages: Readonly<Record<string, Partial<Manifest>>>;
  };
  const inLists = (manifest: Partial<Manifest>, field: 'dependencies' | 'devDependencies') => ({
    ...manifest,
    [field]: sorted({ ...manifest[field], [own]: '0.1.0' }),
  });
  const fieldOf = (manifest: Partial<Manifest>): 'dependencies' | 'devDependencies' =>
    manifest.dependencies?.['@desk/programme'] === undefined ? 'devDependencies' : 'dependencies';
  const put = (manifest: Partial<Manifest>): Partial<Manifest> =>
    inLists(manifest, fieldOf(manifest));
  const [root, ...packages] = Object.entries(lock.packages);
  return {
    [`desks/${kebab}/package.json`]: written({
      ...head,

      type: 'module',
      ...rest,
    }),
    ...Object.fromEntries(
      composed.map((folder) => [
        `${folder}/package.json`,
        written(put(JSON.parse(read(`${folder}/package.json`)) as Manifest)),
      ]),
    ),
    'package-lock.json': written({
      ...lock,
      packages: {
        ...Object.fromEntries(root === undefined ? [] : [root]),
        ...sorted({
          ...Object.fromEntries(packages),
          ...Object.fromEntries(composed.map((one) => [one, put(lock.packages[one] ?? {})])),
          [`desks/${kebab}`]: { name: own, version: '0.1.0', ...rest },
          [`node_modules/${own}`]: { resolved: `desks/${kebab}`, link: true },
        }),
      },
    }),
  };
};

/** Every file that a new desk is or changes, with its text. `read` gives a file of the project as it stands. */
export const newDesk = (name: DeskName, day: string, read: Read): ReadonlyMap<string, string> =>
  new Map([
    ...Object.entries(deskFiles(name, day)).map(([path, text]): [string, string] => [
      `desks/${name.kebab}/${path}`,
      text.trimStart(),
    ]),
    ...languages.map((language): [string, string] => [
      `desks/${name.kebab}/words/screens/${language}.po`,
      read(`tools/new-desk/screens/${language}.po`),
    ]),
    ...Object.entries(lists(name)).map(([path, change]): [string, string] => [
      path,
      change(read(path)),
    ]),
    ...Object.entries(manifests(name, read)),
  ]);
