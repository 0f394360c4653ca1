import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import type { FastifyInstance } from 'fastify';
import { listGates, readGate, readReleasedHits } from './service.ts';

/** The gate: the flights of the day, and one of them. */
export const gateRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  route(app, needs, 'listGates', {
    handle: async ({ tx, note }) => {
      const now = needs.clock();
      const gates = await listGates(tx, now, needs.config.timeZone);
      note({ subjects: gates.map(({ flight }) => flight.id) });
      return { gates, now: now.toISOString() };
    },
  });
  route(app, needs, 'listReleasedHits', {
    handle: async ({ tx, params: { id }, note }) => {
      const hits = await readReleasedHits(tx, id);
      note({ subjects: [id, ...hits.flatMap((hit) => [hit.id, hit.traveller])] });
      return { hits };
    },
  });
  route(app, needs, 'getGate', {
    handle: async ({ tx, params: { id }, note }) => {
      note({ subjects: [id] });
      const gate = await readGate(tx, id);
      note({ subjects: gate.travellers.map(({ traveller }) => traveller.id) });
      note({ subjects: gate.notOnList.map((check) => check.id) });
      return { ...gate, now: needs.clock().toISOString() };
    },
  });
};
