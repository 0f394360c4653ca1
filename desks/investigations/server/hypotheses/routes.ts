import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import type { FastifyInstance } from 'fastify';
import { caseOf, workIn } from '../cases/access.ts';
import { keepMatrix, matricesOf, readMatrix } from './store.ts';

/** Competing hypotheses of a case. */
export const hypothesisRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  const { clock } = needs;
  route(app, needs, 'listCaseMatrices', {
    handle: async ({ tx, params: { id }, note }) => {
      await caseOf(tx, id);
      note({ subjects: [id] });
      return { matrices: await matricesOf(tx, id) };
    },
  });
  route(app, needs, 'getCaseMatrix', {
    handle: async ({ tx, params: { id, matrix }, note }) => {
      await caseOf(tx, id);
      note({ subjects: [id, matrix] });
      return { revisions: await readMatrix(tx, id, matrix) };
    },
  });
  route(app, needs, 'keepCaseMatrix', {
    handle: async ({ tx, caller, params: { id }, body, record }) => {
      await workIn(tx, id);
      const matrix = await keepMatrix(tx, id, body, { by: caller.actor, at: clock() });
      await publish(tx, [{ kind: 'investigation', id }]);
      return { matrix, receipt: await record({ subjects: [id, body.id] }) };
    },
  });
};
