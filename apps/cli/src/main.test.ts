import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { amiraniProcess, bareEnv, running } from '@platform/cli/test/amirani.ts';
import { expect, test, vi } from 'vitest';
import { commands } from './commands.ts';

const amirani = running(commands);

// Each test starts processes of their own, which a busy machine makes wait.
vi.setConfig({ testTimeout: 60_000 });

test('help names every command', async () => {
  const { code, out } = await amirani(['--help']);
  expect(code).toBe(0);
  for (const name of Object.keys(commands)) expect(out).toContain(`  ${name}`);
});

/** Prints the help of every command, by name. */
const everyHelp = `
  const { commands } = await import(${JSON.stringify(new URL('commands.ts', import.meta.url))});
  const help = ([name, { load }]) => load().then((command) => [name, command.help]);
  console.log(JSON.stringify(await Promise.all(Object.entries(commands).map(help))));`;

// Mutant: a module that Node cannot load without Vite.
test('every command is loaded by Node alone, and explains itself', async () => {
  const loading = ['--conditions=@amirani/source', '--input-type=module', '-e', everyHelp];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, loading, {
    env: bareEnv(),
  });
  expect(stderr).toBe('');
  const helps = JSON.parse(stdout) as readonly (readonly [string, string])[];
  expect(helps.map(([name]) => name)).toEqual(Object.keys(commands));
  for (const [name, help] of helps) expect(help).toContain(`Usage: amirani ${name}`);
  // One as it is called.
  expect(await amiraniProcess(['read', '--help'])).toMatchObject({ code: 0, err: '' });
});

test('wrong use ends with 1 and says what to do', async () => {
  for (const args of [
    [],
    ['nonsense'],
    ['constructor'],
    ['read'],
    ['read', '--bogus'],
    ['ingest', 'x'],
  ]) {
    const { code, out, err } = await (args.length === 0 ? amiraniProcess : amirani)(args);
    expect(code, args.join(' ')).toBe(1);
    expect(out + err).toMatch(/Usage|--help/);
    expect(err).not.toContain('    at ');
  }
});

/** A Node on the path that is older than 24 and not one of the project's own. */
const olderNode = (process.env['PATH'] ?? '')
  .split(delimiter)
  .concat('/usr/local/bin', '/usr/bin')
  .filter((folder) => !folder.includes('node_modules'))
  .map((folder) => join(folder, 'node'))
  .filter((path) => existsSync(path))
  .find((path) => Number(execFileSync(path, ['-p', 'process.versions.node.split(".")[0]'])) < 24);

test.skipIf(olderNode === undefined)(
  'started by an older Node it goes on under the one that npm brought along',
  async () => {
    const { code, out } = await amiraniProcess(['--help'], { node: olderNode ?? '' });
    expect(code).toBe(0);
    expect(out).toContain('Usage: amirani');
  },
);
