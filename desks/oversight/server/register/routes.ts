import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import { momentOf } from '@platform/server/time/moment.ts';
import type { FastifyInstance } from 'fastify';
import { countOpenAlarms } from '../canaries/store.ts';
import { countProposedByOthers } from '../subject-requests/store.ts';
import { impactOf, processingOf } from './accountability.ts';
import { readClocks } from './clocks.ts';
import { readRegister } from './register.ts';

/** The documentation of the unit (R37) and the clocks of retention (R17). */
export const registerRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  route(app, needs, 'countOversight', {
    handle: async ({ tx, caller }) => ({
      toApprove: await countProposedByOthers(tx, caller.actor),
      openAlarms: await countOpenAlarms(tx),
    }),
  });
  route(app, needs, 'getRegister', {
    handle: async ({ tx }) => ({
      ...(await readRegister(tx, momentOf(needs))),
      processing: await processingOf(tx, needs.config, needs.clock()),
      impact: impactOf(needs.config, momentOf(needs).today),
    }),
  });
  route(app, needs, 'getRetentionClocks', {
    handle: async ({ tx }) => ({
      clocks: await readClocks(tx, momentOf(needs), needs.config),
    }),
  });
};
