import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import type { FastifyInstance } from 'fastify';
import * as service from './service.ts';
import { warningsOf } from './warnings.ts';

/** The register of confirmed frauds: it speaks of documents and how they were made, never of who carried them. */
export const registerRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  route(app, needs, 'listFrauds', {
    handle: async ({ tx, query }) => ({
      frauds: await service.listFrauds(tx, query.before, query.limit),
    }),
  });
  route(app, needs, 'proposeFraud', {
    handle: async ({ tx, caller, body, record }) => {
      const fraud = await service.proposeFraud(tx, caller, body, needs.clock());
      return { fraud, receipt: await record({ subjects: [fraud.id], reason: body.reason }) };
    },
  });
  for (const [id, act] of [
    ['confirmFraud', 'confirm'],
    ['withdrawFraud', 'withdraw'],
  ] as const)
    route(app, needs, id, {
      handle: async ({ tx, caller, params, body, record }) => {
        const step = { act, ...body };
        const fraud = await service.stepFraud(tx, caller, params.id, step, needs.clock());
        return { fraud, receipt: await record({ subjects: [fraud.id], reason: body.reason }) };
      },
    });
  route(app, needs, 'countFrauds', {
    handle: async ({ tx, query }) => ({
      counts: await service.countFrauds(tx, query.from, query.to),
    }),
  });
  route(app, needs, 'warnOfNumber', {
    handle: async ({ tx, body, note }) => {
      const warnings = await warningsOf(tx, body);
      // The document by its number, of which the journal keeps a keyed hash only (R36).
      note({ subjects: [`${body.issuer} ${body.number}`] });
      return { warnings };
    },
  });
};
