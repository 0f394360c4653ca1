import { withAccess } from '@platform/server/database/access.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import type { FastifyInstance } from 'fastify';
import { programmeEndpoints } from '../api/endpoints.ts';
import * as programmes from './programmes.ts';
import * as reports from './report/reports.ts';
import type { ResultsOf } from './results.ts';
import { findPublications } from './store.ts';

const { response: published } = programmeEndpoints.getPublicProgrammes;

/** Programmes and their reports. */
export const programmeRoutes = (
  app: FastifyInstance,
  needs: RouteNeeds,
  results: ResultsOf,
): void => {
  const { clock, config } = needs;
  const ground = { clock, config, results };
  route(app, needs, 'listProgrammes', {
    handle: async ({ tx }) => ({ programmes: await programmes.listProgrammes(tx) }),
  });
  route(app, needs, 'getProgramme', {
    handle: ({ tx, params }) => programmes.showProgramme(tx, ground, params.id),
  });
  route(app, needs, 'beginProgramme', {
    handle: async ({ tx, caller, body, record }) => {
      await programmes.beginProgramme(tx, ground, caller, body);
      const receipt = await record({ subjects: [body.id], reason: body.reason });
      return { programme: await programmes.showProgramme(tx, ground, body.id), receipt };
    },
  });
  route(app, needs, 'changeProgramme', {
    handle: async ({ tx, caller, params, body, record }) => {
      await programmes.changeProgramme(tx, ground, caller, params.id, body);
      const receipt = await record({ subjects: [params.id], reason: body.reason });
      return { programme: await programmes.showProgramme(tx, ground, params.id), receipt };
    },
  });
  reportRoutes(app, needs, results);
  publicRoute(app, needs);
};

const reportRoutes = (app: FastifyInstance, needs: RouteNeeds, results: ResultsOf): void => {
  const { clock, config } = needs;
  route(app, needs, 'listProgrammeReports', {
    handle: async ({ tx, params }) => ({ reports: await reports.listReports(tx, params.id) }),
  });
  route(app, needs, 'composeProgrammeReport', {
    handle: async ({ tx, caller, params, body, record }) => {
      const report = await reports.composeReport(
        tx,
        { clock, config, results },
        caller,
        params.id,
        body,
      );
      return { report, receipt: await record({ subjects: [report.id] }) };
    },
  });
  route(app, needs, 'printProgrammeReport', {
    handle: async ({ tx, params, body, record }) => {
      const printed = await reports.printReport(tx, params.id, body.language);
      return { ...printed, receipt: await record({ subjects: [params.id, printed.sha256] }) };
    },
  });
  for (const [id, step] of [
    ['publishProgrammeReport', reports.publishReport],
    ['withdrawProgrammeReport', reports.withdrawReport],
  ] as const)
    route(app, needs, id, {
      handle: async ({ tx, caller, params, body, record }) => {
        const report = await step(tx, caller, params.id, body, clock());
        return { report, receipt: await record({ subjects: [report.id], reason: body.reason }) };
      },
    });
};

/** What anybody reads: in a database role that sees what was published and nothing else. */
const publicRoute = (app: FastifyInstance, needs: RouteNeeds): void => {
  const { database, config } = needs;
  route(app, needs, 'getPublicProgrammes', {
    role: 'own',
    handle: async () => {
      if (!config.publicProgramme) throw new Problem('http.not-found');
      const context = {
        account: 'system:public-page',
        purpose: 'programme',
        reference: 'public page',
      } as const;
      const texts = await withAccess(database, context, 'amirani_public', findPublications);
      return published.parse({ programmes: texts.map((text) => JSON.parse(text) as unknown) });
    },
  });
};
