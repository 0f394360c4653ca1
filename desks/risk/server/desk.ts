import type { Desk } from '@platform/server/desk.ts';
import { eraseOldImports } from './clock.ts';
import { cycleRoutes } from './cycle/routes.ts';
import { readImportFile } from './datasets/read-file.ts';
import { datasetRoutes } from './datasets/routes.ts';
import { incidentRoutes } from './incidents/routes.ts';
import { liveRoutes } from './live/routes.ts';
import { productRoutes } from './products/routes.ts';
import { registerRoutes } from './register/routes.ts';
import { seriesRoutes } from './series/routes.ts';
import { createTaskRunner, type TaskRunner } from './tasks.ts';
import { warningRoutes } from './warnings/routes.ts';
import { scan } from './warnings/scan.ts';

/** The desk of risk analysis. It offers other desks nothing: what groups do must not weigh on a person. */
export const riskDesk = (runner: TaskRunner = riskTasks()): Desk => ({
  name: 'risk',
  routes: (app, needs) => {
    datasetRoutes(app, needs, runner);
    seriesRoutes(app, needs);
    warningRoutes(app, needs, runner);
    registerRoutes(app, needs);
    incidentRoutes(app, needs);
    cycleRoutes(app, needs);
    productRoutes(app, needs);
    liveRoutes(app, needs);
  },
  jobs: async (jobs, platform) => {
    // What another process left, or was asked for while this one was down.
    await jobs.every('risk-tasks', '* * * * *', async () => {
      runner.wake(platform);
      await runner.idle();
    });
    await jobs.every('risk-clock', '40 * * * *', async () => {
      await eraseOldImports(platform);
    });
  },
});

/** What the desk does by itself when it is asked to. */
export const riskTasks = (): TaskRunner =>
  createTaskRunner({ import: readImportFile, detection: scan });

/** What the desk gives a server. */
export const offers = (): readonly Desk[] => [riskDesk()];
