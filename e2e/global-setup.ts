import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import type { ServerFacts } from './test/facts.ts';
import { startOwnServer } from './test/own-server.ts';
import { buildWorkbench, findChromium } from './test/prepare.ts';
import { quickFolder } from './test/quick-folder.ts';
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
  const server = await startOwnServer<ServerFacts>(
    'e2e',
    at('test/serve.ts'),
    [],
    {},
    quickFolder(),
  );
  project.provide('chromium', chromium);
  project.provide('server', server.facts);
  return server.stop;
};

const versionOf = (chromium: string): string =>
  /[\d.]{3,}/.exec(
    execFileSync(chromium, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  )?.[0] ?? '';
