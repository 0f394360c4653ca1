import type { Desk } from '@platform/server/desk.ts';
import { eraseOldSubjectKeys } from '@platform/server/journal/erase-subject-keys.ts';
import type { JournalKeys } from '@platform/server/journal/keys.ts';
import { servePublicFiles } from '@platform/server/journal/public-files.ts';
import { breachRoutes } from './breaches/routes.ts';
import { plantCanaries } from './canaries/plant.ts';
import { canaryRoutes } from './canaries/routes.ts';
import { watchCanaries } from './canaries/watch.ts';
import { oversightJobs } from './clock.ts';
import { competenceRoutes } from './competence/routes.ts';
import { registerRoutes } from './register/routes.ts';
import { oversightRoutes } from './routes.ts';
import { subjectRequestRoutes } from './subject-requests/routes.ts';

/** The desk of the data protection officer: the journal and its proofs, requests of travellers, breaches. */
export const oversightDesk = (keys: JournalKeys): Desk => ({
  name: 'oversight',
  routes: (app, needs) => {
    oversightRoutes(app, needs, keys);
    subjectRequestRoutes(app, needs, keys);
    breachRoutes(app, needs);
    canaryRoutes(app, needs);
    registerRoutes(app, needs);
    competenceRoutes(app, needs);
    servePublicFiles(app, needs, keys.verifier);
  },
  jobs: async (jobs, platform) => {
    await jobs.every('journal-clock', '20 1 1 * *', async () => {
      await eraseOldSubjectKeys(platform, keys.subjects);
    });
    await oversightJobs(jobs, platform);
    await jobs.every('canaries-clock', '25 * * * *', async () => {
      await plantCanaries(platform);
    });
    // A read is told within five seconds.
    jobs.often('canaries-watch', 1, async () => {
      await watchCanaries(platform, keys.subjects);
    });
  },
});

/** What the desk gives a server. */
export const offers = ({ journalKeys }: { readonly journalKeys: JournalKeys }): readonly Desk[] => [
  oversightDesk(journalKeys),
];
