import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const freePort = async (): Promise<number> => {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address() as { port: number };
  await new Promise<void>((done) => probe.close(() => done()));
  return port;
};

/** `npm run dev` with these options on a data folder of its own. */
const startDev = (options: readonly string[]) => {
  const data = mkdtempSync(join(tmpdir(), 'amirani-dev-'));
  const { PATH = '', HOME = '', NODE_COMPILE_CACHE = '' } = process.env;
  const script = join(import.meta.dirname, '../dev.ts');
  const child = spawn(process.execPath, [script, '--no-demonstration', ...options], {
    env: { PATH, HOME, NODE_COMPILE_CACHE, AMIRANI_DATA: data },
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  onTestFinished(async () => {
    child.kill();
    await ended;
    rmSync(data, { recursive: true });
  });
  let out = '';
  const up = new Promise<string>((resolve) => {
    child.stdout.on('data', (chunk) => {
      out += String(chunk);
      if (out.includes('Stop with Ctrl-C.')) resolve(out);
    });
  });
  return { child, ended, up };
};

test('the pages come from Vite, the data through it from the server, and Ctrl-C ends both', async () => {
  const [port, pagesPort] = [await freePort(), await freePort()];
  const { child, ended, up } = startDev(['--port', `${port}`, '--pages-port', `${pagesPort}`]);
  const out = await Promise.race([up, ended]);
  expect(out).toMatch(/^password +\S+/m);
  const pages = `http://localhost:${pagesPort}`;
  expect(out).toContain(`pages        ${pages}\nserver       http://localhost:${port}\n`);
  expect(await (await fetch(pages)).text()).toContain('/@vite/client');
  const about = await fetch(`${pages}/api/about`);
  expect(await about.json()).toHaveProperty('version');
  child.kill('SIGINT');
  expect(await ended).toBe(0);
  for (const gone of [port, pagesPort])
    await expect(fetch(`http://localhost:${gone}`)).rejects.toThrow('fetch failed');
});

test('a server that cannot start ends the pages as well', async () => {
  const { ended } = startDev(['--port', 'none', '--pages-port', `${await freePort()}`]);
  expect(await ended).toBe(1);
});
