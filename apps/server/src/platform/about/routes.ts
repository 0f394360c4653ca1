import type { FastifyInstance } from 'fastify';
import { version } from '../../version.ts';
import { type RouteNeeds, route } from '../http/route.ts';

/** The languages of the catalogues. */
const languages = ['en', 'ka', 'lv', 'fr', 'it', 'es'];

/** What this deployment is, and whether it works. */
export const aboutRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  const { config, database } = needs;
  route(app, needs, 'getAbout', {
    role: 'own',
    handle: async () => ({
      version,
      profile: config.profile,
      regime: config.regime,
      engine: database.engine,
      languages,
      witness: await needs.journalHealth.witness(),
      publicProgramme: config.publicProgramme,
      timeZone: config.timeZone,
    }),
  });
  route(app, needs, 'getAboutData', {
    role: 'own',
    handle: () =>
      Promise.resolve({
        authority: config.authority,
        officer: config.officerContact,
        supervisor: config.supervisor,
        apiDays: config.apiDays,
        examinationDays: config.examinationDays,
      }),
  });
  route(app, needs, 'getHealth', {
    role: 'own',
    handle: async () => {
      const answers = await database.pool.query('select 1').then(
        () => true,
        () => false,
      );
      const journal = answers ? await needs.journalHealth.state() : 'failed';
      const well = answers && journal === 'ok';
      return {
        status: well ? 'ok' : 'degraded',
        database: answers ? 'ok' : 'failed',
        journal,
      };
    },
  });
};
