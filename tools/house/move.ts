import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parseSync, visitorKeys } from 'oxc-parser';
import { openRepository, type Repository, workspaceOf, workspaces } from '../check/repository.ts';
import { resolver } from '../check/resolve.ts';

/**
 * Moves files and folders and rewrites what names them: specifiers of imports, relative paths in strings, paths from the root
 * in documents and settings. Usage: `node tools/house/move.ts PLAN.json`, where the plan is a {@link Plan}. An import within a
 * workspace is relative, one of another workspace has its name; the manifests of new workspaces must exist before the files
 * move. Names of things that another module gives from now on are sent there by `sent`, once, before the files move.
 */
export interface Plan {
  /** From and to, files or folders, from the root; the longest `from` that fits counts. */
  readonly moves: readonly (readonly [from: string, to: string])[];
  /** By a module that gave names: each name with the module that gives it now, both by their paths before the move. */
  readonly sent?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const isCode = (path: string): boolean => /\.(?:ts|tsx|mts|cts|mjs|cjs|js)$/.test(path);
// A migration stays to the letter: a database knows it by its digest.
const isText = (path: string): boolean =>
  /\.(?:md|json|jsonc|css|html|typ|yml|yaml|sh)$|(?:^|\/)run$/.test(path);

/** Where each moved file goes. */
export const destinations = (
  files: readonly string[],
  moves: Plan['moves'],
): ReadonlyMap<string, string> => {
  const byLength = [...moves].sort(([a], [b]) => b.length - a.length);
  const found = new Map<string, string>();
  for (const file of files) {
    const move = byLength.find(([from]) => file === from || file.startsWith(`${from}/`));
    if (move !== undefined) found.set(file, move[1] + file.slice(move[0].length));
  }
  return found;
};

/** A relative specifier from one file to another. */
export const relativeTo = (from: string, to: string): string => {
  const path = posix.relative(posix.dirname(from), to);
  return path.startsWith('.') ? path : `./${path}`;
};

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

/** A place in a file that names something. */
interface Naming {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  /** A specifier of an import; others are paths in strings. */
  readonly isImport: boolean;
}

const isImporting = (type: string): boolean =>
  /^(?:Import|Export)\w*Declaration$|^ImportExpression$|^TSImportType$/.test(type);

/**
 * All literals of a file that name something by a path that begins with a dot, or an entry of a workspace. Of a template, and of a
 * pattern, it is the folder before the first place that is open.
 */
const namings = (path: string, text: string): readonly Naming[] => {
  const { program } = parseSync(path, text);
  const found: Naming[] = [];
  const visit = (node: Node, isImport: boolean): void => {
    const value = node.type === 'Literal' ? node['value'] : undefined;
    if (typeof value === 'string' && /^(?:\.\.?\/|@(?:amirani|platform|desk)\/)/.test(value)) {
      const [before = ''] = value.split('*');
      const fixed = before === value ? value : before.slice(0, before.lastIndexOf('/') + 1);
      const start = node.start + 1;
      found.push({ start, end: start + fixed.length, value: fixed, isImport });
    }
    if (node.type === 'TemplateElement') {
      const { raw } = node['value'] as { readonly raw: string };
      const [folder] = /^(?:\.\.?\/)+(?:[\w.-]+\/)*/.exec(raw) ?? [];
      const start = text.indexOf(raw, node.start);
      if (folder !== undefined && text[start - 1] === '`')
        found.push({ start, end: start + folder.length, value: folder, isImport: false });
    }
    for (const key of visitorKeys[node.type] ?? []) {
      const child = node[key];
      for (const one of Array.isArray(child) ? child : [child])
        if (isNode(one)) visit(one, isImporting(node.type) && /^(?:source|argument)$/.test(key));
    }
  };
  visit(program as unknown as Node, false);
  return found;
};

/** The entry of a workspace that gives a file; undefined where none does. */
const entryOf = (repo: Repository, file: string): string | undefined => {
  for (const { folder, manifest } of workspaces(repo)) {
    // A floor's workspace gives its sources as they are.
    if (manifest.exports === undefined && file.startsWith(`${folder}/`))
      return `${manifest.name}${file.slice(folder.length)}`;
    for (const [key, target] of Object.entries(manifest.exports ?? {})) {
      const source = typeof target === 'string' ? target : target['@amirani/source'];
      const [before = '', after] = posix.join(folder, source ?? '').split('*');
      const name = `${manifest.name}${key.slice(1)}`;
      if (after === undefined && file === before) return name;
      if (after !== undefined && file.startsWith(before) && file.endsWith(after))
        return name.replace('*', file.slice(before.length, file.length - after.length));
    }
  }
  return undefined;
};

/** Where a relative string of a file points now that files have moved; undefined where it stays as it is. */
const repointed = (
  from: string,
  value: string,
  { files, folders, to }: Tree,
): string | undefined => {
  const isFolder = value.endsWith('/');
  const target = posix.join(posix.dirname(from), value).replace(/\/$/, '');
  const isThere = files.has(target) || folders.has(target) || UNTRACKED.test(target);
  if (!isThere) return undefined;
  const place = to.get(target) ?? folderOf(target, files, to) ?? target;
  if (place === target && !to.has(from)) return undefined;
  const next = relativeTo(to.get(from) ?? from, place) + (isFolder ? '/' : '');
  return next === value ? undefined : next;
};

/** What lies outside, and what is made and not tracked. */
const UNTRACKED = /^\.\.(?:\/|$)|^node_modules\/|^apps\/web\/dist(?:\/|$)/;

interface Tree {
  readonly files: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
  readonly to: ReadonlyMap<string, string>;
}

/** Where a folder goes: where all its files go, at the same place below it. */
const folderOf = (
  folder: string,
  files: ReadonlySet<string>,
  to: ReadonlyMap<string, string>,
): string | undefined => {
  const places = [...files].flatMap((from) => {
    if (!from.startsWith(`${folder}/`)) return [];
    const [place = from, below] = [to.get(from), from.slice(folder.length)];
    return [place.endsWith(below) ? place.slice(0, place.length - below.length) : ''];
  });
  return new Set(places).size === 1 ? places[0] : undefined;
};

/** How a file names, once both have moved, what it imports. */
const imported = (
  repo: Repository,
  from: string,
  target: string | undefined,
  value: string,
  to: ReadonlyMap<string, string>,
): string | undefined => {
  if (target === undefined && to.has(from) && value.startsWith('.'))
    process.stdout.write(`${from}: ${value} names nothing\n`);
  if (target === undefined || (!to.has(from) && !to.has(target))) return undefined;
  const [file, place] = [to.get(from) ?? from, to.get(target) ?? target];
  return workspaceOf(file) === workspaceOf(place) ? relativeTo(file, place) : entryOf(repo, place);
};

const apply = (text: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((now, { start, end, text: put }) => now.slice(0, start) + put + now.slice(end), text);

/** Sends imports of single names to the modules that give them now. */
const sendNames = (
  path: string,
  text: string,
  sent: NonNullable<Plan['sent']>,
  resolve: (from: string, specifier: string) => string | undefined,
): string => {
  const { module } = parseSync(path, text);
  const edits: Edit[] = [];
  for (const { start, end, moduleRequest, entries } of module.staticImports) {
    const given = sent[resolve(path, moduleRequest.value) ?? ''];
    if (given === undefined || entries.length === 0) continue;
    if (entries.some(({ importName }) => importName.kind === 'NamespaceObject')) {
      process.stdout.write(`${path}: takes ${moduleRequest.value} as a whole\n`);
      continue;
    }
    const byModule = new Map<string, { said: string; isType: boolean }[]>();
    for (const { importName, localName, isType } of entries) {
      const name = importName.name ?? localName.value;
      const said = name === localName.value ? name : `${name} as ${localName.value}`;
      const target = given[name];
      const specifier = target === undefined ? moduleRequest.value : relativeTo(path, target);
      byModule.set(specifier, [...(byModule.get(specifier) ?? []), { said, isType }]);
    }
    // An import of types alone is erased as a whole; written name by name it would still load the module.
    const lines = [...byModule].map(([from, names]) =>
      names.every(({ isType }) => isType)
        ? `import type { ${names.map(({ said }) => said).join(', ')} } from '${from}';`
        : `import { ${names.map(({ said, isType }) => (isType ? `type ${said}` : said)).join(', ')} } from '${from}';`,
    );
    edits.push({ start, end, text: lines.join('\n') });
  }
  return apply(text, edits);
};

/** Replaces paths from the root in a text other than code. */
const replacePaths = (text: string, moves: Plan['moves']): string => {
  const to = new Map(moves);
  const escaped = [...to.keys()]
    .sort((a, b) => b.length - a.length)
    .map((from) => from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const named = new RegExp(`(?<![\\w./-])(?:${escaped.join('|')})(?![\\w-])`, 'g');
  return text.replace(named, (from) => to.get(from) ?? from);
};

const main = (planPath: string): void => {
  const plan = JSON.parse(readFileSync(planPath, 'utf8')) as Plan;
  const repo = openRepository(process.cwd());
  if (plan.sent !== undefined)
    for (const path of repo.files.filter(isCode)) {
      const before = readFileSync(path, 'utf8');
      const after = sendNames(path, before, plan.sent, resolver(repo));
      if (after !== before) writeFileSync(path, after);
    }
  const to = destinations(repo.files, plan.moves);
  const folders = new Set(
    repo.files.flatMap((file) => {
      const parts = posix.dirname(file).split('/');
      return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
    }),
  );
  const resolve = resolver(repo);
  const tree: Tree = { files: new Set(repo.files), folders, to };
  const rewritten = new Map<string, string>();
  for (const path of repo.files) {
    if (!isCode(path) && !isText(path)) continue;
    const before = readFileSync(path, 'utf8');
    const edits = path.endsWith('.css')
      ? [...before.matchAll(/(?<=["'(])\.\.?\/[^"')]+/g)].flatMap((match): Edit[] => {
          const next = repointed(path, match[0], tree);
          const { index: start } = match;
          return next === undefined ? [] : [{ start, end: start + match[0].length, text: next }];
        })
      : isCode(path)
        ? namings(path, before).flatMap(({ start, end, value, isImport }): Edit[] => {
            const next =
              isImport || value.startsWith('@')
                ? imported(repo, path, resolve(path, value), value, to)
                : repointed(path, value, tree);
            if (next === undefined || next === value) return [];
            if (!isImport) process.stdout.write(`${path}: ${value} -> ${next}\n`);
            return [{ start, end, text: next }];
          })
        : [];
    const after = replacePaths(apply(before, edits), plan.moves);
    if (after !== before) rewritten.set(path, after);
  }
  for (const [path, text] of rewritten) writeFileSync(path, text);
  for (const [from, place] of to) {
    mkdirSync(posix.dirname(place), { recursive: true });
    renameSync(from, place);
  }
  execFileSync('git', ['add', '-A']);
  process.stdout.write(`${to.size} files moved, ${rewritten.size} rewritten\n`);
};

if (import.meta.main) main(process.argv[2] ?? '');
