import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import type { FastifyInstance } from 'fastify';
import { momentOf } from '../moment.ts';
import { giveFeedback, readFeedback, type Said } from './feedback.ts';
import * as requirements from './requirements.ts';

/** The cycle of analysis: requirements, what is collected for them, and what products were worth. */
export const cycleRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  const present = () => momentOf(needs);
  route(app, needs, 'listRiskRequirements', {
    handle: async ({ tx }) => ({
      requirements: await requirements.listRequirements(tx, present().today),
    }),
  });
  route(app, needs, 'openRiskRequirement', {
    handle: async ({ tx, caller, body, record }) => {
      const requirement = await requirements.openRequirement(tx, caller, body, present());
      const receipt = await record({ subjects: [requirement.id], reason: body.reason });
      return { requirement, receipt };
    },
  });
  for (const [id, act] of [
    ['approveRiskRequirement', 'approve'],
    ['answerRiskRequirement', 'answer'],
    ['closeRiskRequirement', 'close'],
  ] as const)
    route(app, needs, id, {
      handle: async ({ tx, caller, params, body, record }) => {
        const step = { act, ...body };
        const requirement = await requirements.stepRequirement(
          tx,
          caller,
          params.id,
          step,
          present(),
        );
        return {
          requirement,
          receipt: await record({ subjects: [params.id], reason: body.reason }),
        };
      },
    });
  route(app, needs, 'planRiskCollection', {
    handle: async ({ tx, caller, params, body, record }) => {
      const requirement = await requirements.planCollection(tx, caller, params.id, body, present());
      return { requirement, receipt: await record({ subjects: [params.id, body.id] }) };
    },
  });
  route(app, needs, 'receiveRiskCollection', {
    handle: async ({ tx, caller, params, body, record }) => {
      const requirement = await requirements.receive(tx, caller, params.id, body, present());
      return { requirement, receipt: await record({ subjects: [requirement.id, params.id] }) };
    },
  });
  route(app, needs, 'waiveRiskCollection', {
    handle: async ({ tx, caller, params, body: { reason }, record }) => {
      const requirement = await requirements.waive(tx, caller, params.id, reason, present().today);
      return {
        requirement,
        receipt: await record({ subjects: [requirement.id, params.id], reason }),
      };
    },
  });
  route(app, needs, 'giveRiskFeedback', {
    handle: async ({ tx, caller, params, body, record }) => ({
      feedback: await giveFeedback(tx, caller, params.id, body as Said, present()),
      receipt: await record({ subjects: [params.id] }),
    }),
  });
  route(app, needs, 'showRiskFeedback', {
    handle: async ({ tx, params }) => ({ feedback: await readFeedback(tx, params.id) }),
  });
};
