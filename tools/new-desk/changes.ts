import { type Language, languageFacts, languages } from '@amirani/core/languages';
import { deskLists, desksIn, LIST } from '../desks/lists.ts';
import { type DeskName, dependencies, deskFiles, type FreePlace } from './template.ts';

type Read = (path: string) => string;

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const sorted = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(
    Object.entries(record).toSorted(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)),
  );

const written = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The manifest of the desk, and its lines in the lock file: what `npm install` would write. */
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
    readonly packages: Readonly<Record<string, unknown>>;
  };
  const [root, ...packages] = Object.entries(lock.packages);
  return {
    [`desks/${kebab}/package.json`]: written({ ...head, type: 'module', ...rest }),
    'package-lock.json': written({
      ...lock,
      packages: {
        ...Object.fromEntries(root === undefined ? [] : [root]),
        ...sorted({
          ...Object.fromEntries(packages),
          [`desks/${kebab}`]: { name: own, version: '0.1.0', ...rest },
          [`node_modules/${own}`]: { resolved: `desks/${kebab}`, link: true },
        }),
      },
    }),
  };
};

const declarations = (read: Read): readonly string[] => [
  read('platform/api/platform.ts'),
  ...desksIn(read(LIST)).map((name) => read(`desks/${name}/desk.ts`)),
];

/** The one line of it, and what `npm run desks` makes of that. */
const lists = ({ kebab }: DeskName, read: Read): Readonly<Record<string, string>> => {
  // Before the last: no comma of another line changes.
  const names = desksIn(read(LIST)).toSpliced(-1, 0, kebab);
  return { [LIST]: written(names), ...deskLists(names) };
};

/** Keys that a rail may have: they need no Shift on most keyboards. */
const RAIL_KEYS = [..."1234567890-=;,.'[]`\\"];

/** The first key that no declaration names, and the place below all others. */
export const freePlace = (declarations: readonly string[]): FreePlace => {
  const all = declarations.join('\n');
  const taken = [...all.matchAll(/(?:key|press): (?:'(.)'|"(.)")/g)].map(
    ([, one, other]) => one ?? other,
  );
  const orders = [...all.matchAll(/\border: (\d+)/g)].map(([, order]) => Number(order));
  return {
    key: RAIL_KEYS.find((key) => !taken.includes(key)),
    order: Math.max(0, ...orders) + 10,
  };
};

/** The texts of the template's screen. A draft language has no translations yet and shows English. */
const screensIn = (language: Language, read: Read): string =>
  languageFacts[language].draft
    ? read('tools/new-desk/screens/en.po')
        .replace('Language: en', `Language: ${language}`)
        .replace(/(msgid ".+"\nmsgstr) ".+"/g, '$1 ""')
    : read(`tools/new-desk/screens/${language}.po`);

/** The catalogue of the rail in a language, with the words that the screens of the template have. */
const railWords = ({ kebab }: DeskName, screens: string): string => {
  const said = (english: string): string =>
    new RegExp(`msgid "${english}"\nmsgstr (".+")`).exec(screens)?.[1] ?? '""';
  const [head = ''] = screens.split('\n\n');
  const entry = (id: string, text: string): string =>
    `\n\n#. js-lingui-explicit-id\nmsgid "${id}"\nmsgstr ${text}`;
  const title = entry(`place.${kebab}`, said('Notes'));
  return `${head}${title}${entry(`place.${kebab}.about`, said('Notes, the latest first'))}\n`;
};

/** Every file that a new desk is or changes, with its text. `read` gives a file of the project as it stands. */
export const newDesk = (name: DeskName, day: string, read: Read): ReadonlyMap<string, string> =>
  new Map([
    ...Object.entries(deskFiles(name, day, freePlace(declarations(read)))).map(
      ([path, text]): [string, string] => [`desks/${name.kebab}/${path}`, text.trimStart()],
    ),
    ...languages.flatMap((language): [string, string][] => {
      const screens = screensIn(language, read);
      const words = `desks/${name.kebab}/words`;
      return [
        [`${words}/screens/${language}.po`, screens],
        [`${words}/rail/${language}.po`, railWords(name, screens)],
      ];
    }),
    ...Object.entries(lists(name, read)),
    ...Object.entries(manifests(name, read)),
  ]);
