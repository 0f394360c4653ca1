import type { FastifyInstance } from 'fastify';
import { type RouteNeeds, route } from '../../../platform/http/route.ts';
import { momentOf } from '../../../platform/moment.ts';
import { readClocks } from './clocks.ts';
import { readRegister } from './register.ts';

/** The documentation of the unit (R37) and the clocks of retention (R17). */
export const registerRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  route(app, needs, 'getRegister', {
    handle: ({ tx }) => readRegister(tx, momentOf(needs)),
  });
  route(app, needs, 'getRetentionClocks', {
    handle: async ({ tx }) => ({ clocks: await readClocks(tx, needs.clock()) }),
  });
};
