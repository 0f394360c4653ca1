/** What a workspace may import of the other workspaces. */
export interface Room {
  /** Packages it may use, by short name (`core` for `@amirani/core`). */
  readonly packages: readonly string[];
  /** Packages of which it may only `import type`. */
  readonly types?: readonly string[];
  /** The files that may use `platform` and `desks`; those that stand there themselves follow `floors` too. */
  readonly composes?: RegExp;
  /** Apps it may use, each only from files that match. */
  readonly apps?: Readonly<Record<string, RegExp>>;
  /** Single entries it may use besides: `names/scripts`. */
  readonly entries?: readonly string[];
}

const domain = [
  'core',
  'names',
  'documents',
  'schengen',
  'checkpoint',
  'messages',
  'targeting',
  'risk',
  'network',
  'analysis',
  'journal',
  'scenario',
  'academy',
] as const;

const everything = [...domain, 'contract'];

/** Only where the command starts the server, works its queue, administers its accounts, or prints by its typesetter. */
const STARTS = /^apps\/cli\/src\/commands\/(?:start|worker|user|report)(?:[/-][^/]+)*\.ts$/;

/** The import rules of ARCHITECTURE.md, by workspace folder. A folder that is not listed may import nothing. */
export const rooms: Readonly<Record<string, Room>> = {
  'packages/core': { packages: [] },
  'packages/names': { packages: ['core'] },
  'packages/schengen': { packages: ['core'] },
  'packages/messages': { packages: ['core'] },
  'packages/journal': { packages: ['core'] },
  'packages/analysis': { packages: ['core'] },
  'packages/risk': { packages: ['core', 'analysis'] },
  'packages/network': { packages: ['core', 'analysis', 'names'] },
  // Document verification stays apart from anything that assesses a person.
  'packages/documents': { packages: ['core'], entries: ['names/scripts'] },
  // The first line brings documents and rules together; nothing that assesses a person by data of others.
  'packages/checkpoint': {
    packages: ['core', 'documents', 'schengen'],
    entries: ['names/scripts'],
  },
  'packages/targeting': { packages: ['core', 'names'] },
  'packages/scenario': { packages: ['core', 'names', 'documents', 'messages'] },
  'packages/academy': { packages: ['core', 'scenario'] },
  'packages/contract': { packages: ['core'], types: domain },
  'apps/web': { packages: everything, composes: /./ },
  'apps/server': { packages: everything, composes: /./ },
  'apps/cli': {
    packages: everything,
    composes: STARTS,
    apps: { server: STARTS, web: /^apps\/cli\/src\/commands\/start(?:[/-][^/]+)*\.ts$/ },
  },
  // The full-size proofs have a browser too: the one of the browser tests.
  bench: { packages: everything, composes: /./, apps: { server: /./, cli: /./, e2e: /./ } },
  e2e: { packages: everything, composes: /./, apps: { server: /./, cli: /./, web: /./ } },
  tools: { packages: ['core'] },
};

/**
 * A workspace of the floors, which all stand on the packages; their tests start the server with all desks. The texts of the screens
 * stand in `apps/web` until they are in the `words/` of their rooms.
 */
const onFloor: Room = {
  packages: everything,
  composes: /./,
  apps: { server: /^$/, web: /^(?:platform|desks\/[^/]+)\/web\// },
};

/** The rules of a workspace; those of `platform/<room>` and `desks/<desk>` are the same. */
export const roomOf = (folder: string): Room | undefined =>
  rooms[folder] ?? (/^(?:platform|desks)\//.test(folder) ? onFloor : undefined);

/** What of the floors the files of a folder may import. */
export interface Floor {
  readonly of: string;
  readonly may: readonly string[];
}

/** Texts that still wait to be moved to their rooms. */
const TEXTS = ['apps/web/src/texts', 'apps/web/src/words', 'apps/web/src/locales'];

/**
 * The rules of the floors, by folder, the first that fits: R is a room (`server`, `web`), D a desk. What a desk offers the others
 * stands in its `reads.ts` and `events.ts` (servers) or `parts.ts` (views that another desk shows as they are), and nowhere else.
 */
export const floors: readonly Floor[] = [
  // The window has the way to help on every screen.
  { of: 'platform/web/shell', may: ['platform/web', 'desks/checkpoint/web/help', ...TEXTS] },
  { of: 'platform/web/ui', may: ['platform/web/ui', 'platform/web/platform', ...TEXTS] },
  { of: 'platform/web/platform', may: ['platform/web/ui', 'platform/web/platform', ...TEXTS] },
  { of: 'platform/R', may: ['platform/R', ...TEXTS] },
  // Documents stay apart from what assesses a person.
  { of: 'desks/documents/server', may: ['platform/server', 'desks/documents/server'] },
  {
    of: 'desks/D/R',
    may: [
      'platform/R',
      'desks/D/R',
      ...['reads', 'events', 'parts'].map((name) => `desks/*/R/${name}.ts`),
      ...TEXTS,
    ],
  },
  { of: 'apps/web', may: ['platform/web', 'desks/*/web', 'apps/web'] },
  { of: 'apps/server', may: ['platform/server', 'desks/*/server', 'apps/server'] },
];

/** What the single entry `scenario/proof` may use besides: it proves that planted truth is found. */
export const proofEntry: { readonly files: RegExp; readonly packages: readonly string[] } = {
  files: /^packages\/scenario\/src\/proof(?:\.ts$|\/)/,
  packages: ['schengen', 'targeting', 'risk', 'network'],
};
