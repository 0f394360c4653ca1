import type { JournalKeys } from '../../platform/journal/keys.ts';
import type { Desk } from '../../platform/registry.ts';
import { caseRoutes } from './cases/routes.ts';
import { eraseClosedCases } from './clock.ts';
import { courtPackageRoutes } from './court-package/routes.ts';
import { evidenceRoutes } from './evidence/routes.ts';
import { timeStampRoutes } from './time-stamps/routes.ts';

/** The investigations desk: cases, evidence, statements, and what is made of them. */
export const investigationsDesk = (keys: Pick<JournalKeys, 'signer'>): Desk => ({
  name: 'investigations',
  routes: (app, needs) => {
    caseRoutes(app, needs);
    evidenceRoutes(app, needs);
    timeStampRoutes(app, needs);
    courtPackageRoutes(app, needs, keys);
  },
  jobs: async (jobs, platform) => {
    await jobs.every('investigations-clock', '23 2 * * *', async () => {
      await eraseClosedCases(platform);
    });
  },
});
