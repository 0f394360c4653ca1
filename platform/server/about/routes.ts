import { languages } from '@amirani/core/languages';
import type { Role } from '@platform/api/vocabulary.ts';
import type { FastifyInstance } from 'fastify';
import type { Health } from '../health/port.ts';
import { type RouteNeeds, route } from '../http/route.ts';
import { version } from '../version.ts';
import type { SampleData } from './sample-data.ts';

/** What this deployment is, and whether it works. */
export const aboutRoutes = (
  app: FastifyInstance,
  needs: RouteNeeds,
  health: Health,
  sampleData?: SampleData,
): void => {
  const { config, database } = needs;
  route(app, needs, 'getAbout', {
    role: 'own',
    handle: async () => ({
      version,
      profile: config.profile,
      regime: config.regime,
      engine: database.engine,
      languages: [...languages],
      witness: await needs.journalHealth.witness(),
      publicProgramme: config.publicProgramme,
      timeZone: config.timeZone,
      sampleData: sampleData?.state(),
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
    handle: async ({ caller }) => {
      const { status, at, parts } = await health.state();
      // What is full or behind helps an attacker: strangers learn that something is, and not what.
      const mayKnow = caller.session?.roles.some((role) => KEEPERS.includes(role)) === true;
      return { status, ...(mayKnow ? { at, parts } : {}) };
    },
  });
};

/** Who keeps the server running, or answers for its data. */
const KEEPERS: readonly Role[] = ['administrator', 'data-protection-officer', 'operator'];
