import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import type { FastifyInstance } from 'fastify';
import type { TaskRunner } from '../tasks.ts';
import * as warnings from './warnings.ts';

/** Scans, the warnings they raised, and what people made of them. */
export const warningRoutes = (
  app: FastifyInstance,
  needs: RouteNeeds,
  runner: TaskRunner,
): void => {
  route(app, needs, 'startRiskDetection', {
    handle: async ({ tx, caller, params, body, record, onCommit }) => {
      const { id, settings } = body;
      const detection = await warnings.startDetection(
        tx,
        caller,
        params.dataset,
        id,
        settings,
        needs.clock(),
      );
      onCommit(() => runner.wake(needs));
      return { detection, receipt: await record({ subjects: [id, params.dataset] }) };
    },
  });
  route(app, needs, 'listRiskDetections', {
    handle: async ({ tx, params }) => ({
      detections: await warnings.listDetections(tx, params.dataset),
    }),
  });
  route(app, needs, 'getRiskDetection', {
    handle: async ({ tx, params }) => warnings.readDetection(tx, params.id),
  });
  route(app, needs, 'searchRiskWarnings', {
    handle: async ({ tx, body }) => warnings.searchWarnings(tx, body),
  });
  route(app, needs, 'getRiskWarning', {
    handle: async ({ tx, params }) => warnings.readWarning(tx, params.id),
  });
  route(app, needs, 'triageRiskWarning', {
    handle: async ({ tx, caller, params, body, record }) => {
      const warning = await warnings.triage(tx, caller, params.id, body, needs.clock());
      return { warning, receipt: await record({ subjects: [params.id], reason: body.reason }) };
    },
  });
  route(app, needs, 'scoreRiskWarnings', {
    handle: async ({ tx, body }) => ({ scores: await warnings.scoreWarnings(tx, body.dataset) }),
  });
};
