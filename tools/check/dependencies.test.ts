import { expect, test } from 'vitest';
import { exactPins } from './exact-pins.ts';
import { licences } from './licences.ts';
import { lockFile } from './lock-file.ts';
import { outsideDependencies } from './outside-dependencies.ts';
import { repositoryOf } from './repository.ts';

const manifest = (dependencies: Record<string, string>) =>
  repositoryOf({ 'packages/core/package.json': JSON.stringify({ dependencies }) });

test('a domain package with three dependencies from outside is caught', () => {
  const two = { '@amirani/core': '0.1.0', '@noble/curves': '2.4.0', '@noble/hashes': '2.4.0' };
  expect(outsideDependencies(manifest(two))).toEqual([]);
  expect(outsideDependencies(manifest({ ...two, lodash: '4.17.21' }))).toHaveLength(1);
});

test('a version that may move is caught', () => {
  for (const version of ['^1.2.3', '~1.2.3', '1.x', '*', 'latest', '>=1.0.0', 'file:../x'])
    expect(exactPins(manifest({ x: version })), version).toHaveLength(1);
  expect(exactPins(manifest({ x: '1.2.3', y: '1.2.3-rc.1' }))).toEqual([]);
});

const locked = (path: string, entry: Record<string, unknown>) =>
  repositoryOf({ 'package-lock.json': JSON.stringify({ packages: { [path]: entry } }) });

test('an address or a missing integrity in the lock file is caught', () => {
  const entry = { version: '1.0.0', integrity: 'sha512-x', license: 'MIT' };
  expect(lockFile(locked('node_modules/x', entry))).toEqual([]);
  const address = { ...entry, resolved: 'https://registry.example/x.tgz' };
  expect(lockFile(locked('node_modules/x', address))).toHaveLength(1);
  expect(lockFile(locked('node_modules/x', { version: '1.0.0' }))).toHaveLength(1);
  expect(lockFile(locked('node_modules/@amirani/core', { link: true, resolved: 'p' }))).toEqual([]);
  const engines = { ...entry, engines: { node: '>=22.19.0' } };
  expect(
    lockFile(locked('node_modules/@lingui/native-tools-win32-x64-msvc', engines)),
  ).toHaveLength(1);
  expect(lockFile(locked('node_modules/x', engines))).toEqual([]);
});

test('a licence that is not listed is caught, unless only development needs it', () => {
  const found = (license: string | undefined, more = {}) =>
    licences(locked('node_modules/x', { license, ...more })).length;
  for (const license of ['MIT', 'Apache-2.0', '(MIT OR GPL-3.0)', 'MIT AND ISC'])
    expect(found(license), license).toBe(0);
  for (const license of ['GPL-3.0', 'SSPL-1.0', 'BUSL-1.1', 'MIT AND GPL-3.0', undefined])
    expect(found(license), license).toBe(1);
  expect(found('GPL-3.0', { dev: true })).toBe(0);
  expect(licences(locked('packages/core', { license: 'MIT' }))).toHaveLength(1);
});
