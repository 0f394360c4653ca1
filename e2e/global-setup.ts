import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import type { ServerFacts } from './test/facts.ts';
import { buildWorkbench, findChromium } from './test/prepare.ts';
import { reportService } from './test/services.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Builds the workbench, starts the real server with the demonstration world, and finds Chromium. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const chromium = findChromium();
  if (chromium === undefined) {
    if (process.env['CI'] !== undefined) throw new Error('CI needs Chromium');
    reportService({ name: 'Chromium', missing: true });
    project.provide('chromium', '');
    project.provide('server', null);
    return async () => {};
  }
  reportService({ name: 'Chromium', version: versionOf(chromium), from: chromium });
  buildWorkbench();
  const folder = mkdtempSync(join(tmpdir(), 'amirani-e2e-'));
  const server = startServer(folder);
  const facts = await firstLine(server);
  project.provide('chromium', chromium);
  project.provide('server', facts);
  return async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
};

const versionOf = (chromium: string): string =>
  /[\d.]{3,}/.exec(
    execFileSync(chromium, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  )?.[0] ?? '';

const startServer = (folder: string): ChildProcess =>
  spawn(process.execPath, ['--conditions=@amirani/source', at('test/serve.ts')], {
    env: {
      ...process.env,
      ...{ NODE_ENV: 'production', AMIRANI_DATA: folder, PORT: '0', DATABASE_URL: '' },
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });

const firstLine = async (server: ChildProcess): Promise<ServerFacts> => {
  if (server.stdout === null) throw new Error('the server has no output');
  for await (const line of createInterface({ input: server.stdout }))
    return JSON.parse(line) as ServerFacts;
  throw new Error('the server ended before it answered');
};
