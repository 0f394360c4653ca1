import { eraseOldSubjectKeys } from '../../platform/journal/erase-subject-keys.ts';
import type { JournalKeys } from '../../platform/journal/keys.ts';
import { servePublicFiles } from '../../platform/journal/public-files.ts';
import type { Desk } from '../../platform/registry.ts';
import { oversightRoutes } from './routes.ts';

/** The desk of the data protection officer: the journal and its proofs. */
export const oversightDesk = (keys: JournalKeys): Desk => ({
  name: 'oversight',
  routes: (app, needs) => {
    oversightRoutes(app, needs, keys);
    servePublicFiles(app, needs);
  },
  jobs: (jobs, platform) =>
    jobs.every('journal-clock', '20 1 1 * *', async () => {
      await eraseOldSubjectKeys(platform, keys.subjects);
    }),
});
