import type { FastifyInstance } from 'fastify';
import { type RouteNeeds, route } from '../../../platform/http/route.ts';
import { momentOf } from '../moment.ts';
import { keepIncident, searchIncidents } from './incidents.ts';

/** The register of incidents: how things are done, and how new that is. */
export const incidentRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  route(app, needs, 'keepRiskIncident', {
    handle: async ({ tx, caller, body, record }) => {
      const incident = await keepIncident(tx, caller, body, momentOf(needs));
      return { incident, receipt: await record({ subjects: [incident.id] }) };
    },
  });
  route(app, needs, 'searchRiskIncidents', {
    handle: async ({ tx, body }) => searchIncidents(tx, body, momentOf(needs).today),
  });
};
