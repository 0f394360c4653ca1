import type { KnipConfig } from 'knip';

/** The style sheets' imports, in the words of a module: knip reads no CSS of its own. */
const css = (text: string): string =>
  [...text.matchAll(/@import\s+["']([^"']+)["']/g)]
    .map(([, from]) => `import '${from}';`)
    .join('\n');

/** Desks that only a list of `npm run desks` imports: a new one changes no manifest but its own. */
const LISTED = [/^@desk\//];

/**
 * What is used by nobody: `npm run lint` looks twice. With the tests, and then (`--production`) without them, for what only a
 * test of its own keeps alive; an export that is there for a test has the tag `@internal` and a reason.
 */
const config = ({ production = false }: { readonly production?: boolean }): KnipConfig => ({
  // A part that its own file uses may be exported for a test.
  ignoreExportsUsedInFile: production,
  compilers: { css },
  // Programs of the machine, not of npm: CI installs what the tests need, and the bench says what is missing.
  ignoreBinaries: ['Rscript', 'convert', 'mount', 'openssl', 'strace', 'umount'],
  workspaces: {
    '.': {
      entry: [
        'tools/{check,desks,new-desk,technical-file,words}/main.ts!',
        'tools/words/reword.ts!',
        'tools/{closing-line,fast-check,macro-as-id}.ts',
        'tools/house/*.ts', // run by hand on a branch that is open while the house is moved
      ],
      project: [
        'tools/{check,desks,new-desk,technical-file,words}/**/*.ts!',
        'tools/**/*.{ts,cjs}',
      ],
    },
    'packages/*': { project: ['src/**/*.ts!', '!src/**/test/**!'] },
    'apps/server': {
      project: ['src/**/*.ts!', 'test/**/*.ts'],
      includeEntryExports: true,
      ignoreDependencies: LISTED,
    },
    'platform/desks': { project: ['**/*.ts!', '!test/**!'], ignoreDependencies: LISTED },
    'platform/*': {
      entry: ['apart/test-readers/*.ts', 'schema/main.ts!', 'sql/tables.gen.ts!'],
      project: ['**/*.{ts,tsx,css}!', '!{test,apart/test-readers}/**!'],
    },
    'desks/*': {
      entry: [
        'e2e/*.e2e.test.ts',
        'server/sql/tables.gen.ts!',
        'server/court-package/make-page.ts!',
      ], // run by hand
      project: ['**/*.{ts,tsx,css}!', '!*/test/**!'],
    },
    'apps/cli': { project: ['src/**/*.ts!'], includeEntryExports: true },
    'apps/web': {
      entry: ['src/main.tsx!', 'ensure-build.ts!', 'dev.ts', 'src/locales/aria/ka.ts!'],
      project: ['src/**/*.{ts,tsx,css}!', '*.ts'],
      includeEntryExports: true,
      ignoreDependencies: LISTED,
    },
    bench: {
      entry: ['src/{main,prove}.ts!'],
      project: ['src/**/*.ts!'],
      includeEntryExports: true,
    },
    e2e: {
      entry: ['*.e2e.test.ts!', 'global-setup.ts!'],
      project: ['**/*.ts!'],
    },
  },
});

export default config;
