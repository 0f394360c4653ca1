import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Files of `src/texts` with texts of a desk. The others belong to the platform. */
const texts: Readonly<Record<string, readonly string[]>> = {
  academy: [
    ...['academy', 'academy-evidence', 'academy-feedback', 'academy-launches'],
    ...['academy-objectives', 'academy-worlds'],
  ],
  assessment: ['criteria', 'disclosures', 'entry-fields', 'hits', 'watch-lists'],
  checkpoint: ['checkpoint', 'second-line'],
  documents: [
    ...['checks', 'chip-files', 'documents', 'frauds', 'pieces', 'readers', 'seal-features'],
    ...['specimens', 'trust'],
  ],
  investigations: ['investigations'],
  oversight: ['journal-reasons', 'oversight'],
  programme: ['programme'],
  risk: ['risk', 'risk-quality'],
  schengen: ['schengen'],
  travellers: ['diagnostics', 'drops', 'fields', 'segments'],
};

/** The window has the way to help on every screen. */
const ofPlatform = ['desks/checkpoint/web/help'];

/** The room whose catalogue holds the texts of a file. */
export const screenRoomOf = (path: string): string => {
  const file = path.startsWith(root) ? path.slice(root.length) : path;
  if (ofPlatform.some((folder) => file.startsWith(`${folder}/`))) return 'platform';
  const desk = /^desks\/([^/]+)\/web\//.exec(file)?.[1];
  const name = /^apps\/web\/src\/texts\/(.+)\.ts$/.exec(file)?.[1] ?? '';
  const owner = Object.keys(texts).find((one) => texts[one]?.includes(name));
  return desk ?? owner ?? 'platform';
};

/** A catalogue of the screens, as Lingui takes it. */
interface Catalogue {
  readonly path: string;
  readonly include: string[];
  readonly exclude: string[];
}

const textFiles = (desk: string): string[] =>
  (texts[desk] ?? []).map((name) => `${root}apps/web/src/texts/${name}.ts`);

const desks = readdirSync(`${root}desks`).filter((desk) =>
  readdirSync(`${root}desks/${desk}`).includes('web'),
);

/** The catalogues of the screens: one of the platform, and a desk's two: of its screens, and of its places and keys, shown everywhere. */
export const catalogues: readonly Catalogue[] = [
  {
    path: `${root}apps/web/src/locales/{locale}`,
    include: ['apps/web/src', 'platform/web', 'platform/api/platform.ts', ...ofPlatform].map(
      (folder) => root + folder,
    ),
    exclude: desks.flatMap(textFiles),
  },
  ...desks.map((desk) => ({
    path: `${root}desks/${desk}/words/screens/{locale}`,
    include: [`${root}desks/${desk}/web`, ...textFiles(desk)],
    exclude: ofPlatform.map((folder) => `${root}${folder}/**`),
  })),
  ...desks.map((desk) => ({
    path: `${root}desks/${desk}/words/rail/{locale}`,
    include: [`${root}desks/${desk}/desk.ts`],
    exclude: [],
  })),
];

/** The catalogues of places and keys in one language: `ka.po`. */
export const railFiles = (name: string): readonly string[] =>
  desks.map((desk) => `${root}desks/${desk}/words/rail/${name}`);
