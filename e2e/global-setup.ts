import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { quickFolder } from '@platform/server/test/quick-folder.ts';
import { reportService } from '@platform/server/test/services.ts';
import { startTemplate } from '@platform/server/test/template-database.ts';
import type { TestProject } from 'vitest/node';
import type { ServerFacts } from './test/facts.ts';
import { databaseOn, startOwnServer } from './test/own-server.ts';
import { buildWorkbench, findChromium } from './test/prepare.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Builds the workbench, starts the real server with the demonstration world, and finds Chromium. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const chromium = findChromium();
  if (chromium === undefined) {
    if (process.env['CI'] !== undefined) throw new Error('CI needs Chromium');
    reportService({ name: 'Chromium', missing: true });
    project.provide('chromium', '');
    project.provide('postgresUrl', '');
    project.provide('server', null);
    return async () => {};
  }
  reportService({ name: 'Chromium', version: versionOf(chromium), from: chromium });
  buildWorkbench();
  const postgres = await startTemplate();
  const url = postgres?.url('DATABASE') ?? '';
  try {
    const server = await startOwnServer<ServerFacts>(
      ...(['e2e', at('test/serve.ts'), []] as const),
      await databaseOn(url),
      quickFolder(),
    );
    project.provide('chromium', chromium);
    project.provide('postgresUrl', url);
    project.provide('server', server.facts);
    return async () => {
      await server.stop();
      postgres?.stop();
    };
  } catch (error) {
    postgres?.stop();
    throw error;
  }
};

const versionOf = (chromium: string): string =>
  /[\d.]{3,}/.exec(
    execFileSync(chromium, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  )?.[0] ?? '';
