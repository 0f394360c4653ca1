import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSource, type Source } from './source.ts';

/** The files of the project as the checks see them: paths relative to the root, with forward slashes. */
export interface Repository {
  readonly files: readonly string[];
  readonly read: (path: string) => string;
  /** The parsed form of a TypeScript file; each file is parsed once. */
  readonly source: (path: string) => Source;
}

/** What git tracks or would track, in the working tree. */
export const openRepository = (root: string): Repository => {
  const list = execFileSync(
    'git',
    ['ls-files', '-z', '-co', '--exclude-standard', '--deduplicate'],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  const deleted = new Set(
    execFileSync('git', ['ls-files', '-z', '-d'], { cwd: root, encoding: 'utf8' }).split('\0'),
  );
  const files = list.split('\0').filter((path) => path !== '' && !deleted.has(path));
  return repository(files.sort(), (path) => readFileSync(join(root, path), 'utf8'));
};

/**
 * A project made of texts, for the tests of the checks.
 * @internal Tests make their projects.
 */
export const repositoryOf = (texts: Readonly<Record<string, string>>): Repository =>
  repository(Object.keys(texts).sort(), (path) => texts[path] ?? '');

/** TypeScript files that are the project's own code; tests are left out unless asked for. */
export const codeFiles = (
  { files }: Repository,
  { tests = false }: { readonly tests?: boolean } = {},
): readonly string[] =>
  files.filter(
    (path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts') && (tests || !isTest(path)),
  );

/** Whether a file is a test, or only serves tests. */
export const isTest = (path: string): boolean =>
  /\.test\.tsx?$|\.bench\.ts$|(?:^|\/)(?:test|e2e|vectors)\/|global-setup\.ts$/.test(path);

/** A workspace's manifest. */
export interface Manifest {
  readonly name?: string;
  readonly license?: string;
  readonly exports?: Readonly<Record<string, Readonly<Record<string, string>> | string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** A workspace: its folder and its manifest. */
export interface Workspace {
  readonly folder: string;
  readonly manifest: Manifest;
}

/** Every workspace, by folder. */
export const workspaces = (repo: Repository): readonly Workspace[] =>
  repo.files
    .filter((path) =>
      /^(?:(?:packages|platform|desks|apps)\/[^/]+|bench|e2e)\/package\.json$/.test(path),
    )
    .map((path) => ({
      folder: path.slice(0, -'/package.json'.length),
      manifest: JSON.parse(repo.read(path)) as Manifest,
    }));

/** The workspace that a file lies in. */
export const workspaceOf = (path: string): string | undefined =>
  /^(?:(?:packages|platform|desks|apps)\/[^/]+|bench|e2e|tools)(?=\/)/.exec(path)?.[0];

const repository = (files: readonly string[], read: (path: string) => string): Repository => {
  const sources = new Map<string, Source>();
  return {
    files,
    read,
    source: (path) => {
      const known = sources.get(path);
      if (known !== undefined) return known;
      const source = readSource(path, read(path));
      sources.set(path, source);
      return source;
    },
  };
};
