import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import type { FastifyInstance } from 'fastify';
import { momentOf } from '../moment.ts';
import { decideCode, listCodes, proposeCode } from './codes.ts';
import { keepIncident, searchIncidents } from './incidents.ts';

/** The register of incidents: how things are done, and how new that is. */
export const incidentRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  route(app, needs, 'keepRiskIncident', {
    handle: async ({ tx, caller, body, record }) => {
      const incident = await keepIncident(tx, caller, body, momentOf(needs));
      return { incident, receipt: await record({ subjects: [incident.id] }) };
    },
  });
  route(app, needs, 'listRiskCodes', {
    handle: async ({ tx }) => ({ proposals: await listCodes(tx) }),
  });
  route(app, needs, 'proposeRiskCode', {
    handle: async ({ tx, caller, body, record }) => {
      const proposal = await proposeCode(tx, caller, body, needs.clock());
      const receipt = await record({ subjects: [proposal.id], reason: body.reason });
      return { proposal, receipt };
    },
  });
  route(app, needs, 'decideRiskCode', {
    handle: async ({ tx, caller, params, body, record }) => {
      const proposal = await decideCode(tx, caller, params.id, body, needs.clock());
      const receipt = await record({ subjects: [params.id], reason: body.reason });
      return { proposal, receipt };
    },
  });
  route(app, needs, 'searchRiskIncidents', {
    handle: async ({ tx, body }) => searchIncidents(tx, body, momentOf(needs).today),
  });
};
