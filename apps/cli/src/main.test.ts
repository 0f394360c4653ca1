import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { amirani, amiraniProcess } from '../test/amirani.ts';
import { commands } from './commands.ts';

// Each test starts processes of their own, which a busy machine makes wait.
vi.setConfig({ testTimeout: 60_000 });

test('help names every command', async () => {
  const { code, out } = await amirani(['--help']);
  expect(code).toBe(0);
  for (const name of Object.keys(commands)) expect(out).toContain(`  ${name}`);
});

test.each(Object.keys(commands))('%s explains itself', async (name) => {
  const help = await amiraniProcess([name, '--help']);
  expect(help).toMatchObject({ code: 0, err: '' });
  expect(help.out).toContain(`Usage: amirani ${name}`);
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
