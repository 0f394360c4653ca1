import type { Desk } from '@platform/server/desk.ts';
import type { JournalKeys } from '@platform/server/journal/keys.ts';
import { caseRoutes } from './cases/routes.ts';
import { eraseClosedCases } from './clock.ts';
import { courtPackageRoutes } from './court-package/routes.ts';
import { evidenceRoutes } from './evidence/routes.ts';
import { exportRoutes } from './exports/routes.ts';
import { graphRoutes } from './graph/routes.ts';
import { hypothesisRoutes } from './hypotheses/routes.ts';
import { importRoutes } from './imports/routes.ts';
import { journeyRoutes } from './journeys/routes.ts';
import { leadRoutes } from './leads/routes.ts';
import { matchRoutes } from './matches/routes.ts';
import { moneyRoutes } from './money/routes.ts';
import { statementRoutes } from './statements/routes.ts';
import { timeStampRoutes } from './time-stamps/routes.ts';
import { workRoutes } from './work/routes.ts';

/** The investigations desk: cases, evidence, statements, and what is made of them. */
export const investigationsDesk = (keys: Pick<JournalKeys, 'signer'>): Desk => ({
  name: 'investigations',
  routes: (app, needs) => {
    caseRoutes(app, needs);
    evidenceRoutes(app, needs);
    timeStampRoutes(app, needs);
    courtPackageRoutes(app, needs, keys);
    statementRoutes(app, needs);
    matchRoutes(app, needs);
    importRoutes(app, needs);
    graphRoutes(app, needs);
    workRoutes(app, needs);
    hypothesisRoutes(app, needs);
    moneyRoutes(app, needs);
    journeyRoutes(app, needs);
    leadRoutes(app, needs);
    exportRoutes(app, needs);
  },
  jobs: async (jobs, platform) => {
    await jobs.every('investigations-clock', '23 2 * * *', async () => {
      await eraseClosedCases(platform);
    });
  },
});

/** What the desk gives a server. */
export const offers = ({ journalKeys }: { readonly journalKeys: JournalKeys }): readonly Desk[] => [
  investigationsDesk(journalKeys),
];
