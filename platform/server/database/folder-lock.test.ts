import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { lockFolder } from './folder-lock.ts';

const home = mkdtempSync(join(tmpdir(), 'amirani-lock-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const lockElsewhere = async (folder: string): Promise<ChildProcess> => {
  const module = new URL('./folder-lock.ts', import.meta.url).href;
  const code = `import(${JSON.stringify(module)}).then(({ lockFolder }) => {
    lockFolder(${JSON.stringify(folder)}); console.log('held'); setInterval(() => {}, 1000); })`;
  const child = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return child;
};

test('a folder has one owner, and is free again when it lets go', () => {
  const folder = join(home, 'one');
  const unlock = lockFolder(folder);
  expect(() => lockFolder(folder)).toThrow('in use');
  unlock();
  lockFolder(folder)();
});

test('another process is refused; after its kill -9 the folder is free at once', async () => {
  const folder = join(home, 'two');
  const child = await lockElsewhere(folder);
  expect(() => lockFolder(folder)).toThrow('in use');
  child.kill('SIGKILL');
  await once(child, 'exit');
  lockFolder(folder)();
}, 20_000);
