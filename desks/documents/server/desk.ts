import type { Desk } from '@platform/server/desk.ts';
import { comparisonRoutes } from './comparison/routes.ts';
import { examinationRoutes } from './examinations/routes.ts';
import { pieceRoutes } from './pieces/routes.ts';
import { readerRoutes } from './readers/routes.ts';
import { endLostReadings } from './readers/upkeep.ts';
import { recordRoutes } from './record/routes.ts';
import { registerRoutes } from './register/routes.ts';
import { eraseOverdue } from './retention/clock.ts';
import type { DocumentsRoom } from './room.ts';
import { specimenRoutes } from './specimens/routes.ts';
import { trustRoutes } from './trust/routes.ts';
import { verdictRoutes } from './verdict/routes.ts';

/** The desk where documents are examined: evidence, verdict, decision, register, specimens, trust, readers. */
export const documentsDesk = (room: DocumentsRoom): Desk => ({
  name: 'documents',
  routes: (app, needs) => {
    examinationRoutes(app, needs);
    pieceRoutes(app, needs);
    comparisonRoutes(app, needs);
    registerRoutes(app, needs);
    specimenRoutes(app, needs);
    recordRoutes(app, needs);
    trustRoutes(app, needs);
    verdictRoutes(app, needs, room);
    readerRoutes(app, needs, room);
  },
  jobs: async (jobs, platform) => {
    await jobs.every('documents-clock', '7 * * * *', async () => {
      await eraseOverdue(platform);
    });
    await jobs.every('readers-clock', '*/10 * * * *', async () => {
      await endLostReadings(platform);
    });
  },
});

/** What the desk gives a server. */
export const offers = ({ documents }: { readonly documents: DocumentsRoom }): readonly Desk[] => [
  documentsDesk(documents),
];
