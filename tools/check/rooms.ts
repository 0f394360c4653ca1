/** What a workspace may import of the other workspaces. */
export interface Room {
  /** Packages it may use, by short name (`core` for `@amirani/core`). */
  readonly packages: readonly string[];
  /** Packages of which it may only `import type`. */
  readonly types?: readonly string[];
  /** The files that may use `platform` and `desks`; files inside them follow `floors` too. */
  readonly composes?: RegExp;
  /** Apps it may use, each only from files that match. */
  readonly apps?: Readonly<Record<string, RegExp>>;
  /** Single entries it may use besides: `names/scripts`. */
  readonly entries?: readonly string[];
}

const domain = [
  'core',
  'tables',
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

/** Only where the command starts the server, works its queue or administers its accounts. */
const STARTS = /^apps\/cli\/src\/commands\/(?:start|worker|user)(?:[/-][^/]+)*\.ts$/;

/** The import rules of ARCHITECTURE.md, by workspace folder. A folder that is not listed may import nothing. */
export const rooms: Readonly<Record<string, Room>> = {
  'packages/core': { packages: [] },
  'packages/tables': { packages: [] },
  'packages/names': { packages: ['core'] },
  'packages/schengen': { packages: ['core'] },
  'packages/messages': { packages: ['core'] },
  'packages/journal': { packages: ['core', 'tables'] },
  'packages/analysis': { packages: ['core'] },
  'packages/risk': { packages: ['core', 'tables', 'analysis'] },
  'packages/network': { packages: ['core', 'tables', 'analysis', 'names'] },
  // Document verification stays apart from anything that assesses a person.
  'packages/documents': { packages: ['core', 'tables'], entries: ['names/scripts'] },
  // The first line brings documents and rules together; nothing that assesses a person by data of others.
  'packages/checkpoint': {
    packages: ['core', 'documents', 'schengen'],
    entries: ['names/scripts'],
  },
  'packages/targeting': { packages: ['core', 'tables', 'names'] },
  'packages/scenario': { packages: ['core', 'tables', 'names', 'documents', 'messages'] },
  'packages/academy': { packages: ['core', 'tables', 'scenario'] },
  'apps/web': { packages: domain, composes: /./ },
  'apps/server': { packages: domain, composes: /./ },
  'apps/cli': {
    packages: domain,
    composes: /./,
    apps: { server: STARTS, web: /^apps\/cli\/src\/commands\/start(?:[/-][^/]+)*\.ts$/ },
  },
  // The full-size proofs have a browser too: the one of the browser tests.
  bench: { packages: domain, composes: /./, apps: { server: /./, cli: /./, e2e: /./ } },
  e2e: { packages: domain, composes: /./, apps: { server: /./, cli: /./, web: /./ } },
  tools: { packages: ['core', 'schengen'] },
};

/**
 * A workspace of the floors, which all depend on the packages; their tests start the server with all desks. The texts of the
 * screens are in `apps/web` until they are in the `words/` of their rooms.
 */
const onFloor: Room = {
  packages: domain,
  composes: /./,
  apps: {
    server: /^$/,
    web: /^(?:platform|desks\/[^/]+)\/web\//,
    e2e: /^desks\/[^/]+\/e2e\//,
  },
};

/** What says what programs tell each other: its shapes are those of the packages, and it computes nothing with them. */
const ofApi: Room = { packages: ['core'], types: domain, composes: /./ };

/** The files that say what programs tell each other. */
const API = /^(?:platform\/(?:api|desks)|desks\/[^/]+\/api)\/|^desks\/[^/]+\/desk\.ts$/;

/** The rules of a workspace, or of one of its files; those of `platform/<room>` and `desks/<desk>` are the same. */
export const roomOf = (folder: string, path = ''): Room | undefined =>
  API.test(path)
    ? ofApi
    : (rooms[folder] ?? (/^(?:platform|desks)\//.test(folder) ? onFloor : undefined));

/** What of the floors the files of a folder may import. */
export interface Floor {
  readonly of: string;
  readonly may: readonly string[];
}

/** Texts that still wait to be moved to their rooms. */
const TEXTS = ['apps/web/src/texts', 'apps/web/src/words', 'apps/web/src/locales'];

/**
 * The rules of the floors, by folder, the first that fits: R is a room (`server`, `web`), D a desk. A desk offers the others
 * only its `api`, `reads.ts` and `events.ts` (servers) or `parts.ts` (views that another desk shows as they are), and nowhere
 * else.
 */
export const floors: readonly Floor[] = [
  { of: 'platform/api', may: ['platform/api'] },
  { of: 'platform/desks', may: ['platform/{api,desks}', 'desks/*/{api,desk.ts}'] },
  // The window has the way to help on every screen.
  {
    of: 'platform/web/shell',
    may: [
      ...['platform/{api,web}', 'platform/desks/registries.ts', 'desks/checkpoint/web/help'],
      ...TEXTS,
    ],
  },
  { of: 'platform/web/ui', may: ['platform/{api,web/ui,web/platform}', ...TEXTS] },
  // A call is typed by the operations of all desks, here and where the server answers it.
  { of: 'platform/web/platform', may: ['platform/{api,desks,web/ui,web/platform}', ...TEXTS] },
  { of: 'platform/server/http', may: ['platform/{api,desks,server}'] },
  // What the desks declare, and none of their operations.
  {
    of: 'platform/server',
    may: ['platform/{api,server}', 'platform/desks/{journal-acts,registries}.ts'],
  },
  { of: 'platform/R', may: ['platform/{api,R}', ...TEXTS] },
  // Documents stay apart from what assesses a person.
  { of: 'desks/documents/api', may: ['platform/api', 'desks/documents/api'] },
  { of: 'desks/documents/server', may: ['platform/{api,server}', 'desks/documents/{api,server}'] },
  { of: 'desks/D/api', may: ['platform/api', 'desks/*/api'] },
  { of: 'desks/D/e2e', may: ['platform/**', 'desks/*/**', 'e2e/test'] },
  // Products are printed by the typesetter of the server.
  {
    of: 'desks/risk/cli',
    may: ['platform/{api,cli,server/print}', 'desks/risk/cli', 'desks/*/api'],
  },
  {
    of: 'desks/D/R',
    may: [
      ...['platform/{api,R}', 'desks/D/R', 'desks/*/api'],
      ...['reads', 'events', 'parts'].map((name) => `desks/*/R/${name}.ts`),
      ...TEXTS,
    ],
  },
  // What a desk says of itself is plain data.
  { of: 'desks/D', may: ['platform/api/desk.ts'] },
  { of: 'apps/web', may: ['platform/{api,desks,web}', 'desks/*/{api,web}', 'apps/web'] },
  {
    of: 'apps/server',
    may: ['platform/{api,desks,server}', 'desks/*/{api,server}', 'apps/server'],
  },
  {
    of: 'apps/cli/src/commands',
    may: ['platform/{api,cli,server}', 'desks/*/{api,server}', 'apps/{cli,server}'],
  },
  { of: 'apps/cli', may: ['platform/cli', 'desks/*/cli', 'apps/cli'] },
];

/** What the single entry `scenario/proof` may use besides: it proves that planted truth is found. */
export const proofEntry: { readonly files: RegExp; readonly packages: readonly string[] } = {
  files: /^packages\/scenario\/src\/proof(?:\.ts$|\/)/,
  packages: ['schengen', 'targeting', 'risk', 'network'],
};
