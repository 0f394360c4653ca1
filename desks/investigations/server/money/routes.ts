import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import type { FastifyInstance } from 'fastify';
import { caseOf } from '../cases/access.ts';
import { seeCase } from '../statements/view.ts';
import { followMoney } from './follow.ts';

/** The money of a case. */
export const moneyRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  route(app, needs, 'followMoney', {
    handle: async ({ tx, params: { id }, body, note }) => {
      await caseOf(tx, id);
      note({ subjects: [id] });
      return followMoney(await seeCase(tx, id), body, needs.config.timeZone);
    },
  });
};
