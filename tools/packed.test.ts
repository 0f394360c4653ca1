import { execFileSync } from 'node:child_process';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

interface Manifest {
  readonly name: string;
  readonly files: readonly string[];
  readonly license: string;
  readonly private?: boolean;
  readonly exports: Readonly<Record<string, { readonly types: string; readonly default: string }>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}
const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

const packages = globSync('packages/*/package.json', { cwd: root }).map((path) => {
  const folder = dirname(join(root, path));
  return { folder, manifest: manifestIn(folder) };
});
const targets = ({ exports }: Manifest): readonly string[] =>
  Object.values(exports).flatMap((entry) => [entry.types, entry.default]);

test('every package has its licence, a README, and the same list of what is packed', () => {
  const licence = readFileSync(join(root, 'LICENSE'), 'utf8');
  expect(packages.length).toBeGreaterThan(10);
  for (const { folder, manifest } of packages) {
    expect(manifest.private, folder).not.toBe(true);
    expect(manifest.license).toBe('EUPL-1.2');
    expect(readFileSync(join(folder, 'LICENSE'), 'utf8')).toBe(licence);
    expect(existsSync(join(folder, 'README.md')), folder).toBe(true);
    const words = existsSync(join(folder, 'words')) ? ['words'] : [];
    const files = ['dist', '!dist/**/*.map', '!dist/.tsbuildinfo', ...words, 'README.md'];
    expect(manifest.files, folder).toEqual(files);
    for (const target of targets(manifest)) expect(target).toMatch(/^\.\/dist\//);
  }
});

/** One of each kind: plain code, tables, signatures by a port, texts in files, an entry for Node alone. */
const kinds = ['core', 'tables', 'names', 'documents', 'analysis', 'journal'];
const packed = packages.filter(({ folder }) => kinds.some((kind) => folder.endsWith(`/${kind}`)));
const isBuilt = packed.every(({ folder, manifest }) =>
  targets(manifest).every((target) => existsSync(join(folder, target))),
);
if (!isBuilt && process.env['CI'] === undefined)
  process.stdout.write(
    'the packages are not built: run `npm run typecheck` to test their tarballs\n',
  );

const home = mkdtempSync(join(tmpdir(), 'amirani-packed-'));
afterAll(() => rmSync(home, { recursive: true }));

/** What `npm pack` makes, unpacked where `npm install` would put it; what is not ours is that of this repository. */
const install = (): void => {
  const flags = ['--silent', '--ignore-scripts', '--pack-destination', home];
  const workspaces = packed.flatMap(({ manifest: { name } }) => ['-w', name]);
  execFileSync('npm', ['pack', ...flags, ...workspaces], { cwd: root });
  for (const { manifest } of packed) {
    const into = join(home, 'node_modules', manifest.name);
    mkdirSync(into, { recursive: true });
    const tarball = globSync(`${manifest.name.slice(1).replace('/', '-')}-*.tgz`, { cwd: home });
    execFileSync('tar', ['xzf', ...tarball, '-C', into, '--strip-components=1'], { cwd: home });
    for (const name of Object.keys(manifest.dependencies ?? {})) {
      const [there, here] = [name, name].map((one, at) =>
        join(at ? root : home, 'node_modules', one),
      );
      if (name.startsWith('@amirani/') || there === undefined || existsSync(there)) continue;
      mkdirSync(dirname(there), { recursive: true });
      symlinkSync(here ?? '', there);
    }
  }
};

const program = `
import { analysisSay } from '@amirani/analysis/node';
import { addDays, type CivilDate } from '@amirani/core';
import { readMrz } from '@amirani/documents/mrz';
import { nodeCrypto, runNow } from '@amirani/documents/node';
import { examine } from '@amirani/documents/verdict';
import { parseVerifierKey } from '@amirani/journal';
import { toMrzName, writeMrzName } from '@amirani/names/scripts';

const referenceDate: CivilDate = addDays('2026-03-31' as CivilDate, 1);
const zone = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\\nL898902C36UTO7408122F1204159ZE184226B<<<<<10';
const { groups } = toMrzName({ primary: 'ყიფიანი', secondary: 'თამარ' });
const key: object | undefined = parseVerifierKey('none');
console.log(JSON.stringify({
  referenceDate, key: key ?? null,
  format: readMrz(zone, { referenceDate }).format,
  field: writeMrzName(groups, 30).field,
  said: typeof analysisSay('ka'),
  examine: [typeof runNow, typeof examine, typeof nodeCrypto],
}));
`;

// Mutants: an export whose file is not built; a file that is read from the sources; a tarball without its types.
test.skipIf(!isBuilt && process.env['CI'] === undefined)(
  'packed and installed in an empty folder, each has code, types, README and licence, loads whole, and runs',
  { timeout: 120_000 },
  () => {
    install();
    for (const { manifest } of packed) {
      const folder = join(home, 'node_modules', manifest.name);
      for (const file of ['LICENSE', 'README.md', ...targets(manifest)])
        expect(existsSync(join(folder, file)), `${manifest.name} ${file}`).toBe(true);
      expect(globSync('{src,**/*.test.*,**/*.map,**/*.tsbuildinfo}', { cwd: folder })).toEqual([]);
    }
    const entries = packed.flatMap(({ manifest: { name, exports } }) =>
      Object.keys(exports).map((entry) => join(name, entry)),
    );
    const all = entries.map((entry) => `await import('${entry}');`).join('\n');
    writeFileSync(join(home, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(home, 'all.mjs'), all);
    writeFileSync(join(home, 'program.ts'), program);
    const node = (...args: readonly string[]): string =>
      execFileSync(process.execPath, args, { cwd: home, encoding: 'utf8', env: {} });
    node('all.mjs');
    expect(JSON.parse(node('program.ts'))).toEqual({
      ...{ referenceDate: '2026-04-01', key: null, format: 'TD3', said: 'function' },
      ...{ field: 'QIPIANI<<TAMAR<<<<<<<<<<<<<<<<', examine: ['function', 'function', 'object'] },
    });
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const options = '--noEmit --strict --module nodenext --target es2024 --types node'.split(' ');
    const types = ['--typeRoots', join(root, 'node_modules/@types')];
    node(tsc, ...options, ...types, 'program.ts');
  },
);
